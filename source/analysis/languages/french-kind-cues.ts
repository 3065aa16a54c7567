import type {KindCue} from './speech-data.ts';

const WORK = [
	'romans?|livres?|ouvrages?|cahiers?|carnets?|pamphlets?|contes?|manuels?|récits?|essais?|recueils?|bande dessinée|bd|albums?|mangas?|nouvelles?|poèmes?|pièces?|comédies?|opéras?',
	'films?|longs?[- ]métrages?|courts?[- ]métrages?|documentaires?|séries?|téléfilms?|émissions?|podcasts?|feuilletons?',
	'chansons?|tubes?|singles?|titres?|morceaux?|symphonie|ballets?|spectacles?|expositions?|tableaux?|toiles?|sculptures?',
	'autobiographie|biographie|mémoires|thrillers?|polars?|best-sellers?|trilogie|sagas?|jeux? vidéo|planches?|revues?',
].join('|');

/** What newspapers put around titles, nicknames, terms and words that are somebody's. */
export const FRENCH_KIND_CUES: readonly KindCue[] = [
	{
		kind: 'title',
		place: 'before',
		pattern: new RegExp(`(?<!\\p{L})(?:${WORK})(?:(?: \\p{Ll}+){0,2},?|(?: [\\p{Ll}'-]+){3,6},) ?$`, 'iu'),
		weight: 4,
	},
	{kind: 'title', place: 'before', pattern: /(?<!\p{L})(?:intitul|titr|sous-titr)ée?s?,? ?:? $/iu, weight: 5},
	{
		kind: 'title',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:auteure?|autrice|réalisat(?:eur|rice)|vedette|héroïne|héros|interprète|star|affiche|tournage|adaptation|scénario|générique|lecture|suite|remake) (?:de|du|d'un) $/iu,
		weight: 4,
	},
	{
		kind: 'title',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:re)?(?:lu|lis|lit|lire|relu|écouté|écouter|chantait|chante|interprété|fredonne|visionné|tourné|signé) $/iu,
		weight: 2,
	},
	{
		kind: 'title',
		place: 'before',
		pattern: /(?<!\p{L})(?:publi|réalis|enregistr|adapt|compos|tourn|présent|édit)(?:e|é|ée|ait|er|a|ent) $/iu,
		weight: 3.5,
	},
	{
		kind: 'title',
		place: 'after',
		pattern:
			/^,? (?:l'histoire|récit|portrait|adapt|paru|sorti|en salles|au cinéma|en librairie|chez \p{Lu}|aux éditions)/u,
		weight: 3,
	},
	{
		kind: 'title',
		place: 'after',
		pattern: /^,? (?:de|du|d') ?(?:\p{Lu}[\p{L}.'-]*\s?){1,4}(?:[,.(]|$|\s(?:est|sort|raconte|a |paraît))/u,
		weight: 4.5,
	},
	{
		kind: 'title',
		place: 'after',
		pattern: /^,? \((?:éditions?|éd\.|gallimard|(?:19|20)\d\d|[^)]*,? (?:19|20)\d\d\))/iu,
		weight: 4,
	},
	{
		kind: 'title',
		place: 'after',
		pattern: new RegExp(
			`^,? (?:son|sa|le|la|un|une|l'|leur|premier|première|deuxième|troisième|dernier|dernière|nouveau|nouvel|nouvelle)(?: ?\\p{L}+){0,2} ?(?:${WORK})(?!\\p{L})`,
			'iu',
		),
		weight: 3.5,
	},
	{kind: 'scare', place: 'before', pattern: /, (?:dite?s?|alias) $/iu, weight: 4},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:surnomm|dénomm|prénomm|baptis|rebaptis|nomm)(?:é|ée|és|ées|er|e|ent|ait|aient|a)(?: \p{L}+){0,2} $/iu,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:on|monde|tous|gens|ici|parents|habitants|fans|copains|collègues|amis|l')[^.,;:]{0,20}appel(?:le|lent|ait|aient|er)(?: \p{L}+){0,2} $/iu,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<!\p{L})ce qu[e'][^.,;:]{1,40}(?:appel|nomm|surnomm|baptis|désign)\p{L}*(?: \p{L}+)? $/iu,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:fameu(?:x|se|ses)|soi-disant|prétendue?s?|éternel(?:le)?s?|dites?|labels?|labellisée?s?|estampillée?s?|étiquettes?|sobriquet|surnom|pseudonyme|pseudo|hashtag|mot-dièse|mots?-clés?|appellation|vocable|néologisme) $/iu,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<!\p{L})(?:le|les|ce|du|un|au) (?:mot|mots|terme|termes|verbe|adjectif|concept)(?: de)? $/iu,
		weight: 3,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:la|l'|cette|une|d')(?: )?(?:notion|expression|étiquette|catégorie|rubrique|mention|case|opération|lettre)(?: de| d')? $/iu,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<!\p{L})(?:sens|orthographié|écrit|prononcé)(?: \p{L}+)? $/iu,
		weight: 1,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<!\p{L})(?:personne|nul|aucune?|rien)(?: \p{L}+)? n[e'][^.]*$/iu,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<!\p{L})(?:le|la|les|l'|un|une|des|du|au|aux|ces?|cette|sa|son|ses|leurs?) ?$/iu,
		weight: 2,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:un|une|des|du|le|la|les|l'|à|de|d')(?: ?\p{Ll}+){0,2} (?:à|de|d'|en|type|façon|version|mode|style|sauce|genre|pseudo) ?$/iu,
		weight: 1,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:d'un|en un|en deux|en trois|par un|ces|quelques|d'une) (?:mots?|phrase|formule)(?: \p{L}+)?[,:]? ?:? $/iu,
		weight: 3,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern: /(?<!\p{L})(?:jug|estim|trouv|qualifi)\p{L}*(?: [^.,;:]+)? (?:de |d')?$/iu,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/(?<!\p{L})(?:message|banderole|pancarte|slogan|tract|inscription|lettre|mot|légende|commentaire|note|courriel|sms|texto|tweet|cri|refrain)s?(?: [^.«»“”"]{0,40})? ?: $/iu,
		weight: 2,
	},
	{
		kind: 'speech',
		place: 'inside',
		pattern:
			/(?<!\p{L})(?:je|j'|nous|moi|mon|ma|mes|notre|nos|vous|votre|tu|on|c'est|c'était|il faut|il y a)(?!\p{L}{2})/iu,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'inside',
		pattern: /^(?:qu'|qui |que |ne |n'|pas |très |trop |plus |un |une |des |est |a |sont |à |en |pour |par )/u,
		weight: 0.75,
	},
];
