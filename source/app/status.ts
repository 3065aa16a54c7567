import {highlightWords} from '../words/highlights.ts';
import {readingWords} from '../words/reading.ts';
import {
	articleWays,
	countWords,
	hitWords,
	leastTitle,
	openOf,
	placeWords,
	selectionWords,
	whereWords,
} from './article-status.ts';
import {caret, fieldWays} from './field-status.ts';
import {keyFor, keyHints} from './hint.ts';
import {indexWays} from './index-status.ts';
import {libraryKeys, libraryWays} from './library/library-status.ts';
import type {Row} from './rows.ts';
import {pageRows} from './scroll.ts';
import type {State} from './state.ts';
import {filledStatus, sentence, type Way, whole} from './status-ways.ts';
import type {View} from './view.ts';

/** The status rows: where the reader is, what is selected, or what has to be said. */
export function statusRows(state: State): readonly Row[] {
	return filledStatus(state, () => waysOf(state));
}

/** The status as sentences, for a screen reader. */
export function spokenStatus(state: State): string {
	if (state.message !== null) return state.message;
	if (state.view.kind === 'article') {
		return [selectionWords(state, 'long') || hitWords(state), placeWords(state)('long')]
			.filter(Boolean)
			.map(words => `${words}.`)
			.join(' ');
	}

	// The tags are said with the article.
	if (state.view.kind === 'library' && state.view.field === null) return libraryKeys(state, state.view.isHome)[0]!;
	const {fixed, cut, right} = waysOf(state)[0]!;
	return [cut, fixed, right].filter(Boolean).join('. ').replace(caret, '');
}

function waysOf(state: State): readonly Way[] {
	const {view} = state;
	switch (view.kind) {
		case 'article':
			return articleWays(state);
		case 'search':
			return fieldWays(state, readingWords().search, view.text === '' ? '' : foundWords(state));
		case 'index':
			return indexWays(state, view);
		case 'mark':
			return markingKeys(state).map(whole);
		case 'note':
			return fieldWays(state, highlightWords().noteField, '');
		case 'library':
			return libraryWays(state, view);
		case 'help':
			return helpWays(state, view);
	}
}

function helpWays(state: State, {lines, top}: Extract<View, {kind: 'help'}>): readonly Way[] {
	const place = readingWords().lineOf(Math.min(lines.length, top + pageRows(state.size)), lines.length);
	const keys = readingWords().helpKeys(keyFor(state, 'next-page'), keyFor(state, 'close-help'));
	return [{cut: keys, least: leastTitle, fixed: '', right: place}, sentence(place)];
}

/** What a search has found that is being typed. */
function foundWords(state: State): string {
	const {search} = state;
	if (search && search.hits.length > 0) return countWords(search) + whereWords(state);
	const open = openOf(state);
	return open === null ? readingWords().notFound : readingWords().notInOpen[open](keyFor(state, 'accept'));
}

/** The keys while a stretch is marked, with what each takes, or only with what ends it. */
function markingKeys(state: State): readonly string[] {
	const {marking, marks} = highlightWords();
	const further = [
		'mark-next-line',
		'mark-next-word',
		'mark-next-sentence',
		'mark-next-paragraph',
		'mark-here',
	] as const;
	const last = ['highlight', 'leave-marking'] as const;
	return [
		marking(keyHints(state, [...further, ...last], marks, ', ')),
		[keyHints(state, further, null, ' '), keyHints(state, last, marks)].filter(Boolean).join(' · '),
		keyHints(state, [...further, ...last], null, ' '),
	];
}
