import type {Details} from './draft.ts';
import {type ContentsLine, linesOfNavigation, linesOfNcx} from './epub-contents.ts';
import {resolveReference} from './epub-path.ts';
import {decodeXml, elementNamed, elementsNamed, parseXml, textIn, type XmlElement} from './xml-tree.ts';
import {type Archive, ArchiveError} from './zip-archive.ts';

/** What a book says of itself. */
export type EpubPackage = {
	readonly details: Details;
	/** The files of its chapters in the order in which they are read; at least one. */
	readonly chapters: readonly string[];
	/** How many more it names that are not in the archive. */
	readonly missing: number;
	readonly contents: readonly ContentsLine[];
};

/** Reads the package of a book. Rejects with an ArchiveError where it is none, is locked, or has nothing to read. */
export async function readPackage(archive: Archive): Promise<EpubPackage> {
	const container = await readXml(archive, 'META-INF/container.xml');
	const root = container && elementNamed(container, 'rootfile')?.attributes['full-path'];
	const file = (root && resolveReference('', root)?.file) ?? '';
	const tree = await readXml(archive, file);
	if (!tree) throw new ArchiveError('noBook');
	const items = itemsOf(tree, file);
	const spine = elementNamed(tree, 'spine');
	const named = spine
		? elementsNamed(spine, 'itemref').flatMap(({attributes}) => items.get(attributes.idref ?? '') ?? [])
		: [];
	if (named.length === 0) throw new ArchiveError('noSpine');
	const texts = named.filter(({isNavigation, type}) => !isNavigation && !/^(?:image|audio|video)\//.test(type));
	const chapters = texts.map(item => item.file).filter(chapter => archive.names.has(chapter));
	if (chapters.length === 0) throw new ArchiveError('noChapters');
	await refuseLocked(archive, chapters);
	return {
		details: detailsOf(tree),
		chapters,
		missing: texts.length - chapters.length,
		contents: await readContents(archive, items, spine?.attributes.toc),
	};
}

type Item = {readonly file: string; readonly type: string; readonly isNavigation: boolean};

function itemsOf(tree: XmlElement, from: string): ReadonlyMap<string, Item> {
	return new Map(
		elementsNamed(tree, 'item').flatMap(({attributes}) => {
			const place = resolveReference(from, attributes.href ?? '');
			if (!place) return [];
			const isNavigation = /(?:^|\s)nav(?:\s|$)/.test(attributes.properties ?? '');
			return [[attributes.id ?? '', {file: place.file, type: attributes['media-type'] ?? '', isNavigation}] as const];
		}),
	);
}

async function readContents(
	archive: Archive,
	items: ReadonlyMap<string, Item>,
	ncxId = '',
): Promise<readonly ContentsLine[]> {
	const all = [...items.values()];
	const navigation = all.find(({isNavigation}) => isNavigation);
	const tree = navigation && (await readXml(archive, navigation.file));
	const lines = tree ? linesOfNavigation(tree, navigation.file) : [];
	if (lines.length > 0) return lines;
	const ncx = items.get(ncxId) ?? all.find(({type}) => type === 'application/x-dtbncx+xml');
	const points = ncx && (await readXml(archive, ncx.file));
	return points ? linesOfNcx(points, ncx.file) : [];
}

/** Fonts are often scrambled, which locks nothing; what says that a chapter is encrypted is a lock. */
async function refuseLocked(archive: Archive, chapters: readonly string[]): Promise<void> {
	const locks = await readXml(archive, 'META-INF/encryption.xml');
	if (!locks) return;
	const locked = new Set(
		elementsNamed(locks, 'CipherReference').map(({attributes}) => resolveReference('', attributes.URI ?? '')?.file),
	);
	if (chapters.some(chapter => locked.has(chapter))) throw new ArchiveError('locked');
}

function detailsOf(tree: XmlElement): Details {
	const metadata = elementNamed(tree, 'metadata');
	const texts = (name: string) =>
		metadata
			? elementsNamed(metadata, name)
					.map(textIn)
					.filter(text => text !== '')
			: [];
	const [title] = texts('title');
	const [, language] = /^([a-z]{2,3})(?![a-z])/.exec(texts('language')[0]?.toLowerCase() ?? '') ?? [];
	const [date] = texts('date');
	const [site] = texts('publisher');
	const [licence] = texts('rights');
	const author = texts('creator').join(', ');
	return {
		...(title !== undefined && {title}),
		...(language !== undefined && {language}),
		...(date !== undefined && {date}),
		...(author !== '' && {author}),
		...(site !== undefined && {site}),
		...(licence !== undefined && {licence}),
	};
}

async function readXml(archive: Archive, name: string): Promise<XmlElement | null> {
	const bytes = await archive.read(name);
	return bytes && parseXml(decodeXml(bytes));
}
