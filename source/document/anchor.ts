/*
 * Problem: a place in an article must survive the article. A correction above it shifts every offset, a new
 * conversion swaps "…" for « … » or plain spaces for no-break ones, an edit touches the very sentence.
 *
 * Approach: keep the offset with the text on either side. Where that text no longer stands at the offset, look for it
 * in pieces, strongest evidence first, of several occurrences take the nearest, and believe it if the rest looks
 * familiar too.
 *
 *     … the minister left. | Nobody asked why. …
 *        before            ^ after
 *
 * Limits: a text that repeats 96 code units word for word may send the place to the wrong repetition. Squeezed search
 * looks only within a million code units of the old offset, which keeps a lost place cheap in a huge text.
 */

import {offsetInUnsqueezed, squeeze} from './squeeze.ts';

/** A place in a text that can be found again after edits: its offset, and what stood on either side of it. */
export type Anchor = {
	readonly offset: number;
	/** The text just before and just after the offset, at most 48 code units each; shorter at the ends of the text. */
	readonly before: string;
	readonly after: string;
};

/** Where an anchor points now: at its offset still; found elsewhere; or nowhere, and then the offset is a guess. */
export type Resolved = {readonly offset: number; readonly certainty: 'kept' | 'moved' | 'lost'};

const reach = 48;

/** Code units that are enough to tell a place by. */
export const leastEvidence = 12;

const squeezedReach = 1 << 20;

/**
 * Pieces of the text around the place, strongest first, from and to in code units left (−) and right (+) of it. What
 * follows comes before what precedes: an edit above leaves it whole, and it is what the reader is about to read. At last
 * the quarters, for an edit at the place itself; the farthest before it is not needed, as two have to agree.
 */
const pieces = [
	{from: -reach, to: reach, isSqueezed: false},
	{from: 0, to: reach, isSqueezed: false},
	{from: -reach, to: reach, isSqueezed: true},
	{from: 0, to: reach, isSqueezed: true},
	{from: 0, to: reach / 2, isSqueezed: true},
	{from: -reach / 2, to: 0, isSqueezed: true},
	{from: reach / 2, to: reach, isSqueezed: true},
] as const;

/** The anchor of a place. An offset outside the text or inside a surrogate pair counts as the nearest before it. */
export function anchorAt(text: string, offset: number): Anchor {
	const place = toBoundary(text, offset);
	return {
		offset: place,
		before: text.slice(splitsPair(text, place - reach) ? place - reach + 1 : Math.max(0, place - reach), place),
		after: text.slice(place, toBoundary(text, place + reach)),
	};
}

/**
 * Finds a place again, in a text that may have been edited since. Never throws, and the offset is always in the text
 * and never inside a surrogate pair, whatever the anchor. The top of a text stays its top. Takes time linear in the text.
 */
export function resolveAnchor(text: string, anchor: Anchor): Resolved {
	const before = anchor.before.slice(-reach);
	const after = anchor.after.slice(0, reach);
	const place = toBoundary(text, anchor.offset);
	if (anchor.offset === 0) return {offset: 0, certainty: 'kept'};
	if (place === anchor.offset && before + after !== '' && standsAt(text, place, before, after)) {
		return {offset: place, certainty: 'kept'};
	}

	const found = findPieces(text, place, before, after);
	return found === null ? {offset: place, certainty: 'lost'} : {offset: toBoundary(text, found), certainty: 'moved'};
}

function standsAt(text: string, place: number, before: string, after: string): boolean {
	return text.endsWith(before, place) && text.startsWith(after, place);
}

function findPieces(text: string, place: number, before: string, after: string): number | null {
	const plain = {text, place, before, after, toOffset: (index: number) => index};
	let squeezed: Haystack | undefined;
	for (const piece of pieces) {
		if (piece.isSqueezed) squeezed ??= squeezeAround(text, place, before, after);
		const hay = piece.isSqueezed ? squeezed! : plain;
		const from = Math.max(piece.from, -hay.before.length);
		const to = Math.min(piece.to, hay.after.length);
		if (to - from < leastEvidence) continue;
		const needle = (hay.before + hay.after).slice(hay.before.length + from, hay.before.length + to);
		const index = nearest(hay.text, needle, hay.place + from);
		const found = Math.min(Math.max(0, index - from), hay.text.length);
		if (index !== -1 && agrees(hay, found)) return hay.toOffset(found);
	}

	return null;
}

/**
 * Whether the surroundings look familiar, by their runs of three characters: two quarters as they were are enough. One
 * is not: "le président de la République" stands in many places.
 */
function agrees({text, before, after}: Haystack, place: number): boolean {
	const remembered = trigrams(before + after);
	const found = trigrams(text.slice(Math.max(0, place - reach), place + reach));
	const shared = [...remembered].filter(trigram => found.has(trigram)).length;
	return shared >= remembered.size * 0.4;
}

/** All runs of three code units of a text. */
export function trigrams(text: string): ReadonlySet<string> {
	return new Set(Array.from({length: Math.max(0, text.length - 2)}, (_, index) => text.slice(index, index + 3)));
}

/** The occurrence of `needle` that starts nearest to `index`, -1 where there is none. */
export function nearest(text: string, needle: string, index: number): number {
	const left = index < 0 ? -1 : text.lastIndexOf(needle, index);
	const right = text.indexOf(needle, Math.max(0, index));
	if (left === -1 || right === -1) return Math.max(left, right);
	return index - left <= right - index ? left : right;
}

/** A text to search, the place and its surroundings in it, and the way back to offsets of the article. */
type Haystack = {
	readonly text: string;
	readonly place: number;
	readonly before: string;
	readonly after: string;
	readonly toOffset: (index: number) => number;
};

function squeezeAround(text: string, place: number, before: string, after: string): Haystack {
	const start = Math.max(0, place - squeezedReach);
	const above = squeeze(text.slice(start, place));
	const below = squeeze(text.slice(place, place + squeezedReach));
	return {
		text: above + below,
		place: above.length,
		before: squeeze(before),
		after: squeeze(after),
		toOffset: index => offsetInUnsqueezed(text, start, index),
	};
}

/** A whole number in the text that does not part a surrogate pair. */
function toBoundary(text: string, offset: number): number {
	const whole = Math.min(Math.max(0, Math.trunc(offset) || 0), text.length);
	return splitsPair(text, whole) ? whole - 1 : whole;
}

function splitsPair(text: string, offset: number): boolean {
	return isSurrogate(text.charCodeAt(offset - 1), 0xd800) && isSurrogate(text.charCodeAt(offset), 0xdc00);
}

function isSurrogate(unit: number, first: 0xd800 | 0xdc00): boolean {
	return unit >= first && unit < first + 0x400;
}
