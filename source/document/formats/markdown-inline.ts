import type {PhrasingContent} from 'mdast';
import {subscript, superscript, withoutControls} from './characters.ts';
import type {DraftWriter} from './draft-writer.ts';
import {isLineBreak} from './markdown-html.ts';
import {numberOf, type References} from './markdown-references.ts';

/** Writes the text of a block: looks become marks, images their alternative texts; tags are dropped. */
export function writeInline(nodes: readonly PhrasingContent[], writer: DraftWriter, references: References): void {
	const writeAll = (children: readonly PhrasingContent[]): void => writeInline(children, writer, references);
	for (const [index, node] of nodes.entries()) {
		switch (node.type) {
			case 'text':
				writer.write(besideTag(nodes[index - 1], node.value));
				break;
			case 'emphasis':
			case 'strong':
				writer.within({kind: node.type}, () => writeAll(node.children));
				break;
			case 'delete':
				writer.within({kind: 'strike'}, () => writeAll(node.children));
				break;
			case 'inlineCode':
				writer.within({kind: 'code'}, () => writer.write(node.value));
				break;
			case 'link':
				writer.within(linkTo(node.url), () => writeAll(node.children));
				break;
			case 'linkReference':
				writer.within(linkTo(references.addresses.get(node.identifier)), () => writeAll(node.children));
				break;
			case 'image':
			case 'imageReference':
				writer.write(node.alt ?? '');
				break;
			case 'footnoteReference':
				writer.write(superscript(String(numberOf(node.identifier, references))));
				break;
			case 'break':
				writer.breakLine();
				break;
			case 'html':
				if (isLineBreak(node.value)) writer.breakLine();
				break;
		}
	}
}

/** A text behind a tag that raises or lowers a number, which is not one with the word before it. */
function besideTag(before: PhrasingContent | undefined, text: string): string {
	if (before?.type !== 'html' || !/^\d{1,3}$/.test(text)) return text;
	if (/^<sup(?=[\s>])/i.test(before.value)) return superscript(text);
	return /^<sub(?=[\s>])/i.test(before.value) ? subscript(text) : text;
}

/** An address may hold controls, by character references; none of them may reach a terminal. */
function linkTo(address = ''): {kind: 'link'; href: string} {
	return {kind: 'link', href: withoutControls(address)};
}
