import {afterEach, describe, expect, test} from 'vitest';
import {formerPath, greeting} from '../../source/cli/remembered.ts';
import {setLanguage} from '../../source/words/language.ts';

const lost = {id: 'h', start: 0, end: 4, words: 'mots', note: '', certainty: 'lost'} as const;

describe('what is said first', () => {
	afterEach(() => setLanguage('en'));

	test('is nothing where all is as it was', () => {
		expect(greeting([], {})).toBeNull();
		expect(greeting([], {certainty: 'kept', formerly: null, highlights: [{...lost, certainty: 'moved'}]})).toBeNull();
	});

	test.each([
		[{certainty: 'moved'}, 'The article has changed; your place was found again.'],
		[{formerly: '/a.md'}, 'Taken up where you left it, at /a.md.'],
		[{bookmarks: ['a']}, 'The passage of bookmark a is gone: it is about there.'],
		[{bookmarks: ['a', 'z']}, 'The passages of bookmarks a, z are gone: they are about there.'],
		[
			{certainty: 'lost', highlights: [lost], formerly: '/a.md'},
			'The article has changed and the passage is gone: this is about where you were. ' +
				'1 highlight is no longer in the article: A lists it. Taken up where you left it, at /a.md.',
		],
	] as const)('is what became of what was remembered: %j', (followed, said) => {
		expect(greeting([], followed)).toBe(said);
	});

	test('is what went wrong before anything else', () => {
		expect(greeting([{message: 'Oh.'}], {formerly: '/a.md'})).toBe('Oh.');
	});

	test('is French where the interface is', () => {
		setLanguage('fr');
		expect(greeting([], {bookmarks: ['a'], formerly: '/a.md'})).toBe(
			'Le passage du signet a a disparu\u00A0: il est à peu près là. Repris où vous l’aviez laissé\u00A0: /a.md.',
		);
	});
});

describe('the former path', () => {
	const of = (path: string | null, source: string | undefined, kept = '') =>
		formerPath({path}, {listing: {...(source !== undefined && {source}), kept}});

	test('is told where the file is at another one', () => {
		expect(of('/new/a.md', '/old/a.md')).toBe('/old/a.md');
	});

	test.each([
		['the same', '/a.md', '/a.md', ''],
		['unknown', '/a.md', undefined, ''],
		['that of the bundled article', '/a.md', 'bundled', ''],
		['an address', '/a.md', 'https://example.org/a', ''],
		['that of a pipe', null, '/a.md', ''],
		['what the copy in the library was made from', '/articles/a-1.md', '/old/a.md', 'a-1.md'],
	])('is nothing where it is %s', (_, path, source, kept) => {
		expect(of(path, source, kept)).toBeNull();
	});

	test('keeps its end where it is long, and nothing of it reaches the terminal as a command', () => {
		const path = of('/a.md', `/${'dossier/'.repeat(20)}\u001B[31marticle.md`)!;
		expect(path).toMatch(/article\.md$/);
		expect(path).not.toContain('\u001B');
		expect(path.length).toBeLessThanOrEqual(46);
	});
});
