import {type WordSet, words} from './word-lists.ts';

// What stands in the names of people, and right beside them, in texts of any language: French ones have a Mrs. Lee and a van der
// Vidal too.

/** What the name of a saint begins with: of places, schools and clubs more often than of people. */
export const saints: WordSet = words('st ste saint sainte');
/** That of them which surnames have: Ann de Saint Vidal. */
export const saintsToo: WordSet = words('saint');

/** What many nicknames begin with: Big Mama Vidal, Lil Vidal. */
export const sizes: WordSet = words('big little lil fat slim grand gros petit petite');

/** Ranks and offices before a name as letters: PC, DI, CEO. */
export const ranks: WordSet = words(`
	pc wpc dc ds di dci dcs dsi sp dsp asp csp dsc dig aig mp mep msp ceo cfo cto coo pm vp pdg dg cpl sgt lt cdr
	mla mlc tsgt ssgt td mpp mca mna mha mec mpa acp dcp ssp adgp dgp igp asi dpo ppro ocpd hrm hrh
`);

/** Letters behind a name, for a seat or an honour: MP, OBE. */
export const postNominals: WordSet = words(
	'mp mep msp ms mla td mpp mna kc qc sc bl san qpm bem jp kcb kcvo lvo mvo obe cbe dds cpa mbe kbe dbe om ch frs phd md rn esq',
);

/** Those that have small letters or full stops: Ph.D. */
export const degrees: WordSet = words('phd ph.d ed.d m.d r.n j.d d.o d.d.s');

/** What a name may have behind it and a comma, and what of it has no comma too: Esq., Jr. */
export const asides: WordSet = words('jr sr esq');
/** Those that need none. */
export const suffixes: WordSet = words('jr sr');

/** Abbreviations before a name, whose full stop belongs to them. */
export const abbreviations: WordSet = words(`
	mm mr mrs messrs ms cpl dr prof rev hon gov sen rep gen col capt lt sgt maj adm brig cllr jr sr st ste ch ph th pr mgr
`);

/** Civilities that nobody has for a name: “In her letter to Ann Lee Ms Ray said”. */
export const pureCivilities: WordSet = words('mr mrs ms mme mlle');
/** That which are initials where they are in capitals: MS Vidal. */
export const initialsToo: WordSet = words('ms');

/** Titles that are first names as well, before one word: Dean Vidal. */
export const firstNamesToo: WordSet = words('dean don earl duke deacon reeve major');
/** Those that are titles behind an article and in small letters: le cheikh Vidal, but Cheikh Vidal and Cheikh Anta Vidal. */
export const firstNamesInCapitals: WordSet = words('cheikh cheick pape');
/** Those of them that are titles before a first name alone: Pape François. */
export const popes: WordSet = words('pape');
/** A first name whose first word is a title before others: Shah Rukh Vidal; not Shah Reza Vidal. */
export const pairedGiven = ['shah', 'rukh'] as const;
/** That of them which is a title before a first name: Don Luis. */
export const titlesOfGiven: WordSet = words('don');
/** A title that before one word too is a woman's name: Sheikh Hasina. */
export const firstOfWomen: WordSet = words('sheikh');
/** Titles of two words, by the second: Tan Sri Ann Lee, Lance Corporal Ann Lee. */
export const pairedTitles: ReadonlyMap<string, string> = new Map([
	['sri', 'tan'],
	['corporal', 'lance'],
]);

/** Particles that are no word of the languages around, so that a name may begin with one: van der Vidal. */
export const foreignParticles: WordSet = words(
	"van von vander wa vom zu zur ap bin bint ibn ould dos della dello degli delle dela af av 't",
);

/** Lower-case words inside names, in any language; whether French "de" is one depends on what stands before it. */
export const particles: WordSet = new Set([
	...foreignParticles,
	...words('der ter den ten ben al el da das do di del de du des d la le les los las y e san'),
]);

/** The article within surnames that are known to have one, in small letters too: Ann le Vidal. */
export const articlesWithin: WordSet = words('le');

/** Particles that are first names as well, where the language has no other use for them. */
export const particlesToo: WordSet = words('al ben des');

/** Surnames that stand first: Kim Jong-un. */
export const easternSurnames: WordSet = words(`
	kim lee park choi jung kang cho yoon jang lim han shin moon kwon hwang ahn song ryu hong wang li zhang liu chen
	yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao liang zheng luo xie tang xi deng chan cheung leung kwok
	wong lau yau nguyen tran pham vo dang bui do ngo sato suzuki tanaka abe dou cao cui dai ding duan fang feng gong
	hou jia jiang jin kong liao meng peng qian qiao qin qiu shao shen tao tian wei xia xiao xiong xue yan yao yuan
	yue zeng zhan zhong zhuang zou tsai hsu hsieh chiang bae baek byun chae chung heo hyun jeon jeong joo nam noh
	pak paik rhee roh seo seok suh yeo yoo yun huynh hoang phan duong dinh trinh luong hun sok chea keo kem heng
	chhim ouk prak khieu ieng nuon chhay chhun
	ho vuong vu ly ta to truong quach nghiem luu lam thai mai
`);

