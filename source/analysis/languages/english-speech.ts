import {ABBREVIATIONS} from './abbreviations.ts';
import {englishCallings} from './english-callings.ts';
import {englishKindCues} from './english-kind-cues.ts';
import {ENGLISH_PERSON_ENDINGS, ENGLISH_PERSONS, ENGLISH_THING_ENDINGS, ENGLISH_THINGS} from './english-persons.ts';
import {englishVerbs, englishVerbsAfter} from './english-verbs.ts';
import {ENGLISH_NATIONALS} from './nationals.ts';
import {nounTest} from './noun-data.ts';
import {type Agreement, pointing} from './pronoun-data.ts';
import type {SpeechData} from './speech-data.ts';
import {beginning, phrases, words} from './word-lists.ts';

const HE: Agreement = {gender: 'male', isPlural: false};
const SHE: Agreement = {gender: 'female', isPlural: false};
const ONE: Agreement = {gender: null, isPlural: false};
const MANY: Agreement = {gender: null, isPlural: true};

const PREPOSITIONS = words(`
	about across after against amid among around as at before behind beside between by concerning despite during following
	for from in including inside into like near of on onto outside over per regarding since than through to toward towards
	under until upon via with without
`);

const ADJECTIVES = words(`
	acting big biggest chief current deputy elder eldest ex fellow first former good interim junior largest late leading little longtime main
	new next old older oldest only other own poor retired second senior then veteran vice young younger youngest
`);

/** What those of an age are called in two words. */
const YOUNG = ['young man', 'young woman'];
const OLD = ['old man', 'old woman', 'elderly man', 'elderly woman', 'pensioner'];

