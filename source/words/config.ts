import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** Mistakes in the config file, as the rest of a sentence that names their line. */
export const configWords = inBoth({
	en: () => ({
		colon: ': ',
		notUnderstood:
			'this is not understood; a setting looks like width = 72, the name of a theme stands in quotation marks',
		oneOf: (names: readonly string[]) => `this can only be ${names.join(', ')}`,
		between: (from: number, to: number) => `this can only be a whole number from ${from} to ${to}`,
		twice: (name: string, line: number) => `${name} is set twice, and line ${line} counts`,
		noSetting: (name: string, names: readonly string[]) => `there is no setting “${name}”, only ${names.join(', ')}`,
		needsKeys: 'keys are written as ["Space", "f"]',
		mistake: (file: string, line: number, says: string) => `${file}, line ${line}: ${says}.`,
		more: (file: string, count: number) => `${file}: ${english.counted(count, 'more mistake', 'more mistakes')}.`,
		unreadable: (file: string, why: string) => `${file} cannot be read: ${why}.`,
	}),
	fr: () => ({
		colon: fr` : `,
		notUnderstood: fr`ceci n’est pas compris ; un réglage s’écrit width = 72, le nom d’un thème entre guillemets droits`,
		oneOf: names => `il n’y a que ${names.join(', ')}`,
		between: (from, to) => `il faut un nombre entier de ${from} à ${to}`,
		twice: (name, line) => `${name} est donné deux fois, la ligne ${line} compte`,
		noSetting: (name, names) => fr`il n’y a pas de réglage « ${name} », seulement ${names.join(', ')}`,
		needsKeys: 'les touches s’écrivent ["Space", "f"]',
		mistake: (file, line, says) => fr`${file}, ligne ${line} : ${says}.`,
		more: (file, count) => fr`${file} : ${french.counted(count, 'autre erreur', 'autres erreurs')}.`,
		unreadable: (file, why) => fr`${file} ne peut pas être lu : ${why}.`,
	}),
});
