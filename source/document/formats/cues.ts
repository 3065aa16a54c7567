import {type Cue, cueOf} from './cue.ts';
import {cueSigns} from './cue-signs.ts';
import {englishCues} from './english-cues.ts';
import {frenchCues} from './french-cues.ts';
import {LETTERS} from './letters.ts';

/** Words by which a language's pages tell what a line is. Lower case, with ’ as the apostrophe, unless said otherwise. */
export type CueData = {
	/** Lines that are page furniture and nothing else. */
	readonly furniture: readonly string[];
	/** Sections of newspapers, which stand above titles. */
	readonly sections: readonly string[];
	/** What a line begins with that says that there is more, for those who subscribe. */
	readonly walls: readonly string[];
	/** Lines that call an article one for subscribers, be it all there or not. */
	readonly locks: readonly string[];
	/** What links to other pages begin with; a colon, a dash or the end of the line follows, or the line is short. */
	readonly links: readonly string[];
	/** What teasers end with, after a first sentence. */
	readonly teasers: readonly string[];
	/** What a line of authors, dates and photographers begins with, wherever it stands. */
	readonly credits: readonly string[];
	/** What stands before the photographer at the end of a caption. */
	readonly captions: readonly string[];
	/** What stands before an author's name: "par Ann Lee". */
	readonly by: readonly string[];
	/** What a note on another contributor ends with. */
	readonly contributions: readonly string[];
	/** Names of months, in full and cut short. */
	readonly months: readonly string[];
	/** What a numbered part of a book begins with. */
	readonly parts: readonly string[];
	/** Words that show a finite verb: what has one is a sentence or a headline, and seldom a subheading. */
	readonly verbs: readonly string[];
	/** Endings of finite verbs that hardly any noun shares. */
	readonly verbEndings: readonly string[];
};

/** Cues made ready to match; each is tried on text that `foldCue` has prepared. */
export type Cues = Readonly<
	Record<
		| 'furniture'
		| 'sections'
		| 'walls'
		| 'locks'
		| 'links'
		| 'teasers'
		| 'credits'
		| 'captions'
		| 'by'
		| 'contributions'
		| 'dates'
		| 'parts'
		| 'verbs',
		Cue
	>
>;

/** The cues of a language by its BCP 47 primary subtag, all that there are where it has none. Made once. */
export function cuesOf(language: string): Cues {
	const code = data[language] ? language : '';
	const known = ready.get(code);
	if (known) return known;
	const cues = prepare(code === '' ? Object.keys(data) : [code]);
	ready.set(code, cues);
	return cues;
}

/** A line as the cues are written: one kind of apostrophe and of space, lower case. */
export function foldCue(text: string): string {
	return text
		.replace(/['‘]/g, '’')
		.replace(/[\u00A0\u202F]/g, ' ')
		.toLowerCase();
}

const data: Readonly<Record<string, CueData>> = {fr: frenchCues, en: englishCues};
const ready = new Map<string, Cues>();

function prepare(codes: readonly string[]): Cues {
	const anyOf = (key: keyof CueData): string => `(?:${codes.flatMap(code => data[code]![key]).join('|')})`;
	const often = (key: keyof (typeof cueSigns)[string], source: string) =>
		cueOf(
			source,
			codes.flatMap(code => cueSigns[code]![key]),
		);
	const seldom = (source: string) => cueOf(source, ['']);
	const day = '\\d{1,2}(?:er|st|nd|rd|th)?';
	const notInWord = `(?![${LETTERS}])`;
	const furniture = anyOf('furniture');
	const months = anyOf('months');
	return {
		furniture: often(
			'furniture',
			`^(?:\\d+ )?${furniture}(?: ?\\(?\\d+\\)?)?[ .:!»›]*$|^[—–*|-]+ ?${furniture} ?[—–*|-]+$`,
		),
		sections: often('sections', `^${anyOf('sections')}$`),
		walls: seldom(`^${anyOf('walls')}`),
		locks: seldom(`^${anyOf('locks')}[ .!]*$`),
		links: often('links', `^[^0-9@${LETTERS}]*${anyOf('links')}(?![0-9’${LETTERS}])`),
		teasers: often('teasers', `[.!?…»”] ${anyOf('teasers')}${notInWord}`),
		credits: often('credits', `^[([]?${anyOf('credits')}${notInWord}`),
		captions: often('captions', `[.([©] ?${anyOf('captions')}`),
		by: often('by', `^${anyOf('by')} `),
		contributions: often('contributions', `${anyOf('contributions')}[.]?$`),
		dates: cueOf(
			`(?:^|[^${LETTERS}])(?:${day} ${months}|${months} ${day})${notInWord}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}`,
			[...'0123456789'],
		),
		parts: seldom(`^${anyOf('parts')}${notInWord}`),
		verbs: seldom(`(?:(?:^|[^${LETTERS}-])${anyOf('verbs')}|${anyOf('verbEndings')})(?![${LETTERS}-])`),
	};
}