/** Two syllables of Korean or Chinese, as first names have them there: yo-han; not “bay-front”, “moss-side”. */
export const easternGivenName =
	/^(?:(?:[bcdfghjklmnpqrstwxyz]|[cstwz]h|[gkh]w|[bghkmp]y|ts|ss|kk)?[aeiou]{1,3}(?:ng?|[bhklmprt])?(?:-|$)){2}$/;

/** What stands between them and the first name in Vietnam. */
export const easternMiddles: WordSet = words('van thi huu duc ngoc minh thanh quang dinh xuan');

/**
 * First words of names that the lists give one gender and that tell none: men and women bear them in French or English,
 * or they are family names that stand first. A wrong gender would part a person from every “M. Vidal”.
 */
export const ofEitherGender: WordSet = words(`
	addison alex alexis alix andrea ange angel ariel ashley aubrey avery bailey blair bobbie cameron camille carol carrol casey
	celeste charlie chris claude cleo connie courtney dale dana dany dominique drew eden elie emery evelyn
	francis frankie freddie frederique gabriele gael gene gwen hadley harley harper hilary hyacinthe
	inge jackie jaime jamie jan jean jess jessie jo joan jocelyn jody joss jordan jude kai kari kelly kelsey kerry kim
	kris kyle lee leslie lindsay lindsey logan loan lou louison loris lynn maxime mel meredith
	michele morgan nat nikita noah noel parker pat quinn reese regis rene riley robbie robin
	rory rowan ryan sacha sam sandy sasha shannon shelby shirley sidney simone skyler stacey stacy sydney
	taylor terry toni tony tracy val valery vivian vivien yael yannick
	chan chen cho choi duong hoang huang huynh kang lam le li lim lin liu lo luo ngo nguyen pham phan park shin song sun
	hui ji-woo jin jing min ming wei xin yu
	tan tang tran truong vo vu wang wong wu yang yoon zhang zhao zhou zhu
	dakota gurpreet harpreet jaspreet karol kendall kiran manpreet noor nour paris payton peyton phoenix reagan rosario simran
`);

/** What stands in the middle of the names of women alone: Nguyen Thi Lan. */
export const womensMiddles: WordSet = words('thi');

/** How surnames begin and end that are told by their form: O'Neil, Stefansson. */
export const surnameBeginning = /^(?:mc|mac(?=[^aehks])|o['’])/u;
/** And their ends. */
export const surnameEnding = /(?:ić|ović|ová|sson|sdóttir|ński|enko|shvili|ğlu|ström|feld|stein|mann)$/u;

/** Beginnings of surnames that have a capital within, unlike StreetPress: MacLeod, VanVleet. */
export const capitalWithin = /^(?:Mac|Van|Von|Fitz|Ben|Del|Des|San)[A-ZÀ-ÖØ-ÞŒ]/;
/** What stands before the apostrophe of a name and is no elision of it, where a capital follows: D'Amato, O'Brien. */
export const beforeCapital = /^(?:[DMNOT]|Mc)$/u;
/** Small beginnings of names: the article of Arabic, and an elided particle that the language may not know: al-Masri, d'Este. */
export const smallBeginning = /^(?:(?:a[dlnrstz]|ash|el)[-‐‑−]|d['’])/;

/** Nouns for things that are surnames as well: Matt Hall, Rose Bell. */
export const thingsToo: WordSet = words(`
	hall law park lane field fields house hill hills banks bank lake forest church temple post day bell island king
	queen page woods rivers river brook cook act west street bridge beach bush court tower towers market case stone
	valley castle manor abbey prior chapel close grove row walk gate gates lodge lodges head point bend peak ridge
	moor moore green heath cove cliff knight sharp song ball fair plot sale bowl cup plate shields derby chase rock
	sands lock quay rules bill homes home farm farms garden gardens meadows pool pond dale glen major son sons bros
	school oliver garage wells well battle war bishop may cross light lights star rose swan price rich bond speed
	parade reed chambers singer taylor potter hunt marsh branch power powers steel weir cave bay masters cousins ferry alley waltz ocean bench
`);

/** An office as it is abbreviated that is a surname as well: Hun Sen is no senator. */
export const officesToo: WordSet = words('sen');
