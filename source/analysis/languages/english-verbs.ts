import type {Verbs} from './verb-data.ts';
import {words} from './word-lists.ts';

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
export const englishVerbs = (): Verbs => ({
	infinitives: words(`
		accept accuse acknowledge add address admit admonish advise affirm agree allege announce answer apologise
		apologize appeal applaud argue ask assert assure attack attest aver avow bark beg bellow bemoan berate blame blast boast brag bristle call
		caption castigate caution chant characterise characterize chide chime chuckle cite claim clarify comment compare
		commend complain concede conclude concur condemn confess confide confirm congratulate contend correct counter credit
		criticise criticize crow cry deadpan declare decline decree decry deem defend demand denounce deny deplore deride describe
		detail disagree disclose dismiss dispute divulge drawl echo elaborate email emphasise emphasize encourage enthuse
		estimate exclaim exhort explain express fear frame greet groan growl grumble guess gush hail hint hiss holler
		imagine implore imply indicate inform inquire insist instruct interject invite joke lambast lament laud
		lecture liken maintain marvel mention message moan mock mourn mumble murmur muse mutter note object observe
		offer opine order paint plead pledge point portray posit post praise preach predict proclaim profess promise
		propose prophesy protest publish question quip quote rail rant rave read reason reassure rebuke rebut recall recite recommend
		reckon recount refer reflect refuse refute regret reiterate reject relate remark remember remind reminisce repeat reply report
		reprimand request respond retort reveal ridicule riff roar rue scoff scold scrawl scream shout shriek sign
		signal sing slam snarl sneer specify speculate splutter stammer state stress suggest sum summarise summarize
		suppose surmise swear taunt term testify text thank theorise theorize threaten thunder title tout tweet underline
		underscore urge utter vent voice vow wail warn welcome whisper wish wonder yell
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words(`
		say says said saying tell tells told telling write writes wrote written writing think thinks thought thinking
		judged rated graded branded branding brands labelled labeled ruled ruling submitted submits found finds finding
		swore sworn sang sung read spoke speak speaks spoken speaking meant feels felt sent send sends sending
		saw see sees seeing believe believes believed believing hope hopes hoped hoping
	`),
});

/** Verbs of saying only where the words stand before them or around them: “…,” she laughed. */
export const englishVerbsAfter = (): Verbs => ({
	infinitives: words(`
		banter blog blurt breathe chirp chortle contest coo enquire gloat gripe highlight insinuate kid outline persist pray pronounce rejoin rejoice restate riposte share trumpet verify wheeze wink grunt intone jeer prattle prompt quaver query remonstrate rule smirk snipe snuffle
		squeak sympathise sympathize whine whoop wince yap yelp
		beam begin close continue crack croak exult figure finish fume gasp giggle interrupt laugh narrate nod open
		ponder rage rasp reassure reckon seethe shrug sigh smile snap sniff snort sob start storm stutter tease
		venture volunteer weep whimper
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words('began begun went goes put puts grinned grins spat wept'),
});
