import type {KindCue} from './speech-data.ts';

const WORK = [
	'romans?|livres?|ouvrages?|cahiers?|carnets?|pamphlets?|contes?|manuels?|récits?|essais?|recueils?|bande dessinée|bd|albums?|mangas?|nouvelles?|poèmes?|pièces?|comédies?|opéras?',
	'films?|longs?[- ]métrages?|courts?[- ]métrages?|documentaires?|séries?|téléfilms?|émissions?|podcasts?|feuilletons?',
	'chansons?|tubes?|singles?|titres?|morceaux?|symphonie|ballets?|spectacles?|expositions?|tableaux?|toiles?|sculptures?',
	'autobiographie|biographie|mémoires|thrillers?|polars?|best-sellers?|trilogie|sagas?|jeux? vidéo|planches?|revues?',
	'articles?|études?|rapports?|thèses?|tribunes?|clips?|comptines?|hymnes?|berceuses?|tomes?|fresques?|web-séries?|contes?',
].join('|');

/** What newspapers put around titles, nicknames, terms and words that are somebody's. */
export const FRENCH_KIND_CUES: readonly KindCue[] = [
	{
		kind: 'title',
		place: 'before',
		pattern: new RegExp(`(?<![a-zà-ÿœ])(?:${WORK})(?:(?: [a-zà-ÿœ]+){0,2},?|(?: [a-zà-ÿœ'-]+){3,6},) ?$`),
		weight: 4,
	},
	{kind: 'title', place: 'before', pattern: /(?<![a-zà-ÿœ])(?:intitul|titr|sous-titr)ée?s?,? ?:? $/, weight: 5},
	{
		kind: 'title',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:auteure?|autrice|réalisat(?:eur|rice)|vedette|héroïne|héros|interprète|star|affiche|tournage|adaptation|scénario|générique|lecture|suite|remake|projection|représentation|première|version|reprise) (?:de|du|d'un) $/,
		weight: 4,
	},
	{
		kind: 'title',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:re)?(?:lu|lis|lit|lire|relu|vu|voir|revoir|écouté|écouter|jou(?:e|ent|ait|er|é)|montent|reprend|reprennent|chantait|chante|interprété|fredonne|visionné|tourné|signé) $/,
		weight: 2,
	},
	{
		kind: 'title',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:publi|réalis|enregistr|adapt|compos|tourn|présent|édit)(?:e|é|ée|ait|er|a|ent) $/,
		weight: 3.5,
	},
	{
		kind: 'title',
		place: 'before',
		pattern: /(?:^|[.,;(] |(?<![a-zà-ÿœ])(?:le|un|son|au|pour|comme|de) )titre(?: (?:[a-zà-ÿœ]+|de [a-zà-ÿœ]+))? ?: $/,
		weight: 6,
	},
	{
		kind: 'title',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:dans|avec|pour|depuis|après|sur|de) $/,
		weight: 0.75,
	},
	{
		kind: 'title',
		place: 'after',
		pattern:
			/^,? (?:l'histoire|récit|portrait|adapt|paru|sorti|sort le|à l'affiche|en salles?|au cinéma|en librairie|chez [A-ZÀ-ÞŒ]|aux éditions)/,
		weight: 3,
	},
	{
		kind: 'title',
		place: 'after',
		pattern: /^,? (?:de|du|d') ?(?:[A-ZÀ-ÞŒ][\wà-ÿœ.'-]*\s?){1,4}(?:[,.(]|$|\s(?:est|sort|raconte|a |paraît))/,
		weight: 4.5,
	},
	{
		kind: 'title',
		place: 'after',
		pattern: /^,? \((?:éditions?|éd\.|gallimard|(?:19|20)\d\d|[^)]*,? (?:19|20)\d\d\))/i,
		weight: 4,
	},
	{
		kind: 'title',
		place: 'after',
		pattern: new RegExp(
			`^,? (?:son|sa|le|la|un|une|l'|leur|premier|première|deuxième|troisième|dernier|dernière|nouveau|nouvel|nouvelle)(?: ?[a-zà-ÿœ]+){0,2} ?(?:${WORK})(?![a-zà-ÿœ])`,
			'i',
		),
		weight: 3.5,
	},
	{kind: 'scare', place: 'before', pattern: /, (?:dite?s?|alias) $/, weight: 4},
	{kind: 'title', place: 'before', pattern: /(?<![a-zà-ÿœ])lire (?:aussi|également)[^:]{0,20}: $/, weight: 6},
	{
		kind: 'title',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:récit|exemplaire|couverture|lecteur|lectrice)[a-zà-ÿœ]* (?:de )?$/,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])remplac[a-zà-ÿœ]+ (?:[a-zà-ÿœ']+ ){0,3}?(?:le mot )?$/,
		weight: 4,
	},
	{kind: 'scare', place: 'around', pattern: /(?<![a-zà-ÿœ])remplac[a-zà-ÿœ]+ [^.;]{0,80} par QUOTATION/, weight: 4},
	{kind: 'title', place: 'around', pattern: /^QUOTATION,? (?:d[eu] |d'|par )?[A-ZÀ-ÞŒ]/, weight: 3},
	{kind: 'title', place: 'before', pattern: /(?<![a-zà-ÿœ])(?:aim|ador|dévor|détest|découv)[a-zà-ÿœ]* $/, weight: 1.5},
	{kind: 'title', place: 'before', pattern: /(?<![a-zà-ÿœ])titre,? (?:c'est|c'était|est|était|sera) $/, weight: 6},
	{
		kind: 'title',
		place: 'after',
		pattern: /^ (?:est|était|sera|a été|fut) (?:dédi|sign|écrit|interprét|réalis|publi|enregistr|compos|adapt|tradui)/,
		weight: 3,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])parl[a-zà-ÿœ]+ (?:[a-zà-ÿœ]+ ){0,2}d(?:e|'une?) ?$/,
		weight: 2,
	},
	{
		kind: 'scare',
		place: 'after',
		pattern: /^,? (?:un |le |ce )?(?:terme|mot|vocable|expression|formule)(?![a-zà-ÿœ])/,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])on (?:[ml]e? ?'?|nous |vous |les )?(?:appel|surnomm)[a-zà-ÿœ]+ (?:le |la |les |l')?$/,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:comptes?|dossiers?|fichiers?|rubriques?|cases?|classeurs?|onglets?|colonnes?|enveloppes?) (?:intitul|nomm|baptis|étiquet)ée?s? $/,
		weight: 7,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:faut|faudrait|fallait) (?:lire|entendre|comprendre) $/,
		weight: 4,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:décri|présent|dépei|salu|qualifi|perçoi|perçu|trait|dénonc)[a-zà-ÿœ]*[^.;:]{0,50} comme (?:une? |le |la |l'|les |des )?$/,
		weight: 5,
	},
	{kind: 'speech', place: 'inside', pattern: /^(?:pas|plus|jamais|rien|ni) [a-zà-ÿœ]/, weight: 2.5},
	{
		kind: 'title',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:début|fin|refrain|air|paroles|partition|couplet|extraits?|ouverture|notes|accords) (?:de|d') ?$/,
		weight: 3,
	},
	{kind: 'title', place: 'before', pattern: /(?<![a-zà-ÿœ])(?:fredonn|chantonn|sifflot)[a-zà-ÿœ]+ $/, weight: 4},
	{
		kind: 'title',
		place: 'after',
		pattern:
			/^ (?:compte|comporte|contient|réunit|rassemble)(?:nt)? [^.«]{0,30}(?:titres|chansons|pages|chapitres|morceaux|nouvelles|poèmes|pistes)/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:surnomm|dénomm|prénomm|baptis|rebaptis|nomm)(?:é|ée|és|ées|er|e|ent|ait|aient|a)(?: [a-zà-ÿœ]+){0,2} $/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:on|monde|tous|gens|ici|parents|habitants|fans|copains|collègues|amis|l')[^.,;:]{0,20}appel(?:le|ait|er)(?: [a-zà-ÿœ]+){0,2}[ ']$/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])ce qu[e'][^.,;:]{1,40}(?:appel|nomm|surnomm|baptis|désign)[a-zà-ÿœ]*(?: [a-zà-ÿœ]+)?[ ']$/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:appel|nomm|surnomm|baptis|désign|dénomm)(?:l?ent|aient)(?: (?!à |aux? |de |d')[a-zà-ÿœ]+){0,2}[ ']$/,
		weight: 4.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])on (?:dit|disait|dira|écrit|écrivait|prononce|prononçait)(?: [a-zà-ÿœ]+)? $/,
		weight: 3,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:surnom|sobriquet|pseudonyme|hashtag|mot-clé|nom de code|étiquette)(?: [a-zà-ÿœ]+){0,3} ?: $/,
		weight: 5.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:dites|écrivez|parlez|prononcez|employez|appelez)(?:-[a-zà-ÿœ]+)? (?:pas|plus|jamais)(?: [a-zà-ÿœ]+){0,2} ?(?:d'|[ ])?$/,
		weight: 3,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:se (?:réclam|revendiqu)[a-zà-ÿœ]+|au nom|chantres?|apôtres?|défenseurs?|partisans?|tenants?|principe|dogme|doctrine|culte|mythe|idéal|politique|stratégie|théorie|logique|culture|économie|ère|génération) (?:de |d'|du |des )(?:la |le |les |l')?$/,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:plan|projet|dispositif|programme|opération|tarif|forfait|option|bouton|touche|onglet|panneau|badge|tampon|fichier|dossier|rayon|menu|clause|effet|syndrome|mode|bac|case|catégorie|label) $/,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:fameu(?:x|se|ses)|soi-disant|prétendue?s?|éternel(?:le)?s?|dites?|labels?|labellisée?s?|estampillée?s?|étiquettes?|sobriquet|surnom|pseudonyme|pseudo|hashtag|mot-dièse|mots?-clés?|appellation|vocable|néologisme) $/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:le|les|ce|du|un|au) (?:mot|mots|terme|termes|verbe|adjectif|concept)(?: de)? $/,
		weight: 3,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:la|l'|cette|une|d')(?: )?(?:notion|expression|étiquette|catégorie|rubrique|mention|case|opération|lettre)(?: de| d')? $/,
		weight: 2.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:sens|orthographié|écrit|prononcé)(?: [a-zà-ÿœ]+)? $/,
		weight: 1,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:personne|nul|aucune?|rien)(?: [a-zà-ÿœ]+)? n[e'][^.]*$/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:le|la|les|l'|un|une|des|du|au|aux|ces?|cette|sa|son|ses|leurs?) ?$/,
		weight: 2,
	},
	{
		kind: 'scare',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:un|une|des|du|le|la|les|l'|à|de|d')(?: ?[a-zà-ÿœ]+){0,2} (?:à|de|d'|en|type|façon|version|mode|style|sauce|genre|pseudo) ?$/,
		weight: 1,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:d'un|en un|en deux|en trois|par un|ces|quelques|d'une) (?:mots?|phrase|formule)(?: [a-zà-ÿœ]+)?[,:]? ?:? $/,
		weight: 3,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:imput|fustig|vilipend|raill|vant|brocard|étrill|pourfend)(?:e|ent|é|er|ait|aient|a|ant)(?: [a-zà-ÿœ]+)? (?:la |le |les |l'|une? |des |cette |ces? |sa |son |ses |leurs? )?$/,
		weight: 4,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:s'atten(?:d|dait|dent)|tabl(?:e|ait|ent)|pari(?:e|ait|ent)|mis(?:e|ait|ent)) (?:à|sur) $/,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern: /(?<![a-zà-ÿœ])(?:jug|estim|trouv|qualifi)[a-zà-ÿœ]*(?: [^.,;:]+)? (?:de |d')?$/,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'before',
		pattern:
			/(?<![a-zà-ÿœ])(?:message|banderole|pancarte|slogan|tract|inscription|lettre|mot|légende|commentaire|note|courriel|sms|texto|tweet|cri|refrain)s?(?: [^.«»“”"]{0,40})? ?: $/,
		weight: 2,
	},
	{
		kind: 'speech',
		place: 'inside',
		pattern:
			/(?<![a-zà-ÿœ])(?:je|j'|nous|moi|mon|ma|mes|notre|nos|vous|votre|tu|on|c'est|c'était|il faut|il y a)(?![a-zà-ÿœ]{2})/i,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'inside',
		pattern: /^(?:qu'|qui |que |ne |n'|pas |très |trop |plus |un |une |des |est |a |sont |à |en |pour |par )/,
		weight: 0.75,
	},
];
