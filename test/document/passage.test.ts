import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Book, partsOf} from '../../source/document/book.ts';
import {passageIn, resolvePassage} from '../../source/document/passage.ts';
import type {Range} from '../../source/text/range.ts';
import {articleOf} from '../layout/typeset.ts';
import {anyText} from '../text/any-text.ts';
import {article} from './edited.ts';

/** Marks words of the article and says what is marked in the edited text. */
function follow(words: string, edited: string) {
	const start = article.indexOf(words);
	const {range, certainty, words: now} = resolvePassage(edited, passageIn(article, {start, end: start + words.length}));
	return [certainty, now, edited.slice(range.start, range.end)];
}

describe('a passage', () => {
	const quotation = '« Nous avons attendu assez longtemps »';

	test('is kept in an unchanged text', () => {
		expect(follow(quotation, article)).toEqual(['kept', quotation, quotation]);
		expect(follow(article, article)).toEqual(['kept', article, article]);
	});

	test('follows a paragraph inserted above it, also from the very top', () => {
		expect(follow(quotation, `Corrigé.\n${article}`)).toEqual(['moved', quotation, quotation]);
		expect(follow('Le pont de Sauveterre', `Corrigé.\n${article}`)).toEqual([
			'moved',
			'Le pont de Sauveterre',
			'Le pont de Sauveterre',
		]);
	});

	test('follows when typography is another', () => {
		const edited = article.replaceAll('« ', '"').replaceAll(' »', '"').replaceAll('’', "'");
		expect(follow(quotation, edited)[2]).toBe('"Nous avons attendu assez longtemps"');
	});

	test('follows when a word in it is another', () => {
		const edited = article.replace('assez longtemps', 'bien trop longtemps');
		expect(follow(quotation, edited)).toEqual(
			Array(3).fill('« Nous avons attendu bien trop longtemps »').with(0, 'moved'),
		);
	});

	test('is lost with its words where they are gone, and takes nothing else for them', () => {
		const [certainty, words, marked] = follow(quotation, article.replace(/« Nous[^»]+», s/, 'S'));
		expect([certainty, words, marked]).toEqual(['lost', quotation, '']);
	});

	describe('through edits one after the other, kept anew after each or not', () => {
		const text =
			'Le maire a dit : « Voici un propos de départ très long. » Puis il est parti vers la mer avec ses amis de toujours.';
		const edits = [
			['la mer', 'la montagne'],
			['départ', 'début'],
			['maire', 'premier adjoint'],
			['Puis il', 'Puis il, dit-on,'],
			['Voici', 'Voilà donc'],
		] as const;

		test.each([true, false])('%s', isKeptAnew => {
			const start = text.indexOf('«');
			const end = text.indexOf('»') + 1;
			let [edited, passage] = [text, passageIn(text, {start, end})];
			for (const [from, to] of edits.slice(0, isKeptAnew ? edits.length : 3)) {
				edited = edited.replace(from, to);
				const {range, words} = resolvePassage(edited, passage);
				expect(words).toBe(edited.slice(edited.indexOf('«'), edited.indexOf('»') + 1));
				if (isKeptAnew) passage = passageIn(edited, range);
			}
		});
	});

	test('of one short word is found by what stands around it', () => {
		const edited = `Samedi, un samedi. ${article}`;
		expect(follow('samedi matin', edited)).toEqual(['moved', 'samedi matin', 'samedi matin']);
		expect(resolvePassage(edited, passageIn(article, {start: 0, end: 2})).words).toBe('Le');
	});
});

/** One edit: so many characters at a place replaced by others. */
type Edit = {readonly at: number; readonly removed: number; readonly added: string};

const edits = fc.array(
	fc.record({
		at: fc.nat(article.length),
		removed: fc.nat(8),
		added: fc.constantFrom('', 'mot ', 'x', 'très ', '\n', 'Mis à jour. ', '’'),
	}),
	{maxLength: 3},
);

const stretch = fc
	.tuple(fc.nat(article.length - 12), fc.integer({min: 12, max: 200}))
	.map(([start, length]): Range => ({start, end: Math.min(article.length, start + length)}));

/** The article after edits that do not touch a range, and that range in it; edits that do are left out. */
function editedBeside(range: Range, edits: readonly Edit[], from = article): {text: string; range: Range} {
	let text = from;
	let {start, end} = range;
	let edited = from.length;
	for (const {at, removed, added} of [...edits].sort((a, b) => b.at - a.at)) {
		const to = Math.min(edited, at + removed);
		if (at < range.end && to > range.start) continue;
		edited = at;
		text = text.slice(0, at) + added + text.slice(to);
		if (to > range.start) continue;
		start += added.length - (to - at);
		end += added.length - (to - at);
	}

	return {text, range: {start, end}};
}

