import type {KindCue} from './languages/speech-data.ts';

/** Where a cue with words is looked for. */
type WordPlace = 'before' | 'after';

/** A cue with words, and its whole pattern, made when it is first looked for. */
type WordCue = {readonly cue: KindCue; pattern: RegExp | null};

/** The cues of a language with words, under the first letters of these; and those without, which are always looked for. */
type CueTable = Readonly<Record<WordPlace, Map<string, WordCue[]>>> & {readonly open: readonly KindCue[]};

/** What stands before the words, and how many of their letters a cue is found by. */
const LEADS: Readonly<Record<WordPlace, string>> = {before: '(?<![a-zà-ÿœ])', after: '^,? '};
const LETTERS = 3;
const STARTS = new RegExp(`${LEADS.before}[a-zà-ÿœ]{1,${LETTERS}}`, 'g');
const FIRST = new RegExp(`(?<=${LEADS.after})[a-zà-ÿœ]{1,${LETTERS}}`);

const tables = new WeakMap<readonly KindCue[], CueTable>();

/** The cues that hold; `places` are the texts that they are looked for in, `isWanted` says which are looked for at all. */
export function heldCues(
	cues: readonly KindCue[],
	places: Readonly<Record<KindCue['place'], string>>,
	isWanted: (cue: KindCue) => boolean,
): readonly KindCue[] {
	const {open, before, after} = tableOf(cues);
	const held = open.filter(cue => isWanted(cue) && cue.pattern.test(places[cue.place]));
	const met = new Set<WordCue>();
	const starts = places.before.match(STARTS) ?? [];
	for (const [index, start] of starts.entries()) {
		for (const one of before.get(start) ?? []) {
			if (starts.length - 1 - index <= (one.cue.within ?? Infinity)) met.add(one);
		}
	}

	for (const one of after.get(FIRST.exec(places.after)?.[0] ?? '') ?? []) met.add(one);
	for (const one of met) {
		if (isWanted(one.cue) && wholePattern(one).test(places[one.cue.place])) held.push(one.cue);
	}

	return held;
}

function tableOf(cues: readonly KindCue[]): CueTable {
	const made = tables.get(cues);
	if (made) return made;
	const table = {open: cues.filter(({words}) => !words), before: new Map(), after: new Map()};
	for (const cue of cues) {
		const one: WordCue = {cue, pattern: null};
		for (const start of startsOf(cue.words ?? '')) {
			const list = table[cue.place as WordPlace].get(start);
			if (list) list.push(one);
			else table[cue.place as WordPlace].set(start, [one]);
		}
	}

	tables.set(cues, table);
	return table;
}

/** The first letters of each word; what stands behind a bar within brackets is no word, and does no harm. */
function startsOf(words: string): ReadonlySet<string> {
	return new Set(words.match(/(?<=^|\|)[a-zà-ÿœ]{1,3}/g));
}

function wholePattern(one: WordCue): RegExp {
	const {place, words, pattern} = one.cue;
	one.pattern ??= new RegExp(`${LEADS[place as WordPlace]}(?:${words})${pattern.source}`);
	return one.pattern;
}
