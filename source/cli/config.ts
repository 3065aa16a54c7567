import {bindings} from '../app/bindings.ts';
import type {CommandName} from '../app/command.ts';
import {rebound} from '../app/rebind.ts';
import {defaultSettings} from '../app/settings.ts';
import {configTemplate, tomlString} from '../config/template.ts';
import {makeConfigFile} from '../storage/config-file.ts';
import {files, pathOf, storageFolder} from '../storage/folder.ts';
import {readJsonFile} from '../storage/json-file.ts';
import {parseSettings} from '../storage/saved-state.ts';
import {configCommandWords} from '../words/config-command.ts';
import {interfaceLanguage} from '../words/language.ts';
import {customsOf} from './customs.ts';
import type {LoadedConfig} from './load-config.ts';
import {fail, print} from './output.ts';

/** Prints where the config file is and what holds with it, as TOML; mistakes go to standard error, and the code is 1 then. */
export async function showConfig(config: LoadedConfig): Promise<void> {
	if (config.file === null) return fail(configCommandWords().noHome, 1);
	await print(inForce(config, config.file));
	for (const sentence of customsOf(config).lastSaid) await fail(sentence, 1);
}

/** Makes the config file to begin with, where there is none yet. */
export async function initConfig({file}: LoadedConfig): Promise<void> {
	const words = configCommandWords();
	if (file === null) return fail(words.noHome, 1);
	const made = makeConfigFile(file, configTemplate());
	if (made === null) return print(`${words.made(file)}\n`);
	return fail(made === 'is there' ? words.isThere(file) : words.notMade(file, made.why), 1);
}

/** What holds, a setting a line, each with where it comes from unless that is the file. */
function inForce(config: LoadedConfig, file: string): string {
	const {settings, wordsPerMinute, language, hasMouse, keys, isThere, unreadable} = config;
	const words = configCommandWords();
	const {fields} = readJsonFile(pathOf(storageFolder()!, files.settings), () => new Date());
	const remembered = parseSettings(fields ?? {});
	const saved = {...defaultSettings, ...remembered};
	const line = (name: string, value: string | number | boolean, otherwise: string | null) =>
		`${name} = ${JSON.stringify(value)}${otherwise === null ? '' : `  # ${otherwise}`}`;
	const chosen = <Name extends keyof typeof saved>(name: Name) => settings[name] ?? saved[name];
	const otherwise = (name: keyof typeof saved) => {
		if (settings[name] !== undefined) return null;
		return remembered[name] === undefined ? words.byUs : words.byArticle;
	};
	const table = rebound(keys).bindings;
	// At a command's own place, the first of the table: elsewhere it has those of the keys that are free there.
	const own = (name: CommandName) => bindings.findIndex(({command}) => command === name);
	const rebindings = bindings.flatMap(({command, keys: usual}, index) => {
		const theirs = table[index]!.keys;
		return own(command) === index && theirs.join() !== usual.join() ? [[command, theirs] as const] : [];
	});
	return [
		isThere || unreadable !== null ? words.inForce(file) : words.noFile(file),
		line('width', chosen('columnWidth'), otherwise('columnWidth')),
		line('theme', chosen('theme'), otherwise('theme')),
		line('justify', chosen('isJustified'), otherwise('isJustified')),
		wordsPerMinute === undefined
			? `# words-per-minute: ${words.byLanguage}`
			: line('words-per-minute', wordsPerMinute, null),
		line('language', language ?? interfaceLanguage(), language === undefined ? words.byLocale : null),
		line('mouse', hasMouse ?? false, null),
		...(rebindings.length > 0
			? ['', '[keys]', ...rebindings.map(([command, theirs]) => `${command} = [${theirs.map(tomlString).join(', ')}]`)]
			: []),
		'',
	].join('\n');
}
