import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {markdownText} from '../../source/cli/markdown-text.ts';
import {treeOf} from '../../source/document/formats/markdown-tree.ts';
import {visible} from '../../source/text/visible.ts';
import {anyText} from '../text/any-text.ts';

type Node = {readonly type: string; readonly value?: string; readonly children?: readonly Node[]};

/** The kinds of nodes from the root to the text of a Markdown source, and that text; throws where there is more than one. */
function shown(markdown: string): {readonly path: string; readonly text: string} {
	const kinds: string[] = [];
	let node: Node = treeOf(markdown);
	while (node.children) {
		if (node.children.length !== 1) throw new Error(`${markdown} is no single text`);
		node = node.children[0]!;
		kinds.push(node.type);
	}

	return {path: kinds.join(' '), text: node.value ?? ''};
}

const punctuation = fc
	.array(fc.constantFrom(...'\\`*_[]()<>~&#;:!|+-=.1a «“"', '&amp;', '<b>', '](x)', '***', '~~~', '    '))
	.map(parts => parts.join(''));

describe('a text in Markdown', () => {
	test.each([
		['*gras* et _italique_', '\\*gras\\* et \\_italique\\_'],
		['[lien](http://a.fr)', '\\[lien\\](http://a.fr)'],
		['<b>Non</b> & &lt;', '\\<b\\>Non\\</b\\> & \\&lt;'],
		['1. Un', '1\\. Un'],
		['- Oui', '\\- Oui'],
		['« L’été, c’est fini ! »', '« L’été, c’est fini ! »'],
	])('%s', (text, markdown) => expect(markdownText(text)).toBe(markdown));

	test('shows what a row shows of it, whatever it holds, as a quotation, in italics and in bold', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, punctuation), text => {
				const row = visible(text).trim();
				fc.pre(row !== '');
				const markdown = markdownText(text);
				expect(shown(`> ${markdown}`)).toEqual({path: 'blockquote paragraph text', text: row});
				expect(shown(`*${markdown}*`)).toEqual({path: 'paragraph emphasis text', text: row});
				expect(shown(`**${markdown}**`)).toEqual({path: 'paragraph strong text', text: row});
			}),
			{numRuns: 3000},
		);
	});
});
