import {Parser} from 'htmlparser2';

/** An element of XML. Names are without their prefixes, since files differ in which they choose. */
export type XmlElement = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
};

/** An element, or text with its entities decoded. */
export type XmlNode = XmlElement | string;

/** Elements within elements beyond which what is deeper stands beside its parent: no file of use has as many. */
const DEEPEST = 200;
/** Elements that may be open before the rest of a file is left out: it was made to take time. */
const MOST_OPEN = 1000;
const PIECE = 65_536;

/**
 * Reads XML as far as it can be made out, into one element that holds all there is. Entities that a file declares itself
 * are never expanded.
 */
export function parseXml(source: string): XmlElement {
	const root = {name: '', attributes: {}, children: [] as XmlNode[]};
	const open = [root];
	const parser = new Parser(
		{
			onopentag(name, given) {
				const attributes = Object.fromEntries(Object.entries(given).map(([key, value]) => [local(key), value]));
				const element = {name: local(name), attributes, children: []};
				open[Math.min(open.length, DEEPEST) - 1]!.children.push(element);
				open.push(element);
			},
			onclosetag() {
				open.pop();
			},
			ontext(text) {
				open.at(-1)!.children.push(text);
			},
		},
		{xmlMode: true, decodeEntities: true},
	);
	// The library's time grows with the square of what is open.
	for (let at = 0; at < source.length && open.length < MOST_OPEN; at += PIECE)
		parser.write(source.slice(at, at + PIECE));
	parser.end();
	return root;
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

/** All elements of a name in an element, in order, however deep. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
	const found: XmlElement[] = [];
	const look = ({children}: XmlElement): void => {
		for (const child of children) {
			if (typeof child === 'string') continue;
			if (child.name === name) found.push(child);
			look(child);
		}
	};
	look(element);
	return found;
}

/** The first element of a name in an element, however deep. */
export function elementNamed(element: XmlElement, name: string): XmlElement | undefined {
	return elementsNamed(element, name)[0];
}

/** An attribute of the first element of a name in an element. */
export function attributeOf(element: XmlElement, name: string, attribute: string): string | undefined {
	return elementNamed(element, name)?.attributes[attribute];
}

/** The text in an element, on one line. */
export function textIn({children}: XmlElement): string {
	const read = (nodes: readonly XmlNode[]): string =>
		nodes.map(node => (typeof node === 'string' ? node : read(node.children))).join('');
	return read(children).replace(/\s+/g, ' ').trim();
}

/** XML as text: UTF-8, unless a mark or its own first line says otherwise. */
export function decodeXml(bytes: Uint8Array): string {
	const mark =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
	const head = String.fromCharCode(...bytes.subarray(0, 100));
	const [, said = 'utf-8'] = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(head) ?? [];
	try {
		return new TextDecoder(mark || said).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
