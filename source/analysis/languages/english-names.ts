import {type NameData, personWords, words} from './name-data.ts';

/** What English says around and inside names. */
export const englishNames: NameData = {
	honorifics: personWords({
		male: 'mr sir lord messrs don father brother',
		female: 'mrs ms miss lady dame sister madam mme',
		either: 'dr prof professor rev reverend hon mx',
	}),
	roles: personWords({
		male: `king prince emperor pope sultan emir tsar chairman congressman councilman alderman spokesman businessman
			salesman policeman fireman fisherman cameraman actor waiter father son brother husband uncle nephew
			grandfather grandson stepfather stepson boyfriend widower hero monk priest imam rabbi cardinal archbishop
			bishop pastor deacon`,
		female: `queen princess empress duchess countess baroness chairwoman congresswoman councilwoman spokeswoman
			businesswoman policewoman actress waitress mother daughter sister wife aunt niece grandmother granddaughter
			stepmother stepdaughter girlfriend widow heroine nun`,
		either: `president vice-president premier minister prime chancellor secretary undersecretary senator sen rep
			representative governor gov mayor councillor councilor commissioner ambassador judge justice magistrate
			attorney prosecutor lawyer barrister solicitor sheriff marshal chief deputy officer detective inspector
			constable sergeant sgt lieutenant lt captain capt major maj colonel col general gen admiral adm corporal cpl
			private commander pilot coach manager trainer striker goalkeeper defender midfielder forward guard
			center-forward quarterback pitcher catcher shortstop outfielder runner swimmer sprinter cyclist golfer boxer
			wrestler skater skier player teammate rookie champion director producer writer author novelist poet playwright
			screenwriter editor columnist critic reporter journalist correspondent anchor host broadcaster photographer
			cartoonist illustrator painter sculptor artist designer architect singer songwriter rapper musician guitarist
			drummer bassist pianist violinist composer conductor comedian dancer choreographer filmmaker scientist
			researcher biologist physicist chemist astronomer astronaut geologist historian economist sociologist
			psychologist philosopher mathematician engineer programmer developer doctor surgeon physician nurse dentist
			veterinarian pharmacist therapist teacher principal headteacher provost student pupil graduate apprentice
			librarian curator archivist farmer baker butcher chef cook bartender barber driver trucker plumber electrician
			carpenter mechanic welder steelworker miner sailor deckhand soldier veteran marine firefighter paramedic
			bailiff defendant suspect victim witness plaintiff gunman neighbor neighbour resident tenant owner founder
			cofounder co-founder entrepreneur investor banker billionaire executive ceo cfo cto chair chairperson
			president-elect spokesperson activist organizer campaigner volunteer analyst expert consultant adviser advisor
			aide staffer strategist pollster lobbyist negotiator candidate nominee lawmaker legislator leader cousin
			friend colleague partner fiance fiancé fiancée roommate classmate biographer housekeeper influencer blogger
			youtuber streamer assistant administrator`,
	}),
	roleEnding: /(?:ist|ician|logist|grapher|maker|keeper|worker|man|woman)$/u,
	openers:
		words(`the a an this that these those my your his her its our their i you he she it we they me him us them who whom
			whose which what when where why how and or but nor so yet for if then than as because since while although
			though unless until whether in on at by to of from with without within into onto over under above below
			between among through during before after about against around behind beside beyond near off out up down
			across along toward towards despite except per via not no yes never always often sometimes soon now today
			tonight tomorrow yesterday here there again also too only even just still already almost perhaps maybe however
			meanwhile moreover instead otherwise therefore thus hence indeed once twice first second third last next later
			earlier both either neither each every all any some many much more most few fewer less several other others
			another such same one two three four five six seven eight nine ten eleven twelve is are was were be been being
			am do does did done has have had would can could shall should might must let get got go goes went come came
			say says said ask asked tell told see saw look looks make makes made take takes took give gives gave think
			thinks know knows want wants need needs like likes dear hello hi hey oh ok okay well good new old young best
			better worst former late ex invited given born based according speaking writing reached photo photograph
			credit image source follow read related opinion editorial analysis review interview exclusive breaking live
			watch video listen updated published posted share comments comment notes note q lost missing meet inside
			please thank thanks sorry nobody everybody anybody somebody everyone someone anyone nothing everything
			something state states local national international federal outside back sleep write majesty majesties
			highness god`),
	calendar:
		words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
			september october november december sept oct nov dec jan feb mar apr jun jul aug christmas easter thanksgiving
			halloween ramadan hanukkah passover spring summer autumn winter fall`),
	places:
		words(`america england britain scotland wales ireland france germany italy spain portugal belgium netherlands holland
			switzerland austria poland hungary romania bulgaria greece turkey ukraine russia sweden norway denmark finland
			iceland europe africa asia australia canada mexico brazil argentina chile colombia peru venezuela cuba haiti
			china japan korea taiwan india pakistan afghanistan iran iraq syria lebanon israel palestine gaza jordan
			hong_kong hong kong new_york los_angeles san_francisco las_vegas new_delhi abu_dhabi buenos_aires sri_lanka
			costa_rica rio_de_janeiro rio tel_aviv puerto_rico new_orleans new_zealand new_jersey new_mexico new_hampshire
			south_africa south_korea north_korea saudi_arabia el_salvador cape_town st_louis st_paul salt_lake_city
			washington_d.c white_house yorkshire yemen egypt u.s u.k d.c u.n morocco algeria tunisia libya nigeria kenya
			ethiopia somalia sudan congo london paris berlin rome madrid lisbon amsterdam brussels vienna warsaw prague
			budapest athens moscow kyiv kiev istanbul cairo beijing shanghai tokyo seoul delhi mumbai sydney melbourne
			toronto montreal ottawa vancouver manchester liverpool birmingham leeds glasgow edinburgh dublin belfast
			cardiff bristol oxford cambridge boston chicago houston dallas austin denver seattle portland phoenix atlanta
			miami orlando detroit cleveland cincinnati columbus pittsburgh philadelphia baltimore brooklyn manhattan
			queens bronx harlem hollywood nashville memphis charlotte sacramento oakland minneapolis milwaukee washington
			olympia lincoln alabama alaska arizona arkansas california colorado connecticut delaware florida georgia
			hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
			mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
			virginia wisconsin wyoming dakota carolina jersey hampshire york chelsea florence normandy provence sicily
			tuscany bavaria earth moon mars venus jupiter pacific atlantic mediterranean nile amazon thames`),
	organisations:
		words(`rolling_stone rolling_stones morgan_stanley goldman_sachs lehman_brothers wells_fargo rolls_royce
			louis_vuitton calvin_klein ralph_lauren hugo_boss paul_smith christian_dior yves_saint_laurent jack_daniel
			harley_davidson ernst_young credit_suisse merrill_lynch aston_martin alfa_romeo hewlett_packard warner_bros
			barclays nestlé zara uber ikea decathlon al-qaeda explorer windows android shuttle nato un eu who imf unesco
			unicef interpol fbi cia nsa irs nasa esa bbc cnn nbc cbs abc fox npr reuters twitter facebook google apple
			amazon microsoft netflix instagram tiktok youtube whatsapp tesla spacex boeing airbus ford toyota honda
			walmart target starbucks congress senate parliament pentagon capitol kremlin vatican treasury house democrats
			republicans labour labor conservatives tories gop nba nfl nhl mlb fifa uefa arsenal chelsea liverpool
			manchester juventus barcelona wikipedia wikinews internet web hamas hezbollah isis taliban chase harvard yale
			princeton stanford oxford cambridge mit`),
	demonyms:
		words(`american british english scottish scot irish welsh french frenchman frenchwoman german italian spanish
			spaniard portuguese belgian dutch dutchman dutchwoman swiss austrian polish pole hungarian romanian bulgarian
			greek turkish turk ukrainian russian swedish swede norwegian danish dane finnish finn icelandic icelander
			european african asian australian canadian mexican brazilian argentine argentinian chilean colombian peruvian
			venezuelan cuban haitian chinese japanese korean taiwanese indian pakistani afghan iranian iraqi syrian
			lebanese israeli palestinian jordanian egyptian moroccan algerian tunisian libyan nigerian kenyan ethiopian
			somali sudanese slovenian slovene serbian serb croatian croat czech slovak texan californian londoner parisian`),
	demonymEnding: /(?:ian|ean|ese|ish|man|woman)$/u,
	nobility: new Set(),
	thingsBefore:
		words(`cyclone typhoon space hurricane storm operation comet asteroid planet mount lake fort cape port camp uss hms mv rv usns
			ss rms ferry ship boat yacht tanker freighter trawler tug tugboat barge schooner vessel steamer liner icebreaker
			train locomotive theorem disease syndrome brand bank company firm city town village suburb
			borough county district university college school hospital museum gallery theater theatre church cathedral
			stadium arena airport station street avenue hotel restaurant pub bar cafe café label studio team club
			newspaper magazine website app project plan saint`),
	thingsAfter:
		words(`center centre university college institute institution school academy library hospital clinic church cathedral
			chapel temple museum gallery theater theatre hall house building tower plaza square park garden gardens zoo
			stadium arena field court courthouse bowl airport station port harbor bridge tunnel street avenue road
			boulevard lane drive way highway route county city town village township district borough island islands lake
			river creek falls mountain mountains valley beach bay hills heights ocean sea canyon desert forest cup trophy
			prize award awards medal championship championships tournament open classic series league division conference
			act bill law treaty amendment doctrine theorem disease syndrome fund foundation trust society association
			federation union council committee commission board bureau agency department ministry office administration
			authority service services force police army navy corps regiment brigade party movement campaign bank group
			company corp corporation inc ltd llc plc co industries holdings partners ventures capital systems technologies
			laboratories labs motors airlines airways railway records music films pictures studios entertainment
			productions media news press times post journal tribune herald gazette chronicle magazine review daily radio
			tv television network channel cardinals kings queens lions tigers bears eagles hawks giants rangers rovers
			wanderers united athletic fc observatory telescope laboratory diner restaurant cafe café hotel inn pub bar
			store shop mall market exchange index report hearing trial day week month weekend festival fair parade show
			tour live prix expressway parkway terminal pier memorial monument statue cemetery prison jail reservation
			nation republic kingdom empire war battle revolution crisis scandal affair state states ferries ferry project
			initiative program programme`),
	thingsInside:
		words(`university college county department council committee association society federation league foundation
			institute hospital school museum street avenue bank inc corp company news times post press of and for national
			international united royal american british football baseball basketball hockey soccer youth auto`),
	weakParticles: words('de du des la le y e al el do della del di da dos'),
	placePrepositions: words(
		'in at from near to into through across toward towards around outside leaving visit visited',
	),
	personPrepositions: words('with by and that according than like told asked said says for'),
	articles: words('the a an'),
	personVerbs:
		words(`said says say saying told tells asked asks added adds wrote writes replied replies tweeted tweets posted posts
			explained explains argued argues insisted insists admitted admits recalled recalls noted notes testified
			testifies declared declares announced announces warned warns joked jokes laughed laughs smiled smiles nodded
			shrugged sighed shouted whispered cried countered counters called calls described describes believes believed
			thinks thought hopes hoped wants wanted plans planned refused declined agreed promised learned knew scored
			scores won wins lost beat played plays signed hit ran coached moved grew married died lived lives born
			returned arrived walked stood sat looked drove sings sang recorded released directed starred pleaded denied
			confessed arrested charged convicted sentenced`),
	auxiliaries: words('has had was is will would could also then later once never who himself herself'),
	personPronouns: words('who whose whom'),
	ageWords: words('years year'),
	nicknameCues: words('nicknamed nickname dubbed alias aka called calls known'),
	handleCues: words('as handle username name account alias'),
	accounts: words('account channel profile blog user'),
	conjunctions: words('and or nor'),
	trueNameCues: ['born', 'whose real name is', 'real name', 'aka', 'alias'],
	elisions: new Set(),
	clitics: words('s d m ll re ve t'),
};
