import {basename} from 'node:path';
import process from 'node:process';
import {type Config, readConfig} from '../config/config.ts';
import {noConfig} from '../config/no-config.ts';
import {configFile, readConfigFile} from '../storage/config-file.ts';
import {configWords} from '../words/config.ts';
import {interfaceLanguage, languageOf, setLanguage} from '../words/language.ts';

/** The config of this user, and the file that it is in or would be in; null where there is no home for one. */
export type LoadedConfig = Config & {
	readonly file: string | null;
	/** Whether there is such a file, and it could be read. */
	readonly isThere: boolean;
	readonly unreadable: string | null;
};

/** Reads the config file, if there is one, and has the interface speak as it or the locale says. At once: the first page waits. */
export function loadConfig(): LoadedConfig {
	setLanguage(languageOf(process.env));
	const file = configFile();
	const {text, why} = file === null ? {text: null, why: null} : readConfigFile(file);
	const read = () => (text === null ? noConfig : readConfig(text));
	const config = read();
	const isOther = config.language !== undefined && config.language !== interfaceLanguage();
	if (isOther) setLanguage(config.language!);
	// Its mistakes are told in the language that it asks for.
	return {...(isOther && config.mistakes.length > 0 ? read() : config), file, isThere: text !== null, unreadable: why};
}

/** What is wrong with a config, a sentence a mistake and one for all after the first few, by the name of the file or with its folder. */
export function mistakesIn({file, unreadable, mistakes}: LoadedConfig, isWithFolder: boolean): readonly string[] {
	const name = isWithFolder ? file! : basename(file ?? '');
	if (unreadable !== null) return [configWords().unreadable(name, unreadable)];
	const first = mistakes.slice(0, MOST_MISTAKES).map(({line, says}) => configWords().mistake(name, line, says));
	const more = mistakes.length - first.length;
	return more > 0 ? [...first, configWords().more(name, more)] : first;
}

/** Mistakes told one by one: a file of something else has one in every line. */
const MOST_MISTAKES = 5;
