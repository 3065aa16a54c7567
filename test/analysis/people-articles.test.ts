import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'vitest';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {findPeople} from '../../source/analysis/people/people.ts';
import {expectPeople, readMarked} from './marked.ts';

const folder = new URL('people-articles/', import.meta.url);

// Written before the rules; the names of the files begin with the language.
test.each(readdirSync(folder))('every person of %s', file => {
	const language = file.slice(0, 2);
	const example = readMarked(readFileSync(new URL(file, folder), 'utf8'), language);
	expectPeople(example, findPeople(example.article, languageFor(language)));
});
