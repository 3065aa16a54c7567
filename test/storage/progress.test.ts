import {describe, expect, test} from 'vitest';
import {unlisted} from '../../source/app/library/listing.ts';
import type {Highlight} from '../../source/app/state.ts';
import {fromSaved, type Progress, toSaved} from '../../source/storage/progress.ts';

const today = '2025-01-31T08:00:00.000Z';

// No two paragraphs alike, so that a place that went cannot be mistaken for another.
const text = Array.from({length: 60}, (_, index) => `Paragraphe ${index} ${`${index ** 5}-`.repeat(5)}`).join('\n');
const progress: Progress = {
	title: 'La Vilaine déborde',
	offset: text.indexOf('Paragraphe 31'),
	percent: 50,
	highlights: [],
	bookmarks: {a: text.indexOf('Paragraphe 12'), z: text.indexOf('Paragraphe 50')},
	settings: {columnWidth: 60},
	listing: {...unlisted, added: today, source: '/articles/vilaine.md', minutes: 3},
};
test('what is saved is read again', () => {
	expect(fromSaved(toSaved(progress, text, null, today), text)).toEqual({
		...progress,
		certainty: 'kept',
		lostBookmarks: [],
	});
});

test('place and bookmarks follow an edit above them', () => {
	const edited = `Dernière minute.\n${text}`;
	const {offset, bookmarks, certainty} = fromSaved(toSaved(progress, text, null, today), edited);
	expect(certainty).toBe('moved');
	expect(edited.slice(offset)).toMatch(/^Paragraphe 31 /);
	expect(edited.slice(bookmarks.a)).toMatch(/^Paragraphe 12 /);
	expect(edited.slice(bookmarks.z)).toMatch(/^Paragraphe 50 /);
});

test('a bookmark whose passage is gone is told from those that were found', () => {
	const shortened = text.slice(0, text.indexOf('Paragraphe 45'));
	const {bookmarks, lostBookmarks} = fromSaved(toSaved(progress, text, null, today), shortened);
	expect(lostBookmarks).toEqual(['z']);
	expect(shortened.slice(bookmarks.a)).toMatch(/^Paragraphe 12 /);
});

describe('a highlight', () => {
	const words = 'Paragraphe 50 312500000-';
	const start = text.indexOf(words);
	const highlight: Highlight = {id: 'h', start, end: start + words.length, words, note: 'oui', certainty: 'kept'};
	const saved = toSaved({...progress, highlights: [highlight]}, text, null, today);

	test('is read again as it was saved', () => {
		expect(fromSaved(saved, text).highlights).toEqual([highlight]);
	});

	test('that is kept keeps what stands around it now', () => {
		const edited = `${text.slice(0, highlight.end)} Puis${text.slice(highlight.end)}`;
		const {lostBookmarks, certainty, ...found} = fromSaved(saved, edited);
		expect(found.highlights).toEqual([highlight]);
		expect(toSaved(found, edited, saved, today).highlights.h!.after).toMatch(/^ Puis/);
	});

	test('follows an edit above it, and is kept from then on', () => {
		const edited = `Dernière minute.\n${text}`;
		const followed = fromSaved(saved, edited);
		expect(followed.highlights).toEqual([
			{...highlight, start: start + 17, end: highlight.end + 17, certainty: 'moved'},
		]);
		const again = toSaved(followed, edited, saved, today);
		expect(fromSaved(again, edited).highlights[0]!.certainty).toBe('kept');
	});

	test('that is lost says so with its words and its note, and returns with its passage', () => {
		const shortened = text.slice(0, text.indexOf('Paragraphe 45'));
		const meanwhile = fromSaved(saved, shortened);
		expect(meanwhile.highlights).toMatchObject([{words, note: 'oui', certainty: 'lost'}]);
		const noted = {...meanwhile, highlights: meanwhile.highlights.map(each => ({...each, note: 'perdu'}))};
		const savedAgain = toSaved(noted, shortened, saved, today);
		expect(fromSaved(savedAgain, text).highlights).toEqual([{...highlight, note: 'perdu'}]);
	});

	test('that was lost, removed and brought back still has its words', () => {
		const shortened = text.slice(0, text.indexOf('Paragraphe 45'));
		const meanwhile = fromSaved(saved, shortened);
		const without = toSaved({...meanwhile, highlights: []}, shortened, saved, today);
		const back = toSaved(meanwhile, shortened, without, today);
		expect(fromSaved(back, text).highlights).toMatchObject([{start, words, note: 'oui'}]);
	});
});

test('a lost bookmark keeps its words and returns with its passage', () => {
	const saved = toSaved(progress, text, null, today);
	const shortened = text.slice(0, text.indexOf('Paragraphe 45'));
	const meanwhile = fromSaved(saved, shortened);
	const savedAgain = toSaved(meanwhile, shortened, saved, today);
	expect(fromSaved(savedAgain, text).bookmarks).toEqual(progress.bookmarks);
});

test('a lost bookmark that was set anew is where it was set', () => {
	const saved = toSaved(progress, text, null, today);
	const shortened = text.slice(0, text.indexOf('Paragraphe 45'));
	const moved = {...fromSaved(saved, shortened), bookmarks: {z: 70}};
	expect(toSaved(moved, shortened, saved, today).bookmarks.z?.offset).toBe(70);
});
