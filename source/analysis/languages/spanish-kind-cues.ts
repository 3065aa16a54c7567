import type {KindCue} from './speech-data.ts';

const WORK = [
	'novelas?|libros?|obras?|cuentos?|relatos?|ensayos?|poemas?|poemarios?|cómics?|tebeos?|comedias?|óperas?|trilogía|saga',
	'películas?|filmes?|film|largometrajes?|cortometrajes?|documental(?:es)?|series?|programas?|podcasts?|telenovelas?',
	'canci(?:ón|ones)|discos?|álbum(?:es)?|sencillos?|temas?|sinfonía|zarzuelas?|espectáculos?|exposici(?:ón|ones)|cuadros?',
	'autobiografía|biografía|memorias|artículos?|estudios?|informes?|tesis|tribunas?|revistas?|himnos?|videojuegos?',
].join('|');

/** What newspapers put around titles, nicknames, terms and words that are somebody's. */
export const spanishKindCues = (): readonly KindCue[] => [
	{
		kind: 'title',
		place: 'before',
		words: WORK,
		pattern: /(?:(?: [a-zà-ÿ]+){0,2},?|(?: [a-zà-ÿ'-]+){3,6},) $/,
		weight: 4,
	},
	{kind: 'title', place: 'before', words: 'titulad|subtitulad', pattern: /[oa]s?,? ?:? $/, weight: 5},
	{
		kind: 'title',
		place: 'before',
		words:
			'autora?|directora?|protagonista|estrella|intérprete|cartel|rodaje|adaptación|guion|guión|lectura|secuela|estreno|versión|remake',
		pattern: / (?:de|del) $/,
		weight: 4,
	},
	{
		kind: 'title',
		place: 'before',
		words: 'leer|leyó|leído|releer|ver|vio|visto|escuchar|cantó|canta|cantaba|interpretó|interpreta|tocó|firmó',
		pattern: / $/,
		weight: 2,
	},
	{
		kind: 'title',
		place: 'before',
		words: 'public|estren|grab|adapt|rod|present|edit|dirig|escrib',
		pattern: /(?:a|ó|ió|e|ado|ido|aba|ía|ar|ir|aron|ieron) $/,
		weight: 3.5,
	},
	{
		kind: 'title',
		place: 'before',
		words: 'el|un|su|por|como|de',
		pattern: / título(?: [a-zà-ÿ]+){0,2} ?:? $/,
		weight: 6,
	},
	{kind: 'title', place: 'before', words: 'en|con|para|desde|tras|sobre|de', pattern: / $/, weight: 0.75},
	{
		kind: 'title',
		place: 'after',
		words: 'la historia|relato|retrato|adaptad|publicad|estrenad|se estrena|en cines|en librerías|en cartel|editad',
		pattern: /(?:)/,
		weight: 3,
	},
	{
		kind: 'title',
		place: 'after',
		words: 'de|del',
		pattern: / (?:[A-ZÀ-Þ][a-zà-ÿ.'-]*\s?){1,4}(?:[,.(]|$|\s(?:es|cuenta|narra|ha ))/,
		weight: 4.5,
	},
	{
		kind: 'title',
		place: 'after',
		pattern: /^,? \((?:editorial|ed\.|(?:19|20)\d\d|[^)]*,? (?:19|20)\d\d\))/i,
		weight: 4,
	},
	{
		kind: 'title',
		place: 'after',
		words: 'su|el|la|un|una|primera?|segund[oa]|tercera?|últim[oa]|nuev[oa]',
		pattern: new RegExp(`(?: [a-zà-ÿ]+){0,2} (?:${WORK})(?![a-zà-ÿ])`),
		weight: 3.5,
	},
	{kind: 'scare', place: 'before', pattern: /, (?:alias|más conocid[oa]s? como|conocid[oa]s? como) $/, weight: 4},
	{
		kind: 'scare',
		place: 'before',
		words: 'apodad|llamad|denominad|bautizad|rebautizad|apellidad|motejad',
		pattern: /[oa]s?(?: [a-zà-ÿ]+){0,2} $/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		words:
			'apod(?:an?|ó|aron|aban?)|bautiz(?:an?|ó|aron|aban?)|rebautiz(?:an?|ó|aron|aban?)|denomin(?:an?|ó|aron|aban?)|llam(?:an|aban|aron|en|ían|ieron)|conoc(?:an|aban|aron|en|ían|ieron)',
		pattern: /(?: como)?(?: (?:el|la|los|las))? $/,
		weight: 4,
	},
	{
		kind: 'scare',
		place: 'before',
		words: 'lo',
		pattern: / que [^.,;:]{0,40}(?:llam|denomin|conoc)[a-zà-ÿ]+(?: como)?(?: (?:el|la|los|las))? $/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		words: 'apodo|mote|sobrenombre|alias|seudónimo|etiqueta|hashtag|nombre en clave',
		pattern: /(?: de)? ?:? $/,
		weight: 5,
	},
	{
		kind: 'scare',
		place: 'before',
		words:
			'famos[oa]s?|supuest[oa]s?|presunt[oa]s?|mal llamad[oa]s?|etern[oa]s?|denominaci(?:ón|ones)|vocablo|neologismo',
		pattern: / $/,
		weight: 3.5,
	},
	{
		kind: 'scare',
		place: 'before',
		words: 'la|las|los|el|un|una|esa|ese|esta|este|del|al',
		pattern: / (?:palabras?|términos?|verbo|adjetivo|concepto|expresión|noción)(?: de)? $/,
		weight: 3,
	},
	{
		kind: 'scare',
		place: 'before',
		words:
			'plan|proyecto|programa|operación|tarifa|opción|botón|pestaña|archivo|menú|cláusula|efecto|síndrome|modo|categoría|sello',
		pattern: / $/,
		weight: 2.5,
	},
	{kind: 'scare', place: 'before', words: 'nadie|ningun[oa]|nada', pattern: /(?: [a-zà-ÿ]+)? [^.]*$/, weight: 2.5},
	{
		kind: 'scare',
		place: 'before',
		words: 'el|la|los|las|un|una|unos|unas|del|al|esta|este|esa|ese|estos|estas|esos|esas|su|sus',
		pattern: / $/,
		weight: 2,
	},
	{
		kind: 'scare',
		place: 'before',
		words: 'un|una|el|la|los|las',
		pattern: /(?: [a-zà-ÿ]+){1,2} (?:a|de|en|tipo|estilo|modo|versión) $/,
		weight: 1,
	},
	{
		kind: 'speech',
		place: 'before',
		words: 'en una|en dos|en tres|con estas|con una',
		pattern: / (?:palabras?|frase|fórmula)(?: [a-zà-ÿ]+)?:? $/,
		weight: 3,
	},
	{
		kind: 'speech',
		place: 'before',
		words: 'critic|denunci|tach|calific|fustig|elogi|censur',
		pattern: /(?:a|an|ó|aron|aba|aban|ado|ando|ar)(?: [^.,;:]+)? (?:el |la |los |las |una? |su |sus |de |como )?$/,
		weight: 3,
	},
	{
		kind: 'speech',
		place: 'before',
		words: 'juzg|consider|estim|defin|describ',
		pattern: /[a-zà-ÿ]*(?: [^.,;:]+)? (?:como |de )?$/,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'before',
		words: 'mensaje|pancarta|eslogan|lema|inscripción|carta|nota|comentario|correo|tuit|grito|cartel|consigna',
		pattern: /s?(?: [^.«»“”"]{0,40})? ?: $/,
		weight: 2,
	},
	{
		kind: 'speech',
		place: 'inside',
		pattern:
			/(?<![a-zà-ÿ])(?:yo|me|mí|mi|mis|nos|nosotros|nosotras|nuestr[oa]s?|usted|ustedes|tú|tu|hay que|soy|somos|estoy|estamos|tengo|tenemos|quiero|queremos|no)(?![a-zà-ÿ])/i,
		weight: 1.5,
	},
	{
		kind: 'speech',
		place: 'inside',
		pattern: /^(?:que |no |muy |más |una? |es |ha |son |está |en |para |por |sin )/,
		weight: 0.75,
	},
];
