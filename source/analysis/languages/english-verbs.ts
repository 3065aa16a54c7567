import {type Verbs, words} from './speech-data.ts';

const ENDINGS: Verbs['endings'] = [
	['', ''],
	['s', ''],
	['es', ''],
	['ed', ''],
	['d', ''],
	['ing', ''],
	['ing', 'e'],
	['ies', 'y'],
	['ied', 'y'],
];

const RESPELLINGS: Verbs['respellings'] = [[/([bdgklmnprt])\1$/, '$1']];

/** Verbs that give somebody's words, fragments of them too: to describe as “a joke”. */
export const ENGLISH_VERBS: Verbs = {
	infinitives: words(`
		accept accuse acknowledge add address admit admonish advise affirm agree allege announce answer apologise
		apologize appeal applaud argue ask assert assure attack bark beg bellow blame blast boast brag bristle call
		caption caution chant characterise characterize chide chime chuckle cite claim clarify comment compare
		complain concede conclude concur condemn confess confide confirm congratulate contend correct counter credit
		criticise criticize crow cry deadpan declare decline decry deem defend demand denounce deny deplore describe
		detail disclose dismiss dispute drawl elaborate email emphasise emphasize encourage enthuse estimate exclaim
		exhort explain express fear frame greet groan growl grumble gush hail hint hiss holler implore imply
		indicate inform inquire insist interject invite joke lambast lament laud lecture liken marvel mention
		message moan mock mumble murmur mutter note object observe offer opine order paint plead pledge point
		portray post praise preach predict proclaim profess promise propose protest publish question quip quote rail
		rant rave read reason recall recite recommend recount refer reflect refuse regret reiterate relate remark
		remember remind repeat reply report request respond retort reveal riff roar scoff scold scrawl scream shout
		shriek sign signal sing slam snarl sneer specify speculate splutter stammer state stress suggest sum
		summarise summarize swear term testify text thank threaten thunder title tout tweet urge utter vent voice
		maintain reject refute rebut muse underline underscore ridicule taunt posit theorize theorise mourn rue rebuke
		reprimand disagree instruct imagine suppose guess echo
		vow wail warn welcome whisper wish wonder yell
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words(`
		say says said saying tell tells told telling write writes wrote written writing think thinks thought thinking
		swore sworn sang sung read spoke speak speaks spoken speaking meant feels felt sent send sends sending
		saw see sees seeing believe believes believed believing hope hopes hoped hoping
	`),
};

/** Verbs of saying only where the words stand before them or around them: “…,” she laughed. */
export const ENGLISH_VERBS_AFTER: Verbs = {
	infinitives: words(`
		beam exult figure finish giggle narrate open ponder rage rasp reassure reckon seethe sniff snort start storm stutter
		tease venture weep whimper
		begin close continue crack croak fume gasp interrupt laugh nod shrug sigh smile snap sob volunteer
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words('began begun went goes put puts grinned grins wept'),
};
