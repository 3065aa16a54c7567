import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** Where the reader is, in words of each length. `about` says that the pages are guessed. The first page has no other words. */
export const wordsOfPlace = inBoth({
	en: () => ({
		long: (page: number, all: number, isAbout: boolean, percent: number, minutes: number) =>
			`page ${english.number(page)} of ${isAbout ? 'about ' : ''}${english.number(all)} · ${percent} % · ${english.duration(minutes)} left`,
		short: (page: number, all: number, isAbout: boolean, percent: number, minutes: number) =>
			`p. ${english.number(page)}/${isAbout ? 'about ' : ''}${english.number(all)} · ${percent} % · ${english.duration(minutes)}`,
		shortest: (page: number, all: number, isAbout: boolean, percent: number, minutes: number) =>
			`${page}/${isAbout ? 'about ' : ''}${all} ${percent}% ${english.duration(minutes).replaceAll(' ', '')}`,
	}),
	fr: () => ({
		long: (page, all, isAbout, percent, minutes) =>
			fr`page ${french.number(page)} sur ${isAbout ? 'environ ' : ''}${french.number(all)} · ${percent} % · reste ${french.duration(minutes)}`,
		short: (page, all, isAbout, percent, minutes) =>
			fr`p. ${french.number(page)}/${isAbout ? 'env. ' : ''}${french.number(all)} · ${percent} % · ${french.duration(minutes)}`,
		shortest: (page, all, isAbout, percent, minutes) =>
			`${page}/${isAbout ? 'env. ' : ''}${all} ${percent}% ${french.duration(minutes).replaceAll(' ', '')}`,
	}),
});
