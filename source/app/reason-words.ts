import type {Reason} from '../analysis/analysis.ts';

/** What each reason for a speaker means, as the rest of "Said by Ann Lee: …". */
export const reasonWords: Readonly<Record<Reason, string>> = {
	'verb before': 'a verb of saying stands before it',
	'verb after': 'a verb of saying stands after it',
	'inverted verb': 'a verb of saying with its subject stands after it',
	incise: 'a verb of saying stands in or beside it, between commas',
	'according to': '“according to” or “selon” stands beside it',
	colon: 'a colon introduces it',
	continuation: 'it goes on from the quotation before',
	pronoun: 'a pronoun stands for the name',
	headline: 'the article gives the words of its headline to this speaker',
	interview: 'it answers a question of the interview',
	dialogue: 'it is this speaker’s turn in the dialogue',
	nearest: 'it is the nearest name; there is no better sign',
};
