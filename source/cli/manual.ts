import {keyTable} from '../app/help.ts';
import {manualWords} from '../words/manual.ts';
import {usageWords} from '../words/usage.ts';
import {type CommandLine, commandLines} from './command-lines.ts';
import {answers, flags} from './usage.ts';

/** The manual page, for man: made from the tables of commands, flags and keys. */
export function manual(): string {
	const words = manualWords();
	const {intro, commands, values} = usageWords();
	const helpOf: Readonly<Record<CommandLine, string>> = commands;
	const section = (title: string, ...lines: readonly string[]) => [`.SH ${roff(title)}`, ...lines];
	const item = (term: string, text: string) => ['.TP', `.B ${roff(term)}`, roff(text)];
	return [
		`.TH ARTICLE-READER 1 "" "article-reader ${answers.version().trim()}"`,
		// Ragged: a narrow window has no blanks to spread.
		'.ad l',
		...section(words.name, `article-reader ${dash} ${roff(intro)}`),
		...section(
			words.synopsis,
			...Object.values(commandLines).flatMap(({usage}, index) => [
				...(index > 0 ? ['.br'] : []),
				`.B article-reader`,
				roff(usage),
			]),
		),
		...section(
			words.commands,
			...(Object.keys(commandLines) as CommandLine[]).flatMap(name => item(commandLines[name].usage, helpOf[name])),
		),
		...section(
			words.options,
			...Object.entries(flags).flatMap(([name, {short, value, help}]) =>
				item(`${short ? `-${short}, ` : ''}--${name} ${values[value]}`.trim(), help()),
			),
		),
		...section(
			words.keys,
			...keyTable().flatMap(({group, rows}) => [
				`.SS ${roff(group)}`,
				...rows.flatMap(({keys, help}) => item(keys.join('  '), help)),
			]),
		),
		...section(words.files, ...words.fileItems.flatMap(([term, text]) => item(term, text))),
		...section(words.environment, ...words.environmentItems.flatMap(([term, text]) => item(term, text))),
		...section(words.exitStatus, ...words.exitItems.flatMap(([term, text]) => item(term, text))),
		'',
	].join('\n');
}

const dash = '\\-';

/** A line of text as roff reads it: nothing of it is a request, and what is not ASCII stands by its number. */
function roff(text: string): string {
	return text
		.replaceAll('\\', '\\(rs')
		.replaceAll('-', dash)
		.replaceAll('"', '\\(dq')
		.replaceAll(' …', '\\~…')
		.replace(
			/[^\0-\x7F]/gu,
			character => `\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
		)
		.replace(/^(?=['.])/, '\\&');
}
