import {type WordSet, words} from './word-lists.ts';

/** Words of English between two parts of the name of a thing, which stand so in texts of any language: Airlines for Europe. */
export const partLinks: WordSet = words('of for');
/** That of them which titles of works have: Game of Thrones. */
export const titleLinks: WordSet = words('of');
