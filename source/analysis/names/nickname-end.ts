import {CLOSING_MARKS, OPENING_MARKS} from './marks.ts';
import type {Token} from './tokens.ts';
import {isForeignParticle, isNameWord} from './words.ts';

/** The closing mark of a nickname of one or two words before a surname: “Dot” Vidal; -1 where none opens here. */
export function nicknameEnd(tokens: readonly Token[], open: number): number {
	if (!isOneOf(tokens[open]!, OPENING_MARKS)) return -1;
	for (let i = open + 1; i <= open + 3; i++) {
		const token = tokens[i];
		const after = tokens[i + 1];
		if (!token || !after) return -1;
		// Ann “Dot” dela Cruz
		const surname = tokens[i + 1 + particlesFrom(tokens, i + 1)];
		if (i > open + 1 && isOneOf(token, CLOSING_MARKS)) return surname && isNameWord(surname) ? i : -1;
		if (!isNameWord(token)) return -1;
	}

	return -1;
}

/** How many particles of languages abroad stand from a token on. */
export function particlesFrom(tokens: readonly Token[], from: number): number {
	let count = 0;
	while (tokens[from + count]?.shape === 'lower' && isForeignParticle(tokens[from + count]!.word)) count++;
	return count;
}

function isOneOf({word}: Token, marks: string): boolean {
	return word.length === 1 && marks.includes(word);
}
