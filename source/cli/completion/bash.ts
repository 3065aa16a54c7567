import {type CommandLine, commandLines} from '../command-lines.ts';
import {flags} from '../usage.ts';
import {argumentsOf, commandNames, flagsOf} from './shell-words.ts';

/** What bash reads. */
export function bash(): string {
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
	# What stands after = is a word of its own.
	if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
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

/** The words of a flag, as they are typed. */
function spelled([name, {short}]: ReturnType<typeof flagsOf>[number]): readonly string[] {
	return [`--${name}`, ...(short ? [`-${short}`] : [])];
}
