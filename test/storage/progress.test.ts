import {expect, test} from 'vitest';
import {unlisted} from '../../source/app/library/listing.ts';
import {fromSaved, type Progress, toSaved} from '../../source/storage/progress.ts';

const today = '2025-01-31T08:00:00.000Z';

// No two paragraphs alike, so that a place that went cannot be mistaken for another.
const text = Array.from({length: 60}, (_, index) => `Paragraphe ${index} ${`${index ** 5}-`.repeat(5)}`).join('\n');
const progress: Progress = {
	title: 'La Vilaine déborde',
	offset: text.indexOf('Paragraphe 31'),
	percent: 50,
	bookmarks: {a: text.indexOf('Paragraphe 12'), z: text.indexOf('Paragraphe 50')},
	settings: {columnWidth: 60},
	listing: {...unlisted, added: today, source: '/articles/vilaine.md', minutes: 3},
};
test('what is saved is read again', () => {
	expect(fromSaved(toSaved(progress, text, null, today), text)).toEqual({...progress, certainty: 'kept'});
});

test('place and bookmarks follow an edit above them', () => {
	const edited = `Dernière minute.\n${text}`;
	const {offset, bookmarks, certainty} = fromSaved(toSaved(progress, text, null, today), edited);
	expect(certainty).toBe('moved');
	expect(edited.slice(offset)).toMatch(/^Paragraphe 31 /);
	expect(edited.slice(bookmarks.a)).toMatch(/^Paragraphe 12 /);
	expect(edited.slice(bookmarks.z)).toMatch(/^Paragraphe 50 /);
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
