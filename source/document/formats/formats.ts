import type {Format, Parser} from './format.ts';
import {hasFrontMatter} from './front-matter.ts';
import {parsePlainText} from './plain-text.ts';

/**
 * The parser for a file of this name that holds this text: the first row whose ending or whose look fits, else plain
 * text, for which nothing is loaded.
 */
export async function loadParser(name: string, source: string): Promise<Parser> {
	const lowerName = name.toLowerCase();
	const format = formats.find(
		({endings, recognises}) => endings.some(ending => lowerName.endsWith(ending)) || recognises(source),
	);
	return format ? format.load() : parsePlainText;
}

const formats: readonly Format[] = [
	{
		endings: ['.md', '.markdown'],
		recognises: hasFrontMatter,
		load: async () => (await import('./markdown.ts')).parseMarkdown,
	},
];