describe('whatever is edited a little', () => {
	test('beside it, a passage of a few words is where it was', () => {
		fc.assert(
			fc.property(stretch, edits, (range, edits) => {
				const edited = editedBeside(range, edits);
				const passage = passageIn(article, range);
				const found = resolvePassage(edited.text, passage);
				expect({...found, edited: edited.text}).toMatchObject({range: edited.range, words: passage.words});
			}),
			{numRuns: 1000},
		);
	});

	test('in its middle, a passage has the white space at its ends that it had', () => {
		const at = article.indexOf(' devront encore');
		const range = {start: at, end: article.indexOf('mai.', at)};
		expect(/^\s.*\s$/.test(article.slice(range.start, range.end))).toBe(true);
		const edited = `${article.slice(0, at + 30)}x${article.slice(at + 30)}`;
		expect(resolvePassage(edited, passageIn(article, range)).range).toEqual({start: at, end: range.end + 1});
	});

	test('beside it and then in its middle, kept anew in between, a passage grows by no more than what was added', () => {
		fc.assert(
			fc.property(
				stretch.filter(({start, end}) => end - start >= 60),
				fc.array(edits, {minLength: 1, maxLength: 3}),
				fc.constantFrom('', 'mot ', 'x', 'très '),
				(range, sessions, added) => {
					let text = article;
					let own = range;
					for (const edits of sessions) {
						({text, range: own} = editedBeside(own, edits, text));
						const middle = own.start + Math.floor((own.end - own.start) / 2);
						const before = passageIn(text, own);
						text = text.slice(0, middle) + added + text.slice(middle);
						own = {start: own.start, end: own.end + added.length};
						expect(resolvePassage(text, before)).toMatchObject({range: own});
					}
				},
			),
			{numRuns: 1000},
		);
	});

	test('in it, what is found is in the text, is what it is said to be, and is no other passage', () => {
		fc.assert(
			fc.property(stretch, edits, (range, edits) => {
				// Nothing in it stands twice.
				const once = article.replace('le pont de Sauveterre rouvre samedi', 'chacun y repassera dès demain');
				let text = once;
				for (const {at, removed, added} of edits) text = text.slice(0, at) + added + text.slice(at + removed);
				const passage = passageIn(once, {start: range.start, end: Math.min(range.end, once.length)});
				const found = resolvePassage(text, passage);
				if (found.certainty === 'lost') {
					expect(found).toMatchObject({words: passage.words});
					return;
				}

				expect(text.slice(found.range.start, found.range.end)).toBe(found.words);
				expect(found.words).not.toBe('');
				// Three edits move nothing by more than they add or take away.
				expect(Math.abs(found.range.start - range.start)).toBeLessThanOrEqual(3 * 12);
			}),
			{numRuns: 1000},
		);
	});
});

test('white space is lost, and not found, where a text has become shorter', () => {
	expect(resolvePassage('', passageIn(' ', {start: 0, end: 1}))).toMatchObject({certainty: 'lost'});
});

test('nothing throws, in any text, for any passage', () => {
	fc.assert(
		fc.property(anyText, anyText, fc.nat(40), fc.nat(40), (text, other, one, two) => {
			const [start, end] = [Math.min(one, two, text.length), Math.min(Math.max(one, two), text.length)];
			const passage = passageIn(text, {start, end});
			const {range, certainty, words} = resolvePassage(other, passage);
			expect(other.slice(range.start, range.end)).toBe(certainty === 'lost' ? '' : words);
		}),
	);
});

describe('in a text of several parts', () => {
	const parts = ['Le premier chapitre parle de la mer. Il est long.', 'Le second parle de la montagne. Il est court.'];
	const bookOf = (texts: readonly string[]): Book => ({
		title: 'Deux chapitres',
		language: 'fr',
		length: 201,
		count: texts.length,
		startOf: part => part * 100,
		...partsOf(index => articleOf([{kind: 'paragraph', text: texts[index]!}])),
		contents: [],
		likeness: '',
	});
	const range = {start: 100, end: 100 + 'Le second parle de la montagne.'.length};

	test('a passage is kept in its part', () => {
		const book = bookOf(parts);
		expect(resolvePassage(book, passageIn(book, range))).toEqual({
			range,
			certainty: 'kept',
			words: 'Le second parle de la montagne.',
		});
	});

	test('and follows an edit there', () => {
		const passage = passageIn(bookOf(parts), range);
		const edited = bookOf([parts[0]!, `Corrigé. ${parts[1]}`]);
		expect(resolvePassage(edited, passage)).toMatchObject({range: {start: 109}, certainty: 'moved'});
	});
});
