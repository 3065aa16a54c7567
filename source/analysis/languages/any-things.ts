import {type WordSet, words} from './word-lists.ts';

// What stands in the names of places, firms and other things in texts of any language.

/** Words of English between two parts of the name of a thing, which stand so in texts of any language: Airlines for Europe. */
export const partLinks: WordSet = words('of for');
/** That of them which titles of works have: Game of Thrones. */
export const titleLinks: WordSet = words('of');

/** The article of English, which no name of a person has in it, nor before it: The Guardian. */
export const englishArticle = 'the';

/** What joins two names in that of a firm, and what ends one so: Lee and Sons. */
export const firmLinks: WordSet = words('and et');
/** What ends one. */
export const firmEnds: WordSet = words('co cie sons bros associates associés fils');
/** What ends the name of a firm behind that of whom it is called after: Ford Motor. */
export const firmTrades: WordSet = words('motor motors technologies aviation industries holdings group');

/** Quarters before the name of a place: North Mississippi, Nord Madagascar. */
export const quarters: WordSet = words(
	'north south east west northern southern eastern western central upper lower greater nord sud est',
);

/** What names of places begin with, beside saints: San Diego, Fort Wayne. */
export const placeBeginnings: WordSet = words('san santa santo são fort port mont mount sidi beni ouled tizi bordj');

/** What an award is called after: le prix Nobel Ann Lee is somebody who has one. */
export const awards: WordSet = words('nobel goncourt renaudot femina médicis pulitzer booker');

/** What stands between the parties of a case: Lee v. Ray. */
export const versus = 'v';

/** How the handles of institutions end, of two words written as one. */
export const institutionEnding =
	/(?:pd|news|wire|police|press|presse|officiel|official|library|libraries|museum|musee|council|university|hospital|school|academy|theatre|theater|club|football|rugby|united|radio|magazine|times|gazette|herald|festival|foundation|society|authority|department|sheriff|mairie|prefecture|gouv|gov|ville|cityhall|airlines|railway|rail|bank|shop|store|bakery|cafe|media|tv|fm)$/u;

/** Agencies of a picture, behind the name of whoever took it and a hyphen. */
export const agencyEndings: WordSet = words('USA');

/** A team by the number of its players, at the end of its name. */
export const teamNumber = /^x(?:v|iii)$/u;

/** The letter of a party before a state: D-Calif. */
export const partyLetter = /^[dri]-\p{L}/u;
