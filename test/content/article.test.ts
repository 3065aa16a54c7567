import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

const source = readFileSync(new URL('../../content/rachat-twitter-moderation.md', import.meta.url), 'utf8');
const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];

/** What a French copy editor would strike out, an expression that finds it, and a line that commits it. */
const faults: ReadonlyArray<readonly [fault: string, pattern: RegExp, example: string]> = [
	['a title, which belongs in the front matter', /^# .*/gm, '# Un titre'],
	['straight marks or apostrophes', /.{0,10}["'`].{0,10}/g, "l'oiseau"],
	['an opening guillemet without its no-break space', /«(?!\u00a0\S).{0,10}/g, '« mot\u00a0»'],
	['a closing guillemet without its no-break space', /.{0,10}(?<!\S\u00a0)»/g, '«\u00a0mot »'],
	['a space inside English marks', /“\s.{0,10}|.{0,10}\s”/g, '“mot ”'],
	['; ! ? without a narrow no-break space', /.{0,10}(?<!\S\u202f)[;!?]/g, 'Vraiment\u00a0?'],
	['a colon without a no-break space', /.{0,10}(?<!\S\u00a0):/g, 'Voici\u202f:'],
	['a space before a comma or a full stop', /.{0,10}\s[,.]/g, 'Voilà .'],
	['two spaces together', /.{0,10}[ \u00a0\u202f]{2}/g, 'deux  espaces'],
	['a space that ends a line', /.{0,10}[^\S\n]$/gm, 'Fin \nDébut'],
	['a number (not a year) that may part from what it counts', /(?<!\d{3})\d \S{0,10}/g, '900 000 abonnés'],
	['a per cent sign without a no-break space', /.{0,10}(?<!\d\u00a0)%/g, '100%'],
	['a civility or an initial that may part from its name', /\b(?:Mme|[A-Z]\.) (?=[A-Z]).{0,10}/g, 'M. Dupont'],
	['a hyphen for a dash', /\S[ \u00a0]-[ \u00a0].{0,10}/g, 'un mot - un autre'],
	['a dash without a space on each side', /.{0,10}(?:(?<!\s)–|–(?!\s))/g, 'un mot–un autre'],
	['three full stops for an ellipsis', /.{0,10}\.{3}/g, 'Peut-être...'],
	['oe for œ', /\S{0,10}oeu\S{0,10}/gi, 'mise en oeuvre'],
	['a capital without its accent', /\b(?:A [a-zà-ÿ]\S+|Etat|Etre|Ecri\S+)/g, 'A vouloir rassurer'],
];

describe('the bundled article', () => {
	test('says in its front matter what it is, of what day, by whom and under which licence', () => {
		expect(parse(frontMatter)).toEqual({
			title: 'Twitter\u00a0: Elon Musk diffère le retour des comptes bannis, celui de Trump compris',
			language: 'fr',
			date: '2022-11-02',
			author: 'Rédaction d’article-reader',
			licence: 'CC BY 4.0',
			licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
			note: expect.stringMatching(/^Texte original, .*faits rapportés/),
		});
	});

	test('takes about five minutes to read', () => {
		const words = body.match(/[\p{L}\p{N}@][^\s]*/gu) ?? [];
		expect(words.length).toBeGreaterThanOrEqual(1000);
		expect(words.length).toBeLessThanOrEqual(1400);
	});

	test('has from two to four subheadings, a list of three demands and one post set apart', () => {
		const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;
		expect(count(/^## \S/gm)).toBeGreaterThanOrEqual(2);
		expect(count(/^## \S/gm)).toBeLessThanOrEqual(4);
		expect(count(/^- \S/gm)).toBe(3);
		expect(count(/^> «/gm)).toBe(1);
	});

	test('closes every quotation in its own paragraph, at least eighteen of them, one inside another', () => {
		const quotations = body.split('\n').flatMap(paragraph => {
			const outside = paragraph.replace(/«[^«»]*»/g, '').replace(/“[^“”]*”/g, '');
			expect(outside).not.toMatch(/[«»“”]/);
			return paragraph.match(/[«“]/g) ?? [];
		});
		expect(quotations.length).toBeGreaterThanOrEqual(18);
		expect(body).toMatch(/«[^»]*“[^»]*”[^»]*»/);
	});

	// Two people share the surname Pelosi, which alone would name neither: for them the whole name is looked for.
	test.each([
		['Elon Musk', 'Musk'],
		['Donald Trump', 'Trump'],
		['Jonathan Greenblatt', 'Greenblatt'],
		['Rashad Robinson', 'Robinson'],
		['Jessica González', 'González'],
		['Derrick Johnson', 'Johnson'],
		['Catturd', 'Catturd'],
		['Tim Pool', 'Pool'],
		['Yoel Roth', 'Roth'],
		['Paul Pelosi', 'Paul Pelosi'],
		['Nancy Pelosi', 'Nancy Pelosi'],
		['Faiz Siddiqui', 'Siddiqui'],
	])('names %s in full before it says %s', (name, short) => {
		const first = body.indexOf(short);
		expect(first).toBeGreaterThan(-1);
		expect(body.slice(0, first + short.length).endsWith(name)).toBe(true);
	});

	test.each([
		['the day', 'mercredi 2\u00a0novembre'],
		['the elections', '8\u00a0novembre'],
		['how long they met', 'près d’une heure'],
		['the ADL', 'directeur général de l’Anti-Defamation League'],
		['Free Press', 'codirectrice générale de Free Press'],
		['Color of Change', 'président de Color of Change'],
		['the NAACP', 'président de la NAACP'],
		['the other guests', 'de l’Asian American Foundation'],
		['the last of them', 'du George W.\u00a0Bush Presidential Center'],
		['Catturd’s followers', '900\u00a0000\u00a0abonnés'],
		['Tim Pool’s', '1\u00a0million de personnes'],
		['the letter to the advertisers', 'près de 50\u00a0organisations'],
		['the moderation', 'pilote chez Twitter la politique de modération'],
		['the assault on the Capitol', '6\u00a0janvier\u00a02021'],
		['the interview', 'En mai, lors d’une rencontre organisée par le *Financial Times*'],
		['the other election', '2020'],
		['the Speaker', 'préside la Chambre des représentants'],
	])('keeps to what was reported of %s', (_, fact) => {
		expect(body).toContain(fact);
	});

	test.each(faults)('is free of %s', (_fault, pattern, example) => {
		expect(example).toMatch(pattern);
		expect(body.match(pattern) ?? []).toEqual([]);
	});
});
