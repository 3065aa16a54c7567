import {englishNames} from './english-names.ts';
import type {NameData} from './name-data.ts';
import {namesOf} from './name-defaults.ts';
import {personWords, words} from './word-lists.ts';

/**
 * For a language that has no table: the conventions of English, offices of German, which writes them with a capital, and
 * words that begin sentences in its neighbours.
 */
export const neutralNames = (english = namesOf(englishNames())): NameData => ({
	...english,
	firstNameGenders: new Map(),
	definiteArticles: words('the le la el'),
	contractions: words('au aux du des'),
	indefiniteArticles: words('a an un une ein eine'),
	of: words('of de d du des la'),
	ofKind: words('de d'),
	genitives: words("'s ’s"),
	atFirm: words('at chez'),
	ofFirm: words('of for de d'),
	ofFirmPart: words('of in de d'),
	by: words('by par por von'),
	roles: new Map([
		...english.roles,
		...personWords({
			male: `bürgermeister oberbürgermeister präsident ministerpräsident minister kanzler bundeskanzler könig papst
				sprecher direktor leiter chef professor lehrer trainer spieler sänger schriftsteller autor schauspieler
				regisseur maler komponist arzt richter anwalt staatsanwalt polizist general abgeordneter senator stadtrat
				forscher historiker ökonom journalist unternehmer oppositionsführer parteichef vorsitzender nachbar bauer
				prezydent presidente burgemeester`,
			female: `bürgermeisterin oberbürgermeisterin präsidentin ministerpräsidentin ministerin kanzlerin
				bundeskanzlerin königin sprecherin direktorin leiterin chefin professorin lehrerin trainerin spielerin
				sängerin schriftstellerin autorin schauspielerin regisseurin malerin komponistin ärztin richterin anwältin
				staatsanwältin polizistin senatorin stadträtin forscherin historikerin ökonomin journalistin
				unternehmerin oppositionsführerin nachbarin bäuerin`,
			either: 'abgeordnete vorsitzende angestellte',
		}),
	]),
	askers: english.askers,
	openers: new Set([
		...english.openers,
		...words(`der die das den dem des ein eine einen einem einer im am zum zur vom auf aus bei mit nach seit von vor wie
			wir ihr sie er es ich und oder aber auch wenn als was wer wo so nur noch nicht denn dann doch seine ihre unter
			über zwischen während laut gegen ohne um für bis durch
			il lo gli un uno una nel nella nello nei nelle del della dello dei delle dal dalla al alla allo agli alle sul
			sulla con per tra fra ma anche se come che chi non dopo prima secondo quando mentre ora oggi ieri questo questa
			quel quella ogni tutti dove perché
			o os as uma no na nos nas do da dos pelo pela com por para mas também segundo depois hoje ontem
			este esta esse essa
			het een op met naar bij uit maar ook wat waar volgens toen dit dat deze hij zij ze wij en of niet
			w z po od za się nie jak ale też oraz gdy kiedy według to jest
			och men som med till från för att han hun hon det de vi jag på av var`),
	]),
});
