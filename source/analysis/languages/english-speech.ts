import {ENGLISH_KIND_CUES} from './english-kind-cues.ts';
import {ENGLISH_VERBS, ENGLISH_VERBS_AFTER} from './english-verbs.ts';
import {type Agreement, type Pointing, type SpeechData, words} from './speech-data.ts';

const HE: Agreement = {gender: 'male', isPlural: false};
const SHE: Agreement = {gender: 'female', isPlural: false};
const ONE: Agreement = {gender: null, isPlural: false};
const MANY: Agreement = {gender: null, isPlural: true};

const pointing = (list: string, kind: Pointing, agreement: Agreement) =>
	[...words(list)].map(word => [word, {...agreement, pointing: kind}] as const);

/** English, as newspapers on both sides of the Atlantic write it. */
export const englishSpeech: SpeechData = {
	verbs: ENGLISH_VERBS,
	verbsAfter: ENGLISH_VERBS_AFTER,
	phrasalVerbs: new Map([['clear', words('made make makes making')]]),
	inverters: words('as'),
	auxiliaries: words(`
		has have had having is are was were be been being will would can could may might must should do does did to go
		goes went keeps kept began continued likes liked used wanted wants declined
	`),
	clitics: new Set(),
	inversion: /(?!)/,
	nonFinite: /ing$/,
	participle: /(?:ed|en)$/,
	adverb: /ly$/,
	fillers: words(`
		also then later once again still now never always often simply only just even quickly quietly softly finally
		immediately reportedly famously not first since already soon previously recently initially further bluntly
		jokingly wryly flatly repeatedly publicly privately sarcastically afterward afterwards back out up on off in me us him
		her them you there meanwhile however monday tuesday wednesday thursday friday saturday sunday yesterday today
		reporters the jury
	`),
	pronouns: new Map([
		['he', HE],
		['she', SHE],
		['they', MANY],
		['him', HE],
		['her', SHE],
		['them', MANY],
		['it', ONE],
		['the latter', ONE],
	]),
	firstPerson: words("i i'm i've i'd i'll we we're we've we'd we'll"),
	ownDeterminers: words('my our your'),
	determiners: new Map([
		...pointing('the this that', 'definite', ONE),
		...pointing('these those', 'definite', MANY),
		...pointing('a an another one every each', 'indefinite', ONE),
		...pointing('some several many few two three four five six other most', 'indefinite', MANY),
		...pointing('his her their its my our your', 'possessive', ONE),
	]),
	prepositions: words(`
		of to in on at by for with from into onto over under about after before during against among between without
		through across behind beside near like than as since until toward towards upon per via inside outside following
		including despite amid around
	`),
	complements: words('of for'),
	links: words("of the for and & 's"),
	demonym: /^(?:dutch|french|english|scots|irish)(?:man|woman)$/,
	objectPronouns: words('him her them'),
	relatives: words('who which'),
	clauseOpeners: words('that what how but while when because although though if where whether as before after since'),
	accordingTo: [['according', 'to'], ['in', 'the', 'words', 'of'], ['for'], ['to', 'hear']],
	commonly: words('for'),
	adjectives: words(`
		former late new old older elder eldest younger youngest young big little first second next then chief senior junior
		deputy vice acting interim longtime retired veteran fellow own good poor only other current
	`),
	groups: words(`
		administration agency agencies airline army assembly association authorities authority bank board brewery broadcaster
		bureau cabinet campaign caucus center centre chain chamber charity church city clinic club coalition college
		commission committee company congregation congress consortium corporation council county court crowd defense department
		district division embassy experts family fans federation firm foundation fund government group groups hospital
		institute institution insurer investigators jury labor lawmakers lawyers league legislature library magazine
		maker manufacturer ministry mission museum neighbors neighbours network newspaper office officers officials
		opposition orchestra organisation organisations organization organizations organisers organizers owners paper parents
		parliament parish party police prosecution prosecutors publisher regulator regulators researchers residents
		retailer school scientists senate service shop society sponsors squad startup state station store students studio
		supporters team theater theatre town tribe troupe trust union unions university village voters workers zoo
		activists critics opponents protesters protestors teachers doctors nurses farmers fishermen engineers detectives
		department's bakery farm festival restaurant band choir operator watchdog
	`),
	anyGroup: words(
		'company firm group association agency club retailer maker manufacturer organization organisation charity insurer',
	),
	texts: words(`
		report statement text letter note document article message poster sign banner leaflet email study survey poll
		investigation book law rule order file complaint tweet post caption inscription card word notice source line sentence
		plaque title headline label slogan memo filing indictment lawsuit brochure menu inscription graffiti legend
		sticker review contract
	`),
	posts: words('message tweet post caption status'),
	offices: words(`
		minister secretary spokesperson spokesman spokeswoman prosecutor judge governor ambassador commissioner sheriff
		superintendent witness official gunman attacker suspect killer shooter assailant robber victim driver caller
	`),
	personNoun:
		/(?:er|or|ist|ian|man|woman|ant|ee|ess|ent|ive|eer|crat|logue|mate)$|^(?:mother|father|son|wife|boy|girl|king|queen|coach|mayor|chief|judge|nurse|pilot|guard|captain|clerk|cook|host|guide|athlete|architect|poet|priest|pope|chef|boss|cop|sheriff|hero|star|suspect|accused|victim|witness|candidate|surgeon|sheriff|sergeant|general|colonel|monarch|prince|princess|duke|duchess|pastor|bishop|nun|monk|guy|kid|friend|uncle|aunt|cousin|niece|nephew|twin|elder|dutchman|novelist|chair|champion|veteran|graduate|native|quarterback|linebacker|shortstop|midfielder|winger|keeper|goalie|rookie)$/u,
	nounGenders: new Map([
		...[
			...words(
				'mother mom mum mama wife daughter sister aunt niece grandmother grandma queen princess actress woman girl widow mother-in-law sister-in-law girlfriend chairwoman congresswoman spokeswoman stepmother duchess countess nun waitress hostess stepdaughter',
			),
		].map(noun => [noun, 'female'] as const),
		...[
			...words(
				'father dad papa husband son brother uncle nephew grandfather grandpa king prince actor man boy widower father-in-law brother-in-law boyfriend chairman congressman spokesman stepfather duke monk priest waiter fisherman stepson guy',
			),
		].map(noun => [noun, 'male'] as const),
	]),
	synonyms: [
		words('mother mom mum mama'),
		words('father dad papa'),
		words('grandmother grandma'),
		words('grandfather grandpa'),
		words('lawyer attorney counsel solicitor barrister'),
		words('officer detective sergeant lieutenant policeman policewoman sgt lt det'),
		words('novelist author writer'),
		words('singer musician artist'),
		words('coach manager'),
		words('executive ceo boss chief'),
		words('doctor dr physician surgeon'),
		words('professor prof academic researcher'),
		words('senator lawmaker sen'),
		words('representative lawmaker congressman congresswoman rep'),
		words('pastor reverend rev minister priest'),
		words('king monarch sovereign majesty'),
		words('queen monarch sovereign majesty'),
		words('chair chairman chairwoman chairperson'),
		words('guard center forward player'),
	],
	impersonal: words('is was seems appears takes took rains rained'),
	allowsSubjectFirst: true,
	abbreviations: words(`
		mr mrs ms dr prof st sgt lt col gen capt cpl maj cmdr sen rep gov rev hon jr sr vs etc inc corp co ltd no jan feb
		mar apr aug sept oct nov dec wash ore calif conn mass tenn ala ariz ark colo del fla ga ill ind kan ky la md mich
		minn miss mo mont neb nev okla pa tex vt va wis wyo u.s u.k d.c n.y n.j p.m a.m supt det atty
	`),
	interview: /^\s*(?:interview|q\s*&\s*a|q\s*and\s*a|this (?:interview|conversation) has been)/iu,
	kindCues: ENGLISH_KIND_CUES,
};