/** English, as newspapers on both sides of the Atlantic write it. */
export const englishSpeech = (): Partial<SpeechData> => ({
	verbs: englishVerbs(),
	verbsAfter: englishVerbsAfter(),
	phrasalVerbs: new Map([
		['clear', words('made make makes making')],
		['that', words('charged')],
		['it', words('put puts putting')],
		['back', words('fired fires hit hits shot shoots')],
		['in', words('butted butts chimed chimes chipped chips cut cuts weighed weighs')],
		['up', words('piped pipes')],
		['by', words('abided abides stand standing stands stood swears swore')],
	]),
	citing: words('cite cited cites citing quote quoted quotes quoting read reads'),
	seats: words(`
		no_10 number_10 no_11 abuja ankara athens baghdad beijing berlin bogotá brussels budapest cairo canberra caracas damascus delhi doha dublin edinburgh
		hanoi harare havana holyrood islamabad jakarta jerusalem kabul khartoum kiev kigali kyiv lisbon london madrid malacañang manila
		minsk moscow nairobi oslo ottawa paris prague pretoria pyongyang riyadh rome seoul stockholm stormont taipei tehran tokyo
		vienna warsaw washington wellington westminster whitehall
	`),
	telling: words('told tells informed informs'),
	stating: words(
		'admit admits admitted argue argues argued believe believes believed claim claims claimed insist insists insisted say says said',
	),
	inverters: words('as'),
	infinitive: 'to',
	urging: words(`
		advised asked asks begged begs called calls encouraged ordered pledged pledges promised promises threatened threatens
		told tells urged urges vowed vows want wanted wants warned warns
	`),
	naming: words('name called named'),
	auxiliaries: words(`
		are be been began being can continued could declined did do does go goes had has have having is keeps kept
		liked likes may might must should to used wanted wants was went were will would
	`),
	singularAuxiliaries: words('has is was'),
	nonFinite: /ing$/,
	participle: /(?:ed|en)$/,
	adverb: /ly$/,
	objectVerb:
		/ed$|^(?:beat|bought|broke|brought|built|caught|chose|drew|drove|fought|found|gave|held|kept|knew|led|left|lost|sent|shot|sold|sought|struck|taught|threw|took|won)$/,
	fillers: words(`
		cbe kc mbe md mep mp msp obe phd qc
		afterward afterwards again already also always back bluntly earlier even famously finally first flatly friday
		further her him however immediately in initially jokingly just later me meanwhile monday never not now off
		often on once only out previously privately publicly quickly quietly recently repeatedly reportedly
		so yet reporters sarcastically saturday simply since softly soon still sunday them then there thursday today
		tuesday up us wednesday wryly yesterday you
	`),
	pronouns: new Map([
		...['he', "he'd", "he'll", "he's"].map(word => [word, HE] as const),
		...['she', "she'd", "she'll", "she's"].map(word => [word, SHE] as const),
		...['they', "they'd", "they'll", "they're", "they've"].map(word => [word, MANY] as const),
		['him', HE],
		['her', SHE],
		['them', MANY],
		['it', ONE],
		['the former', ONE],
		['the latter', ONE],
	]),
	anaphors: new Map([
		...[...words('he him his himself')].map(word => [word, 'male'] as const),
		...[...words('she her hers herself')].map(word => [word, 'female'] as const),
	]),
	firstPerson: words("i i'm i've i'd i'll we we're we've we'd we'll"),
	firstPersonSingular: words("i i'm i've i'd i'll"),
	selfWords: words('me my myself'),
	ones: words('somebody someone nobody anybody everybody everyone others people'),
	quarters: ['at the', 'at', 'from the', 'among the', 'within the'].map(words => words.split(' ')),
	secondPerson: words("you you're you've you'd you'll"),
	agent: 'by',
	passives: words('am are be been being got is was were'),
	attacking: new Set([
		'took on',
		...words(`
		assailed attacked attacks berated blasted blasts condemned corrected criticised criticized defended lambasted mocked praised rebuked
		ridiculed slammed slams targeted targets taunted taunts thanked
	`),
	]),
	asking: words('asked asks enquired inquired'),
	askersGoOn: true,
	questionWords: words('how if what when where whether which who whom whose why'),
	replying: words('replied replies answered answers retorted retorts countered'),
	fallen: {
		before:
			/\b(?:the late|the slain|(?:body|death|murder|killing|funeral|assassination) of|killed|murdered|massacred) (?:[A-Z][a-z]*\.? )?$/,
		behind:
			/^(?:,(?: [^,.]{1,30},)?)? (?:(?:was|were|had been) (?:later |fatally )?(?:killed|murdered|stabbed|shot|assassinated|executed|hanged|found dead|dead|buried)|(?:ha[ds] )?(?:died|passed away)|murder (?:trial|case|inquiry|investigation))\b/,
	},
	ownNaming: /(?:^| )(?:i'm|i am|my name is|my name's|call me)$/,
	hearing: words('advised asked assured informed reminded told warned'),
	spokenOf:
		words(`accused blamed branded charged condemned deemed judged rated convicted criticised criticized denounced described dismissed hailed mocked
			portrayed praised quoted referred remembered ridiculed`),
	deputies: words('assistant deputy ex former retired vice'),
	incumbents: words('incumbent outgoing'),
	copulas: words('is was be became becomes remains'),
	addressing: words('to'),
	holding: words('to'),
	companions: words('about alongside beside concerning of on regarding to unlike with'),
	latter: words('the'),
	demonstratives: words('this that'),
	ordinals: new Map([
		['the former', 0],
		['the latter', 1],
	] as const),
	ownDeterminers: words('my our your'),
	determiners: new Map([
		...pointing('the this that', 'definite', ONE),
		...pointing('these those', 'definite', MANY),
		...pointing('a an another one every each', 'indefinite', ONE),
		...pointing('both some several many few two three four five six other most', 'indefinite', MANY),
		...pointing('his her their its my our your whose', 'possessive', ONE),
	]),
	indefinites: words(
		'anything everything nothing something evidence experience folklore gossip history intelligence research rumor rumour speculation tradition',
	),
	floating: words('both each'),
	alone: words('one another some several many few most two three four five six seven eight nine ten eleven twelve'),
	prepositions: PREPOSITIONS,
	complements: words('of for'),
	links: words("of the for and & 's"),
	demonym:
		/^(?!guardian$)(?:(?:dutch|french|english|scots|irish|welsh)(?:man|woman)|.{2,}(?:ian|ean|ese)|dane|swede|kenyan|moroccan|texan|londoner|new-yorker|aucklander|dubliner|finn|turk|scot|briton|spaniard|german|american|mexican|israeli|pakistani|iraqi|afghan|swiss|filipino|argentine|greek|czech|croat|serb|conservative|democrat|nationalist|republican|socialist|tory|unionist)$/,
	nationals: words(ENGLISH_NATIONALS),
	objectPronouns: words('him her them'),
	relatives: words('who which'),
	clauseOpeners: words(
		'that what how but while when because although though if where whether as before after since whose',
	),
	coordinators: words('but'),
	subordinators: words('that'),
	reasons: words('because'),
	negations: words('not'),
	impersonalPronouns: words('it'),
	accordingTo: [
		['according', 'to'],
		['in', 'the', 'words', 'of'],
		['in', 'the', 'view', 'of'],
		['in', 'the', 'opinion', 'of'],
		['in', 'the', 'eyes', 'of'],
		['for'],
		['to', 'hear'],
	],
	manySenses: words('for'),
	informants: words('source'),
	ownWords: words('words telling phrase view account opinion'),
	adjectiveEnding: /(?:able|ary|ed|ful|gry|ible|ic|ing|ish|ive|less|ous)$/,
	branding: words(
		'brand branded branding brands call called calling calls label labelled labeled labelling labels termed',
	),
	owned: /.-(?:backed|based|born|built|controlled|funded|led|listed|owned|registered|run)$/,
	adjectives: ADJECTIVES,
	headlines: words('headline heading title'),
	leadsToSpeaker: beginning([
		// Those were the words of Ann Lee
		'(?:(?:those|these) (?:are|were) |that (?:is|was) )?(?:the|those|these|this|that) (?:[a-z-]+ )?(?:words?|phrase|line|message|verdict|warning|advice|promise|view|description) (?:(?:is|are|was|were|came|comes|come) )?(?:of|by|from) ',
		// “…” was the blunt reply of Ann Lee
		'(?:was|is|were) the (?:[a-z-]+ ){0,2}(?:answer|comment|conclusion|description|message|motto|opinion|reaction|reply|response|retort|summary|verdict|view|warning|words) (?:of|from) ',
		// “…” is how Ann Lee
		'(?:was|is|were) how ',
	]),
	sounding: beginning(
		[
			// “…” was heard, but not “was written by Ann Lee”
			'(?:heard|chanted|shouted|yelled|painted|scrawled|daubed|written) (?!by )',
			'(?:rang|rings|ring) out ',
			'(?:echoed|echoes|erupted) ',
			'(?:came|comes) the (?:reply|answer|response) (?!from )',
			'(?:came from|comes from|went up from) ',
		],
		'(?:, )?(?:(?:was|were|is|are|can|could|be|being|been|also|then|had|have|has) )*',
	),
	cries: words('chant chants cheers cries jeers shout shouts screams yells'),
	boards: words(`
		badge banner banners billboard gravestone graffiti headstone hoodie mural placard placards plaque poster posters sign signs
		sweatshirt t-shirt t-shirts tattoo tombstone
	`),
	putting: words(`
		daubed hang hangs hung left lettered made make painted pinned posted put puts scrawled taped unfurled wrote
	`),
	refusing: words('decline declined declines declining refuse refused refuses refusing'),
	negated: words("not n't wouldn't didn't doesn't"),
	whether: words('whether if'),
	plainSpeaking: beginning(
		['(?:did|does|do) not mince (?:his|her|their) words ', 'minced no words ', 'has no other word '],
		'(?:, [^.]{1,80} , )?',
	),
	sayings: words(
		'advice answer comment conclusion explanation message motto plea prediction question reaction reply response tribute verdict warning words',
	),
	accusations: words('accusation accusations allegation allegations charges claims reports rumors rumours suspicions'),
	claims: words(`
		account accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument
		assertion assertions assessment assurance assurances attack belief boast call calls characterisation characterization
		claim claims comment comments complaint complaints concern concerns condemnation confession contention criticism
		declaration demand demands denial denunciation depiction description dismissal endorsement fear fears hope insistence
		observation opinion plea pledge portrayal praise prediction promise promises reference references remark remarks
		statement suggestion suggestions threat threats tribute view vow warning warnings
	`),
	groups: new Set([
		...[...ENGLISH_PERSONS].map(noun => `${noun}s`),
		...words(`giant haulier chipmaker drugmaker automaker planemaker homebuilder housebuilder brewer backbenchers forces media military sides industry majority minority allies bosses carers churchgoers clients consumers crews diners growers hauliers householders hunters listeners locals midwives ratepayers refugees subscribers taxpayers users vendors viewers walkers conservatives greens liberals loyalists nationalists separatists socialists tories unionists classmates dancers men sailors singers women youths schoolmates team-mates teammates bandmates band-mates castmates housemates plc mourners archaeologists astronomers biologists conservationists environmentalists historians inspectorate consulate guild nonprofit subsidiary carmaker supplier broker label gallery archdiocese movement demonstrators lecturers legislators councilors authors investors staff employees rebels insurgents militants troops promoters customers families prison borough
		ambulance brigade campaigners carrier confederation couple duo pair trio conglomerate co-op cooperative force
		franchise laboratory lender militia miners mosque navy ombudsman panel pentagon platform relatives supermarket
		synagogue tabloid think-tank tribunal website
		activists administration agencies agency airline airport alliance archive army assembly association auditors
		authorities authority bakery band bank board brewery broadcaster bureau bus cabinet campaign cast caucus
		center centre chain chamber charity choir church cinema city clinic club coalition collective college
		commission committee company congregation congress consortium corporation council county court crew 		crowd dealers defense department detectives developers diocese district division doctors 		embassy engineers factory family farm federation festival firefighters firm fishermen
		foundation fund government group groups gunmen hospital inquiry institute institution
		insurer investigators jury labor lawmakers league legislature library
		magazine maker management members manufacturer manufacturers ministry mission museum 		neighbourhood network newspaper office officers operator opponents opposition
		orchestra organisation organisations organization organizations outlet owners paper
		parish parliament party pickets players police producers prosecution
		prosecutor's protestors publisher regulator regulators rescuers researchers 		restaurant retailer retailers school senate service shareholders shop society 		sponsors squad startup state station store strikers studio swimmers syndicate 		team tenants theater theatre town tribe troupe trust trustees union unions university village
		volunteers watchdog witnesses zoo
	`),
	]),
	ownedGroups: words('office'),
	collectives: words('dozens hundreds scores'),
	namedGroups: phrases(`
		action for children, british steel, campaign to protect rural england, cats protection, doctors without borders, dogs trust,
		english heritage, friends of the earth, help for heroes, help the aged, just stop oil, keep britain tidy,
		make uk, moms for liberty, mothers against drunk driving, network rail, reporters without borders, save the children,
		stop the war, surfers against sewage, swiss re, teach first, transport for london, transport for the north,
		transport for wales, union pacific
	`),
	approximations: [
		['nearly'],
		['almost'],
		['about'],
		['around'],
		['some'],
		['more', 'than'],
		['fewer', 'than'],
		['at', 'least'],
	],
	times: words(`
		afternoon april august day days decade decades december evening february friday hour hours january july june minute minutes moment moments monday month months
		morning night november october saturday second seconds september sunday thursday time times tuesday wednesday week weekend weekends weeks year years
	`),
	anyGroup: words(
		'company firm group coalition association agency club retailer maker manufacturer organization organisation charity insurer paper newspaper daily tabloid magazine union party bank broker airline carrier brand chain developer startup start-up network alliance publisher restaurant authority outlet regulator nonprofit broadcaster operator trust federation opposition watchdog lender supermarket force chipmaker carmaker drugmaker automaker planemaker homebuilder housebuilder brewer conglomerate giant brewery tank haulier institute institution foundation fund hospital college museum gallery theatre theater festival studio school team',
	),
	ofState: words('college festival fund gallery hospital museum school studio team theater theatre'),
	anyOfState: words(
		'academy charity club federation foundation group institute institution organisation organization trust',
	),
	press: words(`
		paper newspaper daily tabloid magazine agency broadcaster outlet channel network station website afp ap pa reuters bloomberg
		associated xinhua tass twitter x facebook instagram tiktok linkedin youtube telegram bbc itv cnn cnbc nbc abc cbs npr pbs rte rté
		msnbc sky fox cbc times guardian telegraph post mail mirror sun herald tribune journal express independent examiner chronicle
		gazette echo news press radio today
	`),
	voicesOfGroups: words('spokesman spokesperson spokeswoman'),
	texts: words(`
		affidavit article assessment audit banner book brief brochure bulletin caption card complaint contract document dossier
		email file filing graffiti headline indictment inscription investigation judgment label law lawsuit leaflet legend letter
		line memo memorandum menu message motion note notice order petition plaque poll post poster report resolution review rule
		ruling sentence sign slogan source statement sticker study survey text title tweet word
	`),
	anyText: words('text document'),
	letters: words('memo release statement tweet'),
	reports: words(
		'report letter email filing document assessment analysis dossier bulletin investigation audit inquiry review study survey poll briefing',
	),
	records: words('audit inquiry review study survey'),
	making: words('made make makes making repeated repeats retracted withdraw withdrawn withdrew'),
	proVerbs: words('did do does'),
	acting: words('accepted agreed attacked declined offered refused rejected'),
	issuing: words('issued issues published publishes released releases sent signed wrote written'),
	plainVerbs: words('said says'),
	readingAloud: words('read reading reads'),
	readTexts: words('email letter message note post statement text tribute tweet'),
	posts: words('message tweet post caption status'),
	authoring: words('from by'),
	printedIn: words('in'),
	ofPlaces: words(`
		archbishop bishop capital centre center city coast constituency county district governor lecturer mayor mayoress mp mps native north east
		outskirts parts people port province region resident residents south state streets suburb town vicar village west
	`),
	acquired: words('cited commissioned leaked obtained ordered quoted read reviewed seen shared viewed'),
	offices: words(`
		ambassador assailant attacker caller commissioner driver governor gunman judge killer minister official
		prosecutor robber secretary sheriff shooter spokesman spokesperson spokeswoman superintendent suspect victim
	`),
	authorities: words(`
		ambassador archbishop attendant bailiff barman bartender bishop bouncer bystander caretaker cashier
		chancellor clerk commissioner constable coroner courier customer dispatcher doctor eyewitness firefighter
		foreman governor guard headmaster headmistress headteacher insider inspector janitor judge juror lifeguard
		magistrate mayor mayoress midwife minister motorist officer onlooker paramedic passenger passer-by patrolman
		policeman policewoman pope porter postman premier president priest principal prosecutor ranger receptionist
		referee registrar secretary senator sergeant sheriff steward stewardess superintendent supervisor surgeon
		umpire usher vicar warden watchman
	`),
	officiating: words(`
		announced announces appointed ballot banned budget cabinet chaired council councillors decree elected election inaugurated law
		ministers office ordered parliament pledged presided promised re-elected reporters resigned ruled said says signed told term
		unveiled vetoed vote votes voters vowed
	`),
	unofficial:
		/^(?:,[^,.;:!?“”"\n]{1,60},)?(?: who)?(?:(?: (?:has|had))?(?: [a-z]+ly)? (?:plays|sang|scored|scores|sings|stabbed)|(?:,| is| was| (?:has|had) been| got)(?: [a-z]+(?:ly|ed))? (?:arrested|injured|jailed|missing|rescued|stabbed)| (?:goes|gone|went) missing)\b/,
	minor: {
		before:
			/\b(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)-year-old (?:[a-z]+ )?$/,
		behind:
			/^(?:,|,? who is|,? is|,? aged|, who was) (?:aged |only |just )?(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)\b(?! [a-z]|[,.-]?\d)/,
	},
	personNoun: nounTest(ENGLISH_PERSON_ENDINGS, ENGLISH_PERSONS, ENGLISH_THINGS, ENGLISH_THING_ENDINGS),
	nounGenders: new Map([
		...[
			...words(
				'mother mom mum mama mummy mommy gran granny nan auntie granddaughter landlady wife daughter sister aunt niece grandmother grandma queen princess actress woman girl widow mother-in-law sister-in-law girlfriend chairwoman congresswoman spokeswoman stepmother duchess countess nun waitress hostess stepdaughter',
			),
		].map(noun => [noun, 'female'] as const),
		...[
			...words(
				'father dad papa daddy grandad grandson landlord husband son brother uncle nephew grandfather grandpa king prince actor man boy widower father-in-law brother-in-law boyfriend chairman congressman spokesman stepfather duke monk priest waiter fisherman stepson guy',
			),
		].map(noun => [noun, 'male'] as const),
	]),
	ownGenders: [
		[/\bmy (?:husband|boyfriend)\b/, 'female'],
		[/\bmy (?:wife|girlfriend)\b/, 'male'],
	],
	hypothetical: /^(?:would|could|should|might|will)$/,
	fearing: words('fears feared fearing fear worries worried worrying worry'),
	yearsOld: '-year-old',
	decades: new Map([
		[0, words('boy girl child toddler youngster')],
		[1, new Set(['teen', 'teenager', 'youngster', 'boy', 'girl', ...YOUNG])],
		[2, new Set(YOUNG)],
		[7, new Set(['septuagenarian', ...OLD])],
		[8, new Set(['octogenarian', ...OLD])],
		[9, new Set(['nonagenarian', ...OLD])],
		[10, words('centenarian')],
	]),
	authors: words('author co-author researcher'),
	leading: words('lead first senior principal'),
	makers: new Map([
		...[...words('film movie documentary feature picture')].map(work => [work, words('director filmmaker')] as const),
		...[...words('novel book memoir story')].map(work => [work, words('novelist author writer')] as const),
		...[...words('album song record')].map(work => [work, words('singer musician songwriter artist')] as const),
		...[...words('play')].map(work => [work, words('playwright dramatist')] as const),
		...[...words('cast directed')].map(work => [work, words('director filmmaker')] as const),
		...[...words('composed')].map(work => [work, words('composer')] as const),
		...[...words('designed')].map(work => [work, words('designer architect')] as const),
		...[...words('written')].map(work => [work, words('writer author')] as const),
		...[...words('painting exhibition')].map(work => [work, words('painter artist')] as const),
	]),
	callings: englishCallings,
	synonyms: [
		words('mother mom mum mama mummy mommy'),
		words('governor gov'),
		words('senator sen'),
		words('representative congressman congresswoman rep'),
		words('professor prof'),
		words('captain capt'),
		words('general gen'),
		words('director filmmaker film-maker'),
		words('father dad papa daddy'),
		words('grandmother grandma gran granny nan'),
		words('grandfather grandpa grandad'),
		words('lawyer attorney counsel solicitor barrister'),
		words('officer detective sergeant lieutenant policeman policewoman sgt lt det'),
		words('novelist author writer'),
		words('singer musician artist'),
		words('coach manager'),
		words('executive ceo boss chief head'),
		words('doctor dr physician surgeon'),
		words('professor prof academic researcher'),
		words('senator lawmaker sen'),
		words('representative lawmaker congressman congresswoman rep'),
		words('pastor reverend rev minister priest'),
		words('king monarch sovereign majesty'),
		words('queen monarch sovereign majesty'),
		words('chair chairman chairwoman chairperson'),
		words('guard center forward player'),
		words('dane danish'),
		words('pole polish'),
	],
	stations: [
		[
			words('mayor mayoress'),
			words('governor gov'),
			words('prosecutor'),
			words('judge'),
			words('bishop archbishop cardinal pastor pope priest vicar'),
			words('lawyer solicitor barrister'),
			words('senator sen'),
			words('congressman congresswoman'),
			words('police detective sergeant policeman policewoman sgt det sheriff commander firefighter fireman'),
			words('coach trainer'),
			words('footballer striker midfielder goalkeeper winger quarterback player athlete runner sprinter swimmer'),
			words('singer actor actress'),
		],
		[
			words('prosecutor judge police detective sergeant policeman policewoman sgt det sheriff'),
			words('suspect killer gunman shooter robber attacker assailant burglar thief'),
		],
		[words('prosecutor judge'), words('accused defendant')],
		[
			words('boy girl teenager youth child schoolboy schoolgirl youngster toddler'),
			words('judge recorder magistrate'),
			words('lawyer solicitor barrister qc kc sc counsel prosecutor prosecuting defending attorney'),
			words('police detective sergeant policeman policewoman sgt det supt superintendent inspector constable'),
			words('president minister senator sen congressman congresswoman mayor governor gov'),
		],
		[
			words('lawyer solicitor barrister counsel attorney qc kc sc prosecutor journalist reporter'),
			words('accused defendant client inmate prisoner'),
		],
		[
			words('mayor governor minister senator president singer actor actress journalist reporter lawyer barrister'),
			words('thief robber burglar killer gunman'),
		],
		[words('journalist reporter correspondent'), words('minister mayor governor president judge prosecutor senator')],
		[words('president'), words('minister premier taoiseach')],
		[words('republican'), words('democrat')],
		[
			words('president chairman chairwoman owner'),
			words('footballer striker midfielder goalkeeper winger quarterback athlete runner sprinter swimmer'),
			words('coach trainer'),
		],
	],
	opposing: words('prime shadow'),
	others: words('other'),
	receiving: words('drew earned gets got received receives'),
	sending: words('left posted posting sent wrote'),
	parties: new Map([
		...[...words('defence defending defense family mitigating plaintiff plaintiffs claimant respondent')].map(
			party => [party, words('lawyer')] as const,
		),
		['d-', words('democrat')],
		['r-', words('republican')],
		...[...words('prosecution prosecuting crown state')].map(party => [party, words('prosecutor')] as const),
	]),
	respectively: words('respectively'),
	representatives: words(
		'agent attorney barrister lawyer publicist representative solicitor spokesman spokesperson spokeswoman',
	),
	partners: words('guest guide host interlocutor interviewee'),
	unnamed: /^,? who [^.,]{0,40}\b(?:named|identified|anonymity)\b/,
	articleless: words('counsel'),
	styles: words('majesty highness excellency holiness grace honour honor lordship ladyship eminence'),
	kin: words(`
		aunt auntie brother cousin dad daddy daughter father gran grandad granddaughter grandfather grandma grandmother
		grandpa grandson granny husband mom mommy mother mum mummy nan nephew niece papa sister son uncle wife
	`),
	kinPairs: [
		[words('daughter son'), words('dad daddy father mom mommy mother mum mummy papa')],
		[words('granddaughter grandson'), words('gran grandad grandfather grandma grandmother grandpa granny nan')],
		[words('nephew niece'), words('aunt auntie uncle')],
		[words('husband wife'), words('husband wife')],
		[words('brother sister'), words('brother sister')],
	],
	aides: words('choice face pick voice'),
	deeds: new Map(
		['in custody', 'on trial', 'pleaded guilty', 'pleaded not', 'standing trial', 'stood trial', 'the dock'].map(
			deed => [deed, 'defendant'] as const,
		),
	),
	undergone: new Map(
		[...words('accused arrested charged convicted jailed sentenced')].map(deed => [deed, 'defendant'] as const),
	),
	trials: new Map([...words('charges trial')].map(deed => [deed, 'defendant'] as const)),
	roles: new Map([
		['chairs', 'chair'],
		['heads', 'head'],
		['leads', 'leader'],
		['runs', 'director'],
		['coaches', 'coach'],
		['manages', 'manager'],
		['owns', 'owner'],
		['founded', 'founder'],
		['represents', 'lawyer'],
		['teaches', 'teacher'],
		['wrote', 'author'],
		['directed', 'director'],
	]),
	impersonal: words('is was seems appears takes took rains rained'),
	allowsSubjectFirst: true,
	genitives: words(`'s '`),
	pluralNoun: /(?:s|men|women|people|police|staff|media)$/,
	omitsSubordinators: true,
	modifiersFirst: true,
	beforeNoun: new Set([...PREPOSITIONS, ...ADJECTIVES].filter(word => word !== 'to' && word !== 'then')),
	abbreviations: ABBREVIATIONS.en(),
	interview: /^\s*(?:interview|q\s*&\s*a|q\s*and\s*a|this (?:interview|conversation) has been)/iu,
	answer: /^A\s?[:.]\s/,
	listing: /^,?\s*\(?(?:(?:and|or|then)\s*(?:also)?(?:(?:an?|the) )?)?\s*$/,
	titleStart: /^[\p{Lu}\p{N}]/u,
	kindCues: englishKindCues(),
});
