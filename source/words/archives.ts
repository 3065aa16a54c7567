import {fr, inBoth} from './language.ts';

/** What is packed, and cannot be had: ends of sentences, before which stands its name in quotation marks. */
export const archiveWords = inBoth({
	en: () => ({
		swells: 'would swell to more than can be read. Unpack it, and open a part of it.',
		damaged: 'is damaged or cut off: it cannot be unpacked. Get another copy of it.',
		packedTwice: 'is packed more than once. Unpack it first.',
		climbs: 'holds a file whose path leads out of it, and is not opened.',
		encrypted: 'is locked with a password. Open a copy of it that is not.',
		locked: 'is locked against copying (DRM): only the program of its shop can show it.',
		noBook: 'is no EPUB book: it does not say where its chapters are.',
		noSpine: 'is no EPUB book that can be read: it does not say in which order its chapters come.',
		noChapters: 'has no chapters: those that it names are not in it.',
		noText: 'has no text: its pages are pictures.',
		noWords: 'has no text in it.',
		noPage: 'has no page in it that can be read.',
		missingChapters: (count: number) =>
			count === 1
				? 'A chapter that the book names is not in it.'
				: `${count} chapters that the book names are not in it.`,
	}),
	fr: () => ({
		swells: 'gonflerait au-delà de ce qui se lit. Décompressez-le, et ouvrez-en une partie.',
		damaged: fr`est abîmé ou coupé : il ne peut être décompressé. Procurez-vous-en une autre copie.`,
		packedTwice: 'est compressé plus d’une fois. Décompressez-le d’abord.',
		climbs: 'contient un fichier dont le chemin mène au-dehors, et n’est pas ouvert.',
		encrypted: 'est verrouillé par un mot de passe. Ouvrez-en une copie qui ne l’est pas.',
		locked: fr`est verrouillé contre la copie (DRM) : seul le programme de sa librairie peut le montrer.`,
		noBook: fr`n’est pas un livre EPUB : rien n’y dit où sont ses chapitres.`,
		noSpine: fr`n’est pas un livre EPUB lisible : rien n’y dit dans quel ordre viennent ses chapitres.`,
		noChapters: fr`n’a pas de chapitres : ceux qu’il nomme n’y sont pas.`,
		noText: fr`n’a pas de texte : ses pages sont des images.`,
		noWords: 'ne contient pas de texte.',
		noPage: 'ne contient pas de page qui se lise.',
		missingChapters: count =>
			count === 1
				? 'Un chapitre que le livre nomme n’y est pas.'
				: `${count} chapitres que le livre nomme n’y sont pas.`,
	}),
});

/** Why something packed cannot be had. */
export type ArchiveFault = Exclude<keyof ReturnType<typeof archiveWords>, 'missingChapters'>;
