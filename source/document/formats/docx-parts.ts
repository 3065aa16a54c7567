import {attributeOf, decodeXml, elementNamed, elementsNamed, parseXml, type XmlElement} from './xml-tree.ts';
import {type Archive, ArchiveError} from './zip-archive.ts';

/** What a document of Word is made of. */
export type DocxParts = {
	readonly body: XmlElement;
	/** Levels of the headings by the name of their style; 0 is the title. */
	readonly headings: ReadonlyMap<string, number>;
	/** Whether a list has numbers: by its name and its level, such as "3 0". */
	readonly numbered: ReadonlySet<string>;
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
		numbered: numberedIn(numbering),
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

function numberedIn(numbering: XmlElement): ReadonlySet<string> {
	const kinds = new Map(elementsNamed(numbering, 'abstractNum').map(kind => [kind.attributes.abstractNumId, kind]));
	return new Set(
		elementsNamed(numbering, 'num').flatMap(list => {
			const kind = kinds.get(attributeOf(list, 'abstractNumId', 'val') ?? '');
			return (kind ? elementsNamed(kind, 'lvl') : [])
				.filter(level => !/^(?:bullet|none)$/.test(attributeOf(level, 'numFmt', 'val') ?? 'bullet'))
				.map(level => `${list.attributes.numId} ${level.attributes.ilvl}`);
		}),
	);
}
