import {usageWords} from '../words/usage.ts';
import {type CommandLine, commandLines, mostSources, shells} from './command-lines.ts';
import {flags} from './usage.ts';
import {UsageError} from './usage-error.ts';

/** A shell that words can be completed in. */
export type Shell = (typeof shells)[number];

/** The completion of a shell by its name. Throws a UsageError where there is none for it. */
export function completionFor(name: string | null): string {
	return completion(shellOf(name));
}

/** What that shell reads to complete the words of this program, made from the tables of commands and flags. */
export function completion(shell: Shell): string {
	return scripts[shell]();
}

const scripts: Readonly<Record<Shell, () => string>> = {bash, zsh, fish};

const commandNames = (Object.keys(commandLines) as CommandLine[]).filter(name => name !== 'read');

/** The flags that a command knows, with their names. */
function flagsOf(command: CommandLine) {
	return Object.entries(flags).filter(([, {only}]) => !only || only.includes(command));
}

/** What may stand after a command instead of files; null where files may. */
function argumentsOf(command: CommandLine): readonly string[] | null {
	if (command === 'completion') return shells;
	return mostSources(command) === 0 ? [] : null;
}

/** The words of a flag, as they are typed. */
const spelled = ([name, {short}]: ReturnType<typeof flagsOf>[number]) => [`--${name}`, ...(short ? [`-${short}`] : [])];

function bash(): string {
	const withValues = Object.entries(flags).filter(([, {type}]) => type === 'string');
	const values = withValues.map(([name, {among, value}]) => {
		if (among) return `\t\t--${name}) COMPREPLY=($(compgen -W '${among.join(' ')}' -- "$word")); return ;;`;
		return `\t\t--${name}) ${value === 'file' ? '_article_reader_files' : 'COMPREPLY=()'}; return ;;`;
	});
	const options = (Object.keys(commandLines) as CommandLine[]).map(
		command => `\t\t\t${command}) options='${flagsOf(command).flatMap(spelled).join(' ')}' ;;`,
	);
	const own = commandNames.flatMap(command => {
		const words = argumentsOf(command);
		return words ? [`\t\t${command}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word")); return ;;`] : [];
	});
	return `# article-reader completion bash > ~/.local/share/bash-completion/completions/article-reader
_article_reader_files() {
	local IFS=$'\\n'
	compopt -o filenames 2>/dev/null
	COMPREPLY+=($(compgen -f -- "$word"))
}

_article_reader() {
	local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=read options at
	COMPREPLY=()
	for ((at = 1; at < COMP_CWORD; at++)); do
		case \${COMP_WORDS[at]} in
		${commandNames.join(' | ')}) command=\${COMP_WORDS[at]}; break ;;
		esac
	done
	case $before in
${values.join('\n')}
	esac
	if [[ $word == -* ]]; then
		case $command in
${options.join('\n')}
		esac
		COMPREPLY=($(compgen -W "$options" -- "$word"))
		return
	fi
	case $command in
${own.join('\n')}
	esac
	[[ $COMP_CWORD == 1 ]] && COMPREPLY=($(compgen -W '${commandNames.join(' ')}' -- "$word"))
	_article_reader_files
}

complete -F _article_reader article-reader
`;
}

function zsh(): string {
	const {commands} = usageWords();
	const helpOf: Readonly<Record<CommandLine, string>> = commands;
	const words = usageWords();
	const specs = (command: CommandLine) =>
		flagsOf(command).map(([name, {short, type, value, among, help}]) => {
			const action = among ? `(${among.join(' ')})` : value === 'file' ? '_files' : ' ';
			const takes = type === 'string' ? `:${words.values[value]}:${action}` : '';
			const text = `[${zshText(help())}]${takes}`;
			return short ? `'(-${short} --${name})'{-${short},--${name}}${quoted(text)}` : quoted(`--${name}${text}`);
		});
	const cases = (Object.keys(commandLines) as CommandLine[]).map(command => {
		const own = argumentsOf(command);
		const rest = own === null ? quoted('*: :_files') : own.length > 0 ? quoted(`2: :(${own.join(' ')})`) : '';
		return `\t\t${command}) options=(${[...specs(command), rest].join(' ')}) ;;`;
	});
	return `#compdef article-reader
# article-reader completion zsh > a folder of $fpath, as _article-reader
_article_reader_first() {
	local -a commands
	commands=(${commandNames.map(name => quoted(`${name}:${zshText(helpOf[name])}`)).join(' ')})
	_describe -t commands command commands
	_files
}

_article_reader() {
	local word name=read
	local -a options
	for word in \${words[2,CURRENT-1]}; do
		case $word in
			(${commandNames.join('|')}) name=$word; break ;;
		esac
	done
	case $name in
${cases.join('\n')}
	esac
	_arguments $options '1: :_article_reader_first'
}

if [ "$funcstack[1]" = _article-reader ]; then _article_reader "$@"; else compdef _article_reader article-reader; fi
`;
}

function fish(): string {
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

/** A text in single quotes, as sh and zsh read it. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A text between the signs that zsh reads around a description. */
function zshText(text: string): string {
	return text.replace(/[[\]:\\]/g, '\\$&');
}

/** The shell of that name. */
function shellOf(name: string | null) {
	const shell = shells.find(each => each === name);
	if (!shell) throw new UsageError(usageWords().needsShell(shells.join(', ')));
	return shell;
}
