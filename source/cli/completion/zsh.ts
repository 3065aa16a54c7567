import {usageWords} from '../../words/usage.ts';
import {type CommandLine, commandLines} from '../command-lines.ts';
import {argumentsOf, commandNames, flagsOf, quoted} from './shell-words.ts';

/** What zsh reads, as a function of its own or from its start. */
export function zsh(): string {
	const {commands} = usageWords();
	const helpOf: Readonly<Record<CommandLine, string>> = commands;
	const words = usageWords();
	const specs = (command: CommandLine) =>
		flagsOf(command).map(([name, {short, type, value, among, help}]) => {
			const action = among ? `(${among.join(' ')})` : value === 'file' ? '_files' : ' ';
			const takes = type === 'string' ? `:${words.values[value]}:${action}` : '';
			// With = the value may stand in the same word or in the next.
			const text = `${type === 'string' ? '=' : ''}[${zshText(help())}]${takes}`;
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

/** A text between the signs that zsh reads around a description. */
function zshText(text: string): string {
	return text.replace(/[[\]:\\]/g, '\\$&');
}
