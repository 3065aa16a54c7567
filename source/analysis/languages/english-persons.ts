import {words} from './word-lists.ts';

/** Endings of nouns for people: teacher, cellist, 61-year-old. */
export const ENGLISH_PERSON_ENDINGS =
	/(?:-year-old|-of-(?:one|two|three|four|five|six)|er|or|ist|ian|man|woman|person|ant|ee|ess|ent|ive|eer|crat|logue|mate|girl|boy)$/;

/** Endings of nouns for things and for what cannot be touched: invitation, building; a goal defence and a wing may be players. */
export const ENGLISH_THING_ENDINGS = /(?:[st]ion|ness|(?<!state|docu)ment|ity|ism|ship|.{3}ing)$/;

/** Nouns for people that no ending shows. */
export const ENGLISH_PERSONS = words(`
	adviser advisor ambassador assistant barrister chairman chairwoman chairperson congressman congresswoman controller coroner
	correspondent councillor councilman councilwoman director editor executive inspector leader manager organiser organizer
	president prosecutor recorder solicitor
	addict ally analyst chancellor commissioner governor minister premier senator speaker taoiseach archdeacon architect bailiff barista blacksmith boyfriend bosun cadet centre-back ceo chaplain clown coxswain
	editor-in-chief pm pm-elect pm-in-waiting president-elect individual republican democrat tory
	deceased exile fly-half friar fullback full-back girlfriend landlady landlord lumberjack mason mca mep mla mp msp physio pilgrim plaintiff
	playwright publican pupil recruit restaurateur rival runner-up scrum-half stevedore steward td thief wheelwright
	bystander insider source colleague commuter driver fan farmer forward gentleman girl man onlooker passer-by protester reader schoolboy
	schoolgirl shopper spectator student supporter teacher tourist voter waiter waitress woman worker worshipper
	baroness deaconess eyewitness governess lioness marchioness patroness chieftain scion abbot academic accused admiral advocate agent aide alto amateur archbishop associate athlete attorney aunt auntie
	baby ballerina bard baritone baron barmaid billionaire bishop bloke boss boy bride brigadier brother burglar butcher
	candidate canon captain cardinal celebrity chair champion chap chef chief child churchwarden claimant cleric clerk
	coach colonel columnist comic commodore constable consul convict cook cop corporal count counsel countess cousin
	critic curate dad daddy daughter deacon dean debutant defendant delegate deputy diplomat don duchess duke dutchman
	earl economist elder emir emperor entrepreneur envoy ex-husband ex-wife expert father fellow fiancé fiancée friend
	gaffer general genius goalie goatherd godfather godmother graduate gran grandad granddaughter grandfather grandma
	grandmother grandpa grandson granny groom guard guest guide guy head headmaster headmistress heir heiress hermit hero
	heroine host hostage husband imam infant inmate jockey judge juror keeper kid king knight lad lady lass laureate
	lawyer legend lieutenant lifeguard linebacker lord magistrate detective magnate maid major marshal mathematician mayor mechanic
	medic midfielder midwife migrant millionaire mogul mom mommy monarch monk mother mum mummy nan nana nanny native
	neighbor neighbour nephew niece nonagenarian nun nurse official oracle orphan paramedic parent partner pastor patient
	patron pensioner person philosopher physicist pilot pirate poet pope priest prince princess principal prodigy prof
	quarterback queen rabbi recluse referee registrar resident retiree rookie royal scholar scientist secretary sergeant
	sheikh shepherd sheriff shopkeeper shortstop sibling sister skipper smith soldier son soprano specialist spouse spy
	star stepdaughter stepson stranger sultan superintendent supremo surgeon survivor suspect teenager tenor toddler
	treasurer trooper tsar twin tycoon umpire uncle undertaker usher veteran vet vicar victim villager warden weaver
	caller cabbie cyclist drinker hiker holidaymaker homeowner linesman lineswoman mailman motorist passenger pedestrian porter punter ranger regular reviewer rider stallholder trader trucker
	whistleblower widow widower wife winger witness wizard youngster
`);

/** Nouns for things that end as those for people do, and for some that bear or play words. */
export const ENGLISH_THINGS = words(`
	water river letter paper order power winter summer dinner offer border tower computer newspaper corner matter center theater
	weather chapter murder register shelter shoulder finger flower trailer poster banner chamber charter cluster container copper
	counter cover danger december september november october deer disaster drawer encounter fever fiber filter folder freezer gender
	gutter hammer helicopter hunger laser layer leather ledger liver locker lumber manner meter newsletter oyster pepper powder prayer
	printer quarter rubber semester server shower shutter silver skyscraper sticker sweater tanker tender tiger timber transfer
	trigger voucher wonder wrapper cancer career charger cucumber dagger diameter dishwasher barrier bladder blister boiler booster
	buffer bumper burger cider cracker crater cylinder fertilizer fertiliser frontier glacier header heater jumper ladder lever
	lighter litter lager marker mixer mower parameter perimeter plaster platter pointer poker propeller rafter remainder reminder
	roller router saucer scooter slider snooker soccer spinner splinter starter stretcher supper surrender temper thermometer thriller
	thunder timer toaster tracker transformer typewriter ulcer whisper answer anger bunker dumper freighter steamer cruiser trawler
	ember spider panther door floor corridor mirror error terror motor anchor harbor labor color flavor humor rumor vapor tumor horror
	honor favor sensor reactor factor sector tractor elevator generator calculator indicator escalator radiator decor detector
	processor projector ventilator razor interior exterior vector behavior armor parlor manor meteor valor list mist twist wrist fist
	waist checklist playlist shortlist blacklist plant grant warrant restaurant covenant elephant variant implant instant pennant
	remnant transplant coffee degree tree fee knee bee guarantee jubilee toffee spree marquee decree levee beer veneer process success
	access press address stress dress mess progress excess mattress fortress chess recess event percent content incident accident
	component continent current extent intent rent talent tent torrent cent accent descent patent scent vent precedent drive archive
	initiative objective perspective narrative motive alternative incentive directive olive ad advert app blog bus car lorry machine
	manifesto phone radio robot train truck van voice voicemail webpage gate window clock ticket doormat climate estimate stalemate
	dialogue catalogue prologue epilogue monologue
`);
