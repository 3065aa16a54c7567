import {rebound} from '../app/rebind.ts';
import type {Custom} from '../app/settings.ts';
import {type LoadedConfig, mistakesIn} from './load-config.ts';

/** What a config comes to while reading, and its mistakes: short for the status row, and with the file's folder. */
export type Customs = {readonly custom: Custom; readonly said: readonly string[]; readonly lastSaid: readonly string[]};

/** Gives commands the keys that a config wants for them. */
export function customsOf(config: LoadedConfig): Customs {
	const {bindings, mistakes} = config.keys.length > 0 ? rebound(config.keys) : {bindings: null, mistakes: []};
	const all = {...config, mistakes: [...config.mistakes, ...mistakes].sort((a, b) => a.line - b.line)};
	return {
		custom: {bindings, wordsPerMinute: config.wordsPerMinute ?? null},
		said: mistakesIn(all, false),
		lastSaid: mistakesIn(all, true),
	};
}
