import {fr, inBoth} from './language.ts';

/** A term of the manual page, and what it is. */
type Item = readonly [term: string, text: string];

/** The manual page, beside what --help and the keys say. */
export const manualWords = inBoth({
	en: () => ({
		name: 'NAME',
		synopsis: 'SYNOPSIS',
		commands: 'COMMANDS',
		options: 'OPTIONS',
		keys: 'KEYS',
		files: 'FILES',
		environment: 'ENVIRONMENT',
		exitStatus: 'EXIT STATUS',
		fileItems: [
			['~/.config/article-reader-nodejs/config.toml', 'Settings and keys; article-reader config --init makes it.'],
			['~/.config/article-reader-nodejs/', 'For each article its place, bookmarks, highlights and settings.'],
		] as readonly Item[],
		environmentItems: [
			[
				'LC_ALL, LC_MESSAGES, LANG',
				'The language of the interface: French where the first that is set begins with fr, else English.',
			],
			['NO_COLOR, FORCE_COLOR, TERM, COLORTERM', 'Whether and how many colours are written.'],
			['XDG_CONFIG_HOME, XDG_DATA_HOME', 'Where settings and places, and the library, are kept.'],
			['INK_SCREEN_READER', 'With true, everything is said in sentences.'],
		] as readonly Item[],
		exitItems: [
			['0', 'All was done.'],
			['1', 'Something could not be done; a sentence says what.'],
			['2', 'A mistake on the command line.'],
		] as readonly Item[],
	}),
	fr: () => ({
		name: 'NOM',
		synopsis: 'SYNOPSIS',
		commands: 'COMMANDES',
		options: 'OPTIONS',
		keys: 'TOUCHES',
		files: 'FICHIERS',
		environment: 'ENVIRONNEMENT',
		exitStatus: 'CODE DE SORTIE',
		fileItems: [
			['~/.config/article-reader-nodejs/config.toml', fr`Réglages et touches ; article-reader config --init le crée.`],
			[
				'~/.config/article-reader-nodejs/',
				'Pour chaque article sa page, ses signets, ses passages surlignés et ses réglages.',
			],
		] as readonly Item[],
		environmentItems: [
			[
				'LC_ALL, LC_MESSAGES, LANG',
				fr`La langue de l’interface : le français si la première qui est donnée commence par fr, sinon l’anglais.`,
			],
			['NO_COLOR, FORCE_COLOR, TERM, COLORTERM', 'Si des couleurs sont écrites, et combien.'],
			['XDG_CONFIG_HOME, XDG_DATA_HOME', 'Où sont gardés les réglages et les pages, et la bibliothèque.'],
			['INK_SCREEN_READER', 'À true, tout est dit en phrases.'],
		] as readonly Item[],
		exitItems: [
			['0', 'Tout est fait.'],
			['1', fr`Quelque chose n’a pas pu être fait ; une phrase dit quoi.`],
			['2', 'Une faute dans la ligne de commande.'],
		] as readonly Item[],
	}),
});
