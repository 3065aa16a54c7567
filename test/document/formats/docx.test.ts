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
});
