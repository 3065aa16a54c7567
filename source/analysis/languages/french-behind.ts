import type {SpeechData} from './speech-data.ts';
import {beginning} from './word-lists.ts';

/** What somebody says: nouns that lead to whoever did. */
export const FRENCH_SAYINGS =
	'analyse anecdote argument avertissement colère étonnement indignation satisfaction appel aveu avis boutade certitude commentaire conclusion confession confidence conseil consigne constat conviction crainte credo critique déclaration déclarations devise diagnostic espoir explication félicitations formule hommage inquiétude leitmotiv mantra message mot mots opinion parole paroles phrase position priorité promesse propos question réaction réflexion regret remarque reproche réplique réponse sentiment souhait tirade verdict vœu';

const OF = "d'|de|du";
const PRESENTED =
	"(?:(?:c' (?:est|était)|ce sont|voilà|tel(?:le)?s? (?:est|sont|était|étaient|fut)) )?(?:(?:par|en|sur) )?";
const THESE = "(?:(?:ce|cet|cette|ces|le|la|les|l'|un|une) (?:[a-zà-ÿœ-]+ )?|premi(?:er|ère)s? )";
const WORDS = `(?:${FRENCH_SAYINGS.replaceAll(' ', '|')}|cri|cri d' alarme|colère|édito|ligne|manchette|mise en garde|objectif|phrases|prise de parole|titre|ton|une) `;
const SORT = '(?:[a-zà-ÿœ-]+ (?:et [a-zà-ÿœ-]+ )?)??';
const CAME = '(?:(?:est|sont|était|étaient|a été|ont été|fut|furent|vient|viennent) )?(?:[a-zà-ÿœ-]+ée?s? )?';
const USED =
	"(?:l'|a|avait|adresse|aime|brandit|emploie|lance|lâche|livre|utilise|tire|fait|dresse|martèle|répète)(?: [a-zà-ÿœ-]+ée?s?)?";

/** What a sentence says of the words before it, in French: whose they are, that they were heard, that it goes on. */
export const frenchBehind = (): Partial<SpeechData> => ({
	leadsToSpeaker: beginning([
		// C'est ce qu'a dit Ann Lee
		"c' est (?:[a-zà-ÿ]+ (?:[a-zà-ÿ]+ )?)?ce qu(?:e|') (?:(?:en |l' |y )?(?:a |ont )?)[a-zà-ÿ]{4,} ",
		// C'est en ces termes qu'Ann Lee
		"c' est (?:ainsi|en ces termes|par ces mots|avec ces mots) qu(?:e|') ",
		// La voix est celle d'Ann Lee
		`(?:la|cette) voix est celle (?:${OF}) `,
		// Celle qui parle ainsi, c'est Ann Lee
		"(?:celui|celle|l' homme|la femme) qui (?:parle|témoigne|raconte|s' exprime)(?: ainsi)? (?:, )?(?:s' appelle|se nomme|est|c' est) ",
		// C'est Ann Lee qui le dit
		"c' est (?=- qui (?:parle|le dit|raconte|témoigne|résume|répond|s' exprime) )",
		// Réaction à chaud d'Ann Lee
		`(?:la |cette )?réaction (?:à chaud )?(?:${OF}) `,
		// Ainsi parle Ann Lee
		"ainsi (?:s' )?(?:parl|comment|conclu|résum|exprim|racont|décri|expliqu|justifi|présent|témoign|réagi|plaid|lan[cç])[a-zà-ÿœ]* ",
		// Telle est la réponse cinglante d'Ann Lee, Ces mots signés Ann Lee, Un cri que lance Ann Lee
		`${PRESENTED}${THESE}${WORDS}${SORT}${CAME}(?:${OF}|par|signée?s?|(?:qu'|que) ${USED}) `,
	]),
	plainSpeaking: beginning(
		[
			// Ann Lee ne décolère pas
			"(?:n'|ne) (?:en )?(?:démord|décolère|cache) (?:pas|plus) ",
			"n' (?:a|ont) pas (?:caché|mâché) ",
			// Ann Lee n'a pas d'autre mot
			"(?:n'|ne) (?:a|avait|ont|trouve|voit) (?:pas|plus|point) d' autres? (?:mots?|termes?|choix) ",
			'(?:ne mâche pas|pèse|ne pèse pas|choisit) (?:ses|leurs) mots ',
			"n' y va pas par quatre chemins ",
			// Ann Lee monte au créneau
			'monte(?:nt)? au créneau ',
			'tire(?:nt)? la sonnette ',
			'(?:enfonce|persiste|campe)(?:nt)? (?:le clou|et signe|sur) ',
			'hausse(?:nt)? le ton ',
			'tombe(?:nt)? des nues ',
			'botte(?:nt)? en touche ',
			'voi(?:t|ent) rouge ',
			// Ann Lee est catégorique
			'(?:est|sont|se veut|reste|se montre) (?:bien |très |plus |aussi )?(?:catégoriques?|formels?|formelles?|claire?s?|limpides?|fermes?|intraitables?|inflexibles?|inqui(?:et|ète)s?|prudente?s?) ',
		],
		// Ann Lee, maire de Dole, elle,
		'(?:, [^.]{1,80} , )?(?:, (?:lui|elle|eux|elles) , )?',
	),
	sounding: beginning(
		[
			// « … » est inscrit, but not « est écrit par Ann Lee »
			'(?:entend|inscrit|peint|écrit|tagué|gravé)u?e?s? (?!par )',
			'fut la réponse (?!de )',
			'fus(?:e|ent|é|ait|aient) ',
			'retenti(?:t|ssent|ssait|ssaient)? ',
			'résonn(?:e|ent|é|ait|aient) ',
			"s' élèv(?:e|ent) ",
		],
		'(?:, )?(?:(?:a|ont|avait|avaient|est|était|sont|étaient|peut|pouvait|peuvent|pouvaient) )?(?:(?:été|être|aussi|alors|aussitôt|soudain) )*',
	),
});
