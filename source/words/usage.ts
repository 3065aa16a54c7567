import {fr, inBoth} from './language.ts';
import {english, french} from './numbers.ts';

/** The command line: what --help says, and what is said of a mistake. */
export const usageWords = inBoth({
	en: () => ({
		intro: 'Read articles in the terminal: every quotation, every person, who said what, and where you stopped.',
		outro: 'Keys: ? shows them all while reading.',
		commands: {
			read: 'read a file, an address or - (standard input); without SOURCE the last one',
			print: 'the article as plain text, wrapped',
			quotes: 'its quotations, with kind and speaker',
			people: 'the people it names, and how often',
			highlights: 'what you highlighted in it, and your notes',
			analyze: 'all that was found, as one JSON object',
			add: 'keep copies: files, addresses, or a file of addresses, one a line',
			library: 'every article opened or kept, as a list',
			completion: 'what completes words in bash, zsh or fish',
			man: 'the manual page, for man',
			config: 'the config file and the settings in force; --init makes one to begin with',
		},
		/** What --help calls the value of a flag. */
		values: {cells: 'CELLS', name: 'NAME', when: 'WHEN', person: 'PERSON', kind: 'KIND', file: 'FILE', none: ''},
		flags: {
			width: (from: number, to: number, usual: number) => `width of the column, ${from} to ${to} (${usual})`,
			theme: (names: string) => `look: ${names}`,
			json: 'JSON for other programs',
			restart: 'begin at the top, not where you stopped',
			color: (names: string) => `styles: ${names}`,
			by: 'only what this person said, by name, part of it, handle or office',
			kind: (names: string) => `only this kind: ${names}`,
			init: 'make the config file, all of it comments',
			template: 'text made of this file, once for each: {quote}, {speaker}, {title} …',
			help: 'this text',
			version: 'the version',
		},
		nobodyInAny: (name: string, count: number) =>
			`Nobody called “${name}” is quoted in any of ${english.counted(count, 'article', 'articles')}.`,
		isGone: (file: string) => `“${file}” is gone: this is what you highlighted in it.`,
		nothingBy: (name: string, title: string) => `Nothing by anybody called “${name}” is highlighted in “${title}”.`,
		nothingInAny: (name: string, count: number) =>
			`Nothing by anybody called “${name}” is highlighted in any of ${english.counted(count, 'article', 'articles')}.`,
		notWithJson: (format: string) => `--json is --format json: it does not go with --format ${format}.`,
		notWithTemplate: (format: string) =>
			`--template makes text: it does not go with --format ${format}, only with text and markdown.`,
		noTemplate: (file: string, why: string) => `The template “${file}” cannot be read: ${why}.`,
		noSuchFile: 'there is no such file',
		emptyFile: 'it is empty',
		noPlaceholder: (file: string, name: string, all: string) =>
			`There is no {${name}} for “${file}”: there is ${all}; {{ is a brace.`,
		isListOfAddresses: (file: string) =>
			`“${file}” is a list of addresses, and no article: article-reader add ${file} keeps those, to be listed then.`,
		lineOfFile: (file: string, line: string) => `${file}: ${line}`,
		highlight: (speaker: string, text: string, note: string, isLost: boolean) =>
			`${speaker && `${speaker}: `}${text}${note && ` — ${note}`}${isLost ? ' (lost)' : ''}`,
		oneAtATime: (second: string) => `One article at a time: “${second}” is one too many.`,
		takesNone: (command: string, source: string) => `“${command}” takes no article: “${source}” is one too many.`,
		needsShell: (among: string) => `completion needs the name of a shell: ${among}.`,
		noCommand: (name: string) => `There is no command “${name}”: article-reader --help lists them all.`,
		noOption: (dashes: string) => `There is no option ${dashes}: article-reader --help lists them all.`,
		meansNothing: (dashes: string, command: string, only: readonly string[]) =>
			`${dashes} means nothing to “${command}”: it belongs to ${english.listed(only)}.`,
		needsValue: (dashes: string, what: string) => `${dashes} needs a value: ${what}.`,
		thereIsOnly: (dashes: string, value: string, among: string) => `${dashes} ${value}: there is only ${among}.`,
		widthNeeds: (from: number, to: number) => `--width needs a whole number from ${from} to ${to}.`,
		twice: (dashes: string) => `${dashes} is given twice: once is enough.`,

		nobodyCalled: (name: string, title: string, speakers: readonly string[], more: number) =>
			`Nobody called “${name}” is quoted: “${title}” ${
				speakers.length === 0
					? 'names no speaker'
					: `quotes ${speakers.join(', ')}${more > 0 ? ` and ${english.number(more)} more` : ''}`
			}.`,
		/** One line of the lists for people: who, what kind, what. */
		saying: (speaker: string, kind: string, text: string) => `${speaker} (${kind}): ${text}`,
		person: (name: string, mentions: string, quotations: string) => `${name}: ${mentions}, ${quotations}`,
	}),
	fr: () => ({
		intro: fr`Lire des articles dans le terminal : chaque citation, chaque personne, qui a dit quoi, et où vous en étiez.`,
		outro: fr`Touches : ? les montre toutes pendant la lecture.`,
		commands: {
			read: fr`lire un fichier, une adresse ou - (entrée standard) ; sans SOURCE, le dernier`,
			print: 'l’article en texte brut, mis en lignes',
			quotes: 'ses citations, leur genre et leur auteur',
			people: 'les personnes qu’il nomme, et combien de fois',
			highlights: 'ce que vous y avez surligné, et vos notes',
			analyze: 'tout ce qui a été trouvé, en un objet JSON',
			add: fr`garder des copies : fichiers, adresses, ou un fichier d’adresses, une par ligne`,
			library: 'tous les articles ouverts ou gardés, en une liste',
			completion: 'ce qui complète les mots dans bash, zsh ou fish',
			man: 'la page de manuel, pour man',
			config: fr`le fichier de réglages et ce qui vaut ; --init en crée un pour commencer`,
		},
		values: {
			cells: 'LARGEUR',
			name: 'NOM',
			when: 'QUAND',
			person: 'PERSONNE',
			kind: 'GENRE',
			file: 'FICHIER',
			none: '',
		},
		flags: {
			width: (from, to, usual) => `largeur de la colonne, de ${from} à ${to} caractères (${usual})`,
			theme: names => fr`apparence : ${names}`,
			json: 'JSON pour d’autres programmes',
			restart: 'commencer au début, non où vous en étiez',
			color: names => fr`styles : ${names}`,
			by: fr`seulement ce qu’a dit cette personne : nom, partie, pseudonyme, fonction`,
			kind: names => fr`seulement ce genre : ${names} (propos, distance, titre)`,
			init: 'créer le fichier de réglages, tout en commentaires',
			template: fr`texte fait de ce fichier, une fois pour chacune : {quote}, {speaker}, {title} …`,
			help: 'ce texte',
			version: 'la version',
		},
		nobodyInAny: (name, count) =>
			fr`Personne du nom de « ${name} » n’est cité dans ${count === 1 ? 'l’article' : fr`les ${french.counted(count, 'article', 'articles')}`}.`,
		isGone: file => fr`« ${file} » a disparu : voici ce que vous y aviez surligné.`,
		nothingBy: (name, title) => fr`Aucun propos de « ${name} » n’est surligné dans « ${title} ».`,
		nothingInAny: (name, count) =>
			fr`Aucun propos de « ${name} » n’est surligné dans ${count === 1 ? 'l’article' : fr`les ${french.counted(count, 'article', 'articles')}`}.`,
		notWithJson: format => fr`--json dit --format json : il ne va pas avec --format ${format}.`,
		notWithTemplate: format => `--template fait du texte, sans --format ${format}, seulement avec text et markdown.`,
		noTemplate: (file, why) => fr`Le modèle « ${file} » ne peut être lu : ${why}.`,
		noSuchFile: 'ce fichier n’existe pas',
		emptyFile: 'il est vide',
		noPlaceholder: (file, name, all) =>
			fr`Il n’y a pas de {${name}} pour « ${file} » : il y a ${all} ; {{ est une accolade.`,
		isListOfAddresses: file =>
			fr`« ${file} » est une liste d’adresses, et non un article : article-reader add ${file} en garde les articles, à lister ensuite.`,
		lineOfFile: (file, line) => fr`${file} : ${line}`,
		highlight: (speaker, text, note, isLost) =>
			(speaker && fr`${speaker} : `) + text + (note && ` — ${note}`) + (isLost ? ' (perdu)' : ''),
		oneAtATime: second => fr`Un article à la fois : « ${second} » est de trop.`,
		takesNone: (command, source) => fr`« ${command} » ne prend pas d’article : « ${source} » est de trop.`,
		needsShell: among => fr`Il faut à completion le nom d’un shell : ${among}.`,
		noCommand: name => fr`Il n’y a pas de commande « ${name} » : article-reader --help les montre toutes.`,
		noOption: dashes => fr`Il n’y a pas d’option ${dashes} : article-reader --help les montre toutes.`,
		meansNothing: (dashes, command, only) =>
			fr`${dashes} ne dit rien à « ${command} » : cette option est pour ${french.listed(only)}.`,
		needsValue: (dashes, what) => fr`Il faut une valeur à ${dashes} : ${what}.`,
		thereIsOnly: (dashes, value, among) => fr`${dashes} ${value} : il n’y a que ${among}.`,
		widthNeeds: (from, to) => `Il faut à --width un nombre entier de ${from} à ${to}.`,
		twice: dashes => fr`${dashes} est donné deux fois : une suffit.`,

		nobodyCalled: (name, title, speakers, more) =>
			fr`Personne du nom de « ${name} » n’est cité : « ${title} » ${
				speakers.length === 0
					? 'ne nomme aucun auteur de propos'
					: fr`cite ${speakers.join(', ')}${more > 0 ? ` et ${french.counted(more, 'autre', 'autres')}` : ''}`
			}.`,
		saying: (speaker, kind, text) => fr`${speaker} (${kind}) : ${text}`,
		person: (name, mentions, quotations) => fr`${name} : ${mentions}, ${quotations}`,
	}),
});
