import type {Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';

/**
 * The tree of a Markdown text: CommonMark with GitHub's tables, strikes, task boxes and footnotes. Bare addresses stay
 * text: finding them takes the library as long as all the rest.
 */
export function treeOf(source: string): Root {
	return fromMarkdown(source, {extensions: [gfm(), withoutBareLinks], mdastExtensions});
}

const withoutBareLinks = {disable: {null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink']}};
const mdastExtensions = gfmFromMarkdown().map(extension => ({...extension, transforms: []}));
