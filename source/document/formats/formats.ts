import type {Format, Parser} from './format.ts';
import {hasFrontMatter} from './front-matter.ts';
import {parsePlainText} from './plain-text.ts';

/**
 * The parser for a file of this name that holds this text: the first row whose ending or whose look fits. Plain text
 * stands last and takes everything.
 */
export async function loadParser(name: string, source: string): Promise<Parser> {
	const lowerName = name.toLowerCase();
	const format = formats.find(
		({endings, recognises}) => endings.some(ending => lowerName.endsWith(ending)) || recognises(source),
	);
	return (format ?? plainText).load();
}

const plainText: Format = {
	endings: ['.txt'],
	recognises: () => true,
	load: async () => parsePlainText,
};

const formats: readonly Format[] = [
	{
		endings: ['.md', '.markdown'],
		recognises: hasFrontMatter,
		load: async () => (await import('./markdown.ts')).parseMarkdown,
	},
	plainText,
];
