import {normaliseCharacters} from './characters.ts';
import {cuesOf} from './cues.ts';
import {assemble, type Draft, firstLine} from './draft.ts';
import type {Hints, Parsed} from './format.ts';
import {guessLanguage} from './guess-language.ts';
import {classify} from './plain-text-kinds.ts';
import {unwrap} from './unwrap.ts';

/**
 * Reads plain text. The article's text holds every character of the source but white space and controls, in order; the
 * time grows with the length and nothing is loaded for it.
 */
export function parsePlainText(source: string, {name}: Hints): Parsed {
	const text = normaliseCharacters(source);
	const language = guessLanguage(text);
	const drafts = plainDrafts(text, language);
	const heading = drafts.find(({kind, level}) => kind === 'heading' && level === 1);
	return {article: assemble(drafts, {title: heading?.text ?? firstLine(text), language}, name), problems: []};
}

/** The blocks of a text without controls: its lines joined to paragraphs, each paragraph with its kind. */
export function plainDrafts(text: string, language: string): readonly Draft[] {
	return classify(unwrap(text), cuesOf(language));
}
