import {readFileSync} from 'node:fs';
import {reason} from '../storage/json-file.ts';
import {usageWords} from '../words/usage.ts';
import {UsageError} from './usage-error.ts';

/** What a template may name, in the order in which they are documented. */
export const placeholders = [
	'quote',
	'speaker',
	'kind',
	'note',
	'title',
	'author',
	'site',
	'date',
	'address',
	'source',
	'credit',
] as const;

/** What stands for each of them. */
export type TemplateValues = Readonly<Record<(typeof placeholders)[number], string>>;

/** A template that was read: a text for the values of one item, which ends with a line feed. */
export type Template = (values: TemplateValues, written: (line: string) => string) => string;

/** Reads a template. Throws one sentence where it is not there, or names what there is not. */
export function readTemplate(file: string): Template {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		throw unreadable(file, code === 'ENOENT' ? usageWords().noSuchFile : reason(error));
	}

	if (text.trim() === '') throw unreadable(file, usageWords().emptyFile);

	return makeTemplate(text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'), file);
}

function unreadable(file: string, why: string): Error {
	return Object.assign(new Error(usageWords().noTemplate(file, why)), {exitCode: 1});
}

/** {{ and }} are braces, {name} stands for a value; any other brace is itself. */
const part = /\{\{|\}\}|\{(\w+)\}/g;

/**
 * The template in a text. What is put into a line that begins as a block quote does, or with an indent, begins each of its
 * own lines so; each line is `written` first, as Markdown or as a terminal may be shown it.
 */
export function makeTemplate(text: string, file: string): Template {
	for (const [, name] of text.matchAll(part)) {
		if (name !== undefined && !isPlaceholder(name)) {
			const all = placeholders.map(each => `{${each}}`).join(', ');
			throw new UsageError(usageWords().noPlaceholder(file, name, all));
		}
	}

	const lines = text.replace(/\n$/, '').split('\n');
	return (values, written) => {
		const filled = lines.map(line => {
			const [lead] = /^[\s>]*/.exec(line)!;
			return line.replace(part, (whole, name?: string) => {
				if (name === undefined) return whole[0]!;
				return values[name as keyof TemplateValues].split('\n').map(written).join(`\n${lead}`);
			});
		});
		return `${filled.join('\n')}\n`;
	};
}

function isPlaceholder(name: string): name is keyof TemplateValues {
	return placeholders.some(each => each === name);
}
