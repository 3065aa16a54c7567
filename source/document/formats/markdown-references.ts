import type {Nodes, Root} from 'mdast';

/** What the text of a Markdown block may refer to, by identifiers that the library has folded. */
export type References = {
	/** Addresses of links; of two definitions the first counts. */
	readonly addresses: ReadonlyMap<string, string>;
	/** Numbers of footnotes, from 1, in the order in which they were asked for. */
	readonly numbers: Map<string, number>;
};

/** The references of a file: all its addresses, and no footnote numbered. */
export function referencesOf(tree: Root): References {
	const addresses = new Map<string, string>();
	collectAddresses(tree, addresses);
	return {addresses, numbers: new Map()};
}

/** The number of a footnote; one that has none gets the next. */
export function numberOf(identifier: string, {numbers}: References): number {
	const number = numbers.get(identifier) ?? numbers.size + 1;
	numbers.set(identifier, number);
	return number;
}

function collectAddresses(node: Nodes, addresses: Map<string, string>): void {
	if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
	if ('children' in node) for (const child of node.children) collectAddresses(child, addresses);
}
