import {expect, test} from 'vitest';
import {loadParser} from '../../../source/document/formats/formats.ts';
import {parseMarkdown} from '../../../source/document/formats/markdown.ts';
import {parsePlainText} from '../../../source/document/formats/plain-text.ts';

const table = '| Ville | Habitants |\n|:--|--:|\n| Lyon | 522 250 |\n';

test.each([
	'# Le lavoir\n\nIl rouvre.\n',
	'\n# Le lavoir\n  \nIl rouvre.\n',
	`Le lavoir, **enfin**.\n\n${table}`,
	'Le [lavoir](https://lavoir.example/) rouvre.[^1]\n\n[^1]: Lundi.\n',
	'## Lavoir\nIl rouvre.\n\n```sh\nlaver\n```\n',
])('without a name that says what it is, it is Markdown: %j', async source => {
	for (const name of ['standard input', 'entrée standard', 'LISEZ-MOI', 'lettre du 3. mai'])
		expect(await loadParser({name}, source)).toBe(parseMarkdown);
	for (const name of ['lavoir.txt', 'lavoir.log']) expect(await loadParser({name}, source)).toBe(parsePlainText);
});

test.each([
	'',
	'# laver\nsécher\n',
	'Le lavoir\n=========\n\n* un seau\n* une brosse\n\n> « Enfin ! »\n\n-- \nAnn\n',
	'Un ** deux ** trois, 2 * 3 * 4, a_b_c, [1] et (2).\n\n---\n',
	'a | b\nc | d\n\n**Enfin.**\n',
	'#hashtag #lavoir\n\nIl rouvre.\n',
])('it is plain text: %j', async source => {
	expect(await loadParser({name: 'standard input'}, source)).toBe(parsePlainText);
});
