import {classAt, endOfRun, LETTER, lengthAt, MARK, NUMBER, UPPER} from '../text/characters.ts';

/**
 * Where the token ends that begins at `at`, which is no space: a handle, initials, a word, or any one character.
 *
 *   @ann.lee|   J.-K.|   O'Neil|   Saint-Ouen|   ,|
 */
export function endOfNameToken(text: string, at: number): number {
	if (text[at] === '@') return endOfHandle(text, at);
	const initials = classAt(text, at) === UPPER ? endOfInitials(text, at) : at;
	if (initials > at) return initials;
	let end = endOfRun(text, at, LETTER | MARK | NUMBER);
	if (end === at) return at + lengthAt(text, at);
	while (end < text.length && "'’-‐‑".includes(text[end]!)) {
		const next = endOfRun(text, end + 1, LETTER | MARK | NUMBER);
		if (next === end + 1) break;
		end = next;
	}

	return end;
}

function endOfHandle(text: string, at: number): number {
	let end = endOfHandlePart(text, at + 1);
	while (end > at + 1 && text[end] === '.') {
		const next = endOfHandlePart(text, end + 1);
		if (next === end + 1) break;
		end = next;
	}

	return end;
}

function endOfHandlePart(text: string, at: number): number {
	let end = endOfRun(text, at, LETTER | NUMBER);
	while (text[end] === '_') end = endOfRun(text, end + 1, LETTER | NUMBER);
	return end;
}

/** As many initials as no letter follows; `at` where none are. */
function endOfInitials(text: string, at: number): number {
	let end = at;
	for (let next = endOfInitial(text, at); next > 0; next = endOfInitial(text, text[next] === '-' ? next + 1 : next))
		if ((classAt(text, next) & (LETTER | NUMBER)) === 0) end = next;
	return end;
}

/** 0 where no initial stands. */
function endOfInitial(text: string, at: number): number {
	if (classAt(text, at) !== UPPER) return 0;
	const stop = at + lengthAt(text, at);
	return text[stop] === '.' ? stop + 1 : 0;
}
