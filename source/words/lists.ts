import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** Articles and civilities before whoever a filter asks for, folded, of either language: an article may be in the other one. */
export const idleBefore =
	/^(?:(?:l[ae]|les|une?|the|mm?|mmes?|mlles?|me|mr|mrs|ms|miss|drs?|pr|prof|rev|mgr|sir|lord|lady|dame|monsieur|madame|mademoiselle|docteure?|professeure?|professor|maitre)(?:\. ?| )|l')+(?=.)/;

/** The index: its lists, their items, and why a quotation is said to be somebody's. */
export const listWords = inBoth({
	en: () => ({
		titles: {
			quotations: 'Quotations',
			people: 'People',
			headings: 'Headings',
			bookmarks: 'Bookmarks',
			highlights: 'Highlights',
		},
		empty: {
			quotations: 'No quotations here.',
			people: 'Nobody is named here.',
			about: 'Nothing more is said of this speaker.',
			headings: 'No headings here.',
			bookmarks: (set: string) => `No bookmarks yet${set && `: ${set} and a letter sets one`}.`,
		},
		nothingPasses: 'Nothing passes the filter.',
		/** Of a column that a filter asks for: what there would be, and how much more. */
		noneOf: (words: string, values: readonly string[], more: number) =>
			`Nothing passes ${words}. There are: ${[...values, ...(more > 0 ? [`${english.number(more)} more`] : [])].join(', ')}.`,
		nothingToGoTo: 'Nothing to go to.',
		onlyOwn: 'Only bookmarks and highlights can be removed.',
		filter: (text: string) => `filter: ${text}`,
		/** Of a filter that what opens from its list has not. */
		leftBehind: (filter: string) => `The filter stays behind: ${filter}`,
		/** What stands before a colon in a filter that asks for who it is or of which kind, in folded letters. */
		fields: {name: 'by', remark: 'kind'},
		/** What a filter may be: words anywhere, and what stands behind the colon of each of those. */
		filterWith: {words: 'words', name: 'name', remark: 'title'},
		noSpeaker: 'Nobody speaks here.',
		noSpeakerFound: (isAnybodyChosen: boolean) =>
			`No speaker was found${isAnybodyChosen ? '; the last one named before is chosen' : ''}.`,
		notQuoted: (name: string) => `${name} is not quoted.`,
		noKinds: 'Only quotations are of kinds.',
		/** Above a list that knows what is open alone: a part of a book, or what was said. */
		ofOpen: {
			chapter: 'of this chapter',
			part: 'of this part',
			skimmed: 'of what was said',
			whole: 'of the whole article',
		},
		all: (count: number) => english.number(count),
		some: (count: number, all: number) => `${english.number(count)} of ${english.number(all)}`,
		/** What keys do. */
		does: {
			choose: 'goes there',
			remove: 'removes',
			note: 'note',
			'next-list': 'next list',
			'only-speaker': 'speaker',
			'only-kind': 'kind',
			'open-people': 'who',
			filter: 'filters',
			'close-list': 'returns',
		},
		/** What the key that returns does first, while a list is filtered. */
		showsAll: 'shows all',
		kinds: {speech: 'speech', scare: 'scare', title: 'title'},
		mentions: (count: number) => english.counted(count, 'mention', 'mentions'),
		quotations: (count: number) => english.counted(count, 'quotation', 'quotations'),
		introduced: 'introduced',
		mention: 'mention',
		saidBy: (speaker: string, reason: string) => `Said by ${speaker}: ${reason}`,
		reasons: {
			'verb before': 'a verb of saying stands before it',
			'verb after': 'a verb of saying stands after it',
			'inverted verb': 'words such as “said X” follow it',
			incise: 'words such as “X says” are in or by it',
			'according to': '“according to X” or the like is by it',
			colon: 'a colon introduces it',
			continuation: 'it continues or repeats their words',
			pronoun: 'a pronoun stands for the name',
			headline: 'the headline or the text names them',
			signature: 'this name signs it',
			interview: 'the interviewee, or “I”, says it',
			dialogue: 'it is their turn in the dialogue',
			nearest: 'a guess, from what stands around it',
		},
		spoken: (title: string, chosen: number, count: number, filter: string) =>
			`${title}, ${count === 0 ? 'empty' : `item ${english.number(chosen)} of ${english.number(count)}`}${filter && `, filter ${filter}`}.`,
	}),
	fr: () => ({
		titles: {
			quotations: 'Citations',
			people: 'Personnes',
			headings: 'Titres',
			bookmarks: 'Signets',
			highlights: 'Surlignages',
		},
		empty: {
			quotations: 'Aucune citation ici.',
			people: 'Personne n’est nommé ici.',
			about: 'Rien de plus n’est dit de cette voix.',
			headings: 'Aucun titre ici.',
			bookmarks: set => fr`Pas encore de signet${set && fr` : ${set} et une lettre en pose un`}.`,
		},
		nothingPasses: 'Rien ne passe le filtre.',
		noneOf: (words, values, more) =>
			fr`Rien ne passe ${words}. Il y a : ${[...values, ...(more > 0 ? [`${french.number(more)} de plus`] : [])].join(', ')}.`,
		nothingToGoTo: 'Nulle part où aller.',
		onlyOwn: 'Seuls les signets et les surlignages se suppriment.',
		filter: text => fr`filtre : ${text}`,
		leftBehind: filter => fr`Le filtre reste là-bas : ${filter}`,
		fields: {name: 'par', remark: 'genre'},
		filterWith: {words: 'des mots', name: 'nom', remark: 'titre'},
		noSpeaker: 'Personne ne parle ici.',
		noSpeakerFound: isAnybodyChosen =>
			fr`Aucune voix trouvée${isAnybodyChosen ? fr` ; la dernière personne nommée est choisie` : ''}.`,
		notQuoted: name => fr`${name} : aucune citation.`,
		noKinds: 'Seules les citations ont un genre.',
		ofOpen: {
			chapter: 'de ce chapitre',
			part: 'de cette partie',
			skimmed: 'de ce qui est dit',
			whole: 'de l’article entier',
		},
		all: count => french.number(count),
		some: (count, all) => `${french.number(count)} sur ${french.number(all)}`,
		does: {
			choose: 'y va',
			remove: 'supprime',
			note: 'note',
			'next-list': 'liste suivante',
			'only-speaker': 'voix',
			'only-kind': 'genre',
			'open-people': 'qui',
			filter: 'filtre',
			'close-list': 'revient',
		},
		showsAll: 'montre tout',
		kinds: {speech: 'propos', scare: 'distance', title: 'titre'},
		mentions: count => french.counted(count, 'mention', 'mentions'),
		quotations: count => french.counted(count, 'citation', 'citations'),
		introduced: 'présentation',
		mention: 'mention',
		saidBy: (speaker, reason) => fr`Dit par ${speaker} : ${reason}`,
		reasons: {
			'verb before': 'un verbe de parole précède',
			'verb after': 'un verbe de parole suit',
			'inverted verb': fr`« dit X », ou l’équivalent, suit`,
			incise: fr`« dit X » est dedans, ou à côté`,
			'according to': fr`« selon X » ou semblable l’attribue`,
			colon: 'les deux-points l’introduisent',
			continuation: 'la suite ou une reprise de ses propos',
			pronoun: 'un pronom tient lieu du nom',
			headline: 'le titre ou le texte nomme cette voix',
			signature: 'ce nom signe le passage',
			interview: fr`l’interviewé, ou « je », parle`,
			dialogue: 'c’est son tour dans le dialogue',
			nearest: 'une supposition, d’après le contexte',
		},
		spoken: (title, chosen, count, filter) =>
			`${title}, ${count === 0 ? 'vide' : `élément ${french.number(chosen)} sur ${french.number(count)}`}${filter && `, filtre ${filter}`}.`,
	}),
});
