import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findAll, isWithin} from '../../source/app/find.ts';
import {holds, mayHave} from '../../source/app/sought.ts';
import {surveyOf} from '../../source/app/survey.ts';
import {makeSeeker, type Quest} from '../../source/cli/seeker.ts';
import type {Article} from '../../source/document/document.ts';
import {parsePlainText} from '../../source/document/formats/plain-text.ts';

const articleOf = (text: string): Article => parsePlainText(text, {name: 'partie.txt'}).article;

/** A seeker in parts of these words, which tells which of them were looked into. */
function seekerIn(texts: readonly string[], isSurveyed = true) {
	const parts = texts.map(articleOf);
	const looked: number[] = [];
	const seek = makeSeeker({
		count: parts.length,
		survey: part => (isSurveyed ? surveyOf(parts[part]!) : undefined),
		holds: (part, {what, of}) => {
			looked.push(part);
			return holds(parts[part]!, null, what, of) ?? false;
		},
	});
	const found = async (quest: Partial<Quest>, isWanted = () => true) => {
		let answer: number | null | undefined;
		await seek(
			{what: 'hit', of: '', direction: 1, from: 0, ...quest},
			{isWanted, onDelay: () => {}, onEnd: part => (answer = part)},
		);
		return answer;
	};
	return {looked, found, seek};
}

const words = ['Le vœu d’une élève', 'un cœur naïf', 'rien du tout', 'la forêt, « oui »', 'le dernier mot'];

describe('looking through the parts of a text', () => {
	test.each([
		['coeur', 1],
		['NAÏF', null],
		['naif', 1],
		['foret, " oui "', 3],
		['er m', 4],
		['eleve', 0],
		['œ', 1],
		['mot', 4],
		['nulle part', null],
	])('finds %j, by its letters or by looking: part %s', async (of, part) => {
		for (const isSurveyed of [true, false]) expect(await seekerIn(words, isSurveyed).found({of})).toBe(part);
	});

	test('looks into no part that has not all the runs of letters', async () => {
		const {looked, found} = seekerIn(words);
		await found({of: 'coeur'});
		await found({of: 'nulle part'});
		expect(looked).toEqual([1]);
	});

	test('goes round the ends for hits, back and forth', async () => {
		const {found} = seekerIn(['un mot', 'deux', 'trois mots', 'quatre']);
		expect(await found({of: 'mot', from: 3})).toBe(0);
		expect(await found({of: 'mot', from: 0, direction: -1})).toBe(2);
		expect(await found({of: 'deux', from: 1})).toBe(1);
	});

	test('does not look again, for more of a word, into what does not have its beginning', async () => {
		const {looked, found} = seekerIn(words, false);
		expect(await found({of: 'derni'})).toBe(4);
		expect(looked).toEqual([1, 2, 3, 4]);
		expect(await found({of: 'dernier m'})).toBe(4);
		expect(await found({of: 'dernier mur'})).toBe(null);
		expect(looked.slice(4)).toEqual([4, 4, 0]);
		// Another beginning, another place.
		expect(await found({of: 'rien'})).toBe(2);
		expect(await found({of: 'rien', from: 2})).toBe(2);
		expect(looked.slice(7)).toEqual([1, 2, 3, 4, 0, 1, 2]);
	});

	test('answers at once what is found in a few milliseconds', () => {
		const {seek} = seekerIn(words);
		const answers: Array<number | null> = [];
		void seek(
			{what: 'hit', of: 'dernier', direction: 1, from: 0},
			{isWanted: () => true, onDelay: () => {}, onEnd: part => answers.push(part)},
		);
		expect(answers).toEqual([4]);
	});

	test('says nothing once nobody wants to know', async () => {
		expect(await seekerIn(words).found({of: 'dernier'}, () => false)).toBeUndefined();
	});

	test('finds the part that is found by looking into every one, whatever was sought before', async () => {
		const word = fc.constantFrom(
			'cœur',
			'coeur',
			'Cœurs',
			'été',
			'ete',
			'E',
			'mot',
			'mo',
			'un',
			' ',
			'l’œil',
			'12',
			'123',
		);
		const text = fc.array(word, {maxLength: 4}).map(all => all.join(' '));
		await fc.assert(
			fc.asyncProperty(
				fc.array(text, {minLength: 1, maxLength: 6}),
				fc.array(text, {maxLength: 4}),
				async (texts, queries) => {
					const parts = texts.map(articleOf);
					const {found} = seekerIn(texts);
					for (const of of queries) {
						const order = texts.map((_, step) => (step + 1) % texts.length);
						expect(await found({of})).toBe(order.find(part => findAll(parts[part]!, of).length > 0) ?? null);
					}
				},
			),
			{numRuns: 200},
		);
	});
});

test('what has longer words has those within them, and its survey says that it may', () => {
	const text = fc.array(fc.constantFrom(...'aBé œŒ’\u0301\u00a0ß12ΣςİI'), {maxLength: 12}).map(all => all.join(''));
	fc.assert(
		fc.property(text, text, text, (before, query, after) => {
			const article = articleOf(`x${before}${query}${after}x`);
			const hits = (of: string) => findAll(article, of).length > 0;
			for (const shorter of [query.slice(1), query.slice(0, -1), query.slice(1, 4)]) {
				if (hits(query) && isWithin(shorter, query)) expect([shorter, hits(shorter)]).toEqual([shorter, true]);
			}

			if (hits(query)) expect(mayHave('hit', query)(surveyOf(article))).toBe(true);
		}),
		{numRuns: 1000},
	);
});
