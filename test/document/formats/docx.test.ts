import {describe, expect, it} from 'vitest';
import {parseDocx} from '../../../source/document/formats/docx.ts';
import {Refusal} from '../../../source/document/refusal.ts';
import {stopwatch} from '../../stopwatch.ts';
import {markedTexts, outline} from '../outline.ts';
import {zip} from './zip.ts';

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r"';

/** A document of Word with this body, and other parts by their names. */
function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
	const parts = {
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
		'word/styles.xml':
			'<w:styles><w:style w:styleId="Titre"><w:name w:val="Title"/></w:style><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Inter"><w:name w:val="Intertitre"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>',
		...more,
	};
	return zip(Object.entries(parts).map(([name, content]) => ({name, content})));
}

const p = (text: string, properties = '') =>
	`<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const read = async (bytes: Uint8Array) => (await parseDocx(bytes, {name: 'eau.docx'})).article;
const blocks = async (...given: Parameters<typeof docx>) => outline(await read(docx(...given)));

describe('a document of Word', () => {
	it('is its headings and paragraphs, by the styles of any language', async () => {
		const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
		expect(
			await blocks(
				p('L’eau', style('Titre')) +
					p('La source', style('Titre1')) +
					p('Elle naît.') +
					p('Plus bas', style('Inter')) +
					p('Elle coule.'),
			),
		).toEqual(['# L’eau', '## La source', 'Elle naît.', '### Plus bas', 'Elle coule.']);
	});

	it('says who wrote it, and has a title of its own or the one that it says', async () => {
		const core =
			'<cp:coreProperties><dc:title>L’eau</dc:title><dc:creator>Odette Lamy</dc:creator></cp:coreProperties>';
		const article = await read(docx(p('Elle coule dans la vallée, et rien ne l’arrête.'), {'docProps/core.xml': core}));
		expect(outline(article)).toEqual(['# L’eau', 'by Odette Lamy', 'Elle coule dans la vallée, et rien ne l’arrête.']);
		expect(article).toMatchObject({author: 'Odette Lamy', language: 'fr'});
	});

	it('has lists, tables, breaks, links and looks', async () => {
		const item = (text: string, list: number, level = 0) =>
			p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
		const numbering =
			'<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>';
		const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
		const link =
			'<w:p><w:hyperlink r:id="rId1"><w:r><w:t>Voir</w:t></w:r></w:hyperlink><w:r><w:rPr><w:b/><w:i w:val="0"/></w:rPr><w:t xml:space="preserve"> là</w:t><w:br/><w:t>bas</w:t></w:r></w:p>';
		const relations =
			'<Relationships><Relationship Id="rId1" TargetMode="External" Target="https://eau.example/"/></Relationships>';
		const article = await read(
			docx(
				item('un', 2) +
					item('deux', 2) +
					item('trois', 1, 1) +
					`<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>${link}`,
				{'word/numbering.xml': numbering, 'word/_rels/document.xml.rels': relations},
			),
		);
		expect(outline(article)).toEqual(['1. un', '2. deux', '  • trois', '  a | b', 'Voir là', 'bas']);
		expect(markedTexts(article)).toEqual(['link Voir → https://eau.example/', 'strong  là', 'strong bas']);
	});

	it('has its notes below a rule, what was put in, and nothing that was deleted', async () => {
		const notes =
			'<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>La note.</w:t></w:r></w:p></w:footnote></w:footnotes>';
		const body =
			'<w:p><w:r><w:t>Elle</w:t></w:r><w:del><w:r><w:delText>, hélas,</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> coule</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>';
		expect(await blocks(body, {'word/footnotes.xml': notes})).toEqual(['Elle coule¹.', '---', '1. La note.']);
	});

	it('has the words of its boxes once', async () => {
		const box = `<w:txbxContent>${p('Encadré.')}</w:txbxContent>`;
		const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Elle coule.</w:t></w:r></w:p>`;
		expect(await blocks(body)).toEqual(['Elle coule.', 'Encadré.']);
	});
});

