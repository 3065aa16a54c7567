import {hints} from './hints.ts';
import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** Highlights and their notes: what is said of them while reading, in their list, and while one is made. */
export const highlightWords = inBoth({
	en: () => ({
		made: (note: string, again: string) =>
			`Highlighted${hints(': ', [
				[note, 'writes a note'],
				[again, 'takes it away'],
			])}.`,
		removed: (back: string) => `Highlight removed${back && `: ${back} brings it back`}.`,
		back: 'The highlight is back.',
		nothingRemoved: 'No highlight was removed.',
		selectFirst: (next: string, mark: string) =>
			`Select a quotation${next && ` with ${next}`}, or mark a stretch${mark && ` with ${mark}`}.`,
		elsewhere: (skim: string) => `Stretches are marked in the whole article${skim && `: ${skim} goes back to it`}.`,
		listElsewhere: (skim: string) => `The highlights are in the whole article${skim && `: ${skim} goes back to it`}.`,
		nothingToMark: 'There is nothing to mark.',
		atEnd: 'Nothing further to mark.',
		atTop: 'Nothing earlier to mark.',
		none: (highlight: string, mark: string) =>
			`No highlights yet${hints(': ', [
				[highlight, 'highlights a quotation'],
				[mark, 'marks any stretch'],
			])}.`,
		noFurther: 'No further highlight.',
		noEarlier: 'No earlier highlight.',
		highlightOf: (own: number, all: number) => `highlight ${english.number(own)} of ${english.number(all)}`,
		withNote: (highlight: string, note: string) => `${highlight}: ${note}`,
		noteField: 'Note: ',
		noteKept: 'The note is kept.',
		noteRemoved: 'No note.',
		copied: 'Copied.',
		isLost: 'lost',
		lostWhy: 'Lost: these words are no longer in the article.',
		lostIn: (count: number, list: string) =>
			`${english.counted(count, 'highlight is', 'highlights are')} no longer in the article${list && `: ${list} lists ${count === 1 ? 'it' : 'them'}`}.`,
		marking: (keys: string) => `Mark: ${keys}`,
		/** What keys do while a stretch is marked. */
		marks: {
			'mark-next-line': 'line',
			'mark-next-word': 'word',
			'mark-next-sentence': 'sentence',
			'mark-next-paragraph': 'paragraph',
			'mark-here': 'begin here',
			highlight: 'highlight',
			'leave-marking': '',
		},
		onlyHighlights: 'Only highlights have notes.',
		spokenMark: (text: string) => `Marked: ${text}`,
		noEditor: (note: string) =>
			`No editor: name one in VISUAL or EDITOR${note && `; ${note} writes a note in one line`}.`,
		editorFailed: (editor: string, why: string) => `The editor “${editor}” ${why}: the note stays as it was.`,
		editorMissing: 'was not found',
		editorLeftNothing: 'left no file',
		editorEnded: (code: number) => `ended with code ${code}`,
		editorKilled: (signal: string) => `was ended by ${signal}`,
		noteNotWritten: (why: string) => `The note could not be given to an editor: ${why}.`,
	}),
	fr: () => ({
		made: (note, again) =>
			fr`Surligné${hints(fr` : `, [
				[note, 'écrit une note'],
				[again, 'l’enlève'],
			])}.`,
		removed: back => fr`Surlignage enlevé${back && fr` : ${back} le remet`}.`,
		back: 'Le surlignage est remis.',
		nothingRemoved: 'Aucun surlignage n’a été enlevé.',
		selectFirst: (next, mark) =>
			`Sélectionnez une citation${next && ` avec ${next}`}, ou marquez un passage${mark && ` avec ${mark}`}.`,
		elsewhere: skim => fr`Les passages se marquent dans l’article entier${skim && fr` : ${skim} y revient`}.`,
		listElsewhere: skim => fr`Les passages surlignés sont dans l’article entier${skim && fr` : ${skim} y revient`}.`,
		nothingToMark: 'Il n’y a rien à marquer.',
		atEnd: 'Rien de plus à marquer.',
		atTop: 'Rien avant à marquer.',
		none: (highlight, mark) =>
			fr`Rien de surligné encore${hints(fr` : `, [
				[highlight, 'surligne une citation'],
				[mark, 'marque tout passage'],
			])}.`,
		noFurther: 'Plus aucun passage surligné.',
		noEarlier: 'Aucun passage surligné avant.',
		highlightOf: (own, all) => `passage ${french.number(own)} sur ${french.number(all)}`,
		withNote: (highlight, note) => fr`${highlight} : ${note}`,
		noteField: fr`Note : `,
		noteKept: 'La note est gardée.',
		noteRemoved: 'Pas de note.',
		copied: 'Copié.',
		isLost: 'perdu',
		lostWhy: fr`Perdu : ces mots ne sont plus dans l’article.`,
		lostIn: (count, list) =>
			fr`${french.counted(count, 'passage surligné n’est', 'passages surlignés ne sont')} plus dans l’article${list && fr` : ${list} en donne la liste`}.`,
		marking: keys => fr`Marquer : ${keys}`,
		marks: {
			'mark-next-line': 'ligne',
			'mark-next-word': 'mot',
			'mark-next-sentence': 'phrase',
			'mark-next-paragraph': 'paragraphe',
			'mark-here': 'ici',
			highlight: 'surligner',
			'leave-marking': '',
		},
		onlyHighlights: 'Seuls les passages surlignés ont des notes.',
		spokenMark: text => fr`Marqué : ${text}`,
		noEditor: note => fr`Pas d’éditeur : nommez-en un dans VISUAL ou EDITOR${note && fr` ; ${note} écrit une ligne`}.`,
		editorFailed: (editor, why) => fr`L’éditeur « ${editor} » ${why} : la note reste telle quelle.`,
		editorMissing: 'est introuvable',
		editorLeftNothing: 'n’a pas laissé de fichier',
		editorEnded: code => `s’est terminé avec le code ${code}`,
		editorKilled: signal => `a été arrêté par ${signal}`,
		noteNotWritten: why => fr`La note n’a pu être donnée à un éditeur : ${why}.`,
	}),
});
