import type {NameData} from './name-data.ts';
import {FIRMS_AS_PEOPLE, TEAMS} from './namesakes.ts';
import {FRENCH_NATIONALS} from './nationals.ts';
import {thingWords} from './thing-data.ts';
import type {Verbs} from './verb-data.ts';
import {personWords, phrasesByEnd, type WordSet, words} from './word-lists.ts';

/** Nouns before the name of a storm. */
export const FRENCH_STORMS = 'tempête ouragan cyclone typhon';

/** What French says around and inside names; people are the subject of its verbs of saying. */
export const frenchNames = (verbs: Verbs): Partial<NameData> => ({
	honorifics: personWords({
		male: `m monsieur mr messieurs mm lord sir don dom père frère abbé cheikh cheick hadj hadji elhadj nanan
			camarade herr signor
			señor`,
		female: `mme mmes madame mesdames mlle mlles mademoiselle lady sœur soeur miss mrs ms dame hadja adja frau signora
			señora`,
		either: 'dr drs docteur docteure pr professeur professeure me maître mgr monseigneur',
	}),
	roles: personWords({
		male: `certain dénommé prénommé nommé sieur agent échevin tonton caporal-chef frères jumeaux président roi
			prince empereur pape duc comte baron marquis sultan émir tsar sénateur
			député conseiller élu adjoint préfet procureur avocat directeur fondateur cofondateur rédacteur réalisateur
			acteur comédien chanteur compositeur écrivain romancier dessinateur sculpteur danseur metteur producteur
			animateur présentateur chroniqueur chercheur historien mathématicien physicien
			informaticien chirurgien infirmier pharmacien instituteur enseignant étudiant lycéen ouvrier
			agriculteur éleveur boulanger boucher cuisinier restaurateur éditeur traducteur entraîneur
			sélectionneur attaquant défenseur gardien buteur milieu ailier coureur champion footballeur nageur joueur
			général colonel lieutenant commandant amiral maréchal caporal sergent policier gendarme magistrat
			greffier chancelier ambassadeur gouverneur monarque souverain dauphin fils frère père mari époux neveu
			oncle cousin grand-père beau-frère beau-père petit-fils fiancé compagnon ami patron dirigeant banquier
			entrepreneur ingénieur technicien employé salarié facteur chauffeur conducteur pêcheur marin
			navigateur skippeur cardinal évêque archevêque imam rabbin pasteur prêtre saint cavalier
			voisin habitant opposant militant meneur lieutenant-colonel vice-président apprenti jardinier
			forestier influenceur youtubeur rappeur batteur auteur
			co-auteur créateur inventeur suspect accusé prévenu
			meurtrier assassin tueur doyen proviseur principal recteur délégué coordinateur
			coordonnateur administrateur gérant investisseur négociateur conservateur
			collectionneur sous-préfet sous-lieutenant brigadier brigadier-chef adjudant adjudant-chef sergent-chef
			major officier soldat praticien assistant artisan curé griot collégien musicien doctorant
			transporteur contre-amiral vice-amiral aviateur légionnaire pompier sauveteur
			aide-soignant brancardier ambulancier éducateur surveillant moniteur berger vigneron viticulteur maraîcher céréalier apiculteur ostréiculteur paludier saunier bûcheron
			sylviculteur garde-forestier tonnelier menuisier charpentier couvreur maçon plombier
			électricien chaudronnier soudeur tourneur fraiseur ajusteur mécanicien carrossier routier cheminot
			aiguilleur batelier marinier matelot skipper chalutier docker déménageur livreur coursier
			éboueur cantonnier fossoyeur sacristain bedeau luthier horloger joaillier bijoutier forgeron ferronnier
			potier verrier vitrier souffleur tisserand tailleur cordonnier sellier coiffeur barbier parfumeur pâtissier
			chocolatier confiseur glacier fromager crémier charcutier traiteur poissonnier épicier sommelier
			cafetier hôtelier barman serveur plongeur commis marmiton brasseur distillateur meunier minotier
			vendeur caissier magasinier alternant contremaître
			huissier commissaire-priseur assureur courtier promoteur
			lotisseur arpenteur conférencier
			maître-nageur démineur artificier tireur lanceur sauteur
			sprinteur marathonien décathlonien lutteur boxeur escrimeur sabreur
			rameur pagayeur surfeur snowboardeur fondeur slalomeur descendeur patineur hockeyeur golfeur
			volleyeur demi talonneur pilier trois-quarts ouvreur passeur remplaçant vice-champion recordman médaillé lauréat vainqueur perdant challenger grimpeur
			rouleur baroudeur équipier jockey entraîneur-adjoint préparateur soigneur manager
			supporter speaker commentateur consultant reporter envoyé
			cameraman preneur monteur régisseur décorateur costumier maquilleur
			perruquier clown jongleur magicien conteur slameur
			hautboïste
			maestro ténor baryton contre-ténor crooner ménestrel troubadour
			graveur plasticien illustrateur
			imprimeur relieur brocanteur
			randonneur campeur vacancier promeneur joggeur passant
			riverain bailleur syndic squatteur migrant réfugié exilé rescapé survivant
			miraculé blessé disparu défunt veuf orphelin jumeau aîné cadet bébé nourrisson garçonnet adolescent
			papa papi papy pépé parrain filleul beau-fils gendre demi-frère conjoint
			concubin amant héritier descendant aïeul quidam imposteur escroc cambrioleur
			braqueur voleur dealer trafiquant proxénète violeur agresseur assaillant
			détenu prisonnier fugitif évadé repenti indic plaignant jurés juré substitut
			bâtonnier médiateur rapporteur questeur frondeur sortant colistier suppléant attaché directeur-adjoint sous-directeur inspecteur
			commissaire-enquêteur contrôleur douanier percepteur receveur trésorier adhérent
			sympathisant porte-drapeau petit-neveu arrière-grand-père arrière-petit-fils grand-oncle
			géophysicien astrophysicien
			généticien
			obstétricien psychanalyste
			réanimateur opticien
			diététicien`,
		female: `certaine dénommée prénommée nommée agente échevine mairesse tata tatie sœurs jumelles présidente reine
			princesse impératrice duchesse comtesse baronne marquise
			sénatrice députée conseillère élue adjointe préfète procureure avocate directrice fondatrice cofondatrice
			rédactrice réalisatrice actrice comédienne chanteuse compositrice écrivaine romancière dessinatrice sculptrice
			danseuse metteuse productrice animatrice présentatrice chroniqueuse chercheuse historienne mathématicienne
			physicienne informaticienne chirurgienne infirmière pharmacienne institutrice enseignante étudiante lycéenne
			ouvrière agricultrice éleveuse boulangère bouchère cuisinière restauratrice éditrice traductrice entraîneuse
			sélectionneuse attaquante gardienne buteuse ailière coureuse championne footballeuse nageuse joueuse générale
			policière magistrate greffière chancelière ambassadrice gouverneure souveraine fille sœur mère épouse femme
			nièce tante cousine grand-mère belle-sœur belle-mère petite-fille fiancée compagne amie patronne dirigeante
			banquière entrepreneuse ingénieure technicienne employée salariée factrice conductrice pêcheuse navigatrice
			skippeuse sainte cavalière voisine habitante opposante militante meneuse vice-présidente
			apprentie jardinière forestière influenceuse youtubeuse rappeuse batteuse autrice auteure poétesse
			créatrice inventrice accusée prévenue doyenne déléguée coordinatrice coordonnatrice administratrice gérante
			investisseuse négociatrice conservatrice collectionneuse fleuriste veuve marraine héroïne sous-préfète adjudante sergente lieutenante colonelle commandante sage-femme
			aide-soignante auxiliaire éducatrice surveillante monitrice bergère vigneronne viticultrice maraîchère
			apicultrice ostréicultrice bûcheronne menuisière charpentière couvreuse maçonne électricienne soudeuse
			mécanicienne routière cheminote batelière livreuse éboueuse luthière horlogère bijoutière potière
			couturière modiste dame coiffeuse esthéticienne pâtissière chocolatière fromagère charcutière poissonnière épicière
			cafetière hôtelière serveuse barmaid vendeuse caissière huissière
			assureuse courtière promotrice conférencière
			sprinteuse lanceuse sauteuse boxeuse lutteuse escrimeuse rameuse surfeuse patineuse golfeuse
			volleyeuse talonneuse vice-championne médaillée lauréate gagnante perdante remplaçante grimpeuse
			équipière préparatrice supportrice commentatrice consultante envoyée monteuse régisseuse décoratrice
			costumière maquilleuse conteuse slameuse cantatrice soprano mezzo-soprano contralto diva
			graveuse plasticienne illustratrice randonneuse campeuse vacancière promeneuse joggeuse passante riveraine
			migrante réfugiée exilée rescapée survivante blessée disparue défunte orpheline jumelle
			aînée cadette fillette adolescente maman mamie mémé mamy filleule belle-fille
			demi-sœur conjointe concubine maîtresse héritière descendante aïeule plaignante détenue
			prisonnière fugitive bâtonnière médiatrice rapporteure sortante colistière suppléante inspectrice
			contrôleuse douanière trésorière adhérente sympathisante astrophysicienne
			généticienne obstétricienne diététicienne opticienne instigatrice meurtrière empoisonneuse voleuse
			petite-nièce arrière-grand-mère
			arrière-petite-fille grand-tante`,
		either: `homologue prédécesseur première-ligne deuxième-ligne troisième-ligne ministre premier première secrétaire maire porte-parole pdg dg journaliste économiste politologue sociologue
			psychologue biographe artiste peintre architecte scénariste cinéaste vidéaste dramaturge chef cheffe numéro
			leader analyste spécialiste expert experte responsable cadre membre candidat candidate correspondant
			correspondante représentant représentante témoin victime collègue astronaute athlète cycliste basketteur
			basketteuse handballeur handballeuse rugbyman tennisman tenniswoman arbitre gymnaste skieur skieuse judoka
			pilote vétéran élève enfant bénévole syndicaliste écologiste socialiste macroniste eurodéputé eurodéputée
			ex-ministre co-président co-présidente co-pdg statisticien statisticienne astronome naturaliste botaniste
			géologue chimiste biologiste vétérinaire dentiste notaire huissier concierge commerçant commerçante retraité
			retraitée internaute blogueur blogueuse twitto chanteur-compositeur disc-jockey mannequin styliste couturier
			couturière parolier librettiste
			accessoiriste accordéoniste acrobate affichiste allergologue alpiniste ancêtre anesthésiste anthropologue
			antiquaire archiviste archéologue aubergiste bassiste biathlète bibliothécaire bouquiniste bourgmestre
			bédéiste calligraphe cancérologue capitaine cardiologue caricaturiste cariste cartographe caviste
			centenaire chirurgien-dentiste choriste chorégraphe clarinettiste climatologue climatosceptique
			commissaire comptable contrebassiste copropriétaire cosmonaute céramiste dermatologue djihadiste
			documentaliste démographe entomologiste ergothérapeute essayiste ethnologue expert-comptable faussaire
			finaliste fleurettiste flûtiste galeriste garagiste garde-chasse glaciologue graphiste guitariste
			gynécologue généraliste géographe géomètre gériatre harpiste herpétologue himalayiste humoriste hydrologue
			ichtyologue illusionniste immunologue infectiologue intérimaire jihadiste juge juriste kamikaze
			kinésithérapeute lexicographe libraire linguiste locataire légataire légiste manutentionnaire
			marionnettiste milliardaire mime mycologue médecin météorologue neurologue neuropsychologue nonagénaire
			numismate nutritionniste octogénaire océanographe oncologue ophtalmologue organiste ornithologue
			orthophoniste ostéopathe otage paléontologue parachutiste parlementaire perchiste percussionniste
			philosophe photographe physiologiste pianiste pigiste pivot podologue pongiste poète primatologue
			propriétaire psychiatre pédiatre pédopsychiatre quadragénaire quinquagénaire radiologue sans-abri
			saxophoniste sdf secouriste septuagénaire sexagénaire sismologue soliste stagiaire terroriste titulaire
			topographe touriste trentenaire tromboniste trompettiste typographe urbaniste urgentiste violoncelliste
			violoniste virologue volcanologue ébéniste éclairagiste éditorialiste épidémiologiste épéiste`,
	}),
	roleEnding: /(?:euse|trice|eur|ienne|ien|iste|logue|graphe|ière)$/u,
	officesOfState: words('premier président présidente gouverneur gouverneure sénateur sénatrice juge'),
	oneNameRoles:
		words(`rappeur rappeuse youtubeur youtubeuse streamer streameur streameuse influenceur influenceuse dj chanteur chanteuse
			humoriste milieu buteur`),
	titlesBehind: words('docteur docteure maître maîtresse professeur professeure'),
	prefix: /^(?:anti|co|ex|non|pan|post|pre|pré|pro|semi|vice)[-‐‑−]\p{L}/u,
	openers:
		words(`a bon bonne bah ben eh hein hé ah texte textes illustration illustrations le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
			leur leurs je tu il elle on nous vous ils elles me te se y en qui que qu quoi dont où quel quelle quels
			quelles lequel laquelle lesquels lesquelles celui celle ceux celles ceci cela ça c est c'est et ou mais donc
			or ni car si comme quand lorsque lorsqu puisque puisqu quoique quoiqu tandis alors ainsi aussi encore déjà
			toujours jamais souvent parfois ici là voici voilà très trop peu plus moins bien mal tout toute tous toutes
			rien personne aucun aucune chaque plusieurs certains certaines quelques quelque autre autres même mêmes tel
			telle tels telles dans sur sous avec sans pour par contre chez vers entre parmi depuis pendant durant avant
			après devant derrière dès jusque jusqu malgré sauf selon hors outre suite face à près loin lors afin
			parce pourtant cependant toutefois néanmoins enfin ensuite puis bref sinon hier demain aujourd'hui aujourd hui
			bientôt longtemps soudain pourquoi comment combien oui non merci bonjour adieu pas ne deux trois quatre cinq
			six sept huit neuf dix onze douze vingt trente cent mille premier première second seconde dernier dernière
			seul seule seuls seules interrogé interrogée interrogés joint jointe contacté contactée né née nés âgé âgée
			ledit ladite arrivé arrivée élu élue nommé nommée parti partie resté restée devenu devenue absent absente présent présente
			battu battue blessé blessée surpris surprise propos recueillis article photo crédit source lire voir entretien
			interview reportage portrait tribune enquête récit analyse opinion éditorial édito chronique critique vidéo
			direct exclusif document dossier archives nouveau nouvelle vrai faux vieux vieille ancien ancienne ex futur
			feu côté fin début mi était sont être avoir fait faut peut doit reste rappelons notons imaginez regardez
			prenons citons saluons retrouvons écoutons voyons voyez imaginons suivons suivez prenez écoutez lisez relisons interrogeons
			demandons félicitons remercions disons parlons oublions pensons ajoutons précisons signalons mentionnons revenons regardons
			découvrez retrouvez découvrons rencontrons rejoignez appelez appelons contactez admettons supposons espérons demandez
			majesté majestés altesse altesses excellence dieu autant autrement certes évidemment heureusement
			malheureusement finalement actuellement récemment désormais officiellement entre-temps peut-être quant sitôt
			aussitôt tantôt mieux pire meilleur meilleure rencontre bienvenue attention bravo vive agé sacré titulaire
			auteur naissance mort décès mariage`),
	adverbs:
		words(`ailleurs auparavant autrefois dedans dehors dessous dessus dorénavant entretemps environ hélas jadis maintenant
			naguère nulle partout plutôt presque quasi quelquefois surtout tant tard tôt vite volontiers autour chacun chacune
			faute fort idem là-bas là-haut pareil désormais aussitôt sitôt alentour`),
	adverbEnding: /ment$/u,
	calendar:
		words(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
			octobre novembre décembre grâce noël pâques toussaint pentecôte ramadan hanoucca carnaval`),
	places:
		words(`bouches-du-rhône ain aisne allier alpes-de-haute-provence hautes-alpes alpes-maritimes ardèche ardennes ariège aube aude
			aveyron calvados cantal charente charente-maritime cher corrèze côte-d'or côtes-d'armor creuse dordogne doubs drôme
			eure eure-et-loir finistère gard haute-garonne gers hérault ille-et-vilaine indre indre-et-loire isère landes
			loir-et-cher haute-loire loire-atlantique loiret lot lot-et-garonne lozère maine-et-loire marne haute-marne
			mayenne meurthe-et-moselle meuse morbihan moselle nièvre nord oise orne pas-de-calais puy-de-dôme
			pyrénées-atlantiques hautes-pyrénées pyrénées-orientales bas-rhin haut-rhin haute-saône saône-et-loire sarthe
			haute-savoie seine-maritime seine-et-marne yvelines deux-sèvres somme tarn tarn-et-garonne var vaucluse vienne
			haute-vienne yonne essonne hauts-de-seine seine-saint-denis val-de-marne val-d'oise île-de-france ile-de-france
			hauts-de-france grand_est nouvelle-aquitaine aquitaine centre-val pays_de_la_loire auvergne-rhône-alpes rhône-alpes
			bourgogne-franche-comté franche-comté champagne-ardenne limousin poitou charentes languedoc roussillon gascogne
			béarn périgord quercy berry touraine anjou maine perche beauce sologne morvan bresse bugey dauphiné vercors
			chartreuse queyras mercantour luberon camargue cévennes aubrac larzac causses margeride forez velay vivarais
			armagnac médoc brie thiérache boulonnais cotentin bessin trégor léon cornouaille
			ajaccio bastia annecy chambéry aix-en-provence aix arles sète béziers narbonne carcassonne albi castres rodez
			cahors agen auch tarbes pau bayonne biarritz dax mont-de-marsan périgueux angoulême niort saintes rochefort royan
			cholet saumur laval vannes lorient quimper morlaix lannion guingamp saint-brieuc saint-malo fougères vitré redon
			saint-nazaire cherbourg lisieux dieppe fécamp évreux chartres dreux blois bourges châteauroux vierzon nevers
			moulins vichy montluçon clermont-ferrand clermont aurillac mende valence montélimar gap digne briançon grasse
			antibes fréjus draguignan hyères saint-tropez saint-étienne roanne mâcon chalon-sur-saône beaune auxerre sens
			troyes chaumont épinal colmar sarreguemines forbach thionville verdun bar-le-duc charleville sedan laon soissons
			compiègne beauvais senlis chantilly lens arras douai valenciennes maubeuge dunkerque calais boulogne-sur-mer
			roubaix tourcoing bobigny nanterre argenteuil évry melun fontainebleau provins étampes rambouillet cergy pontoise
			namur liège charleroi mons tournai gand anvers bruges louvain ostende fribourg neuchâtel sion vevey berne bâle
			lucerne winterthour sherbrooke rimouski gatineau trois-rivières
			autriche-hongrie albanie andorre liechtenstein malte chypre lettonie estonie lituanie moldavie macédoine kosovo
			bosnie monténégro géorgie arménie azerbaïdjan kazakhstan ouzbékistan turkménistan kirghizstan tadjikistan mongolie
			népal bhoutan bangladesh birmanie thaïlande laos cambodge vietnam viêtnam malaisie singapour indonésie philippines
			brunei timor yémen oman bahreïn koweït émirats mauritanie gambie guinée guinée-bissau sierra_leone liberia togo
			bénin ghana côte_d'ivoire centrafrique guinée-équatoriale angola zambie zimbabwe malawi mozambique madagascar
			comores maurice seychelles namibie botswana lesotho eswatini ouganda burundi tanzanie djibouti érythrée guatemala
			honduras salvador nicaragua panama jamaïque trinidad bahamas barbade dominicaine équateur bolivie paraguay uruguay
			guyana suriname groenland papouasie fidji tonga samoa vanuatu nouvelle-calédonie nouméa papeete tahiti wallis
			catalogne andalousie galice aragon castille navarre toscane lombardie piémont ligurie vénétie calabre sicile
			sardaigne bavière saxe rhénanie westphalie hesse prusse silésie bohême moravie tyrol carinthie wallonie flandre
			flandres frise zélande jutland laponie scanie écosse cornouailles yorkshire kent sussex crimée donbass caucase
			tchétchénie daghestan sibérie oural balkans anatolie kurdistan cachemire pendjab bengale tibet xinjiang mandchourie
			sahel sahara maghreb kabylie rif darfour kivu katanga ontario alberta manitoba saskatchewan terre-neuve gaspésie
			alaska arizona colorado illinois indiana iowa kansas kentucky louisiane maryland massachusetts michigan
			minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvanie tennessee utah vermont
			virginie wisconsin wyoming dakota hawaï hollywood manhattan brooklyn bronx harlem queens
			leipzig dresde brême stuttgart düsseldorf cologne bonn hanovre salzbourg innsbruck graz cracovie gdansk wroclaw
			poznań poznan lodz vilnius riga tallinn minsk odessa kharkiv lviv marioupol kherson donetsk zagreb sarajevo skopje
			tirana pristina ljubljana bratislava göteborg malmö bergen reykjavik izmir tbilissi erevan bakou tachkent astana
			kandahar islamabad karachi lahore katmandou dacca colombo madras calcutta bangalore hyderabad hanoï saïgon bangkok
			rangoun kuala_lumpur jakarta bali manille taipei osaka kyoto nagoya hiroshima nagasaki fukushima canton wuhan
			shenzhen macao oulan-bator vladivostok mossoul bassora kirkouk erbil ispahan alep homs benghazi amman haïfa
			ramallah naplouse jénine rafah riyad djeddah mecque médine sanaa aden mascate manama alexandrie khartoum oran
			constantine annaba sfax sousse fès agadir marrakech tanger meknès nouakchott ouagadougou abidjan yamoussoukro accra
			lomé cotonou lagos abuja yaoundé douala libreville brazzaville bangui n'djamena kigali bujumbura kampala mombasa
			zanzibar lusaka harare maputo luanda johannesburg pretoria soweto durban antananarivo addis-abeba mogadiscio asmara
			goma bukavu bogota medellin quito lima cuzco santiago valparaiso montevideo asuncion brasilia sao_paulo recife
			caracas port-au-prince managua tijuana guadalajara monterrey brisbane adélaïde perth canberra auckland wellington
			séoul busan bilbao saragosse grenade malaga porto palerme bologne gênes vérone trieste sienne pise cardiff
			leeds bristol sheffield newcastle birmingham oxford cambridge édimbourg glasgow belfast cork galway
			france paris lyon marseille lille bordeaux toulouse nice nantes strasbourg montpellier rennes grenoble rouen
			toulon dijon angers reims brest metz nancy tours limoges amiens caen orléans mulhouse perpignan besançon
			poitiers avignon cannes versailles saint-denis montreuil créteil bretagne normandie corse alsace lorraine
			provence occitanie bourgogne auvergne savoie picardie vendée gironde belgique bruxelles suisse genève zurich
			lausanne luxembourg monaco allemagne berlin munich francfort hambourg italie rome milan naples turin venise
			florence espagne madrid barcelone séville portugal lisbonne royaume-uni angleterre londres manchester
			liverpool irlande dublin pays-bas amsterdam rotterdam danemark copenhague suède stockholm norvège oslo
			finlande helsinki islande pologne varsovie autriche hongrie budapest roumanie bucarest bulgarie sofia
			grèce athènes turquie istanbul ankara ukraine kiev kyiv russie moscou biélorussie serbie belgrade croatie
			slovénie slovaquie tchéquie prague europe afrique addis_abeba abou_dabi caroline_du_nord caroline_du_sud
			nouvelle_zélande hong_kong new_york los_angeles san_francisco las_vegas new_delhi abou_dhabi abu_dhabi
			buenos_aires sri_lanka costa_rica rio rio_de_janeiro janeiro monte_carlo tel_aviv porto_rico west_yorkshire
			saint-martin antilles guadeloupe martinique réunion guyane polynésie mayotte asie amérique océanie états-unis
			washington new-york chicago boston miami californie texas floride canada québec montréal toronto ottawa
			mexique brésil argentine chili colombie pérou venezuela cuba haïti chine pékin shanghai hongkong taïwan japon
			tokyo corée pyongyang inde delhi bombay pakistan afghanistan kaboul iran téhéran irak bagdad syrie damas
			liban beyrouth israël jérusalem palestine gaza cisjordanie jordanie égypte caire arabie qatar doha dubaï maroc
			rabat casablanca algérie alger tunisie tunis libye tripoli sénégal dakar mali bamako kumasi niger niamey burkina-faso
			tchad cameroun gabon congo kinshasa rwanda kenya nairobi nigeria soudan éthiopie somalie afrique-du-sud
			australie sydney melbourne nouvelle-zélande méditerranée atlantique manche pacifique seine loire rhône rhin
			garonne danube alpes pyrénées jura vosges himalaya terre mars lune vénus jupiter`),
	organisations:
		words(`front ecolo enedis nexity sherpa peta greenpeace amnesty attac alternatiba solidaires emmaüs oxfam areva orano framatome thales monsanto lafarge keolis transdev ouigo deliveroo leboncoin médiapart disclose yuka foodwatch anticor cimade unef unsa fsu darty fnac vivendi altice iliad ryanair volotea corsair siemens bosch philips samsung huawei sea-shepherd promosoins interbev médecins avocats reporters ingénieurs
			nations_unies swiss_re munich_re france_travail english_heritage maison_blanche croix_rouge al_ahdath al_maghribia al_massae al_akhbar al_alam al_yaoum
			al_arabiya al_manar al_mayadeen
			le_monde le_point la_croix le_temps le_devoir la_libre le_courrier le_progrès le_télégramme la_dépêche le_nouvelliste
			le_quotidien la_montagne le_droit la_nation le_pays le_soleil la_tribune le_soir le_matin la_presse la_liberté
			la_provence la_marseillaise le_populaire le_bien_public le_républicain le_messager le_dauphiné le_berry le_maine
			la_meuse la_gruyère le_moniteur le_marin paris_match el_watan el_moudjahid wal_fadjri
			europe_écologie horizons reconquête radio_france rmc_sport rmc_découverte bel_rtl sud_radio sky_sports fox_news france_bleu france_info france_inter france_culture france_télévisions bein_sports
			brico_dépôt
			jules_et_cie jp_morgan j.p_morgan paris_roubaix paris_nice paris_tours tata_motors rio_tinto abu_dhabi boko_haram al_jazeera al_watwan al_ahram al-jazeera dz_mafia
			william_saurin mère_poulard père_dodu petit_bateau
			jennyfer naf_naf cache_cache pimkie celio kiabi
			lidl aldi auchan intermarché monoprix franprix casino lactalis sodebo nissan toyota
			hyundai mercedes volkswagen opel skoda volvo stellantis sanofi thalès naval_group
			alstom bouygues eiffage veolia suez capgemini atos ubisoft deezer blablacar doctolib
			ouest-france sud-ouest presse-océan courrier-picard sputnik reporterre streetpress rue89 bfm lci cnews molotov
			konbini rolling_stone rolling_stones real_madrid milan_ac inter_milan roland_garros
			barclays nestlé zara uber ikea heinz dyson decathlon pôle_emploi pôle
			al-qaïda al-qaida daesh onu otan ue oms fmi ocde unesco unicef interpol europol afp ap reuters bbc cnn tf1
			bfmtv m6 arte rfi rtl europe1 lemonde libération figaro équipe mediapart twitter facebook google apple amazon
			microsoft netflix instagram tiktok youtube whatsapp telegram tesla ford disney hermès spacex airbus boeing renault peugeot
			citroën dacia michelin total totalenergies edf engie orange sfr sncf ratp snecma carrefour leclerc danone
			lvmh bnp hsbc élysée matignon bercy beauvau sénat assemblée kremlin vatican pentagone maison-blanche capitole
			bundestag parlement état république fédération ligue comité conseil commission cour tribunal union parti
			gouvernement hezbollah hamas daech wikipédia wikinews internet web medef cgt cfdt fo psg om ol barça real
			juventus bayern chelsea arsenal uefa fifa nba nasa esa télévisions chambre intérieur justice défense cnrs
			inserm cia fbi kgb gign raid église bourse
			${FIRMS_AS_PEOPLE}`),
	demonyms:
		words(`${FRENCH_NATIONALS} anglais anglaise québécois québécoise écossais écossaise gallois galloise breton bretonne normand
		normande basque corse catalan catalane parisien parisienne lyonnais lyonnaise marseillais marseillaise
		niçois niçoise lillois lilloise bordelais bordelaise nantais nantaise toulousain toulousaine alsacien
		alsacienne flamand flamande wallon wallonne`),
	demonymEnding: /(?:iens?|iennes?|aise?|oise?|aine?s?|éens?|éennes?|ol|ole|and|ande)$/u,
	nobility: words(
		`général amiral maréchal colonel comte comtesse vicomte vicomtesse marquis marquise baron baronne chevalier madame
		monsieur mademoiselle`,
	),
	...thingWords({
		storms: FRENCH_STORMS,
		streets: 'rue avenue boulevard quai square impasse allée esplanade promenade rond-point',
		namedAfter: `place camping pont cours chemin route passage station gare aéroport port stade gymnase piscine vélodrome hippodrome aréna arena palais
			immeuble hôtel hôpital clinique chu maternité école collège lycée université institut fondation centre
			musée théâtre cinéma opéra bibliothèque médiathèque salle galerie parc jardin prix coupe trophée challenge
			tournoi frégate paquebot navire bateau ferry voilier sous-marin
			porte-avions bac barge péniche chalutier remorqueur cargo pétrolier vraquier yacht catamaran trimaran
			goélette vedette canot brise-glace vaisseau navette train auditorium amphithéâtre résidence caserne
			promotion promo ehpad crèche télescope satellite sonde tour maternelle bus tram tramway bassin darse môle`,
		other: `commission usine ordre académie mairie préfecture rectorat ministère bureau halle halles marché château cathédrale
			église basilique chapelle abbaye mosquée prison bois forêt lac mont île cap baie col vallée ville commune
			village quartier département région canton état comté province loi plan rapport amendement décret
			directive accord traité protocole opération affaire groupe société entreprise compagnie cabinet agence
			banque gaec eurl scea sasu maison éditions édition librairie association ong syndicat club équipe fusée classe championnat
			locomotive comète astéroïde cratère théorème maladie syndrome méthode collection marque magasin bijouterie
			boulangerie restaurant café bar brasserie journal magazine quotidien hebdomadaire chaîne radio site
			application plateforme plate-forme logiciel modèle montagne rivière fleuve barrage autoroute ligne camp
			base foyer complexe chaire bourse fonds saint notre-dame hôtel-dieu ferme domaine métro jurisprudence
			friche enceinte pavillon ludothèque halte tendon robot instrument fanfare`,
		premises: `fonderie distillerie garage pharmacie villa quincaillerie fromagerie boucherie cave crêperie confiserie
			coutellerie verrerie moulin chocolaterie biscuiterie horlogerie imprimerie carrosserie haras scierie filature
			tannerie menuiserie charcuterie laiterie papeterie conserverie mine salon`,
	}),
	thingsAfter:
		words(`frères habitat sas sarl nv bv ag spa records center centre university college institute foundation park street avenue road bridge airport stadium arena
			hall house group productions films pictures studios entertainment media news times post press football
			fc united city club league cup award awards prize bank company corp inc ltd gmbh sa airlines motors
			organisation organization association society council union party army force museum gallery hospital school
			academy international world tour open festival challenge trophy network island islands lake river mountain
			france europe daily magazine review journal consulting consultants partners capital technologies systems act glass steel foods energy
			logistics solutions industries holding sport sports business info infos tv fm radio moteurs moteur automobiles auto
			transports voyages énergie énergies santé assurances assurance conseil conseils services distribution industrie
			développement construction constructions bâtiment travaux paysages traiteur fleurs optique meubles cycles pneus
			vins vignobles fils associés avocats architectes notaires immobilier immo promotion investissement
			investissements finance gestion courtage ingénierie informatique digital numérique télécom télécoms
			mobilité autocars bus aviation nautisme pêche élevage semences viandes fromages biscuits chocolats confitures cosmétiques
			parfums joaillerie horlogerie maroquinerie mode couture chaussures jouets loisirs aventure événements événementiel
			spectacles musique éditions presse hebdo matin soir archives birthday agglo agglomération métropole
			basket handball hand volley rugby natation athlétisme judo gymnastique basketball volleyball hockey féminin féminines
			${TEAMS}`),
	thingsInside:
		words(`sur-seine sur-mer sur-loire sur-marne université institut fondation conseil assemblée comité ministère
			fédération ligue parti union cour tribunal bataillon régiment république royaume états-unis nations festival
			championnat coupe mondial jeux roland-garros grand-prix open masters agence banque société groupe hôpital
			lycée église cathédrale rue avenue place boulevard stade aéroport gare éditions presse radio télévision`),
	weakParticles: words('de d du des la le les al el do'),
	definiteArticles: words('le la the'),
	pluralArticles: words('les'),
	indefiniteArticles: words('un une'),
	contractions: words('au aux du des'),
	of: words('de d du des la of'),
	ofKind: words('de d'),
	placePrepositions: words('à en vers depuis aux au près rejoindre'),
	personPrepositions: words('selon avec contre envers et par pour que qu dont comme'),
	by: words('par by'),
	as: words('comme'),
	animals:
		words(`chien chienne chiot labrador épagneul berger-allemand caniche chat chatte chaton matou cheval jument étalon
			poulain pouliche poney âne ânesse mule mulet vache veau taureau taurillon bœuf génisse mouton bélier brebis agneau
			chèvre bouc chevreau cochon truie sanglier laie porc poule coq oie canard cane cygne perroquet perruche ara hibou
			chouette aigle faucon pigeon tortue lapin lapine hamster furet hérisson blaireau renard renarde loup louve ours
			ourse ourson lion lionne lionceau tigre tigresse léopard guépard éléphant éléphante rhinocéros hippopotame girafe zèbre
			chameau dromadaire lama alpaga gorille chimpanzé orang-outan singe panda koala kangourou phoque morse dauphin orque
			baleine crocodile alligator python serpent lynx gypaète vautour`),
	articles: words('le la les l un une des au aux du ce cet cette ces'),
	personVerbs: new Set([
		...formsOf(verbs.infinitives),
		...verbs.forms,
		...formsOf(
			words(`abandonner aborder achever acheter adopter affronter agiter aider aimer allumer amener animer arracher
			arriver assister attraper baisser barrer bavarder bondir bouder brûler cacher caresser céder centrer chanter chercher
			chuter claquer coller composer conduire côtoyer coucher cuisiner cultiver danser débarquer débuter décider décoller
			décrocher déguster déjeuner démissionner dépasser déposer dessiner détester devancer dévorer dîner diriger distribuer
			dominer donner écarter échouer écouter écraser effacer effectuer égaliser élever embaucher embrasser empocher encaisser
			endosser enfiler enlever enseigner enterrer entrer épouser éprouver errer essayer essuyer étudier éviter expédier fabriquer
			fêter feuilleter filer filmer finir fixer foncer fonder forcer fouiller franchir frapper fredonner fumer gagner garder
			gérer grandir gravir grimper habiter hériter hisser hocher ignorer incarner inscrire installer interpréter jardiner jeter
			jouer laisser laver lever livrer loger manquer manger marcher marier menacer mener mijoter monter multiplier nager
			naviguer nourrir obtenir occuper offrir opérer organiser oublier parcourir partager passer patienter pêcher peiner
			photographier piloter piocher planter pleurer plonger porter posséder pratiquer présider prêter prier profiter
			pousser quitter ramasser ramener ranger raser rater récolter réformer refermer regagner regarder remonter remplacer
			rencontrer rentrer réparer reposer représenter résider respirer ressembler rester retirer retourner retrouver réussir réveiller
			rêver risquer sauter sauver semer siéger signer soigner sonner sortir soutenir succéder superviser surprendre surveiller
			tailler tapoter tendre tenter terminer tirer tomber tourner tousser traîner transformer transporter travailler
			traverser trembler tricher tricoter triompher tromper tutoyer utiliser veiller verser vider viser visiter voler voter voyager`),
		),
		...words(`rejoint rejoignait ouvre ouvrait ouvert offre offert souffre souffert découvre découvert couru court courait
			dort dormait dormi sert servait servi part partait parti partie sort sortait sorti sortie revient revenait revenu revenue vient
			venait venu venue devient devenait devenu devenue tient tenait tenu obtient obtenait obtenu prend prenait pris
			apprend apprenait appris comprend comprenait compris surprend surpris met mettait mis remet remettait remis perd perdait perdu vend
			vendait vendu attend attendait attendu entend entendait entendu descend descendait descendu rend rendait rendu tend tendait
			tendu boit buvait bu reçoit recevait reçu doit devait peut pouvait sait savait su connaît connaissait connu
			paraît paraissait paru disparaît disparu comparaît comparu naît naquit meurt mourait construit construisait conduit
			conduisait produit produisait traduit traduisait élit élisait suit suivait suivi sourira vivra viendra ira sera aura fera
			dira devra pourra va allait allé allée assis assise éteint éteignait peint peignait rejoindra rejoue repart reparti bâti`),
		...words(`dit dis disait disent déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute ajoutait expliqué
			explique expliquait assuré assure assurait confié confie confiait raconté raconte racontait répondu répond
			répondait estimé estime estimait indiqué indique indiquait précisé précise précisait souligné souligne
			soulignait rappelé rappelle rappelait reconnu reconnaît reconnaissait admis admet regretté regrette regrettait
			salué salue saluait dénoncé dénonce dénonçait accusé accuse promis promet jugé juge jugeait lancé lance
			lançait lâché lâche lâchait glissé glisse soufflé souffle souri sourit souriait plaisanté plaisante
			plaisantait ironisé ironise pesté peste pestait tonne tonné martelé martèle insisté insiste conclu conclut
			concluait commenté commente noté note observé observe poursuivi poursuit reprend repris rétorqué rétorque
			réplique répliqué témoigné témoigne annoncé annonce tweeté tweete écrit écrivait publié publie posté poste
			évoqué évoque demandé demande tranché tranche avoué avoue murmuré murmure crié crie hurlé hurle hurlait amuse
			exclame excuse interroge emporte résume résumé félicite pense croit veut voulait espère craint redoute refuse
			souhaite préfère préférait compte joue marqué marque battu bat gagné gagne remporté remporte rit riait pleure
			pleuré né née mort morte décédé décédée vit vivait grandi arrêté interpellé condamné élu élue nommé nommée`),
	]),
	deeds:
		words(`arrestation audition candidature condamnation confidences démission discours décès élection incarcération inculpation interpellation intervention
			interview investiture libération limogeage mort nomination obsèques plaidoirie propos question réélection témoignage`),
	plays: words(`passe passes frappe frappes tir tête dégagement débordement relance faute tacle percée montée
		récupération interception parade remise volée en-avant plaquage essai essais but
		buts doublé triplé penalty pénalty pénalité transformation coup-franc`),
	minutes: /\(\d{1,3}(?:\+\d+)?(?:e|è|ème|['’])[),;]|\d(?:e|è|ème) minute/gu,
	goals: /(?<!\p{L})(?:buts?|marqué|égalis|mi-temps|penalty|pénalt|essais?|prolongation)|\d-\d/u,
	scores: words('sp s csc og buts but pts points passes arrêts st min'),
	thingVerbs:
		words(`emploie employait employaient recrute licencie commercialise commercialisait fabrique fabriquait produit exploite
			exploitait regroupe regroupait propose investit abrite abritait accueille fusionne compte comptait borde domine
			réunit distribue exporte importe équipe`),
	kin: words(
		'frère sœur fils fille femme épouse mari époux mère père cousin cousine neveu nièce petit-fils petite-fille',
	),
	ages: {
		younger: words(
			'jeune benjamin benjamine cadet cadette junior petit petite fils fille petit-fils petite-fille neveu nièce',
		),
		elder: words(
			'aîné aînée ancien doyen doyenne senior grand grande vieux vieille père mère grand-père grand-mère oncle tante',
		),
	},
	families: words('couple famille clan fratrie dynastie les enfants aînés cadets frères sœurs époux jumeaux jumelles'),
	firmNouns: words('groupe société entreprise constructeur avionneur usine magasin marque enseigne action titre char'),
	firmParts: words('pdg ceo fondateur salariés actions usine usines'),
	atFirm: words('chez'),
	ofFirm: words('de d'),
	ofFirmPart: words('de d'),
	thingParticiples: words('fondée relégué reléguée'),
	pressWords: words('envoyé envoyée correspondant correspondante'),
	seats: words('député députée sénateur sénatrice maire mairesse bourgmestre préfet préfète évêque archevêque'),
	firmRoles:
		words(`pdg directeur directrice général générale président présidente fondateur fondatrice cofondateur cofondatrice
			porte-parole patron patronne dirigeant dirigeante gérant gérante responsable cadre salarié salariée employé employée natif native originaire
			délégué déléguée trésorier trésorière secrétaire entraîneur capitaine maire préfet préfète habitant habitante`),
	firstNameGenders: personWords({
		male: 'desire gilles gildas ignace jocelyn landry marin modeste patrice romuald toussaint urbain vivien',
		female: `annick augustine berthe claudie colombe flore frederique germaine laure laurence michele olympe tiphaine
			ursule valentine victoire victorine`,
		either: 'andrea dominique jo joan lindsay lou louison mahi',
	}),
	genderWords: personWords({
		male: 'le un cet ce vieux nouveau nouvel ancien petit ,lui ,lui-même',
		female: 'la une cette vieille nouvelle ancienne première future petite ,elle ,elle-même',
		either: 'jeune célèbre honorable très visiblement l',
	}),
	alsoWords: words('aussi même également'),
	subjectGenders: personWords({male: '', female: 'elle elle-même', either: ''}),
	agreeing: {
		female:
			/^(?!(?:année|journée|soirée|matinée|armée|idée|musée|lycée|trophée|entrée)$)(?:[a-zà-ÿœ]+ée|née|sortie|(?:re|de|par|inter)?venue|descendue|vue|reçue|connue|apparue|disparue|élue|réélue|émue|battue|vaincue|convaincue|prise|surprise|assise|mise|promise|(?:in)?dite|inscrite|morte|offerte|faite|satisfaite|inquiète|heureuse|fière|contente|certaine|choisie|suivie|trahie|[a-zà-ÿœ]+(?:aise|oise|ienne|éenne|caine))$/,
		male: /^(?:[a-zà-ÿœ]+(?<![ti])é|né|resté|arrêté|porté|cité|invité|sorti|(?:re|de|par|inter)?venu|descendu|reçu|connu|apparu|disparu|élu|réélu|ému|battu|vaincu|convaincu|surpris|assis|inscrit|mort|satisfait|inquiet|heureux|fier|content|certain|choisi|suivi|trahi|[a-zà-ÿœ]+(?:ais|ois|ien|éen|cain))$/,
	},
	being: words('est était fut sera serait été'),
	auxiliaries: words('a avait aurait est était lui elle ne n s se y l en'),
	personPronouns: words('qui lui elle eux dont'),
	ofWhom: words('dont'),
	ageWords: words('ans an'),
	nearAge: words('bientôt environ presque seulement tout_juste à_peine âgé_de âgée_de pas_encore'),
	nicknameCues:
		words(`dit dite alias surnommé surnommée surnomme surnomment surnommait surnommaient éternel éternelle appelle
			appellent appelait appelaient baptisé baptisée`),
	namings: phrasesByEnd(
		`dit, dite, alias, surnommé, surnommée, baptisé, baptisée, nommé, nommée, appelé, appelée, prénommé, prénommée, sous le nom de,
		sous le nom d, sous le pseudonyme de, sous le pseudonyme d, sous le pseudo de, sous le surnom de, sous le surnom d,
		du nom de, du nom d, au nom de scène de, répond au nom de, répondant au nom de, tout le monde appelle, tout le monde ici appelle, tout le monde appelle ici,
		tout le monde surnomme, chacun appelle, tous appellent, tous surnomment, se fait appeler, se faisait appeler,
		fait appeler`,
	),
	nameNouns: words('nom noms prénom prénoms pseudonyme'),
	persons: words('habitué habituée homme garçon gars type dame monsieur individu personne quelqu'),
	parents: words('mama mamma papa'),
	birthCues: words('né née'),
	handleCues: words('pseudonyme pseudo nom compte alias'),
	accounts: words('compte chaîne profil blog'),
	conjunctions: words('et ou ni'),
	and: words('et'),
	us: words('nous us'),
	trueNameCues: ['de son vrai nom', 'de son nom complet', 'de son nom de naissance', 'alias', 'ou plutôt'],
	elisions: words('l d qu n s j m t c jusqu lorsqu puisqu quoiqu presqu'),
});

/** Present, imperfect, past and participle of regular verbs, third person: lance, lançait, lança, lancé; finit, finissait, fini. */
function formsOf(infinitives: WordSet): readonly string[] {
	return [...infinitives].flatMap(infinitive => {
		const stem = infinitive.slice(0, -2);
		if (infinitive.endsWith('ir')) return ['it', 'issait', 'i'].map(ending => stem + ending);
		if (!infinitive.endsWith('er')) return [];
		const strong = strongStem(stem);
		const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
		return [`${strong}e`, `${stem}e`, `${soft}ait`, `${soft}a`, `${stem}é`];
	});
}

/** Before an e that is not heard: répét- is répèt-, ennuy- is ennui-. */
function strongStem(stem: string): string {
	const [vowel, last] = [stem.at(-2), stem.at(-1)!];
	if (last === 'y') return `${stem.slice(0, -1)}i`;
	const isOpened = (vowel === 'e' || vowel === 'é') && 'cdglmnprtv'.includes(last);
	return isOpened ? `${stem.slice(0, -2)}è${last}` : stem;
}
