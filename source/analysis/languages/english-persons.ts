import {words} from './word-lists.ts';

/** Endings of nouns for people: teacher, cellist, 61-year-old. */
export const ENGLISH_PERSON_ENDINGS =
	/(?:-year-old|-of-(?:one|two|three|four|five|six)|er|or|ist|ian|man|woman|person|ant|ee|ess|ent|ive|eer|crat|logue|mate|girl|boy)$/;

/** Endings of nouns for things and for what cannot be touched: invitation, building; a goal defence and a wing may be players. */
export const ENGLISH_THING_ENDINGS = /(?:[st]ion|ness|(?<!state|docu)ment|ity|ism|ship|.{3}ing)$/;

/** Nouns for people that no ending shows, or that mean nothing but people. */
export const ENGLISH_PERSONS = words(`
	abbot academic accused addict admiral adviser advisor advocate agent aide ally alto amateur ambassador analyst
	archbishop archdeacon architect assistant associate athlete attorney aunt auntie baby bailiff ballerina bard barista
	baritone barmaid baron baroness barrister billionaire bishop blacksmith bloke boss bosun boy boyfriend bride
	brigadier brother burglar butcher bystander cabbie cadet caller candidate canon captain cardinal celebrity
	centre-back ceo chair chairman chairperson chairwoman champion chancellor chap chaplain chef chief chieftain child
	churchwarden claimant cleric clerk clown coach colleague colonel columnist comic commissioner commodore commuter
	congressman congresswoman constable consul controller convict cook cop coroner corporal correspondent councillor
	councilman councilwoman counsel count countess cousin coxswain critic curate cyclist dad daddy daughter deacon
	deaconess dean debutant deceased defendant delegate democrat deputy detective diplomat director don drinker driver
	duchess duke dutchman earl economist editor editor-in-chief elder emir emperor entrepreneur envoy ex-husband ex-wife
	executive exile expert eyewitness fan farmer father fellow fiancé fiancée fly-half forward friar friend full-back
	fullback gaffer general genius gentleman girl girlfriend goalie goatherd godfather godmother governess governor
	graduate gran grandad granddaughter grandfather grandma grandmother grandpa grandson granny groom guard guest guide
	guy head headmaster headmistress heir heiress hermit hero heroine hiker holidaymaker homeowner host hostage husband
	imam individual infant inmate insider inspector jockey judge juror keeper kid king knight lad lady landlady landlord
	lass laureate lawyer leader legend lieutenant lifeguard linebacker linesman lineswoman lioness lord lumberjack
	magistrate magnate maid mailman major man manager marchioness marshal mason mathematician mayor mca mechanic medic
	mep midfielder midwife migrant millionaire minister mla mogul mom mommy monarch monk mother motorist mp msp mum
	mummy nan nana nanny native neighbor neighbour nephew niece nonagenarian nun nurse official onlooker oracle
	organiser organizer orphan paramedic parent partner passenger passer-by pastor patient patron patroness pedestrian
	pensioner person philosopher physicist physio pilgrim pilot pirate plaintiff playwright pm pm-elect pm-in-waiting
	poet pope porter premier president president-elect priest prince princess principal prodigy prof prosecutor
	protester publican punter pupil quarterback queen rabbi ranger reader recluse recorder recruit referee registrar
	regular republican resident restaurateur retiree reviewer rider rival rookie royal runner-up scholar schoolboy
	schoolgirl scientist scion scrum-half secretary senator sergeant sheikh shepherd sheriff shopkeeper shopper
	shortstop sibling sister skipper smith soldier solicitor son soprano source speaker specialist spectator spouse spy
	stallholder star stepdaughter stepson stevedore steward stranger student sultan superintendent supporter supremo
	surgeon survivor suspect taoiseach td teacher teenager tenor thief toddler tory tourist trader treasurer trooper
	trucker tsar twin tycoon umpire uncle undertaker usher vet veteran vicar victim villager voter waiter waitress
	warden weaver wheelwright whistleblower widow widower wife winger witness wizard woman worker worshipper youngster
`);

/** Nouns for things that end as those for people do, and for some that bear or play words. */
export const ENGLISH_THINGS = words(`
	accent access accident ad address advert alternative anchor anger answer app archive armor banner barrier bee beer
	behavior blacklist bladder blister blog boiler booster border buffer bumper bunker burger bus calculator cancer car
	career catalogue cent center chamber chapter charger charter checklist chess cider climate clock cluster coffee
	color component computer container content continent copper corner corridor counter covenant cover cracker crater
	cruiser cucumber current cylinder dagger danger december decor decree deer degree descent detector dialogue diameter
	dinner directive disaster dishwasher door doormat drawer dress drive dumper elephant elevator ember encounter
	epilogue error escalator estimate event excess extent exterior factor favor fee fertiliser fertilizer fever fiber
	filter finger fist flavor floor flower folder fortress freezer freighter frontier gate gender generator glacier
	grant guarantee gutter hammer harbor header heater helicopter honor horror humor hunger implant incentive incident
	indicator initiative instant intent interior jubilee jumper knee labor ladder lager laser layer leather ledger
	less letter levee lever lighter list litter liver locker lorry lumber machine manifesto manner manor marker marquee
	matter mattress mess meteor meter mirror mist mixer monologue motive motor mower murder narrative newsletter
	newspaper november objective october offer olive order oyster panther paper parameter parlor patent pennant pepper
	percent perimeter perspective phone plant plaster platter playlist pointer poker poster powder power prayer
	precedent press printer process processor progress projector prologue propeller quarter radiator radio rafter razor
	reactor recess register remainder reminder remnant rent restaurant river robot roller router rubber rumor saucer
	scent scooter sector semester sensor september server shelter shortlist shoulder shower shutter silver skyscraper
	slider snooker soccer spider spinner splinter spree stalemate starter steamer sticker stress stretcher success
	summer supper surrender sweater talent tanker temper tender tent terror theater thermometer thriller thunder ticket
	tiger timber timer toaster toffee torrent tower tracker tractor trailer train transfer transformer transplant
	trawler tree trigger truck tumor twist typewriter ulcer valor van vapor variant vector veneer vent ventilator voice
	voicemail voucher waist warrant water weather webpage whisper window winter wonder wrapper wrist
`);
