import {type ListLevel, listLevelsIn} from './docx-lists.ts';
import {attributeOf, decodeXml, elementNamed, elementsNamed, parseXml, type XmlElement} from './xml-tree.ts';
import {type Archive, ArchiveError} from './zip-archive.ts';

/** What a document of Word is made of. */
export type DocxParts = {
	readonly body: XmlElement;
	/** Levels of the headings by the name of their style; 0 is the title. */
	readonly headings: ReadonlyMap<string, number>;
	/** What paragraphs of a style are besides, by its name. */
	readonly kinds: ReadonlyMap<string, 'quote' | 'aside' | 'byline'>;
	/** The lists that paragraphs are in by the name of their style. */
	readonly lists: ReadonlyMap<string, XmlElement>;
	/** What stands before the items of a list: by its name and the level, such as "3 0". */
	readonly levels: ReadonlyMap<string, ListLevel>;
	/** Addresses by the names that links call them. */
	readonly links: ReadonlyMap<string, string>;
	/** Notes by their names. */
	readonly notes: ReadonlyMap<string, XmlElement>;
	/** What the document says of itself. */
	readonly core: XmlElement | null;
};

/** The parts of a document. Rejects with an ArchiveError where it has no text. */
export async function readDocxParts(archive: Archive): Promise<DocxParts> {
	const read = async (name: string) => {
		const bytes = await archive.read(name);
		return bytes && parseXml(decodeXml(bytes));
	};
	const body = elementNamed((await read('word/document.xml')) ?? empty, 'body');
	if (!body) throw new ArchiveError('noWords');
	const styles = (await read('word/styles.xml')) ?? empty;
	const numbering = (await read('word/numbering.xml')) ?? empty;
	const relations = (await read('word/_rels/document.xml.rels')) ?? empty;
	const notes = [(await read('word/footnotes.xml')) ?? empty, (await read('word/endnotes.xml')) ?? empty];
	return {
		body,
		headings: headingsIn(styles),
		kinds: kindsIn(styles),
		lists: listsIn(styles),
		levels: listLevelsIn(numbering),
		links: new Map(
			elementsNamed(relations, 'Relationship')
				.filter(({attributes}) => attributes.TargetMode === 'External')
				.map(({attributes}) => [attributes.Id ?? '', attributes.Target ?? '']),
		),
		notes: new Map(
			notes.flatMap((tree, index) =>
				elementsNamed(tree, index === 0 ? 'footnote' : 'endnote')
					.filter(({attributes}) => attributes.type === undefined)
					.map(note => [`${note.name} ${note.attributes.id}`, note] as const),
			),
		),
		core: await read('docProps/core.xml'),
	};
}

const empty: XmlElement = {name: '', attributes: {}, children: []};

/** Styles keep their English names below those that a Word of another language shows. */
function headingsIn(styles: XmlElement): ReadonlyMap<string, number> {
	return new Map(
		elementsNamed(styles, 'style').flatMap(style => {
			const name = attributeOf(style, 'name', 'val')?.toLowerCase() ?? '';
			const outline = Number(attributeOf(style, 'outlineLvl', 'val') ?? Number.NaN) + 1;
			const level = name === 'title' ? 0 : Number(/^heading ([1-9])$/.exec(name)?.[1] ?? outline);
			return Number.isNaN(level) || level > 9 ? [] : [[style.attributes.styleId ?? '', level] as const];
		}),
	);
}

/** Names of styles, in English lower case as Word, LibreOffice and pandoc have them. */
const styleKinds = [
	{kind: 'quote', names: /^(?:(?:intense )?quote|quotations|block text)$/},
	{kind: 'aside', names: /caption$/},
	{kind: 'byline', names: /^(?:author|date)$/},
] as const;

function kindsIn(styles: XmlElement): DocxParts['kinds'] {
	return new Map(
		elementsNamed(styles, 'style').flatMap(style => {
			const name = attributeOf(style, 'name', 'val')?.toLowerCase() ?? '';
			const kind = styleKinds.find(({names}) => names.test(name))?.kind;
			return kind ? [[style.attributes.styleId ?? '', kind] as const] : [];
		}),
	);
}

function listsIn(styles: XmlElement): ReadonlyMap<string, XmlElement> {
	return new Map(
		elementsNamed(styles, 'style').flatMap(style => {
			const list = elementNamed(style, 'numPr');
			return list ? [[style.attributes.styleId ?? '', list] as const] : [];
		}),
	);
}
