import {narrowestColumn, type Settings, themeNames, widestColumn} from '../app/settings.ts';
import {configWords} from '../words/config.ts';
import {type InterfaceLanguage, interfaceLanguages} from '../words/language.ts';
import {noConfig} from './no-config.ts';
import {type Entry, readToml, type Value} from './toml.ts';

/** A mistake in the file: its line, and what is wrong there. */
export type Mistake = {readonly line: number; readonly says: string};

/** Which keys a command is to have, as the file says it. */
export type KeyWish = {readonly command: string; readonly keys: readonly string[]; readonly line: number};

/** What a reader has written down; what is left out is as it is without the file. */
export type Config = {
	readonly settings: Partial<Settings>;
	readonly wordsPerMinute?: number;
	readonly language?: InterfaceLanguage;
	readonly hasMouse?: boolean;
	readonly keys: readonly KeyWish[];
	readonly mistakes: readonly Mistake[];
};

/** Fewest and most words that anybody reads in a minute. */
export const readingSpeeds = {slowest: 50, fastest: 1500} as const;

/** A setting of the file: what it makes of a value, or what to say where it is none of its values. */
type Row = (value: Value) => Partial<Config> | {readonly says: string};

const among =
	<Name extends string>(names: readonly Name[], make: (name: Name) => Partial<Config>): Row =>
	value => {
		const name = names.find(each => each === value);
		return name === undefined ? {says: configWords().oneOf(names.map(each => `"${each}"`))} : make(name);
	};

const whole =
	(from: number, to: number, make: (value: number) => Partial<Config>): Row =>
	value =>
		typeof value === 'number' && value >= from && value <= to ? make(value) : {says: configWords().between(from, to)};

const yesOrNo =
	(make: (value: boolean) => Partial<Config>): Row =>
	value =>
		typeof value === 'boolean' ? make(value) : {says: configWords().oneOf(['true', 'false'])};

/** Every setting, by its name in the file, in the order of the file that is made. */
export const configRows = {
	width: whole(narrowestColumn, widestColumn, columnWidth => ({settings: {columnWidth}})),
	theme: among(themeNames, theme => ({settings: {theme}})),
	justify: yesOrNo(isJustified => ({settings: {isJustified}})),
	'words-per-minute': whole(readingSpeeds.slowest, readingSpeeds.fastest, wordsPerMinute => ({wordsPerMinute})),
	language: among(interfaceLanguages, language => ({language})),
	mouse: yesOrNo(hasMouse => ({hasMouse})),
} as const satisfies Readonly<Record<string, Row>>;

/** The name of a setting. */
export type SettingName = keyof typeof configRows;

/** What a file says, as far as it is understood. Whether commands and keys are any is asked later. Never throws. */
export function readConfig(text: string): Config {
	const {entries, wrong} = readToml(text);
	const known = new Map<string, number>();
	let config = noConfig;
	const mistakes = wrong.map(line => ({line, says: configWords().notUnderstood}));
	for (const entry of entries) {
		const name = entry.path.join('.');
		const before = known.get(name);
		known.set(name, before ?? entry.line);
		const read = before === undefined ? readEntry(entry) : {says: configWords().twice(name, before)};
		if ('says' in read) mistakes.push({line: entry.line, says: read.says});
		else config = merged(config, read);
	}

	return {...config, mistakes: mistakes.sort((a, b) => a.line - b.line)};
}

function readEntry({path, value, line}: Entry): ReturnType<Row> {
	const [name = '', command] = path;
	if (name === 'keys' && command !== undefined && path.length === 2) {
		const keys = (Array.isArray(value) ? value : [value]) as readonly Value[];
		return keys.every(key => typeof key === 'string')
			? {keys: [{command, keys, line}]}
			: {says: configWords().needsKeys};
	}

	const row = path.length === 1 && Object.hasOwn(configRows, name) ? configRows[name as SettingName] : null;
	if (!row) return {says: configWords().noSetting(path.join('.'), [...Object.keys(configRows), '[keys]'])};
	const read = row(value);
	return 'says' in read ? {says: `${name}${configWords().colon}${read.says}`} : read;
}

function merged(config: Config, more: Partial<Config>): Config {
	return {
		...config,
		...more,
		settings: {...config.settings, ...more.settings},
		keys: [...config.keys, ...(more.keys ?? [])],
	};
}
