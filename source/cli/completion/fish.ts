import {usageWords} from '../../words/usage.ts';
import {type CommandLine, shells} from '../command-lines.ts';
import {flags} from '../usage.ts';
import {argumentsOf, commandNames, quoted} from './shell-words.ts';

/** What fish reads. */
export function fish(): string {
	const words = usageWords();
	const helpOf: Readonly<Record<CommandLine, string>> = words.commands;
	const seen = (commands: readonly string[]) => `__fish_seen_subcommand_from ${commands.join(' ')}`;
	const first = `not ${seen(commandNames)}`;
	const withoutFiles = commandNames.filter(command => argumentsOf(command) !== null);
	const lines = Object.entries(flags).map(([name, {short, type, among, value, only, help}]) => {
		const named = only?.filter(command => command !== 'read');
		const conditions = [...(only?.includes('read') ? [first] : []), ...(named?.length ? [seen(named)] : [])];
		return [
			'complete -c article-reader',
			...(only ? [`-n ${quoted(conditions.join('; or '))}`] : []),
			`-l ${name}`,
			...(short ? [`-s ${short}`] : []),
			...(type === 'string' ? [value === 'file' ? '-r' : '-x'] : []),
			...(among ? [`-a ${quoted(among.join(' '))}`] : []),
			`-d ${quoted(help())}`,
		].join(' ');
	});
	return [
		'# article-reader completion fish > ~/.config/fish/completions/article-reader.fish',
		...commandNames.map(name => `complete -c article-reader -n ${quoted(first)} -a ${name} -d ${quoted(helpOf[name])}`),
		`complete -c article-reader -n ${quoted(seen(withoutFiles))} -f`,
		`complete -c article-reader -n ${quoted(seen(['completion']))} -a ${quoted(shells.join(' '))}`,
		...lines,
		'',
	].join('\n');
}
