import {readFileSync} from 'node:fs';
import {describe, test} from 'vitest';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {findPeople} from '../../source/analysis/people/people.ts';
import {expectPeople, readMarked} from './marked.ts';

// Each line of a file is an article of its own, of topics that the other examples leave out.
describe.each(['fr', 'en'])('every person of the briefs, %s', language => {
	const lines = readFileSync(new URL(`people-briefs/${language}.txt`, import.meta.url), 'utf8')
		.trim()
		.split('\n');
	test.each(lines)('%s', line => {
		const example = readMarked(line, language);
		expectPeople(example, findPeople(example.article, languageFor(language)));
	});
});
