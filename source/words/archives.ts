import {fr, inBoth} from './language.ts';

/** What is packed, and cannot be had. A label is a name in quotation marks. */
export const archiveWords = inBoth({
	en: () => ({
		swells: (label: string) => `${label} would swell to more than can be read. Unpack it, and open a part of it.`,
		notUnpacked: (label: string) => `${label} is damaged or cut off: it cannot be unpacked. Get another copy of it.`,
		packedTwice: (label: string) => `${label} is packed more than once. Unpack it first.`,
	}),
	fr: () => ({
		swells: label => `${label} gonflerait au-delà de ce qui se lit. Décompressez-le, et ouvrez-en une partie.`,
		notUnpacked: label =>
			fr`${label} est abîmé ou coupé : il ne peut être décompressé. Procurez-vous-en une autre copie.`,
		packedTwice: label => `${label} est compressé plus d’une fois. Décompressez-le d’abord.`,
	}),
});
