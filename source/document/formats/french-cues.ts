import type {CueData} from './cues.ts';

const plainVerbs =
	'est sont était étaient sera seront a ont avait aurait va vont fait font dit disent peut peuvent veut ' +
	'veulent doit doivent met prend perd rend tient vient revient devient obtient soutient maintient annonce ' +
	'accuse appelle affirme assure confirme condamne défend demande dénonce dévoile écarte explique gagne ' +
	'lance meurt promet prévient quitte raconte rejette remporte renonce révèle reste travaille';

/** What French pages put around and into an article. */
export const frenchCues: CueData = {
	furniture: [
		'commentaires?',
		'(?:écrire|laisser|ajouter|voir) (?:un|les) commentaires?',
		'commenter',
		'réagir',
		'partager(?: l’article| cet article)?',
		'publicité',
		'annonce',
		'contenu sponsorisé',
		'la suite après (?:la|cette) publicité',
		'imprimer(?: l’article)?',
		'envoyer(?: par e-?mail)?',
		'enregistrer',
		'offrir(?: l’article| cet article)?',
		'écouter(?: l’article)?',
		'lire plus tard',
		'lire la suite',
		'voir plus',
		's’abonner',
		'(?:article |contenu )?réservé (?:à nos|aux) abonnés',
		'newsletters?',
		'se connecter',
		'retour en haut(?: de page)?',
		'(?:temps de lecture|lecture) ?:? ?\\d+ ?min(?:utes?)?',
		'\\d+ ?min(?:utes?)?(?: de lecture)?',
	],
	sections: (
		'accueil actualités actu politique société économie culture sports? monde international france europe région planète ' +
		'sciences santé éducation justice médias idées opinions? tribune éditorial chronique enquête reportage entretien ' +
		'interview portrait analyse récit critique brève dépêche exclusif direct'
	).split(' '),
	links: [
		'lire (?:aussi|également|notre|nos|la suite|plus|l’article|le dossier)',
		'(?:à )?(?:re)?lire(?= ?[:|>→–—]|$)',
		'[aà] (?:re)?lire (?:aussi|également)',
		'à (?:suivre|voir|écouter|découvrir|regarder)(?: aussi| également|(?= ?[:|>→–—]|$))',
		'voir (?:aussi|également|notre|nos)',
		'écouter (?:aussi|également)',
		'retrouvez (?:tous|toutes|notre|nos)',
		'sur le même (?:sujet|thème)',
		'dans la même rubrique',
		'pour aller plus loin',
		'en savoir plus',
		'les plus lus',
		'articles? (?:liés?|similaires?|associés?)',
		'(?:notre|nos) (?:dossiers?|vidéos?|podcasts?)',
		'suivez[- ](?:nous|l’actualité)',
		'abonnez-vous',
		'inscrivez-vous',
		'rejoignez-nous',
	],
	teasers: [
		'voici (?:pourquoi|comment|ce qu|où|quand|les raisons)',
		'on vous explique',
		'ce qu[e’] ?(?:il )?faut (?:en )?(?:savoir|retenir)',
	],
	credits: [
		'propos recueillis (?:par|à|en)',
		'(?:crédits? ?)?photos? ?[:©]',
		'crédits? ?:',
		'©',
		'(?:texte|images?|vidéo|illustrations?|infographie|dessins?|reportage) ?:',
		'(?:texte|photos?|images?|vidéo|illustrations?|traduit|traduction|adapté)(?: de l’\\S+| du \\S+)? par',
		'(?:publié|mis à jour|modifié|posté|écrit|rédigé) (?:le|à|par|hier|aujourd’hui|il y a)',
		'de (?:notre|nos) (?:correspondante?s?|envoyée?s? spécia(?:le?s?|ux))',
		'la rédaction(?:,? (?:de|du|des|d’|avec|web).*)?$',
	],
	captions: ['(?:crédits? ?)?photos?(?: d’archives)? ?[:©]', 'crédits? ?[:©]'],
	by: ['par'],
	contributions: [
		'(?:a|ont) (?:contribué|collaboré|participé) (?:à|aux?) (?:ce|cet|cette|ces|l’) ?(?:rapport|reportage|article|dépêche|enquête|texte)s?',
	],
	months: [
		'janv(?:ier|[.])?',
		'févr?(?:ier|[.])?',
		'mars',
		'avr(?:il|[.])?',
		'mai',
		'juin',
		'juil(?:let|[.])?',
		'août',
		'sept(?:embre|[.])?',
		'oct(?:obre|[.])?',
		'nov(?:embre|[.])?',
		'déc(?:embre|[.])?',
	],
	parts: ['chapitre', 'livre', 'partie', 'tome', 'acte', 'scène', 'prologue', 'épilogue', 'préface', 'avant-propos'],
	verbs: [...plainVerbs.split(' '), 'n’\\S+', 'qu’(?:ils?|elles?|on)'],
	verbEndings: ['er(?:ait|aient|a|ont)', 'ir(?:ait|aient|ont)', 'èrent', 'irent', 'aient'],
};
