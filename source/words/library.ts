import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** The library: its shelves, its columns, and what is said while it is open. */
export const libraryWords = inBoth({
	en: () => ({
		title: 'Library',
		shelves: {articles: 'Articles', archive: 'Archive'},
		sorts: {
			read: 'last read',
			added: 'added',
			progress: 'progress',
			minutes: 'time left',
			title: 'title',
			site: 'site',
		},
		sorted: (by: string, isReversed: boolean) => `by ${by}${isReversed ? ' ↑' : ''}`,
		minutes: (count: number) => english.duration(count),
		percent: (count: number) => `${count} %`,
		never: 'new',
		ago: {
			now: 'just now',
			minutes: (count: number) => `${count} min ago`,
			hours: (count: number) => `${count} h ago`,
			days: (count: number) => `${count} d ago`,
			date: (year: string, month: string, day: string) => `${year}-${month}-${day}`,
		},
		/** Lines of at most 36 cells. */
		empty: {
			articles: [
				'Your library is empty.',
				'',
				'Every article that you open is here',
				'from then on. To keep one for reading',
				'offline:',
				'',
				'  article-reader add SOURCE',
			],
			archive: ['The archive is empty.'],
		},
		loading: 'Reading the library…',
		/** At most 36 cells, too. */
		archives: (key: string) => `${key} puts an article here, and back.`,
		/** What keys do. */
		does: {
			'open-article': 'opens',
			filter: 'filters',
			sort: 'sorts',
			archive: 'archives',
			delete: 'deletes',
			tag: 'tags',
			'close-library': 'returns',
			quit: 'quits',
			help: 'all keys',
		},
		filtering: 'Filter: ',
		tagging: 'Tags: ',
		archived: (title: string, undo: string) => `Archived${undo && `, ${undo} brings it back`}: ${title}`,
		unarchived: (title: string) => `Among the articles again: ${title}`,
		deleted: (title: string, undo: string) => `Deleted${undo && `, ${undo} brings it back`}: ${title}`,
		undone: (title: string) => `As it was before: ${title}`,
		nothingToUndo: 'Nothing to undo.',
		nothingChosen: 'There is no article here.',
		tagged: (title: string, tags: string) => `Tagged ${tags}: ${title}`,
		untagged: (title: string) => `Without tags: ${title}`,
		sortedBy: (by: string, isReversed: boolean) => `Sorted by ${by}${isReversed ? ', the other way round' : ''}.`,
		opening: (title: string) => `Opening ${title}…`,
		/** Its first words have to fit a narrow row: the path may be cut. */
		fileGone: (file: string, remove: string) => `The file is gone${remove && `, ${remove} removes it`}: ${file}`,
		gone: (title: string, remove: string) =>
			`It came by a pipe${remove && `, ${remove} removes it`}: ${title}. Next time, article-reader add - keeps it.`,
		spokenTitle: (shelf: string) => `Library, ${shelf}`,
		spokenEntry: (percent: number, minutes: number) =>
			percent === 100
				? 'read to the end'
				: `${percent} percent read, ${english.counted(minutes, 'minute', 'minutes')} left`,
		isGone: 'gone',
		spokenGone: 'its file is gone',
		/** At most 9 cells. */
		isPiped: 'from pipe',
		spokenPiped: 'it came by a pipe',
		spokenTags: (tags: string) => `tags ${tags}`,
		spokenRead: (when: string) => `read ${when}`,
		/** One line of the list for people. */
		line: (title: string, origin: string, percent: number, minutes: number, whyAway: string) =>
			`${title}${origin && ` (${origin})`}: ${percent === 100 ? 'read' : `${percent} %, ${english.duration(minutes)} left`}${whyAway && `, ${whyAway}`}`,
		couldNotOpen: (name: string) => `“${name}” could not be opened: this is what you read before.`,
	}),
	fr: () => ({
		title: 'Bibliothèque',
		shelves: {articles: 'Articles', archive: 'Archives'},
		sorts: {
			read: 'dernière lecture',
			added: 'ajout',
			progress: 'avancement',
			minutes: 'temps restant',
			title: 'titre',
			site: 'site',
		},
		sorted: (by, isReversed) => `par ${by}${isReversed ? ' ↑' : ''}`,
		minutes: count => french.duration(count),
		percent: count => fr`${count} %`,
		never: 'nouveau',
		ago: {
			now: 'à l’instant',
			minutes: count => `il y a ${count} min`,
			hours: count => `il y a ${count} h`,
			days: count => `il y a ${count} j`,
			date: (year, month, day) => `${day}/${month}/${year}`,
		},
		empty: {
			articles: [
				'Votre bibliothèque est vide.',
				'',
				'Tout article que vous ouvrez y reste.',
				'Pour en garder un et le lire',
				fr`hors connexion :`,
				'',
				'  article-reader add SOURCE',
			],
			archive: ['Les archives sont vides.'],
		},
		loading: 'Lecture de la bibliothèque…',
		archives: key => `${key} y met un article, et l’en retire.`,
		does: {
			'open-article': 'ouvre',
			filter: 'filtre',
			sort: 'trie',
			archive: 'archive',
			delete: 'supprime',
			tag: 'étiquettes',
			'close-library': 'revient',
			quit: 'quitte',
			help: 'les touches',
		},
		filtering: fr`Filtre : `,
		tagging: fr`Étiquettes : `,
		archived: (title, undo) => fr`Archivé${undo && `, ${undo} le ramène`} : ${title}`,
		unarchived: title => fr`De nouveau parmi les articles : ${title}`,
		deleted: (title, undo) => fr`Supprimé${undo && `, ${undo} le ramène`} : ${title}`,
		undone: title => fr`Comme avant : ${title}`,
		nothingToUndo: 'Rien à annuler.',
		nothingChosen: 'Il n’y a pas d’article ici.',
		tagged: (title, tags) => fr`Étiqueté ${tags} : ${title}`,
		untagged: title => fr`Sans étiquette : ${title}`,
		sortedBy: (by, isReversed) => `Trié par ${by}${isReversed ? ', en sens inverse' : ''}.`,
		opening: title => `Ouverture de ${title}…`,
		fileGone: (file, remove) => fr`Le fichier a disparu${remove && `, ${remove} l’enlève`} : ${file}`,
		gone: (title, remove) =>
			fr`Venu par un tube${remove && `, ${remove} l’enlève`} : ${title}. La prochaine fois, article-reader add - le garde.`,
		spokenTitle: shelf => `Bibliothèque, ${shelf}`,
		spokenEntry: (percent, minutes) =>
			percent === 100
				? 'lu jusqu’au bout'
				: `lu à ${percent} pour cent, reste ${french.counted(minutes, 'minute', 'minutes')}`,
		isGone: 'disparu',
		spokenGone: 'son fichier a disparu',
		isPiped: 'par tube',
		spokenPiped: 'venu par un tube',
		spokenTags: tags => `étiquettes ${tags}`,
		spokenRead: when => `lu ${when}`,
		line: (title, origin, percent, minutes, whyAway) =>
			fr`${title}${origin && ` (${origin})`} : ${percent === 100 ? 'lu' : fr`${percent} %, reste ${french.duration(minutes)}`}${whyAway && `, ${whyAway}`}`,
		couldNotOpen: name => fr`« ${name} » n’a pas pu être ouvert : voici ce que vous lisiez avant.`,
	}),
});
