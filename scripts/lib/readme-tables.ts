import {keyTable} from '../../source/app/help.ts';
import {usage} from '../../source/cli/usage.ts';

/** The README with its table of options and its table of keys made anew, between the comments that name them. */
export function readmeWith(readme: string): string {
	return between(between(readme, 'usage', `\`\`\`text\n${usage()}\n\`\`\``), 'keys', keys());
}

function keys(): string {
	const rows = keyTable().flatMap(({group, rows: commands}) => [
		`| **${group}** | |`,
		...commands.map(row => `| ${row.keys.map(key => `<kbd>${escaped(key)}</kbd>`).join(' ')} | ${row.help} |`),
	]);
	return ['| keys | what they do |', '| --- | --- |', ...rows].join('\n');
}

function between(readme: string, name: string, content: string): string {
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
	if (from === -1 || to < from) throw new Error(`README.md has no place for “${name}”.`);
	return `${readme.slice(0, from + start.length)}\n\n${content}\n\n${readme.slice(to)}`;
}

function escaped(key: string): string {
	return key.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '&#124;');
}
