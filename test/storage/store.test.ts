import {describe, expect, test} from 'vitest';
import {emptyFolder} from './folder-for-test.ts';
import {open, type TestArticle} from './open.ts';

const paragraphs = Array.from({length: 80}, (_, index) => `Au jour ${index}, la grève du port continue.`);
const article: TestArticle = {title: 'Le port en grève', text: paragraphs.join('\n')};
const at = (words: string, {text} = article) => text.indexOf(words);

/** Reads the article up to some words, and leaves. */
function readTo(folder: string, words: string, file: string | null = null, what = article) {
	const {progress, save} = open(folder, what, file);
	expect(save({...progress, offset: at(words, what), percent: 50})).toEqual([]);
}

/** The words at which the article opens. */
function opensAt(folder: string, what: TestArticle, file: string | null = null) {
	return what.text.slice(open(folder, what, file).progress.offset).split(',')[0];
}

describe('the place is found again', () => {
	test('in the same article', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 40', '/articles/port.md');
		expect(opensAt(folder, article, '/articles/port.md')).toBe('Au jour 40');
	});

	test('in a copy elsewhere, and on standard input', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 40', '/articles/port.md');
		// By its text alone: neither name leads there.
		const copy = {...article, title: 'Une copie'};
		expect(opensAt(folder, copy, '/copies/autre.md')).toBe('Au jour 40');
		expect(opensAt(folder, copy)).toBe('Au jour 40');
	});

	test('after an edit above it', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 40', '/articles/port.md');
		const edited = {...article, text: `Mis à jour ce matin.\n${article.text}`};
		expect(opensAt(folder, edited, '/articles/port.md')).toBe('Au jour 40');
	});

	test('after an edit that changed the title too', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 40', '/articles/port.md');
		const edited = {title: 'La grève s’étend', text: `Mis à jour ce matin.\n${article.text}`};
		expect(opensAt(folder, edited, '/articles/port.md')).toBe('Au jour 40');
	});

	test('in an edited copy elsewhere', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 40', '/articles/port.md');
		expect(opensAt(folder, {...article, text: `Mis à jour ce matin.\n${article.text}`}, '/copies/autre.md')).toBe(
			'Au jour 40',
		);
	});

	test('where the copy was read on, and the original is opened again', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 40', '/articles/port.md');
		readTo(folder, 'Au jour 60', '/copies/autre.md');
		expect(opensAt(folder, article, '/articles/port.md')).toBe('Au jour 60');
	});

	test('after edit upon edit', () => {
		const folder = emptyFolder();
		let {text} = article;
		for (const day of [20, 30, 50]) {
			text = `Mise à jour du jour ${day}.\n${text}`;
			readTo(folder, `Au jour ${day}`, '/articles/port.md', {...article, text});
		}

		expect(opensAt(folder, {...article, text: `Encore une.\n${text}`}, '/articles/port.md')).toBe('Au jour 50');
	});
});

describe('another article', () => {
	const other = {title: 'Une autre histoire', text: 'Il était une fois, dans la forêt, une scierie.\n'.repeat(99)};

	test('at the same path starts at its top', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 40', '/articles/une.md');
		expect(open(folder, other, '/articles/une.md').saved).toBe(null);
	});

	test('that took the title over too is a new version, shown as the old one was', () => {
		const folder = emptyFolder();
		const {progress, save} = open(folder, article, '/articles/une.md');
		save({...progress, offset: at('Au jour 40'), settings: {columnWidth: 50}});
		open(folder, {title: 'Autre', text: 'Court.'}).save({...progress, settings: {columnWidth: 80}});
		const rewritten = open(folder, {...other, title: article.title}, '/articles/une.md');
		expect(rewritten.progress).toMatchObject({offset: at('Au jour 40'), settings: {columnWidth: 50}});
	});

	test('at the same path starts at its top where the old one was left there, too', () => {
		const folder = emptyFolder();
		const {progress, save} = open(folder, article, '/articles/une.md');
		save({...progress, settings: {columnWidth: 50}});
		open(folder, {title: 'Autre', text: 'Court.'}).save({...progress, settings: {columnWidth: 80}});
		expect(open(folder, other, '/articles/une.md').progress.settings).toEqual({columnWidth: 80});
	});

	test('of the same title starts at its top', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 40', '/articles/port.md');
		expect(open(folder, {...other, title: article.title}, '/articles/autre.md').saved).toBe(null);
	});

	test('of the same title starts afresh where the other was left at its top', () => {
		const folder = emptyFolder();
		const first = open(folder, article, '/articles/port.md');
		first.save({...first.progress, settings: {columnWidth: 50}});
		const newer = open(folder, {title: 'Autre', text: 'Court.'});
		newer.save({...newer.progress, settings: {columnWidth: 80}});
		const {saved, progress} = open(folder, {...other, title: article.title}, '/articles/autre.md');
		expect(saved).toBe(null);
		expect(progress.settings).toEqual({columnWidth: 80});
	});

	test('begins with the settings last used, an article read before with its own', () => {
		const folder = emptyFolder();
		const first = open(folder, article);
		first.save({...first.progress, settings: {columnWidth: 50, theme: 'dark'}});
		const second = open(folder, other);
		expect(second.progress.settings).toEqual({columnWidth: 50, theme: 'dark'});
		second.save({...second.progress, settings: {columnWidth: 80, theme: 'dark'}});
		expect(open(folder, article).progress.settings).toEqual({columnWidth: 50, theme: 'dark'});
		expect(open(folder, {title: 'Une troisième', text: 'Court.'}).progress.settings).toEqual({
			columnWidth: 80,
			theme: 'dark',
		});
	});
});

