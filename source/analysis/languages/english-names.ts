import type {NameData} from './name-data.ts';
import {FIRMS_AS_PEOPLE, TEAMS} from './namesakes.ts';
import {ENGLISH_NATIONALS} from './nationals.ts';
import {thingWords} from './thing-data.ts';
import {personWords, phrasesByEnd, words} from './word-lists.ts';

/** What English says around and inside names. */
export const englishNames = (): Partial<NameData> => ({
	honorifics: personWords({
		male: `mr sir lord messrs asiwaju don father brother master monsieur señor senor signor herr baba alhaji mallam oga
			comrade fr pa datuk seri tun haji
			sheikh sheik mullah maulana ayatollah pandit swami shri dato mzee otunba`,
		female: `mrs ms miss misses lady dame sister madam mme madame mademoiselle señora senora señorita signora signorina frau
			hajiya alhaja hajjah hajah smt shrimati kumari datin puan sr mistress`,
		either: `dr prof professor rev reverend hon honorable honourable mx coun cllr cllrs cr ald engr barr drs profs
			revd arc pharm
			apostle`,
	}),
	roles: personWords({
		male: `king kings prince princes emperor pope earl baron viscount duke marquess count shah rajah maharajah czar kaiser pharaoh chieftain
			assemblyman committeeman selectman councillorman foreman ombudsman trawlerman signalman groundsman doorman postman
			milkman ferryman clergyman statesman sportsman batsman oarsman craftsman handyman newsman anchorman frontman
			motorman lineman grandad granddad dad daddy grandpa stepdad father-in-law brother-in-law
			son-in-law godfather godson patriarch landlord headmaster vicar friar abbot sultan emir tsar chairman congressman councilman alderman spokesman businessman
			salesman policeman fireman fisherman cameraman actor waiter father son brother husband uncle nephew
			grandfather grandson stepfather stepson boyfriend widower hero monk priest imam rabbi cardinal archbishop
			bishop pastor deacon`,
		female: `queen princess empress baroness viscountess marchioness matriarch assemblywoman selectwoman forewoman ombudswoman
			anchorwoman frontwoman landlady headmistress grandma granny nana mum mom mummy mommy stepmum stepmom
			ex-girlfriend mother-in-law sister-in-law daughter-in-law godmother goddaughter seamstress hostess midwife
			mayoress abbess sculptress duchess countess chairwoman congresswoman councilwoman spokeswoman
			businesswoman policewoman actress waitress mother daughter sister wife aunt niece grandmother granddaughter
			stepmother stepdaughter girlfriend widow heroine nun`,
		either: `ceann comhairle cathaoirleach independent child baby infant newborn kid garda taoiseach tánaiste det sub-inspector subinspector tahsildar sarpanch collector corporator havildar
			subedar jawan reeve headman headwoman induna vulcaniser hawker okada brothers sisters twins siblings justices judges auntie
			aunty
			supt superintendent insp pte cpl sgts cmdr commodore brigadier brig
			wing squadron flight ensign cadet recruit private trooper ranger gunner bombardier paratrooper airman midshipman
			bosun purser navigator co-pilot copilot stewardess steward attendant conductor signaller dispatcher operator
			clerk cashier bookkeeper accountant auditor actuary underwriter broker trader dealer auctioneer appraiser surveyor
			realtor agent salesperson grocer greengrocer butcher fishmonger florist jeweller jeweler watchmaker
			cobbler tailor milliner weaver potter blacksmith farrier joiner bricklayer roofer plasterer glazier thatcher
			stonemason scaffolder fitter machinist lathe foundryman toolmaker draughtsman technician technologist
			inspector-general ombudsperson regulator watchdog commissioner-general registrar bursar warden rector dean
			chancellor vice-chancellor lecturer tutor coach-driver instructor headteacher schoolteacher governess nanny
			au-pair babysitter childminder caregiver carer caretaker janitor porter cleaner gardener groundskeeper landscaper
			arborist forester gamekeeper beekeeper shepherd rancher cowboy herder grower orchardist winemaker vintner
			brewer distiller publican innkeeper hotelier restaurateur caterer barista waiter sommelier confectioner patissier
			fisher oysterman angler skipper yachtsman yachtswoman rower oarswoman canoeist diver surfer kayaker mountaineer
			climber sherpa hiker rambler walker jogger marathoner hurdler decathlete heptathlete triathlete vaulter thrower
			jumper gymnast judoka fencer archer shooter jockey equestrian groom stablehand bookmaker bookie referee umpire
			linesman scorer scout winger fullback full-back centre-back center-back wing-back playmaker defenceman
			defenseman goaltender netminder puncher flanker lock fly-half scrum-half prop hooker bowler wicketkeeper
			all-rounder opener seamer spinner linebacker cornerback receiver lineman kicker punter batter slugger infielder
			closer reliever point-guard bassoonist cellist flautist flutist harpist trumpeter trombonist saxophonist
			clarinettist oboist percussionist keyboardist organist violist soprano tenor baritone mezzo-soprano contralto
			bandleader frontperson busker DJ deejay lyricist librettist dramatist essayist memoirist
			diarist satirist humorist humourist polemicist blogger vlogger podcaster presenter newsreader newscaster
			weatherman forecaster meteorologist seismologist volcanologist hydrologist glaciologist climatologist
			oceanographer ecologist conservationist naturalist botanist zoologist ornithologist entomologist mycologist
			palaeontologist paleontologist archaeologist archeologist anthropologist ethnographer linguist lexicographer
			translator interpreter theologian classicist medievalist criminologist demographer statistician
			epidemiologist virologist immunologist microbiologist geneticist neuroscientist neurologist cardiologist
			oncologist pediatrician paediatrician gynaecologist obstetrician psychiatrist psychotherapist counsellor
			counselor physiotherapist chiropractor osteopath optician optometrist orthodontist radiographer paramedic
			pathologist coroner mortician undertaker embalmer gravedigger chaplain vicar curate canon prelate nuncio
			missionary evangelist preacher minister-designate abbot novice cantor
			juror foreperson claimant appellant respondent complainant accuser accomplice burglar robber thief fraudster
			forger hacker smuggler trafficker murderer killer attacker assailant bomber terrorist extremist
			militant insurgent rebel warlord dictator strongman autocrat spy informant whistleblower fugitive convict inmate
			prisoner detainee hostage captive refugee migrant asylum-seeker survivor bystander onlooker passerby passer-by
			commuter passenger motorist pedestrian driver rider cyclist biker homeowner householder leaseholder squatter
			villager townsman islander local pensioner retiree octogenarian nonagenarian centenarian teenager youngster
			toddler schoolboy schoolgirl undergraduate postgraduate freshman sophomore alumnus alumna valedictorian
			member councilmember signatory delegate emissary envoy diplomat consul attaché attache backbencher
			frontbencher whip speaker majority minority parliamentarian congressperson assemblymember
			mayor-elect governor-elect incumbent challenger hopeful frontrunner runner-up winner loser
			finalist semifinalist medallist medalist laureate nominee recipient honoree champion titleholder
			philanthropist benefactor donor patron gallerist curator conservator restorer antiquarian
			bibliophile bookseller publisher printer typographer calligrapher engraver etcher ceramicist glassblower
			upholsterer cabinetmaker luthier clockmaker puppeteer magician ventriloquist juggler acrobat clown
			stuntman stuntwoman impressionist impersonator mime storyteller compere emcee toastmaster
			cinematographer screenwriter showrunner animator documentarian documentarist gaffer
			model supermodel stylist hairdresser hairstylist barber beautician tattooist seamstress dressmaker
			bodyguard bouncer watchman lifeguard rescuer firefighter fireman coastguard harbourmaster
			harbormaster stationmaster postmaster postmistress quartermaster headmaster schoolmaster
			newlywed bride fiancee spouse ex twin sibling stepbrother stepsister half-brother half-sister grandparent
			great-grandmother great-grandfather godparent descendant heir heiress ancestor namesake orphan
			protester protestor demonstrator unionist trade-unionist socialist communist
			republican democrat conservative liberal libertarian nationalist separatist environmentalist feminist
			pacifist anarchist monarchist loyalist dissident exile president vice-president premier minister prime secretary undersecretary senator sen rep
			representative governor gov mayor councillor councilor commissioner ambassador judge justice magistrate
			attorney prosecutor lawyer barrister solicitor sheriff marshal chief deputy officer detective inspector
			constable sergeant sgt lieutenant lt captain capt major maj colonel col general gen admiral adm corporal
			commander pilot coach manager trainer striker goalkeeper defender midfielder forward guard
			center-forward quarterback pitcher catcher shortstop outfielder runner swimmer sprinter golfer boxer
			wrestler skater skier player teammate rookie director producer writer author novelist poet playwright
			editor columnist critic reporter journalist correspondent anchor host broadcaster photographer
			cartoonist illustrator painter sculptor artist designer architect singer songwriter rapper musician guitarist
			drummer bassist pianist violinist composer comedian dancer choreographer filmmaker scientist
			researcher biologist physicist chemist astronomer astronaut geologist historian economist sociologist
			psychologist philosopher mathematician engineer programmer developer doctor surgeon physician nurse dentist
			veterinarian pharmacist therapist teacher principal provost student pupil graduate apprentice
			librarian archivist farmer baker chef cook bartender trucker plumber electrician
			carpenter mechanic welder steelworker miner sailor deckhand soldier veteran marine
			bailiff defendant suspect victim witness plaintiff gunman neighbor neighbour resident tenant owner founder
			cofounder co-founder entrepreneur investor banker billionaire executive ceo cfo cto chair chairperson
			president-elect senator-elect congressman-elect congresswoman-elect 
			justice-elect judge-elect sheriff-elect 
			minister-designate justice-designate bishop-elect taoiseach-designate
			major-general lieutenant-general brigadier-general lieutenant-governor lieutenant-colonel
			director-general attorney-general solicitor-general secretary-general surgeon-general governor-general editor-in-chief
			commander-in-chief elder patient boss ally supporter zookeeper spokesperson activist organizer campaigner volunteer analyst expert consultant adviser advisor
			aide staffer strategist pollster lobbyist negotiator candidate lawmaker legislator leader cousin
			friend colleague partner fiance fiancé fiancée roommate classmate biographer housekeeper influencer
			youtuber streamer assistant administrator`,
	}),
	roleEnding: /(?:ist|ician|logist|grapher|maker|keeper|worker|man|woman)$/u,
	officesOfState: words(
		'premier president vice-president governor gov senator sen congressman congresswoman rep representative deputy chancellor archbishop mayor judge justice sheriff',
	),
	oneNameRoles: words('rapper youtuber streamer influencer dj singer midfielder striker winger'),
	ageEnding: /[-‐‑−](?:year[-‐‑−]old|born)$/u,
	pureOffices: words(
		'mayor minister president senator governor commissioner superintendent councillor secretary director ambassador premier',
	),
	prefix: /^(?:anti|co|ex|mid|non|pan|post|pre|pro|semi|then|vice)[-‐‑−]\p{L}/u,
	compoundEnding:
		/[-‐‑−](?:old|born|bred|based|raised|educated|trained|winning|nominated|backed|owned|turned[-‐‑−]\p{Ll}+|(?:songwriter|maker|director|comedian|manager|operator|teacher|owner|keeper|blower|creator|activist|millionaire|editor|actor|producer|singer|writer|artist|son|mother|father|daughter|sister|brother|aunt|uncle|niece|nephew|be|law|back|half|runner|advocate|secretary|admiral|seller|worker|driver|mate|postmaster|postmistress)|of[-‐‑−](?:\d+|one|two|three|four|five|six|seven|eight|nine|ten))$/u,
	askers: words('will may'),
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
			thinks know knows want wants need needs like likes dear hello hi hey oh ok okay well good new old young
			better worst former late ex invited given born based according speaking writing reached photo photograph free
			credit image source follow read related opinion editorial analysis review interview exclusive breaking live
			watch video listen updated published posted share comments comment notes note q lost missing meet inside
			please thank thanks sorry nobody everybody anybody somebody everyone someone anyone nothing everything
			something state states local national international federal outside back sleep write majesty majesties
			highness god`),
	pureOpeners: words('i in is out'),
	adverbs: words(`afterward afterwards elsewhere nonetheless nevertheless besides overnight nowadays everywhere nowhere
			somewhere likewise rather quite thereafter thereby henceforth meantime frankly truly lately early ever alone
			seldom whichever plus minus versus
			together apart aside abroad ahead downtown upstairs downstairs midway halfway worldwide nationwide statewide
			whereas till whenever wherever whatever whoever amid beneath underneath upon throughout regardless
			notwithstanding concerning regarding considering including excluding following pending none anything away far
			fourth fifth`),
	adverbEnding: /ly$/u,
	dayLinks: words('on last next since until this'),
	monthLinks: words('in last next since until this early late mid'),
	calendar:
		words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
			september october november december sept oct nov dec jan feb mar apr jun jul aug mass christmas easter
			thanksgiving
			halloween ramadan hanukkah passover spring summer autumn winter fall best coal copper iron rain tea tin`),
	agencyDays: words('monday tuesday wednesday thursday friday saturday sunday'),
	places:
		words(`america england britain scotland wales ireland france germany italy spain portugal belgium netherlands holland
			switzerland austria poland hungary romania bulgaria greece turkey ukraine russia sweden norway denmark finland
			iceland europe africa asia australia canada mexico brazil argentina chile colombia peru venezuela cuba haiti
			china japan korea taiwan india pakistan afghanistan iran iraq syria lebanon israel palestine gaza jordan
			hong_kong hong kong alice_springs diego_martin port_louis new_york los_angeles san_francisco las_vegas new_delhi abu_dhabi buenos_aires sri_lanka
			costa_rica rio_de_janeiro rio tel_aviv puerto_rico new_orleans new_zealand new_jersey new_mexico new_hampshire
			south_africa south_korea north_korea saudi_arabia el_salvador cape_town st_louis st_paul salt_lake_city
			washington_d.c white_house yorkshire yemen egypt u.s u.k d.c u.n morocco algeria tunisia libya nigeria kenya
			ethiopia somalia sudan congo uganda rwanda burundi tanzania zambia zimbabwe malawi mozambique angola namibia
			botswana lesotho eswatini madagascar mauritius seychelles comoros djibouti eritrea ghana togo benin cameroon
			gabon niger mauritania senegal gambia guinea liberia sierra_leone ivory_coast burkina_faso cape_verde
			equatorial_guinea south_sudan bolivia ecuador paraguay uruguay guyana suriname panama honduras guatemala
			nicaragua belize jamaica trinidad barbados bahamas grenada dominica dominican_republic bermuda greenland
			nepal bhutan bangladesh myanmar burma cambodia laos vietnam thailand malaysia singapore indonesia philippines
			brunei mali timor-leste mongolia tibet xinjiang kashmir punjab bengal kerala gujarat kuwait bahrain qatar oman
			uae emirates latvia estonia lithuania belarus moldova albania kosovo serbia bosnia herzegovina montenegro
			macedonia croatia slovenia slovakia czechia bohemia moravia armenia azerbaijan kazakhstan uzbekistan turkmenistan
			kyrgyzstan tajikistan cyprus malta monaco andorra liechtenstein luxembourg vatican catalonia andalusia galicia
			lombardy piedmont saxony silesia crimea donbas caucasus balkans siberia fiji samoa tonga vanuatu tuvalu kiribati
			nauru papua hawai'i tahiti polynesia tasmania queensland ontario quebec alberta manitoba saskatchewan nova_scotia
			new_brunswick newfoundland labrador yukon nunavut british_columbia wisconsin oahu maui kauai honolulu anchorage
			juneau spokane tacoma boise tucson albuquerque san_diego san_antonio san_jose el_paso fort_worth oklahoma_city
			tulsa omaha wichita topeka des_moines duluth fargo milwaukee toledo akron dayton buffalo rochester syracuse
			albany yonkers newark trenton camden scranton allentown baltimore annapolis norfolk raleigh durham greensboro
			savannah tallahassee tampa gainesville mobile baton_rouge shreveport little_rock chattanooga knoxville
			louisville lexington springfield peoria lansing flint st_petersburg santa_fe santa_barbara santa_monica
			palo_alto long_beach long_island staten_island rhode_island north_dakota south_dakota north_carolina
			south_carolina west_virginia washington_dc northern_ireland isle_of_wight great_britain united_kingdom
			united_states european_union sussex surrey kent essex suffolk cambridgeshire hertfordshire bedfordshire
			buckinghamshire oxfordshire berkshire hampshire dorset somerset devon cornwall wiltshire gloucestershire
			herefordshire worcestershire warwickshire leicestershire northamptonshire nottinghamshire derbyshire
			staffordshire shropshire cheshire lancashire cumbria northumberland tyneside merseyside lincolnshire fife
			aberdeenshire orkney shetland hebrides gwynedd powys ulster munster leinster connacht kerry donegal galway
			limerick cork sligo waterford kilkenny derry londonderry armagh swansea wrexham newport aberdeen dundee inverness
			stirling perth newcastle sunderland hartlepool middlesbrough scarborough whitby harrogate hull grimsby sheffield
			rotherham doncaster barnsley huddersfield halifax wakefield wigan rochdale oldham stockport warrington blackpool
			nottingham leicester coventry wolverhampton walsall stoke telford shrewsbury hereford worcester gloucester
			cheltenham swindon reading slough luton watford norwich ipswich colchester chelmsford southend margate dover
			folkestone hastings brighton worthing portsmouth southampton bournemouth poole exeter plymouth truro penzance
			canterbury winchester salisbury northampton peterborough
			antwerp ghent bruges rotterdam utrecht eindhoven hague cologne frankfurt hamburg munich dresden leipzig bremen
			stuttgart dortmund düsseldorf zurich geneva basel lausanne salzburg innsbruck turin milan venice naples palermo
			bologna genoa verona trieste barcelona seville valencia bilbao granada malaga porto lyon marseille nice toulouse
			bordeaux nantes lille strasbourg rouen cannes calais brest krakow gdansk wroclaw vilnius riga tallinn minsk
			odesa odessa kharkiv lviv mariupol kherson donetsk bucharest sofia belgrade zagreb sarajevo skopje tirana
			pristina ljubljana bratislava helsinki stockholm gothenburg malmo malmö oslo bergen trondheim copenhagen aarhus
			reykjavik ankara izmir tbilisi yerevan baku tashkent almaty kabul kandahar islamabad karachi lahore peshawar
			kathmandu dhaka chittagong colombo chennai madras kolkata calcutta bangalore bengaluru hyderabad pune jaipur
			lucknow hanoi saigon ho_chi_minh_city phnom_penh vientiane bangkok phuket yangon mandalay kuala_lumpur jakarta
			bali surabaya manila cebu taipei kaohsiung osaka kyoto nagoya yokohama sapporo hiroshima nagasaki fukushima
			busan incheon pyongyang shenzhen guangzhou wuhan chengdu chongqing tianjin nanjing macau ulaanbaatar vladivostok
			baghdad mosul basra kirkuk erbil tehran isfahan damascus aleppo homs beirut tripoli benghazi amman jerusalem
			haifa ramallah nablus jenin rafah riyadh jeddah mecca medina doha dubai sanaa aden muscat manama
			alexandria khartoum darfur tunis algiers oran rabat casablanca marrakesh marrakech fez dakar bamako kumasi timbuktu
			niamey ouagadougou abidjan accra kumasi lomé lagos abuja kano ibadan kaduna nairobi mombasa kampala kigali
			bujumbura dar_es_salaam zanzibar dodoma lusaka harare bulawayo maputo luanda windhoek gaborone johannesburg
			pretoria soweto durban addis_ababa mogadishu asmara kinshasa goma bogotá bogota medellín medellin cali quito
			guayaquil lima cusco la_paz santiago valparaíso montevideo asunción brasília brasilia são_paulo sao_paulo
			recife salvador caracas havana kingston port-au-prince santo_domingo managua tegucigalpa tijuana guadalajara
			monterrey acapulco cancún cancun brisbane adelaide  canberra  auckland  christchurch
			dunedin rotorua suva london paris berlin rome madrid lisbon amsterdam brussels vienna warsaw prague
			budapest athens moscow kyiv kiev istanbul cairo beijing shanghai tokyo seoul delhi mumbai sydney melbourne
			toronto montreal ottawa vancouver manchester liverpool birmingham leeds glasgow edinburgh dublin belfast
			cardiff bristol oxford cambridge boston chicago houston dallas austin denver seattle portland phoenix atlanta
			miami orlando detroit cleveland cincinnati columbus pittsburgh philadelphia brooklyn manhattan
			queens bronx harlem hollywood nashville memphis charlotte sacramento oakland minneapolis washington
			olympia lincoln alabama alaska arizona arkansas california colorado connecticut delaware florida georgia
			hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
			mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
			virginia wyoming dakota carolina jersey york chelsea edward_island florence normandy provence sicily
			tuscany bavaria earth moon mars venus jupiter pacific atlantic mediterranean nile amazon thames`),
	organisations:
		words(`shelter mind prospect boots ofcom ofsted ofgem ofwat usdaw aslef barnardo's mencap stonewall healthwatch savanta ipsos deliveroo openreach centrica equinor glencore woolworths telstra optus fonterra wetherspoons arriva stagecoach avanti lumo monzo revolut novavax unilever diageo heineken cineworld odeon wilko currys arup serco capita mitie atos babcock qinetiq thales alstom hitachi softbank alibaba tencent medics
			albion hyde_park sky_sports sky_news sky_sports_news sky_bet fox_news fox_sports fox_business tata_sky rio_tinto
			snp dup sdlp ukip gmb rmt tuc cbi bma rcn nasuwt unison aclu naacp afl-cio seiu uaw marks_spencer marks_and_spencer marie_curie citizens_advice christian_aid extinction_rebellion black_lives_matter planned_parenthood
			common_cause mercy_corps royal_mail network_rail taylor_wimpey médecins_sans_frontières victoria_secret fitch black_rock christian_concern
			friends_of_the_earth unite_the_union samaritans st_john_ambulance virgin_media virgin_atlantic virgin_galactic bae_systems balfour_beatty jet2 tui jd_wetherspoon
			ben_jerry swiss_re munich_re english_heritage cooper_tire vanity_fair paris_match
			old_bailey
			northrop_grumman lockheed_martin
			little_caesars dick_clark merck_sharp
			abu_dhabi boko_haram al_jazeera al_arabiya al_ahram al_shabab pussy_riot
			alice_in_chains kaiser_chiefs
			mumford_sons jane_addiction garda_síochána síochána allen_overy baker_mckenzie
			clifford_chance austin_energy duke_energy
			al_qaeda al_nassr al_hilal al_ahly al_shabaab marks_& johnson_johnson jpmorgan jp_morgan j.p_morgan
			jaguar_land_rover land_rover
			wendy's denny's macy's kellogg's sainsbury's mcdonald's domino's sotheby's christie's lloyd's
			moody's tesco asda aldi lidl morrisons waitrose poundland primark argos debenhams superdrug greggs costco kroger
			safeway walgreens cvs lowe's nordstrom bloomingdale's gap nike adidas reebok puma gucci prada chanel versace
			armani burberry dior hermès cartier rolex tiffany lego mattel hasbro nintendo sony samsung huawei xiaomi lenovo
			nokia ericsson siemens bosch philips panasonic canon nikon kodak xerox ibm intel nvidia amd oracle cisco adobe
			salesforce paypal stripe visa mastercard airbnb lyft spotify zoom slack reddit snapchat twitch discord pinterest
			linkedin bluesky mastodon openai anthropic deepmind gmail chatgpt siri alexa cortana pfizer moderna merck bayer
			novartis roche glaxosmithkline astrazeneca sanofi monsanto dupont dow exxon exxonmobil chevron shell bp total
			gazprom rosneft aramco enron boeing lufthansa ryanair easyjet qantas emirates amtrak greyhound fedex ups dhl
			volkswagen volvo bmw mercedes audi porsche ferrari lamborghini fiat renault peugeot citroën nissan mazda subaru
			hyundai kia chrysler chevrolet cadillac buick pontiac dodge jeep gm jaguar bentley vauxhall harley vespa
			vodafone verizon comcast at&t o2 bskyb netflix hulu disney pixar marvel paramount universal dreamworks hbo
			espn msnbc cnbc pbs itv skynews axios politico bloomberg propublica breitbart buzzfeed gawker vox variety
			billboard pitchfork playboy vogue esquire tass xinhua afp ap upi interfax pravda haaretz barclays lloyds natwest
			hsbc santander citigroup citibank deloitte kpmg pwc mckinsey blackrock nasdaq ftse greenpeace oxfam amnesty
			rotary mensa unite teamsters hezbollah mossad mi5 mi6 gchq fsb kgb stasi gestapo westminster whitehall
			holyrood stormont downing knesset duma bundestag bundesliga lok_sabha rajya_sabha tory tories whigs
			plaid_cymru sinn_féin sinn_fein fianna_fáil fianna_fail fine_gael likud medicaid medicare obamacare brexit wimbledon everton
			tottenham spurs celtic rangers hearts hibernian aston_villa crystal_palace west_ham west_brom leyton_orient
			port_vale real_madrid atletico bayern ajax benfica juventus inter_milan ac_milan napoli lakers celtics knicks
			yankees mets dodgers cubs redsox astros packers steelers cowboys patriots seahawks broncos raiders
			rolling_stone rolling_stones
			nestlé zara uber ikea heinz decathlon al-qaeda explorer windows android shuttle nato un eu who imf unesco
			unicef interpol fbi cia nsa irs nasa esa bbc cnn nbc cbs abc fox npr reuters twitter facebook google apple
			amazon microsoft instagram tiktok youtube whatsapp tesla spacex airbus ford toyota honda
			walmart target starbucks congress senate parliament pentagon capitol kremlin vatican treasury house democrats
			republicans labour labor conservatives gop nba nfl nhl mlb fifa uefa arsenal chelsea liverpool
			manchester barcelona wikipedia wikinews internet web hamas isis taliban chase harvard yale
			princeton stanford oxford cambridge mit
			${FIRMS_AS_PEOPLE}`),
	demonyms:
		words(`${ENGLISH_NATIONALS} british english scottish scot irish welsh european african asian texan californian londoner parisian
		kurdish kurd maori`),
	demonymEnding: /(?:ian|ean|ese|ish|man|woman)$/u,
	...thingWords({
		streets: '',
		storms: 'cyclone typhoon hurricane storm',
		namedAfter: 'uss hms mv rv usns ss rms rfa hmcs hmas hmnzs rss rrs fv sv mt',
		other: `real exhibit space operation comet asteroid planet mount lake fort cape port camp ferry ship boat yacht tanker robot rover telescope satellite
			freighter trawler tug tugboat barge schooner vessel steamer liner icebreaker train locomotive theorem
			disease syndrome brand bank company firm consultancy brokerage charity nonprofit startup start-up city town village suburb borough county district university
			college school hospital museum gallery theater theatre church cathedral stadium arena airport station
			street avenue hotel restaurant pub bar cafe café daily label studio team club newspaper magazine website app
			project plan saint retailer supermarket insurer lender airline carrier broadcaster miner chipmaker carmaker drugmaker automaker
			planemaker homebuilder housebuilder conglomerate subsidiary giant`,
	}),
	thingsAfter:
		words(`alliance guild coalition caucus brothers research coast cape nv bv ag spa oyj sas sarl kg links club clubs choir band orchestra quartet trio ensemble ballet opera chorus shipping freight logistics haulage
			transport buses coaches cabs taxis homes builders developments properties estates realty mortgage insurance
			assurance finance financial investments securities advisers advisors associates llp chambers solicitors attorneys
			lawyers consulting consultants analytics software labs robotics pharma pharmaceuticals therapeutics biosciences
			chemicals plastics steel metals mines mining minerals oil gas petroleum energy power solar water waterworks electric
			utilities telecom communications wireless brewery brewing distillery wine wines winery vineyard vineyards cellars farm farms
			dairy creamery foods bakery bakeries kitchen grill bistro tavern arms pizzeria pizza deli butchers grocers
			supermarket stores outfitters clothing fashion jewellers jewelers shoes toys books bookshop publishing publishers
			editions prints daughter daughters son sons bros sisters cousins shipyard shipyards boatyard marina dock docks
			quay wharf jetty lock weir dam reservoir spillway causeway viaduct aqueduct canal basin ferry lighthouse castle
			palace manor abbey priory cathedral minster mosque synagogue shrine crematorium churchyard courtyard terrace
			crescent close gardens grove mews row walk circus circle alley court crossroads roundabout junction interchange
			bypass turnpike freeway motorway trail path pass ridge peak summit glacier gorge cave caves cavern woods woodland
			moor moors marsh marshes fen bog branch lido care meadow meadows common green heath cliff cliffs cove bend point head
			sound strait
			gulf peninsula reef atoll archipelago desert plains prairie delta
			elementary primary secondary comprehensive grammar kindergarten nursery preschool seminary conservatory
			polytechnic campus dormitory gym gymnasium pool baths rink racecourse racetrack speedway circuit velodrome
			ballpark clubhouse pavilion auditorium amphitheatre amphitheater playhouse cinema multiplex casino resort
			lodge motel hostel villa villas apartments flats estate heights barracks headquarters precinct station depot
			garage terminal hangar runway observatory planetarium aquarium zoo archive archives registry
			gauge scale effect principle paradox conjecture hypothesis theory equation constant number cell reaction test
			procedure manoeuvre maneuver method technique treatment virus fever palsy tumour tumor gene protein comet crater
			asteroid nebula galaxy telescope probe mission module rover shuttle rocket missile satellite drone
			rule rules code charter agreement accord accords pact protocol declaration manifesto memo memorandum
			papers files tapes leaks scandal affair hoax plot trial case lawsuit inquest hearing inquiry enquiry commission
			review report survey poll index ranking list lottery raffle auction sale fair fayre fête fete gala ball
			concert recital tour gig festival biennale triennale exhibition retrospective lecture lectures address speech
			debate conference convention congress symposium workshop marathon race relay regatta derby stakes
			handicap chase hurdle plate shield bowl masters invitational qualifier playoffs finals final semifinal
			podcast show hour programme program newsletter column blog channel album song single mixtape symphony sonata
			concerto cantata suite waltz rag polka novel trilogy saga collection anthology dictionary
			encyclopedia bible gospel psalm prayer carol hymn anthem flag plaque bench fountain obelisk arch gate gates
			cup lounge rocks rapids reserve sanctuary refuge wilderness preserve habitat
			center centre university college institute institution school academy library hospital clinic church
			chapel temple museum gallery theater theatre hall house building tower plaza square park garden
			stadium arena field courthouse airport port harbor bridge tunnel street avenue road
			boulevard lane drive way highway route county city town village township district borough island islands lake
			river creek falls mountain mountains valley beach bay hills ocean sea canyon forest trophy
			prize award awards medal championship championships tournament open classic series league division
			act bill law treaty amendment doctrine theorem disease syndrome fund foundation trust society association
			federation union council committee board bureau agency department ministry office administration
			authority service services force police army navy corps regiment brigade party movement campaign bank group
			company corp corporation inc ltd llc plc co industries holdings partners ventures capital systems technologies
			laboratories motor motors airlines airways railway records music films pictures studios entertainment
			productions media news press times post journal tribune herald gazette chronicle magazine daily radio
			tv television network cardinals kings queens lions tigers bears eagles hawks giants rangers rovers
			wanderers united athletic fc laboratory diner restaurant cafe café hotel inn pub bar
			store shop mall market exchange day week month weekend parade yatra
			fellowship ministries tabernacle
			live prix expressway parkway pier memorial monument statue cemetery prison jail reservation
			nation republic kingdom empire war battle revolution crisis state states ferries project
			initiative sport sports business affairs unit units squad birthday tribute podcasts academies
			uk support workers employees worldwide place reality wealth retail telecoms cloud security optical interiors rail marine resorts
			cid ${TEAMS}`),
	portfolios: words('minister ministers ministry department departments committee commissioner state subcommittee'),
	portfolioLinks: words('for of on'),
	thingsInside:
		words(`residents republicans democrats university college county department council committee association
			society federation league foundation
			health institute hospital school museum street avenue bank inc corp company news times post press of and for national
			international united royal american british football baseball basketball hockey soccer youth auto olympic paralympic`),
	weakParticles: words('du des la le al el do'),
	eitherPrepositions: words('from to'),
	openingPrepositions: words('at'),
	definiteArticles: words('the'),
	pluralArticles: words('les'),
	indefiniteArticles: words('a an'),
	of: words('of'),
	placePrepositions: words(
		'in at from near to into through across toward towards around outside leaving visit visited',
	),
	sourceWords: words('according'),
	personPrepositions: words('with by and that according than like met married told asked said says for'),
	by: words('by'),
	animals:
		words(`dog dogs puppy labrador spaniel terrier collie beagle poodle greyhound whippet hound cat kitten tomcat horse mare
			stallion colt filly gelding pony donkey mule cow calf bull ox steer heifer sheep ram ewe lamb goat pig sow boar piglet
			hen cockerel rooster goose duck drake swan parrot budgie macaw cockatoo owl eagle hawk falcon pigeon tortoise turtle
			rabbit hamster ferret hedgehog badger fox wolf bear cub lion lioness tiger tigress leopard cheetah elephant rhino
			hippo giraffe zebra camel llama alpaca gorilla chimp chimpanzee orangutan monkey panda koala kangaroo wallaby seal
			walrus dolphin orca whale crocodile alligator python snake octopus`),
	articles: words('the a an'),
	personVerbs:
		words(`accepted accuses accused acknowledged acknowledges acted adds admired admits agrees agreed apologised apologized appealed
			applauded approached arranged assured attended backed bakes beamed became becomes began begins begged
			bought bowed branded breathed brings broke brought brushed built buried campaigned captained carried caught cautioned
			celebrated chaired challenged championed chose chuckled cited claimed claims climbed clutched commented complained
			completed composed conceded concedes concluded condemned conducted confided confirmed confirms confronted
			congratulated considered continued contributed cooked counts cracked credited criticised criticized crossed dealt decided
			decides dedicated defended demanded departed deserved designed dismissed donated doubted drank dreamed dreams
			dressed earned eats edited embraced emerged emigrated enjoyed enjoys enlisted enrolled  equalised equalized
			equalled escaped exclaimed exhaled expected explored faced fears feared feels felt  fetched fidgeted finished fished
			flew followed forgave forgot fought founded frowned gasped gave gazed gestured gets gives glanced glared goes got
			grabbed graduated grew grimaced grinned grins groaned grumbled guessed guided hailed happened hated headed hears
			heard helped helps hesitated hid hired holds hugged hummed hung hurried imagined imagines inherited inquired
			instructed intended interrupted introduced invented invited jailed jumped keeps kept kicked kissed kneels knelt
			knits knocked knows laid lamented   leaned leans leapt learns leaves led left lets lies lifted likes
			listened lit loathed looks loved loves makes managed marvelled marveled means meant mentioned missed
			mused muses muttered named needed nods notched objected observed observes offered offers opened opposed orders
			outlined owned owns paced packed paid paints painted passed paused performed persuaded phoned photographed
			picked pitched pledged pointed points poured praised praises prayed preached predicted predicts prefers
			prepared presented presided pressed pretended produced promises proposed protested proved published pulled
			pursued pushed puts puzzled qualified quipped quips quit quotes raced raised ran rang reached reacted reads
			realised realized reassured rebuked recalled received recited recites recognised recognized reckons reckoned
			recovered recruited reflected regretted regrets rejected rejoined relaxed released remarked remembered remembers
			reminded repeated repeats rescued resigned responded responds rested retired retorted revealed reveals rode rolled
			rushed sacked  saved saw says scoffed scolded scrambled searched seemed seems sees served settled
			shakes shook shot showed shows shrugs sighs signs sketched skipped slept  slumped snapped sneered
			snorted sobbed sold speaks spent spoke spotted sprinted stabbed stared starts started stayed stepped stopped
			stresses stressed struck struggled studied stumbled succeeded sued suffered suggested suggests summed surrendered
			survived suspected swam swears swore switched takes talked talks taught teaches tells thanked thanks threatened threw
			took topped trained travelled traveled tried tries turned turns tweets understood unveiled urged urges vanished
			visited voiced volunteered voted vowed vows waited waits wakes waved wears weighed welcomed wept whispers whistled
			winced winked wished wiped wondered wonders woke wore works worked worried worries yelled yells
			said say saying told asked asks added wrote writes replied replies tweeted posted posts
			explained explains argued argues insisted insists admitted recalls noted notes testified
			testifies declared declares announced announces warned warns joked jokes laughed laughs smiled smiles nodded
			shrugged sighed shouted whispered cried countered counters called calls described describes believes believed
			thinks thought hopes hoped wants wanted plans planned refused declined promised learned knew scored
			scores won wins lost beat played plays signed coached moved married died lived lives born
			returned arrived walked stood sat looked drove sings sang recorded directed starred pleaded denied
			confessed arrested charged convicted sentenced`),
	plays: words('cross pass header shot strike goal goals free frees save tackle penalty foul try tries kick corner'),
	minutes: /\d(?:st|nd|rd|th)[- ]minute|\(\d{1,3}(?:['’]| ?min)/gu,
	goals: /(?<!\p{L})(?:goals?|equali[sz]|half-time|penalt|kick-off|tries)(?!\p{L}*-)|\d-\d/u,
	scores: words('pen pens og pts points st min'),
	thingVerbs:
		words(`employs employed manufactures manufactured operates operated merged acquires acquired sells ships makes produces
			exports imports markets supplies posted trades closed opens lies sits straddles borders hosts houses`),
	kin: words('brother sister son daughter wife husband mother father cousin nephew niece grandson granddaughter twin'),
	ages: {
		younger: words('younger youngest young junior little kid son daughter grandson granddaughter nephew niece'),
		elder: words('elder eldest older oldest senior big old father mother grandfather grandmother uncle aunt'),
	},
	families: words('family clan brothers sisters couple'),
	shipTitles: words('lady lord sir king queen prince princess miss'),
	sideEndings: words('led'),
	affairs:
		words(`administration affair allegations bid campaign case claims deal era hearing inquest interview investigation
			killing murder presidency probe regime row saga scandal shooting speech transfer trial verdict
			ball cross double fumble goal header homer interception layup pass penalty single touchdown triple`),
	firmParts: words('ceo chairman founder executive employees shares'),
	atFirm: words('at'),
	ofFirm: words('of for'),
	ofFirmPart: words('of in'),
	thingNouns:
		words(`winner winners nominee resident residents villagers townspeople ratepayers taxpayers homeowners shares stock shareholders headquarters
		employees bosses glacier volcano`),
	thingParticiples: words('founded headquartered incorporated merged relegated'),
	pressWords: words('correspondent reporter writer columnist'),
	seats: words('mayor mayoress bishop archbishop'),
	firmRoles:
		words(`founder cofounder co-founder chairman chairwoman chair ceo director president boss head owner spokesman
			spokeswoman spokesperson manager secretary treasurer analyst economist executive editor publisher captain coach native`),
	firstNameGenders: personWords({
		male: '',
		female: 'fran jess joan joni lilian marian olwen',
		either:
			'abrar ashley dessie jan jean lane leslie lindsay jude kerry leigh mahi morgan nicky robin sandy sidney val',
	}),
	subjectGenders: personWords({male: 'he himself', female: 'she herself', either: ''}),
	ownerGenders: personWords({male: 'his', female: 'her', either: ''}),
	genderWords: personWords({male: 'himself ,himself', female: 'herself ,herself', either: ''}),
	auxiliaries: words('has had was is will would could also then later once never who himself herself'),
	personPronouns: words('who whose whom'),
	surePronouns: words('who'),
	ofWhom: words('whose'),
	ageWords: words('years year'),
	nearAge: words('aged almost barely just nearly only not_yet only_just just_turned'),
	nicknameCues: words('nicknamed nickname dubbed alias aka called calls known'),
	namings: phrasesByEnd(
		`named, called, nicknamed, dubbed, known as, known simply as, known only as, known locally as, known to all as,
		known to everyone as, known to everybody as, known to friends as, known to his friends as, known to her friends as,
		everyone calls, everybody calls, everyone here calls, everybody here calls, everyone called, everybody called, goes by, goes by the name, by the name of,
		aka, alias, himself as, herself as, only as, simply as, himself simply as, herself simply as, his name as,
		her name as`,
	),
	namingVerbs: words('named called nicknamed dubbed'),
	nameNouns: words('name names pseudonym'),
	persons: words('boy girl lad lass guy bloke fellow youth person somebody someone people himself herself'),
	parents: words('mama mamma momma papa'),
	birthCues: words('born née nee'),
	handleCues: words('as handle username name account alias'),
	accounts: words('account channel profile blog user'),
	genitives: words("'s ’s"),
	conjunctions: words('and or nor'),
	and: words('and'),
	us: words('us nous'),
	trueNameCues: ['whose real name is', 'real name', 'aka', 'alias'],
	clitics: words('s d m ll re ve t'),
	verbClitics: words('t'),
});
