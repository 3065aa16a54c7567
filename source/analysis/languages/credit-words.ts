import {type WordSet, words} from './word-lists.ts';

// What says whose a picture or a text is, all languages at once: agencies credit pictures in theirs.

/** Before the name of whoever made a picture. */
export const pictureCredits: WordSet = words(`
	photo photos crédit crédits image illustration dessin
	photograph photographs picture pictures
	foto fotos fotografía fotografías
	©
`);

/** Before the name of whoever wrote a text. */
export const textCredits: WordSet = words('texte textes reportage');

/** Before the name of whoever noted down what somebody told: propos recueillis par. */
export const collected: WordSet = words('recueillis');

/** What may stand between those and the name: photo by. */
export const authors: WordSet = words('by par por');