test('the settings last used are those last changed, not those last saved', () => {
	const folder = emptyFolder();
	const first = open(folder, article);
	first.save({...first.progress, settings: {columnWidth: 50}});
	const second = open(folder, {title: 'Une autre', text: 'Courte.'});
	second.save({...second.progress, settings: {columnWidth: 80}});
	first.save({...first.progress, offset: 100, settings: {columnWidth: 50}});
	expect(open(folder, {title: 'Une troisième', text: 'Court.'}).progress.settings).toEqual({columnWidth: 80});
});

test('of the settings last used, each is the one last changed, in whatever article', () => {
	const folder = emptyFolder();
	const first = open(folder, article);
	first.save({...first.progress, settings: {columnWidth: 50}});
	const second = open(folder, {title: 'Une autre', text: 'Courte.'});
	second.save({...second.progress, settings: {columnWidth: 80}});
	first.save({...first.progress, offset: 100, settings: {columnWidth: 50, theme: 'dark'}});
	expect(open(folder, {title: 'Une troisième', text: 'Court.'}).progress.settings).toEqual({
		columnWidth: 80,
		theme: 'dark',
	});
});

describe('two readers of the article at once', () => {
	test('lose no bookmark of either', () => {
		const folder = emptyFolder();
		const [one, two] = [open(folder, article), open(folder, article)];
		one.save({...one.progress, bookmarks: {a: 100}});
		two.save({...two.progress, bookmarks: {b: 200}});
		one.save({...one.progress, offset: 900, bookmarks: {a: 100}});
		expect(open(folder, article).progress).toMatchObject({offset: 900, bookmarks: {a: 100, b: 200}});
	});

	test('a reader who did not move leaves the other’s place alone', () => {
		const folder = emptyFolder();
		readTo(folder, 'Au jour 10');
		const idle = open(folder, article);
		readTo(folder, 'Au jour 40');
		idle.save(idle.progress);
		expect(opensAt(folder, article)).toBe('Au jour 40');
	});

	test('nor one who rests after moving', () => {
		const folder = emptyFolder();
		const resting = open(folder, article);
		const place = {...resting.progress, offset: at('Au jour 10')};
		resting.save(place);
		readTo(folder, 'Au jour 40');
		resting.save(place);
		expect(opensAt(folder, article)).toBe('Au jour 40');
	});

	test('a bookmark that its reader takes away again is gone', () => {
		const folder = emptyFolder();
		const {progress, save} = open(folder, article);
		save({...progress, bookmarks: {a: 100}});
		save({...progress, bookmarks: {}});
		expect(open(folder, article).progress.bookmarks).toEqual({});
	});

	test('a bookmark taken away stays away', () => {
		const folder = emptyFolder();
		const first = open(folder, article);
		first.save({...first.progress, bookmarks: {a: 100, b: 200}});
		const [one, two] = [open(folder, article), open(folder, article)];
		one.save({...one.progress, bookmarks: {b: 200}});
		two.save({...two.progress, offset: 900});
		expect(open(folder, article).progress.bookmarks).toEqual({b: 200});
	});
});

test('where the user has no home, the article is read and the problem told', () => {
	const {progress, problems, save} = open(null, article);
	expect(problems).toEqual([]);
	expect(save(progress)).toEqual([{message: 'There is no home folder, so the place cannot be kept.'}]);
});
