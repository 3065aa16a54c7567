import {hints} from './hints.ts';
import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** What the status row says while an article is read, but where the reader is. */
export const readingWords = inBoth({
	en: () => ({
		skimming: (title: string) => `Skimming: ${title}`,
		/** Of a book, where what is counted stands: after a count, and as a sentence that nothing was found there. */
		inOpen: {chapter: ' in this chapter', part: ' in this part'},
		notInOpen: {
			chapter: (accept: string) => `not in this chapter${accept && `: ${accept} looks further`}`,
			part: (accept: string) => `not in this part${accept && `: ${accept} looks further`}`,
		},
		quotationOf: (own: number, all: number, where: string) =>
			`quotation ${english.number(own)} of ${english.number(all)}${where}`,
		quotationBy: (own: number, all: number, where: string, by: string) =>
			`quotation ${english.number(own)} of ${english.number(all)}${where}: ${by}`,
		mentionOf: (name: string, own: number, all: number, where: string) =>
			`${name}: mention ${english.number(own)} of ${english.number(all)}${where}`,
		speakerNotNamed: 'speaker not named',
		kinds: {speech: 'speech', scare: 'scare quotes', title: 'title'},
		hit: (query: string, count: string) => `“${query}” ${count}`,
		countOf: (own: number, all: number, isCutOff: boolean) =>
			`${english.number(own)} of ${english.number(all)}${isCutOff ? ' or more' : ''}`,
		search: 'Search: ',
		filter: 'Filter: ',
		notFound: 'not found',
		lineOf: (line: number, all: number) => `line ${english.number(line)} of ${english.number(all)}`,
		helpKeys: (turn: string, close: string) =>
			hints('', [
				[turn, 'turns'],
				[close, 'returns'],
			]),
		tooSmall: (columns: number, rows: number) => `Too small: < ${columns}×${rows}`,

		unknownKey: (keys: string, help: string) => `${keys} does nothing here${help && `: ${help} shows all keys`}.`,
		endOfArticle: 'End of the article.',
		topOfArticle: 'Top of the article.',
		numberBeforePercent: (key: string) => `Type a number before ${key}: 50${key} goes to the middle.`,
		leaving: (quit: string, help: string) =>
			`${hints('', [
				[quit, 'quits'],
				[help, 'shows all keys'],
			])}.`,
		onThisPage: 'It is on this page.',
		nothing: {
			1: {
				heading: 'No further heading.',
				paragraph: 'No further paragraph.',
				quotation: 'No further quotation.',
				mention: 'No further person.',
			},
			'-1': {
				heading: 'No earlier heading.',
				paragraph: 'No earlier paragraph.',
				quotation: 'No earlier quotation.',
				mention: 'No earlier person.',
			},
		},
		noneHere: {quotation: 'No quotation here.', mention: 'No person here.'},
		selectFirst: (next: string) => `Select a quotation or a person first${next && `: ${next}`}.`,
		nothingOf: {
			1: (speaker: string) => `No further quotation of ${speaker}.`,
			'-1': (speaker: string) => `No earlier quotation of ${speaker}.`,
		},
		nothingSearched: (search: string) => `Nothing searched yet${search && `: ${search} searches`}.`,
		openSkimmed: (skim: string) => `Only the open part is skimmed${skim && `: ${skim} goes back to the text`}.`,
		notSaid: (query: string) => `“${query}” is not in what was said.`,
		notInArticle: (query: string) => `“${query}” is not in this article.`,
		wrapped: {1: 'On from the top.', '-1': 'On from the end.'},
		looking: {
			1: (percent: number) => `Looking further… ${percent} %`,
			'-1': (percent: number) => `Looking back… ${percent} %`,
		},
		nobodyQuoted: 'Nobody is quoted in this article.',
		bookmarkSet: (letter: string) => `Bookmark ${letter} set.`,
		bookmarkRemoved: (letter: string) => `Bookmark ${letter} removed.`,
		noBookmark: (letter: string, list: string) =>
			`There is no bookmark ${letter} here${list && `: ${list} lists them`}.`,
		bookmarksElsewhere: (skim: string) => `Bookmarks are in the whole article${skim && `: ${skim} goes back to it`}.`,
		noJump: 'No jump to go back from yet.',
		copied: 'Copied the quotation.',
		copiedOf: (speaker: string) => `Copied the quotation of ${speaker}.`,
		copiedTitle: 'Copied the title.',
		tooLongToCopy: 'Too long for the terminal’s clipboard, and there is no clipboard program: nothing was copied.',
		copiedParagraph: 'Copied the paragraph.',
		asWideAsTerminal: 'The column is as wide as the terminal.',
		columnStays: (cells: number) => `The column stays at ${cells} cells.`,
		column: (cells: number) => `Column: ${cells} cells.`,
		justified: 'Justified.',
		justifiedAndHyphenated: 'Justified and hyphenated.',
		ragged: 'Ragged right.',
		theme: (name: string) => `Theme: ${name}.`,
		moved: 'The article has changed; your place was found again.',
		lost: 'The article has changed and the passage is gone: this is about where you were.',
		formerly: (path: string) => `Taken up where you left it, at ${path}.`,
		bookmarksLost: (letters: readonly string[]) =>
			letters.length === 1
				? `The passage of bookmark ${letters[0]} is gone: it is about there.`
				: `The passages of bookmarks ${letters.join(', ')} are gone: they are about there.`,

		spokenSelection: (text: string) => `Selected: ${text}`,
		spokenHeading: 'Heading: ',
	}),
	fr: () => ({
		skimming: title => fr`Survol : ${title}`,
		inOpen: {chapter: ' dans ce chapitre', part: ' dans cette partie'},
		notInOpen: {
			chapter: accept => fr`pas dans ce chapitre${accept && fr` : ${accept} cherche plus loin`}`,
			part: accept => fr`pas dans cette partie${accept && fr` : ${accept} cherche plus loin`}`,
		},
		quotationOf: (own, all, where) => `citation ${french.number(own)} sur ${french.number(all)}${where}`,
		quotationBy: (own, all, where, by) => fr`citation ${french.number(own)} sur ${french.number(all)}${where} : ${by}`,
		mentionOf: (name, own, all, where) => fr`${name} : mention ${french.number(own)} sur ${french.number(all)}${where}`,
		speakerNotNamed: 'locuteur non nommé',
		kinds: {speech: 'propos', scare: 'guillemets de distance', title: 'titre'},
		hit: (query, count) => fr`« ${query} » ${count}`,
		countOf: (own, all, isCutOff) => `${french.number(own)} sur ${french.number(all)}${isCutOff ? ' ou plus' : ''}`,
		search: fr`Recherche : `,
		filter: fr`Filtre : `,
		notFound: 'introuvable',
		lineOf: (line, all) => `ligne ${french.number(line)} sur ${french.number(all)}`,
		helpKeys: (turn, close) =>
			hints('', [
				[turn, 'tourne la page'],
				[close, 'revient'],
			]),
		tooSmall: (columns, rows) => fr`Trop petit : < ${columns}×${rows}`,

		unknownKey: (keys, help) => fr`${keys} ne fait rien ici${help && fr` : ${help} montre toutes les touches`}.`,
		endOfArticle: 'Fin de l’article.',
		topOfArticle: 'Début de l’article.',
		numberBeforePercent: key => fr`Tapez un nombre avant ${key} : 50${key} mène au milieu.`,
		leaving: (quit, help) =>
			`${hints('', [
				[quit, 'quitte'],
				[help, 'montre toutes les touches'],
			])}.`,
		onThisPage: 'C’est sur cette page.',
		nothing: {
			1: {
				heading: 'Plus aucun titre.',
				paragraph: 'Plus aucun paragraphe.',
				quotation: 'Plus aucune citation.',
				mention: 'Plus aucun nom.',
			},
			'-1': {
				heading: 'Aucun titre avant.',
				paragraph: 'Aucun paragraphe avant.',
				quotation: 'Aucune citation avant.',
				mention: 'Aucun nom avant.',
			},
		},
		noneHere: {quotation: 'Aucune citation ici.', mention: 'Personne n’est nommé ici.'},
		selectFirst: next => fr`Sélectionnez d’abord une citation ou une personne${next && fr` : ${next}`}.`,
		nothingOf: {
			1: speaker => fr`Plus aucune citation de cette voix : ${speaker}.`,
			'-1': speaker => fr`Aucune citation avant de cette voix : ${speaker}.`,
		},
		nothingSearched: search => fr`Rien n’a été cherché${search && fr` : ${search} lance une recherche`}.`,
		openSkimmed: skim => fr`Le survol ne montre que la partie ouverte${skim && fr` : ${skim} ramène au texte`}.`,
		notSaid: query => fr`« ${query} » n’est pas dans les propos cités.`,
		notInArticle: query => fr`« ${query} » n’est pas dans cet article.`,
		wrapped: {1: 'Reprise au début.', '-1': 'Reprise à la fin.'},
		looking: {
			1: percent => fr`Recherche plus loin… ${percent} %`,
			'-1': percent => fr`Recherche plus haut… ${percent} %`,
		},
		nobodyQuoted: 'Personne n’est cité dans cet article.',
		bookmarkSet: letter => `Signet ${letter} posé.`,
		bookmarkRemoved: letter => `Signet ${letter} supprimé.`,
		noBookmark: (letter, list) => fr`Pas de signet ${letter} ici${list && fr` : ${list} en donne la liste`}.`,
		bookmarksElsewhere: skim => fr`Les signets sont dans l’article entier${skim && fr` : ${skim} y revient`}.`,
		noJump: 'Aucun saut d’où revenir.',
		copied: 'Citation copiée.',
		copiedOf: speaker => fr`Citation copiée : ${speaker}.`,
		copiedTitle: 'Titre copié.',
		tooLongToCopy: fr`Trop long pour le presse-papiers du terminal, et aucun programme de presse-papiers : rien n’est copié.`,
		copiedParagraph: 'Paragraphe copié.',
		asWideAsTerminal: 'La colonne est aussi large que le terminal.',
		columnStays: cells => fr`La colonne reste à ${french.counted(cells, 'caractère', 'caractères')}.`,
		column: cells => fr`Colonne : ${french.counted(cells, 'caractère', 'caractères')}.`,
		justified: 'Texte justifié.',
		justifiedAndHyphenated: 'Texte justifié, mots coupés.',
		ragged: 'Texte aligné à gauche.',
		theme: name => fr`Thème : ${name}.`,
		moved: fr`L’article a changé ; votre page a été retrouvée.`,
		lost: fr`L’article a changé et le passage a disparu : vous étiez à peu près ici.`,
		formerly: path => fr`Repris où vous l’aviez laissé : ${path}.`,
		bookmarksLost: letters =>
			letters.length === 1
				? fr`Le passage du signet ${letters[0]!} a disparu : il est à peu près là.`
				: fr`Les passages des signets ${letters.join(', ')} ont disparu : ils sont à peu près là.`,

		spokenSelection: text => fr`Sélection : ${text}`,
		spokenHeading: fr`Titre : `,
	}),
});
