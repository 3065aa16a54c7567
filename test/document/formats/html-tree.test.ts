import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {leanHtml} from '../../../source/document/formats/html-lean.ts';
import {treeOfHtml} from '../../../source/document/formats/html-tree.ts';
import {draftsOf} from '../../../source/document/formats/markdown-blocks.ts';

const bodyOf = (html: string) => parseHTML(leanHtml(html)!).document.body;
const read = (html: string) => draftsOf(treeOfHtml(bodyOf(html))).map(({kind, text}) => `${kind}: ${text}`);

describe('a tree of HTML', () => {
	it('parts what two line breaks part, and keeps together what one does', () => {
		expect(read('Un<br>deux<br><br>trois<br> <br>quatre')).toEqual([
			'paragraph: Un',
			'paragraph: deux',
			'paragraph: trois',
			'paragraph: quatre',
		]);
	});

	it('keeps paragraphs that stand where only words may', () => {
		expect(read('<b><p>Un</p><p>deux</p></b><h2><div>Trois</div></h2><p><span>quatre<p>cinq</span>')).toEqual([
			'paragraph: Un',
			'paragraph: deux',
			'heading: Trois',
			'paragraph: quatre',
			'paragraph: cinq',
		]);
	});

	it('keeps items without a list, rows without a table, text without anything', () => {
		expect(read('Un<li>deux</li><tr><td>trois</td></tr><dt>quatre<dd>cinq')).toEqual([
			'paragraph: Un',
			'paragraph: deux',
			'paragraph: trois',
			'paragraph: quatre',
			'paragraph: cinq',
		]);
	});

	it('sets rows of a table, and reads one that is there for looks as paragraphs', () => {
		expect(read('<table><tr><th>An<th>Prix<tr><td><p>2020<td>3 €</table>')).toEqual([
			'item: An | Prix',
			'item: 2020 | 3 €',
		]);
		const looks = '<table><tr><td>Menu<td><p>Un</p><p>deux</p></table>';
		expect(read(looks)).toEqual(['paragraph: Menu', 'paragraph: Un', 'paragraph: deux']);
		const long = 'Le train avait deux heures de retard, comme toujours sur cette ligne que je prends depuis dix ans.';
		expect(read(`<table><tr><td>Menu<td>${long}<br><br>${long}<br> <br>Fin</table>`)).toEqual(
			['Menu', long, long, 'Fin'].map(text => `paragraph: ${text}`),
		);
		expect(read('<table><tr><td>Lyon<td>un<br><br>deux</table>')).toEqual(['item: Lyon | un deux']);
	});

	it('leaves cells empty over which another one reaches, as far as the rows go', () => {
		const years = '<tr><th><th>2023<th>2024';
		expect(
			read(`<table>${years}<tr><th rowspan="2">Nice<td>1<td>2<tr><td>3<td>4<tr><td colspan=2>Total<td>7</table>`),
		).toEqual(['item: | 2023 | 2024', 'item: Nice | 1 | 2', 'item: | 3 | 4', 'item: Total | | 7']);
		for (const [columns, rows] of [
			[3, 1],
			[999_999_999, 1],
			[2, 2],
			[1, 65_534],
		])
			expect(read(`<table>${years}<tr><td colspan="${columns}" rowspan="${rows}">Total<td>7</table>`)).toEqual([
				'item: | 2023 | 2024',
				'item: Total | 7 |',
			]);
	});

	it('sets a date apart from words that it touches, and from nothing else', () => {
		const time = '<time>3 mai</time>';
		expect(read(`<p><span>Ann Lee</span>${time}<span>2 min</span></p>`)).toEqual(['paragraph: Ann Lee 3 mai 2 min']);
		expect(read(`<p>(Brest)${time}, (${time})${time} l’${time}.</p>`)).toEqual([
			'paragraph: (Brest) 3 mai, (3 mai) 3 mai l’3 mai.',
		]);
	});

	it('raises the numbers of notes, sets captions aside, and quotes what is quoted by a tag', () => {
		const html =
			'<p>mot<sup><a href="#n">12</a></sup> et <q>oui</q></p><figure><img alt="Une vue"><figcaption><p>Vue</p></figcaption></figure>';
		expect(read(html)).toEqual(['paragraph: mot¹² et “oui”', 'aside: Vue']);
	});

	it('raises the number of a note whose link alone tells it, and no other number that leads somewhere', () => {
		const html =
			'<p>Ann Lee<a href="#n1">1</a> dit <i>« oui »</i><a href="/a.html#n12">12</a>, voir page <a href="#p3">3</a>, lot<a href="/4">4</a>, 5<a href="#n6">6</a>, M<a href="#x">etz</a></p>';
		expect(read(html)).toEqual(['paragraph: Ann Lee¹ dit « oui »¹², voir page 3, lot4, 56, Metz']);
	});

	it('quotes as the language does, one within another too, and what has marks already as it is', () => {
		const html =
			'<p lang="fr">Il dit : <q>on m’a répondu <q>non</q></q>, puis <q>« oui »</q>.<p lang="de-AT"><q>nein, <q>doch</q></q>' +
			'<p lang="fr">mot <q lang="en">yes</q><p lang="es-AR"><q>sí</q>';
		const texts = ['Il dit : «\u202Fon m’a répondu “non”\u202F», puis « oui ».', '„nein, ‚doch‘“', 'mot “yes”', '«sí»'];
		expect(read(html)).toEqual(texts.map(text => `paragraph: ${text}`));
	});

	it('makes lists of what Word saves as paragraphs, and leaves those that have other signs', () => {
		const item = (list: string, sign: string, text: string) =>
			`<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span lang=FR>` +
			`<span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;
		const page = [
			'<p style="mso-list:none">Avant',
			item('l0 level1 lfo1', '·', 'Du <b>pain</b>'),
			item('l0 level2 lfo1', 'o', 'de seigle'),
			item('l0 level3 lfo1', '§', 'tranché'),
			item('l0 level1 lfo1', '·', 'Du vin'),
			item('l1 level1 lfo2', '3.', 'Le maire'),
			item('l1 level1 lfo2', '4.', 'Le bal'),
			item('l2 level1 lfo3', 'a)', 'À part'),
			'<p>Après',
			item('l0 level2 lfo1', '·', 'Seul'),
		];
		const drafts = draftsOf(treeOfHtml(bodyOf(page.join(''))));
		expect(drafts.map(({level, marker = '-', text}) => `${level} ${marker} ${text}`)).toEqual([
			'0 - Avant',
			'1 • Du pain',
			'2 ◦ de seigle',
			'3 ▪ tranché',
			'1 • Du vin',
			'1 3. Le maire',
			'1 4. Le bal',
			'0 - a)\u00A0\u00A0 À part',
			'0 - Après',
			'1 • Seul',
		]);
	});

	it('keeps the line that opens what is folded, whatever stands in it', () => {
		const html = '<details><summary>Pourquoi ?</summary>Pour rien.<p>Ou presque.</details><details><summary><h3>Et';
		expect(read(html)).toEqual(['Pourquoi ?', 'Pour rien.', 'Ou presque.', 'Et'].map(text => `paragraph: ${text}`));
	});

	it('holds all the text of the page, whatever stands in what', () => {
		const names =
			'p div b a span h2 ul li table tr td blockquote pre dl dt dd center figcaption sup code br hr em q details summary fieldset legend'.split(
				' ',
			);
		const node = fc.oneof(
			fc.constantFrom(
				...names.map(name => `<${name}>`),
				...names.map(name => `</${name}>`),
				'<p style="mso-list:l0 level2 lfo1">',
			),
			fc.stringMatching(/^[a-z]{1,6} ?$/),
		);
		fc.assert(
			fc.property(fc.array(node, {maxLength: 40}), parts => {
				const body = bodyOf(parts.join(''));
				const letters = (text: string) => text.replace(/[^a-z]/g, '');
				const written = draftsOf(treeOfHtml(body))
					.map(({text}) => text)
					.join('');
				expect(letters(written)).toBe(letters(body.textContent));
			}),
			{numRuns: 2000},
		);
	});
});
