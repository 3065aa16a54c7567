/*
 * Problem: an expression of fifty cues takes half a millisecond to compile, for which a first page would wait, and hardly any
 * line has one of them.
 *
 * Approach: a few characters that each cue has, as plain text, are looked for in the line first; where none of them stands
 * the expression cannot fit. They are those that the cue begins with, or has next. The build makes the lists, since to make
 * them takes longer than to compile the expressions.
 *
 * Limits: of a cue that has nothing but what is not to be listed the sign is '', which stands everywhere.
 */

import type {CueData} from './cues.ts';
import {englishCues} from './english-cues.ts';
import {frenchCues} from './french-cues.ts';

/** The lists of cues that are tried on every short line. */
const often = ['furniture', 'sections', 'links', 'teasers', 'credits', 'captions', 'by', 'contributions'] as const;

/** Code units that hardly any other words have in common. */
const FEW = 10;
/** What is as long needs no letters that may be missing. */
const ENOUGH = 4;
/** Signs of one cue. */
const MOST = 40;

/** All that fits, or where that is not to be listed, what stands in that. */
type Listed = {readonly texts: readonly string[]; readonly isWhole: boolean};

const unknown: Listed = {texts: [''], isWhole: false};

/** By language and list, a few characters of each of its cues, one of which stands in whatever fits one of them. */
export const cueSigns: Readonly<Record<string, Readonly<Record<(typeof often)[number], readonly string[]>>>> = {
	fr: signsIn(frenchCues),
	en: signsIn(englishCues),
};

function signsIn(data: CueData) {
	const few = (cues: readonly string[]) => [...new Set(cues.flatMap(signsOf).map(text => text.slice(0, FEW)))];
	return Object.fromEntries(often.map(name => [name, few(data[name])])) as Record<(typeof often)[number], string[]>;
}

/**
 * Texts of which one stands in whatever fits an expression; '' where nothing is known.
 *
 *     lire (?:aussi|notre)         "lire aussi", "lire notre"
 *     partager(?: l’article)?      "partager"
 *     \d+ %                        " %"
 */
export function signsOf(source: string): readonly string[] {
	return listed(source).texts;
}

function listed(source: string): Listed {
	let texts: readonly string[] = [''];
	let isWhole = true;
	for (let index = 0; index < source.length; ) {
		const end = atomEnd(source, index);
		const atom = atomIn(source.slice(index, end));
		const quantifier = /^[?*+{]/.exec(source.slice(end))?.[0];
		const isOptional = quantifier === '?';
		const isEnough = isOptional && texts.every(({length}) => length >= ENOUGH);
		const isNothing = quantifier === '*' || quantifier === '{' || atom === unknown;
		if (isNothing && texts.every(text => text === '')) {
			// What stands behind it will do.
			isWhole = false;
			index = end + (/^(?:[*+?]|\{[\d,]+\})/.exec(source.slice(end))?.[0].length ?? 0);
			continue;
		}

		if (isEnough || isNothing) return {texts, isWhole: false};
		// Where what may be missing is missing, the rest begins.
		const isLast = quantifier === '+' || !atom.isWhole;
		const others = isOptional ? (isLast ? listed(source.slice(end + 1)).texts : ['']) : [];
		const all = [...atom.texts, ...others];
		if (texts.length * all.length > MOST) return {texts, isWhole: false};
		texts = texts.flatMap(text => all.map(more => text + more));
		if (isLast) return {texts, isWhole: false};
		index = isOptional ? end + 1 : end;
	}

	return {texts, isWhole};
}

/** Where what a quantifier may follow ends: a group, a class or a character. */
function atomEnd(source: string, start: number): number {
	if (source.charAt(start) === '[') return source.indexOf(']', start) + 1;
	if (source.charAt(start) === '\\') return start + 2;
	let depth = 0;
	for (let index = start; ; index++) {
		if (source.charAt(index) === '(') depth++;
		if (source.charAt(index) === ')') depth--;
		if (depth === 0) return index + 1;
	}
}

function atomIn(source: string): Listed {
	if (source.startsWith('(?:')) return groupIn(source.slice(3, -1));
	const characters = /^\[([^\\^]+)\]$/.exec(source)?.[1];
	if (characters !== undefined && !/.-./.test(characters)) return {texts: [...characters], isWhole: true};
	// A character that is none of these stands for itself.
	return /^[.^$([\\]/.test(source) ? unknown : {texts: [source], isWhole: true};
}

function groupIn(source: string): Listed {
	const branches: Listed[] = [];
	let from = 0;
	for (let index = 0; index <= source.length; ) {
		if (index < source.length && source.charAt(index) !== '|') {
			index = atomEnd(source, index);
			continue;
		}

		branches.push(listed(source.slice(from, index)));
		from = ++index;
	}

	return {texts: branches.flatMap(({texts}) => texts), isWhole: branches.every(({isWhole}) => isWhole)};
}
