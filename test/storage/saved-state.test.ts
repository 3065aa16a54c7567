import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {unlisted} from '../../source/app/library/listing.ts';
import {type Fields, isNewer} from '../../source/storage/fields.ts';
import {mergeStates, parseSavedState, type SavedState} from '../../source/storage/saved-state.ts';

const anchor = (offset: number) => ({offset, before: 'avant ', after: 'après'});

const whole: SavedState = {
	version: 1,
	title: 'Le phare s’éteint',
	place: anchor(120),
	percent: 42,
	bookmarks: {a: anchor(10), é: anchor(90)},
	highlights: {'10-14': {...anchor(10), words: 'phare', note: 'à relire'}},
	settings: {columnWidth: 66, theme: 'dark', isJustified: true},
	listing: {...unlisted, site: 'Le Phare', minutes: 4, tags: ['mer'], isArchived: true},
	updated: '2025-03-09T18:30:00.000Z',
};

describe('a state from a file', () => {
	test('comes back as it was written', () => {
		expect(parseSavedState(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
	});

	const top = {offset: 0, before: '', after: ''};
	test.each<[string, Fields, Partial<SavedState>]>([
		['title', {title: 7}, {title: ''}],
		['place', {place: 'ici'}, {place: top}],
		['place', {place: {offset: -1, before: '', after: ''}}, {place: top}],
		['place', {place: {offset: 1.5, before: '', after: ''}}, {place: top}],
		['place', {place: {offset: 3, before: ''}}, {place: top}],
		['percent', {percent: 101}, {percent: 0}],
		['percent', {percent: '42'}, {percent: 0}],
		['bookmarks', {bookmarks: []}, {bookmarks: {}}],
		['bookmark', {bookmarks: {a: null, b: anchor(5), '12': anchor(6)}}, {bookmarks: {b: anchor(5)}}],
		['highlights', {highlights: 'aucun'}, {highlights: {}}],
		[
			'highlight',
			{highlights: {...whole.highlights, x: anchor(3), y: {...anchor(4), words: '', note: ''}}},
			{highlights: whole.highlights},
		],
		['settings', {settings: null}, {settings: {}}],
		['width', {settings: {columnWidth: 1e9, theme: 'light'}}, {settings: {theme: 'light'}}],
		['narrow width', {settings: {columnWidth: 19, theme: 'light'}}, {settings: {theme: 'light'}}],
		['wide width', {settings: {columnWidth: 201, theme: 'light'}}, {settings: {theme: 'light'}}],
		['theme', {settings: {columnWidth: 50, theme: 'nuit'}}, {settings: {columnWidth: 50}}],
		['justified', {settings: {columnWidth: 50, isJustified: 'oui'}}, {settings: {columnWidth: 50}}],
		['listing', {listing: 'oui'}, {listing: unlisted}],
		[
			'tag',
			{listing: {...whole.listing, tags: ['mer', 7], minutes: -1}},
			{listing: {...whole.listing, tags: [], minutes: 0}},
		],
		['copy', {listing: {...whole.listing, kept: '../notes.md'}}, {listing: {...whole.listing, kept: ''}}],
		['date', {updated: 'hier'}, {updated: ''}],
	])('that has a damaged %s loses nothing else', (_, damage, loss) => {
		expect(parseSavedState({...whole, ...damage})).toEqual({...whole, ...loss});
	});

	test('is a state whatever the file holds', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.jsonValue()), fields => {
				const written = JSON.stringify(parseSavedState(fields));
				expect(JSON.stringify(parseSavedState(JSON.parse(written)))).toBe(written);
			}),
		);
	});

	test('is newer where its version is', () => {
		expect([{version: 2}, {version: 1}, {}, {version: '2'}].map(isNewer)).toEqual([true, false, false, false]);
	});
});

describe('two readers of one article', () => {
	const base = {...whole, bookmarks: {a: anchor(10), b: anchor(20)}};

	test('where the file is gone, ours is written', () => {
		expect(mergeStates(base, whole, null)).toEqual(whole);
	});

	test('the place that comes last stands', () => {
		const theirs = {...base, place: anchor(500), percent: 90};
		const mine = {...base, place: anchor(60), percent: 12};
		expect(mergeStates(base, mine, theirs)).toMatchObject({place: anchor(60), percent: 12});
	});

	test('bookmarks of both are kept, and what either took away stays away', () => {
		const mine = {...base, bookmarks: {b: anchor(20), m: anchor(30)}};
		const theirs = {...base, bookmarks: {a: anchor(10), t: anchor(40)}};
		expect(mergeStates(base, mine, theirs).bookmarks).toEqual({m: anchor(30), t: anchor(40)});
	});

	test('a bookmark that both moved is where the last one put it', () => {
		const mine = {...base, bookmarks: {...base.bookmarks, a: anchor(11)}};
		const theirs = {...base, bookmarks: {...base.bookmarks, a: anchor(12)}};
		expect(mergeStates(base, mine, theirs).bookmarks.a).toEqual(anchor(11));
	});

	test('tags of both are kept, and who archives does not undo the other’s tag', () => {
		const mine = {...base, listing: {...base.listing, tags: ['mer', 'lu'], isArchived: false}};
		const theirs = {...base, listing: {...base.listing, tags: ['nuit']}};
		expect(mergeStates(base, mine, theirs).listing).toEqual({
			...base.listing,
			tags: ['nuit', 'lu'],
			isArchived: false,
		});
	});

	const marked = (note: string, words = 'phare') => ({...anchor(10), words, note});

	test('highlights of both are kept, and what either took away stays away', () => {
		const mine = {...base, highlights: {mine: marked('')}};
		const theirs = {...base, highlights: {...base.highlights, theirs: marked('')}};
		expect(Object.keys(mergeStates(base, mine, theirs).highlights)).toEqual(['theirs', 'mine']);
	});

	test.each([
		['that only one has written is kept', 'à relire', 'elle ment', 'elle ment'],
		['that both have written is both', 'non', 'elle ment', 'elle ment\nnon'],
		['that only we have written is ours', 'non', 'à relire', 'non'],
		['that both have written alike stands once', 'non', 'non', 'non'],
	])('a note %s', (_, own, other, expected) => {
		// It was found at another place here, which is no reason to lose what was written there.
		const mine = {...base, highlights: {'10-14': marked(own, 'phares')}};
		const theirs = {...base, highlights: {'10-14': marked(other)}};
		expect(mergeStates(base, mine, theirs).highlights).toEqual({'10-14': marked(expected, 'phares')});
	});

	test('a stretch that both marked at once keeps both notes', () => {
		const [mine, theirs] = ['oui', 'non'].map(note => ({...base, highlights: {new: marked(note)}}));
		expect(mergeStates({...base, highlights: {}}, mine!, theirs!).highlights).toEqual({new: marked('non\noui')});
	});

	test('who changed the theme does not undo the other’s width', () => {
		const mine: SavedState = {...base, settings: {...base.settings, theme: 'light'}};
		const theirs = {...base, settings: {...base.settings, columnWidth: 50}};
		expect(mergeStates(base, mine, theirs).settings).toEqual({columnWidth: 50, theme: 'light', isJustified: true});
	});
});
