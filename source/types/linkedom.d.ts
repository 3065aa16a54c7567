declare module 'linkedom' {
	/** As much of a node as is used of it. */
	export type PageNode = {
		readonly nodeType: number;
		readonly nodeValue: string | null;
		readonly textContent: string;
		readonly childNodes: readonly PageNode[];
	};

	/** As much of an element as is used of it; names are lower case. */
	export type PageElement = PageNode & {
		readonly localName: string;
		readonly parentElement: PageElement | null;
		readonly getAttribute: (name: string) => string | null;
		readonly hasAttribute: (name: string) => boolean;
		readonly querySelector: (selector: string) => PageElement | null;
		readonly querySelectorAll: (selector: string) => readonly PageElement[];
		readonly remove: () => void;
	};

	/** As much of a document as is used of it. */
	export type PageDocument = Pick<PageElement, 'querySelector' | 'querySelectorAll'> & {
		readonly documentElement: PageElement;
		readonly body: PageElement;
	};

	export function parseHTML(html: string): {readonly document: PageDocument};
}

declare module '@mozilla/readability' {
	import type {PageDocument, PageElement} from 'linkedom';

	/** What it found in a page, whose elements it takes. */
	export type Found = {readonly content: PageElement; readonly byline: string | null; readonly title: string};

	export class Readability {
		constructor(document: PageDocument, options: {serializer: (element: PageElement) => PageElement});
		parse(): Found | null;
	}
}
