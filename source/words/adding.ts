import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** What `add` says of the articles that it keeps. */
export const addingWords = inBoth({
	en: () => ({
		kept: (title: string) => `Kept: ${title}`,
		there: (title: string) => `There already: ${title}`,
		working: (done: number, all: number, what: string) => `${english.number(done)} of ${english.number(all)}… ${what}`,
		summary: (kept: number, there: number, failed: number, left: number) => {
			const parts = [`${english.counted(kept, 'article', 'articles')} kept`];
			if (there > 0) parts.push(`${english.number(there)} there already`);
			if (failed > 0) parts.push(`${english.number(failed)} failed`);
			if (left > 0) parts.push(`${english.number(left)} left`);
			return `${parts.join(', ')}.${left > 0 ? ' Run it again to go on.' : ''}`;
		},
		nothingNamed: 'add needs an article: a file, an address, or a file of addresses, one a line.',
		noAddress: (line: string, list: string) =>
			`“${line}” in “${list}” is no address: one begins with https:// or http://.`,
		noHome: 'There is no home folder, so that nothing can be kept.',
		notWritten: (title: string, why: string) => `“${title}” could not be kept, ${why}.`,
		tooMuch: (title: string) => `“${title}” is too large or too deeply nested to be kept as Markdown.`,
		busy: (title: string) => `“${title}” could not be kept, another reader is writing. Try again.`,
	}),
	fr: () => ({
		kept: title => fr`Gardé : ${title}`,
		there: title => fr`Déjà là : ${title}`,
		working: (done, all, what) => `${french.number(done)} sur ${french.number(all)}… ${what}`,
		summary: (kept, there, failed, left) => {
			const parts = [french.counted(kept, 'article gardé', 'articles gardés')];
			if (there > 0) parts.push(`${french.number(there)} déjà là`);
			if (failed > 0) parts.push(french.counted(failed, 'échec', 'échecs'));
			if (left > 0) parts.push(`${french.number(left)} à faire`);
			return `${parts.join(', ')}.${left > 0 ? ' Relancez pour continuer.' : ''}`;
		},
		nothingNamed: fr`Il faut un article à add : un fichier, une adresse, ou un fichier d’adresses, une par ligne.`,
		noAddress: (line, list) =>
			fr`« ${line} », dans « ${list} », n’est pas une adresse : elle commence par https:// ou http://.`,
		noHome: 'Il n’y a pas de dossier personnel, rien ne peut donc être gardé.',
		notWritten: (title, why) => fr`« ${title} » n’a pas pu être gardé, ${why}.`,
		tooMuch: title => fr`« ${title} » est trop long ou trop imbriqué pour être gardé en Markdown.`,
		busy: title => fr`« ${title} » n’a pas pu être gardé, un autre lecteur écrit. Réessayez.`,
	}),
});
