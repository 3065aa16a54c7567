import type {Article} from '../document.ts';
import {normaliseCharacters} from './characters.ts';
import {cuesOf} from './cues.ts';
import {assemble, type Draft, firstLine} from './draft.ts';
import type {Hints, Parsed} from './format.ts';
import {guessLanguage} from './guess-language.ts';
import {classify} from './plain-text-kinds.ts';
import {type LineManner, mannerOfLines, unwrap} from './unwrap.ts';

/**
 * Reads plain text. The article's text holds every character of the source but white space and controls, in order; the
 * time grows with the length and nothing is loaded for it.
 */
export function parsePlainText(source: string, {name}: Hints): Parsed {
	const text = normaliseCharacters(source);
	const language = guessLanguage(text);
	return {article: articleOf(text, plainDrafts(text, language), language, name), problems: []};
}

/** What the head of a long plain text tells of all of it, so that any part of it can be read by itself. */
export type PlainManner = {readonly title: string; readonly language: string; readonly lines: LineManner};

/** The manner of a text, by its head: some whole lines. */
export function plainManner(head: string, {name}: Hints): PlainManner {
	const text = normaliseCharacters(head);
	const language = guessLanguage(text);
	const top = text.slice(0, text.lastIndexOf('\n', topLength) + 1 || topLength);
	const {title} = articleOf(top, plainDrafts(top, language), language, name);
	return {title, language, lines: mannerOfLines(text)};
}

/** Code units in which the title of a long text has to stand. */
const topLength = 2048;

/** Reads a part of a long plain text, some whole lines; `isFirst` is the one with the head. */
export function parsePlainPart(source: string, {title, language, lines}: PlainManner, isFirst: boolean): Article {
	const drafts = classify(unwrap(normaliseCharacters(source), lines), cuesOf(language), isFirst);
	return {...assemble(drafts, {title, language}, title), title};
}

/** The blocks of a text without controls: its lines joined to paragraphs, each paragraph with its kind. */
export function plainDrafts(text: string, language: string): readonly Draft[] {
	return classify(unwrap(text), cuesOf(language));
}

function articleOf(text: string, drafts: readonly Draft[], language: string, name: string): Article {
	const heading = drafts.find(({kind, level}) => kind === 'heading' && level === 1);
	return assemble(drafts, {title: heading?.text ?? firstLine(text), language}, name);
}
