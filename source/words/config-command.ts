import {fr, inBoth} from './language.ts';

/** The config file that is made, mistakes about keys in it, and what the command about it says. */
export const configCommandWords = inBoth({
	en: () => ({
		noCommand: (name: string) => `there is no command “${name}”: article-reader config --init shows them all`,
		noKey: (name: string) =>
			`there is no key “${name}”; keys are characters, or names such as Space, PageDown, Ctrl-F, F5`,
		digit: (key: string) => `${key} cannot be a key: digits are counts`,
		wayOut: 'Ctrl-C always quits',
		clash: (key: string, command: string, line: number) => `“${key}” is the key of ${command} already, by line ${line}`,
		robbed: (key: string, command: string, other: string) =>
			`“${key}” is now for ${command}, and ${other} has no key left: give it another`,
		noFile: (file: string) => `# ${file}: no such file yet; article-reader config --init makes it`,
		inForce: (file: string) => `# ${file}, and what holds with it:`,
		noHome: 'There is no home folder, so there is no config file.',
		made: (file: string) => `Made ${file}: every line in it is a comment until you take its # away.`,
		isThere: (file: string) => `${file} is there already: edit it, or move it away first.`,
		notMade: (file: string, why: string) => `${file} cannot be made: ${why}.`,
		byArticle: 'as last chosen',
		byUs: 'until you choose another',
		byLanguage: 'by the language of the article',
		byLocale: 'by the locale',
		intro: [
			'Settings of article-reader. What is set here holds whenever an article is opened, before what was last chosen with',
			'keys; options of the command line come before it. Lines that begin with # are comments: take the # away to set one.',
		],
		about: {
			width: 'Width of the column, in cells.',
			theme: 'Colours: auto asks the terminal whether its background is dark or light.',
			justify: 'Justified, with hyphens, or ragged right.',
			'words-per-minute':
				'How fast you read: the minutes that are left are counted by it. Left out, it is a mean by language.',
			language: 'Language of the interface, en or fr. Left out, that of the locale.',
			mouse: 'The mouse wheel scrolls. To select text with the mouse, hold Shift.',
		},
		aboutKeys: [
			'Keys of commands. What is given here stands in place of a command’s own keys, and is taken from whatever else had it.',
			'Keys are characters, or Space, Enter, Esc, Tab, Shift-Tab, Backspace, Delete, Insert, Home, End, PageUp, PageDown, Up, Down,',
			'Left, Right, F1 to F12, with Ctrl-, Alt- or Shift- before them; "Z Z" is one after the other; [] is none.',
		],
	}),
	fr: () => ({
		noCommand: name => fr`il n’y a pas de commande « ${name} » : article-reader config --init les montre toutes`,
		noKey: name =>
			fr`il n’y a pas de touche « ${name} » ; une touche est un caractère, ou un nom comme Space, PageDown, Ctrl-F, F5`,
		digit: key => fr`${key} ne peut être une touche : les chiffres comptent`,
		wayOut: 'Ctrl-C quitte toujours',
		clash: (key, command, line) => fr`« ${key} » est déjà la touche de ${command}, à la ligne ${line}`,
		robbed: (key, command, other) =>
			fr`« ${key} » est maintenant pour ${command}, et ${other} n’a plus de touche : donnez-lui-en une autre`,
		noFile: file => fr`# ${file} : pas encore de fichier ; article-reader config --init le crée`,
		inForce: file => fr`# ${file}, et ce qui vaut avec lui :`,
		noHome: fr`Il n’y a pas de dossier personnel, donc pas de fichier de réglages.`,
		made: file => fr`${file} est créé : chaque ligne y est un commentaire tant que vous n’ôtez pas son #.`,
		isThere: file => fr`${file} existe déjà : modifiez-le, ou déplacez-le d’abord.`,
		notMade: (file, why) => fr`${file} ne peut pas être créé : ${why}.`,
		byArticle: 'le dernier choisi',
		byUs: 'tant que vous n’en choisissez pas d’autre',
		byLanguage: 'selon la langue de l’article',
		byLocale: 'selon les paramètres régionaux',
		intro: [
			'Réglages d’article-reader. Ce qui est réglé ici vaut à chaque ouverture d’un article, avant ce que les touches ont',
			fr`choisi ; les options de la ligne de commande passent devant. Les lignes qui commencent par # sont des commentaires :`,
			'ôtez le # pour qu’un réglage compte.',
		],
		about: {
			width: 'Largeur de la colonne, en caractères.',
			theme: fr`Couleurs : auto demande au terminal si son fond est sombre ou clair.`,
			justify: 'Texte justifié, mots coupés, ou aligné à gauche.',
			'words-per-minute': fr`Votre vitesse de lecture : les minutes qui restent se comptent avec elle. Sans elle, une moyenne par langue.`,
			language: 'Langue de l’interface, en ou fr. Sans elle, celle des paramètres régionaux.',
			mouse: fr`La molette de la souris fait défiler. Pour sélectionner du texte à la souris, tenez Maj.`,
		},
		aboutKeys: [
			'Touches des commandes. Ce qui est donné ici remplace les touches d’une commande, et est pris à celle qui l’avait.',
			'Une touche est un caractère, ou Space, Enter, Esc, Tab, Shift-Tab, Backspace, Delete, Insert, Home, End, PageUp,',
			fr`PageDown, Up, Down, Left, Right, F1 à F12, avec Ctrl-, Alt- ou Shift- devant ; "Z Z" est l’une après l’autre ; [] aucune.`,
		],
	}),
});
