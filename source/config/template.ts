import {bindings} from '../app/bindings.ts';
import {type CommandName, commands} from '../app/command.ts';
import {defaultSettings} from '../app/settings.ts';
import {commandWords} from '../words/commands.ts';
import {configCommandWords} from '../words/config-command.ts';
import {interfaceLanguage} from '../words/language.ts';
import {configRows, type SettingName} from './config.ts';

/** What stands in the file for each setting, for a reader to take the # away. */
const examples: Readonly<Record<SettingName, () => string | number | boolean>> = {
	width: () => defaultSettings.columnWidth,
	theme: () => defaultSettings.theme,
	justify: () => defaultSettings.isJustified,
	'words-per-minute': () => 230,
	language: interfaceLanguage,
	mouse: () => false,
};

/** The config file to begin with: every setting and every command with its keys, all of it comments. */
export function configTemplate(): string {
	const {intro, about, aboutKeys} = configCommandWords();
	const settings = (Object.keys(configRows) as SettingName[]).map(
		name => `# ${about[name]}\n# ${name} = ${JSON.stringify(examples[name]())}\n`,
	);
	const keys = (Object.keys(commands) as CommandName[]).map(name => {
		const {keys: own} = bindings.find(({command}) => command === name)!;
		return `# ${commandWords().help[name]}\n# ${name} = [${own.map(tomlString).join(', ')}]\n`;
	});
	return [
		...intro.map(line => `# ${line}`),
		'',
		...settings,
		...aboutKeys.map(line => `# ${line}`),
		'[keys]',
		'',
		...keys,
	].join('\n');
}

/** A string as TOML has it. */
export function tomlString(text: string): string {
	return JSON.stringify(text);
}