describe('a table of Word', () => {
	const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
	const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
	const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

	it('has its cells side by side, and boxes below their row', async () => {
		const box = `<w:p><w:r><w:txbxContent>${p('Encadré.')}</w:txbxContent><w:t>b</w:t></w:r></w:p>`;
		const wrapped = `<w:tr>${cell(p('c'))}<w:sdt><w:sdtContent>${cell(p('d') + p('e'))}</w:sdtContent></w:sdt></w:tr>`;
		expect(await blocks(table(row(p('a'), box), wrapped))).toEqual(['  a | b', 'Encadré.', '  c | d e']);
	});

	it('begins at its first row, right behind another', async () => {
		const {blocks: rows} = await read(docx(table(row(p('a'), p('b')), row(p('c'), p('d'))).repeat(2)));
		expect(rows.map(({isTop}) => isTop ?? false)).toEqual([true, false, true, false]);
	});

	it('leaves cells empty over which another one reaches, as far as the rows go', async () => {
		const over = (count: string) => `<w:tc><w:tcPr><w:gridSpan w:val="${count}"/></w:tcPr>${p('Total')}</w:tc>`;
		const years = row(p(''), p('2023'), p('2024'));
		const total = (count: string) => table(years, `<w:tr>${over(count)}${cell(p('7'))}</w:tr>`);
		expect(await blocks(total('2'))).toEqual(['  | 2023 | 2024', '  Total | | 7']);
		expect(await blocks(total('999999999'))).toEqual(['  | 2023 | 2024', '  Total | | 7']);
		for (const count of ['0', '-3', 'x']) expect((await blocks(total(count)))[1]).toBe('  Total | 7');
	});

	it('that holds another, has one column or long texts is there for looks: its words come once, in blocks', async () => {
		const inner = table(row(p('un'), p('deux')));
		expect(await blocks(table(row(p('dehors') + inner + p('fin'), p('à côté'))))).toEqual([
			'dehors',
			'  un | deux',
			'fin',
			'à côté',
		]);
		expect(await blocks(table(row(p('un') + p('deux')), row(p('trois'))))).toEqual(['un', 'deux', 'trois']);
		const long = 'Elle coule. '.repeat(60).trim();
		expect(await blocks(table(row(p('a'), p(long))))).toEqual(['a', long]);
	});
});

describe('what a document of Word says of its text', () => {
	const run = (text: string, properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
	const raised = '<w:vertAlign w:val="superscript"/>';
	const lowered = '<w:vertAlign w:val="subscript"/>';

	it('raises and lowers numbers', async () => {
		const body = `${run('10', '')}${run('6', raised)}${run(' m', '')}${run('2', raised)}${run(' d’H', '')}${run('2', lowered)}${run('O au XX', '')}${run('e', raised)}`;
		expect(await blocks(`<w:p>${body}</w:p>`)).toEqual(['10⁶ m² d’H₂O au XXe']);
	});

	it('hides what is hidden now, and not what was', async () => {
		const was = '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>';
		const body = `${run('Elle', was)}${run(' hélas', '<w:vanish/>')}${run(' coule', '<w:vanish w:val="0"/>')}`;
		expect(await blocks(`<w:p>${body}</w:p>`)).toEqual(['Elle coule']);
	});

	it('makes a block quote of the style that is one', async () => {
		const styles =
			'<w:styles><w:style w:styleId="Citation"><w:name w:val="Quote"/></w:style><w:style w:styleId="Citationintense"><w:name w:val="Intense Quote"/></w:style></w:styles>';
		expect(
			await blocks(
				p('Elle coule.', '<w:pStyle w:val="Citation"/>') + p('Oui.', '<w:pStyle w:val="Citationintense"/>'),
				{
					'word/styles.xml': styles,
				},
			),
		).toEqual(['> Elle coule.', '> Oui.']);
	});

	it('numbers lists from where they start, in letters, by levels, and as a list or a style has it', async () => {
		const level = (depth: number, format: string, more = '') =>
			`<w:lvl w:ilvl="${depth}">${more}<w:numFmt w:val="${format}"/></w:lvl>`;
		const text = (value: string) => `<w:lvlText w:val="${value}"/>`;
		const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '<w:start w:val="3"/>')}${level(1, 'lowerLetter', text('%2)'))}${level(2, 'upperRoman', text('%1.%3'))}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'upperLetter', text('Article %1 :'))}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
		const styles =
			'<w:styles><w:style w:styleId="Liste"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>';
		const item = (name: string, list: number, depth = 0) =>
			p(name, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
		const body =
			item('a', 1) +
			item('b', 1, 1) +
			item('c', 1, 1) +
			item('d', 1, 2) +
			item('e', 1) +
			item('f', 1, 1) +
			item('g', 2);
		const style = '<w:pStyle w:val="Liste"/>';
		const more = {'word/numbering.xml': numbering, 'word/styles.xml': styles};
		expect(await blocks(body + p('h', style) + p('i', style), more)).toEqual([
			'3. a',
			'  a) b',
			'  b) c',
			'    3.I d',
			'4. e',
			'  a) f',
			'1. g',
			'A. h',
			'B. i',
		]);
	});

	it('has a number for every item, whatever its format and its start', async () => {
		const markers = async (format: string, start: string) => {
			const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
			const item = p('eau', '<w:numPr><w:numId w:val="1"/></w:numPr>');
			const {blocks: items} = await read(docx(item + item, {'word/numbering.xml': numbering}));
			return items.map(({marker}) => marker);
		};
		expect(await markers('lowerRoman', '9')).toEqual(['ix.', 'x.']);
		expect(await markers('lowerLetter', '26')).toEqual(['z.', 'aa.']);
		expect(await markers('decimalZero', '9')).toEqual(['09.', '10.']);
		expect(await markers('upperRoman', '0')).toEqual(['0.', 'I.']);
		expect(await markers('lowerLetter', '999999999')).toEqual(['999999999.', '1000000000.']);
		expect(await markers('chicago', 'x')).toEqual(['0.', '1.']);
	});
});

