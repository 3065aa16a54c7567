import {describe, expect, it} from 'vitest';
import {parseDocx} from '../../../source/document/formats/docx.ts';
import {Refusal} from '../../../source/document/refusal.ts';
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
		const begun = performance.now();
		const article = await read(docx(p(noise) + '<w:sdt>'.repeat(100_000)));
		expect(article.text).toBe(noise);
		expect(performance.now() - begun).toBeLessThan(8000);
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
