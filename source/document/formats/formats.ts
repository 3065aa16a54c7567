import type {Format, Parser} from './format.ts';
import {hasFrontMatter} from './front-matter.ts';
import {parsePlainText} from './plain-text.ts';

/**
 * The parser for a file of this name that holds this text: the first row whose ending or whose look fits, else plain
 * text, for which nothing is loaded.
 */
export async function loadParser(name: string, source: string): Promise<Parser> {
	const format = formatOf(name, source);
	return format ? format.load() : parsePlainText;
}

/** Whether a file of this name that begins so is plain text. */
export function isPlainText(name: string, head: string): boolean {
	return formatOf(name, head) === undefined;
}

function formatOf(name: string, source: string): Format | undefined {
	const lowerName = name.toLowerCase();
	return formats.find(
		({endings, recognises}) => endings.some(ending => lowerName.endsWith(ending)) || recognises(source),
	);
}

const formats: readonly Format[] = [
	{
		endings: ['.md', '.markdown'],
		recognises: hasFrontMatter,
		load: async () => (await import('./markdown.ts')).parseMarkdown,
	},
];