describe('a document of Word that cannot be read is refused with a sentence', () => {
	it.each([
		['empty', docx(''), 'has no text in it.'],
		['of no text', zip([{name: 'word/a.xml', content: ''}]), 'has no text in it.'],
		['cut off', docx(p('Elle coule.')).subarray(0, -30), 'is damaged or cut off: it cannot be unpacked.'],
		['swelling', docx(p('a'.repeat(8 * 2 ** 20))), 'would swell to more than can be read.'],
	])('%s', async (_, bytes, sentence) => {
		const reading = parseDocx(bytes, {name: 'eau.docx'});
		await expect(reading).rejects.toThrow(Refusal);
		await expect(reading).rejects.toThrow(`“eau.docx” ${sentence}`);
	});

	it('or read in bounded time, nested as deep as it may be', async () => {
		const noise = Array.from({length: 40_000}, (_, index) => ((index * 2_654_435_761) % 2 ** 32).toString(36)).join(
			' ',
		);
		const worked = stopwatch();
		const article = await read(docx(p(noise) + '<w:sdt>'.repeat(100_000)));
		expect(article.text).toBe(noise);
		expect(worked()).toBeLessThan(8000);
	});

	it('counts its lists from where they start, through others, and gives no sign to what has none', async () => {
		const level = (depth: number, format: string, text: string, start = 1) =>
			`<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
		const numbers = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.', 3)}${level(1, 'decimal', '%2.')}</w:abstractNum>`;
		const blank = `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', ' ')}${level(1, 'none', '')}</w:abstractNum>`;
		const list = (id: number, kind: number, more = '') =>
			`<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${more}</w:num>`;
		const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>';
		const numbering = `<w:numbering>${numbers}${blank}${list(1, 7)}${list(2, 7)}${list(3, 7, anew)}${list(4, 8)}</w:numbering>`;
		const item = (id: number, text: string, depth = 0) =>
			p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);
		const body = [
			item(1, 'trois'),
			item(1, 'un', 1),
			item(4, 'sa suite'),
			item(2, 'quatre'),
			item(1, 'un encore', 1),
			item(3, 'neuf'),
			item(3, 'dix'),
			item(4, 'rien', 1),
		];
		expect(await blocks(body.join(''), {'word/numbering.xml': numbering})).toEqual([
			'3. trois',
			'  1. un',
			'  sa suite',
			'4. quatre',
			'  1. un encore',
			'9. neuf',
			'10. dix',
			'    rien',
		]);
	});

	it('has quotations, captions and the author by their styles, and raised numbers', async () => {
		const names = ['Intense Quote', 'Image Caption', 'Author', 'Date'];
		const style = (name: string) => `<w:pStyle w:val="S${names.indexOf(name)}"/>`;
		const styles = names.map((name, index) => `<w:style w:styleId="S${index}"><w:name w:val="${name}"/></w:style>`);
		const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>';
		const core = '<cp><dc:creator>Ann</dc:creator><dcterms:created>2020-01-01</dcterms:created></cp>';
		const body = `${p('Ann Lee', style('Author'))}${p('3 mai', style('Date'))}<w:p><w:r><w:t>mot</w:t></w:r>${raised}</w:p>${p('Oui.', style('Intense Quote'))}${p('La roue', style('Image Caption'))}`;
		const read = await blocks(body, {
			'word/styles.xml': `<w:styles>${styles.join('')}</w:styles>`,
			'docProps/core.xml': core,
		});
		expect(read).toEqual(['by Ann Lee', 'by 3 mai', 'mot¹²', '> Oui.', '~ La roue']);
	});
});
