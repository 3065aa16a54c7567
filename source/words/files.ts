import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** Where articles come from and what is remembered of them: what cannot be read, and what cannot be kept. */
export const fileWords = inBoth({
	en: () => ({
		standardInput: 'standard input',
		notWritten: (code: string) => `The output could not be written (${code}). Is the disk full?`,
		hasFailed: (why: string) => `article-reader has failed: ${why}`,
		empty: (label: string) => `There is nothing to read in ${label}: it is empty.`,
		binary: (label: string, kind: string) =>
			`${label} is ${kind}. Only texts can be read: plain, Markdown, HTML, .mhtml, EPUB and .docx, packed with gzip or not.`,
		tooLarge: (label: string, megabytes: number) =>
			`${label} is larger than ${megabytes} MB. Split it, or open a part of it.`,
		nothingPiped: 'Nothing is piped into standard input. Name a file, or try: some-command | article-reader -',
		/** Kilobytes that have come, null for none. */
		waiting: (kilobytes: number | null) =>
			`Standard input: ${kilobytes === null ? 'nothing yet' : `${english.number(kilobytes)} kB so far`}; Ctrl-C gives up`,
		emptyPipe: 'Nothing came through the pipe: this is the bundled article.',
		lastNotOpened: (name: string) => `“${name}” could not be opened: this is what you read before.`,
		folder: (label: string) => `${label} is a folder. Name one file in it.`,
		socket: (label: string) => `${label} is a socket. Name a text file.`,
		device: (label: string) => `${label} is a device. Name a text file, or - for standard input.`,
		otherScheme: (label: string) =>
			`${label} is an address that is not read: only those that begin with http:// or https:// are.`,
		missing: (label: string) => `There is no file ${label}. Check the path.`,
		missingWord: (label: string) =>
			`There is no file ${label}. Check the path; article-reader --help lists the commands.`,
		missingHost: (label: string, address: string) =>
			`There is no file ${label}. Check the path; of a page on the web, write ${address}`,
		underFile: (label: string) => `There is no file ${label}: a part of its path is a file. Check the path.`,
		forbidden: (label: string) => `You may not read ${label}. Check its permissions.`,
		loop: (label: string) => `${label} is a symbolic link that leads back to itself. Name the file itself.`,
		nameTooLong: (label: string) => `There is no file ${label}: its name is too long. Check the path.`,
		noName: (label: string) => `${label} cannot be the name of a file. Check the path.`,
		unreadable: (label: string, code: string) =>
			`${label} could not be read (${code}). Try again, or copy it elsewhere.`,
		unknownError: 'unknown error',
		kind: (kind: string) => kind,
		badFrontMatter: 'The front matter is not valid YAML; only its plain “key: value” lines were used.',
		tooCostly: 'This Markdown is too large or too deeply nested to be set; it is shown as plain text.',

		damagedCopy: (source: string) =>
			`The kept copy is damaged. To keep it again: article-reader add ${source || 'SOURCE'}`,
		noHome: 'There is no home folder, so the place cannot be kept.',
		placeNotKept: (why: string, file: string) => `The place cannot be kept, ${why}: ${file}`,
		placeNotRead: (why: string, file: string) => `The place could not be read, ${why}: ${file}`,
		nothingKept: (why: string, folder: string) => `Nothing can be kept, ${why}: ${folder}`,
		libraryNotRead: (why: string, folder: string) => `The library could not be read, ${why}: ${folder}`,
		/** After what was said to be kept: its first words have to fit a narrow row. */
		butNotKept: (problem: string) => `Not kept. ${problem}`,
		newer: (file: string) => `A newer article-reader wrote this file, it will not be changed: ${file}`,
		setAside: (file: string) => `A file of remembered places is damaged and was set aside as ${file}.`,
		notSetAside: (file: string, why: string) => `${file} is damaged and cannot be set aside: ${why}.`,
		reasons: {
			EACCES: 'permission denied',
			EPERM: 'permission denied',
			EROFS: 'the file system is read-only',
			ENOSPC: 'the disk is full',
			EDQUOT: 'the disk quota is used up',
			EFBIG: 'no file may be that large here',
			ENOTDIR: 'a file stands where a folder should',
			EEXIST: 'a file stands where a folder should',
			EISDIR: 'a folder stands where a file should',
		} as Readonly<Record<string, string>>,
	}),
	fr: () => ({
		standardInput: 'entrée standard',
		notWritten: code => fr`La sortie n’a pas pu être écrite (${code}). Le disque est-il plein ?`,
		hasFailed: why => fr`article-reader a échoué : ${why}`,
		empty: label => fr`Il n’y a rien à lire dans ${label} : c’est vide.`,
		binary: (label, kind) =>
			`${label} est ${kind}. Seuls des textes se lisent, bruts, en Markdown, HTML, .mhtml, EPUB ou .docx, compressés par gzip ou non.`,
		tooLarge: (label, megabytes) => `${label} dépasse ${megabytes} Mo. Divisez le texte, ou ouvrez-en une partie.`,
		nothingPiped: fr`Rien n’arrive sur l’entrée standard. Nommez un fichier, ou essayez : une-commande | article-reader -`,
		waiting: kilobytes =>
			fr`Entrée standard : ${kilobytes === null ? 'rien encore' : fr`${french.number(kilobytes)} ko`} ; Ctrl-C y renonce`,
		emptyPipe: fr`Rien n’est venu par le tube : voici l’article fourni.`,
		lastNotOpened: name => fr`« ${name} » n’a pas pu être ouvert : voici ce que vous lisiez avant.`,
		folder: label => `${label} est un dossier. Nommez un des fichiers qu’il contient.`,
		socket: label => `${label} est une socket. Nommez un fichier de texte.`,
		device: label => `${label} est un périphérique. Nommez un fichier de texte, ou - pour l’entrée standard.`,
		otherScheme: label => fr`${label} est une adresse qui ne se lit pas : elle doit commencer par http:// ou https://.`,
		missing: label => `Il n’y a pas de fichier ${label}. Vérifiez le chemin.`,
		missingWord: label =>
			fr`Il n’y a pas de fichier ${label}. Vérifiez le chemin ; article-reader --help liste les commandes.`,
		missingHost: (label, address) =>
			fr`Il n’y a pas de fichier ${label}. Vérifiez le chemin ; pour une page du web, écrivez ${address}`,
		underFile: label => fr`Il n’y a pas de fichier ${label} : une partie du chemin est un fichier. Vérifiez le chemin.`,
		forbidden: label => `Vous n’avez pas le droit de lire ${label}. Vérifiez ses permissions.`,
		loop: label => `${label} est un lien symbolique qui mène à lui-même. Nommez le fichier lui-même.`,
		nameTooLong: label => fr`Il n’y a pas de fichier ${label} : le nom est trop long. Vérifiez le chemin.`,
		noName: label => `${label} ne peut pas être le nom d’un fichier. Vérifiez le chemin.`,
		unreadable: (label, code) => `${label} n’a pas pu être lu (${code}). Réessayez, ou copiez-le ailleurs.`,
		unknownError: 'erreur inconnue',
		kind: kind => frenchKinds[kind] ?? kind,
		badFrontMatter: fr`L’en-tête n’est pas du YAML valide ; seules ses lignes simples « clé: valeur » ont servi.`,
		tooCostly: fr`Ce Markdown est trop gros ou trop imbriqué pour être mis en page ; il est montré en texte brut.`,

		damagedCopy: source => fr`La copie gardée est abîmée. Pour la refaire : article-reader add ${source || 'SOURCE'}`,
		noHome: fr`Il n’y a pas de dossier personnel : la page ne peut pas être gardée.`,
		placeNotKept: (why, file) => fr`La page ne peut pas être gardée, ${why} : ${file}`,
		placeNotRead: (why, file) => fr`La page gardée n’a pas pu être lue, ${why} : ${file}`,
		nothingKept: (why, folder) => fr`Rien ne peut être gardé, ${why} : ${folder}`,
		libraryNotRead: (why, folder) => fr`La bibliothèque n’a pas pu être lue, ${why} : ${folder}`,
		butNotKept: problem => `Pas gardé. ${problem}`,
		newer: file => fr`Un article-reader plus récent a écrit ce fichier, il ne sera pas changé : ${file}`,
		setAside: file => `Un fichier de pages gardées est abîmé et a été mis de côté sous ${file}.`,
		notSetAside: (file, why) => fr`${file} est abîmé et ne peut être mis de côté : ${why}.`,
		reasons: {
			EACCES: 'permission refusée',
			EPERM: 'permission refusée',
			EROFS: 'le système de fichiers est en lecture seule',
			ENOSPC: 'le disque est plein',
			EDQUOT: 'le quota du disque est épuisé',
			EFBIG: 'aucun fichier ne peut être si gros ici',
			ENOTDIR: 'un fichier est là où il faut un dossier',
			EEXIST: 'un fichier est là où il faut un dossier',
			EISDIR: 'un dossier est là où il faut un fichier',
		},
	}),
});

/** Kinds of files that are no text, by their English names. */
const frenchKinds: Readonly<Record<string, string>> = {
	'a PDF document': 'un document PDF',
	'an EPUB book': 'un livre EPUB',
	'a Word document': 'un document Word',
	'an Excel workbook': 'un classeur Excel',
	'a PowerPoint presentation': 'une présentation PowerPoint',
	'an OpenDocument file': 'un fichier OpenDocument',
	'a zip archive': 'une archive zip',
	'an Office document locked with a password': 'un document Office verrouillé par un mot de passe',
	'an Office document': 'un document Office',
	'a Rich Text document': 'un document Rich Text',
	'a tar archive': 'une archive tar',
	'an xz archive': 'une archive xz',
	'a Zstandard archive': 'une archive Zstandard',
	'a 7-Zip archive': 'une archive 7-Zip',
	'a picture': 'une image',
	'a recording': 'un enregistrement',
	'a film': 'un film',
	'a PNG image': 'une image PNG',
	'a JPEG image': 'une image JPEG',
	'a GIF image': 'une image GIF',
	'a WebP image': 'une image WebP',
	'a program': 'un programme',
	'a binary file': 'un fichier binaire',
};
