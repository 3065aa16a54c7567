import {type NameData, personWords, words} from './name-data.ts';

/** What French says around and inside names. */
export const frenchNames: NameData = {
	honorifics: personWords({
		male: 'm monsieur mr messieurs mm lord sir don père frère abbé cheikh cheick',
		female: 'mme mmes madame mesdames mlle mlles mademoiselle lady sœur soeur miss mrs ms dame',
		either: 'dr drs docteur docteure pr professeur professeure me maître mgr monseigneur',
	}),
	roles: personWords({
		male: `certain dénommé prénommé président roi prince empereur pape duc comte baron marquis sultan émir tsar sénateur
			député conseiller élu adjoint préfet procureur avocat directeur fondateur cofondateur rédacteur réalisateur
			acteur comédien chanteur compositeur écrivain romancier dessinateur sculpteur danseur metteur producteur
			humoriste animateur présentateur chroniqueur éditorialiste chercheur historien mathématicien physicien
			informaticien médecin chirurgien infirmier pharmacien instituteur enseignant étudiant lycéen ouvrier
			agriculteur éleveur boulanger boucher cuisinier restaurateur libraire éditeur traducteur entraîneur
			sélectionneur attaquant défenseur gardien buteur milieu ailier coureur champion footballeur nageur joueur
			capitaine général colonel lieutenant commandant amiral maréchal caporal sergent policier gendarme magistrat
			juge greffier chancelier ambassadeur gouverneur monarque souverain dauphin fils frère père mari époux neveu
			oncle cousin grand-père beau-frère beau-père petit-fils fiancé compagnon ami patron dirigeant banquier
			entrepreneur milliardaire ingénieur technicien employé salarié facteur chauffeur conducteur pêcheur marin
			navigateur skippeur pilote cosmonaute cardinal évêque archevêque imam rabbin pasteur prêtre saint cavalier
			voisin habitant opposant militant meneur lieutenant-colonel vice-président ex-président apprenti jardinier
			forestier photographe influenceur youtubeur rappeur pianiste violoniste guitariste batteur bassiste auteur
			co-auteur essayiste poète philosophe créateur inventeur biologiste climatologue suspect accusé prévenu
			meurtrier assassin terroriste tueur otage bourgmestre doyen proviseur principal recteur délégué coordinateur
			coordonnateur administrateur gérant propriétaire investisseur négociateur conservateur galeriste
			collectionneur`,
		female: `certaine dénommée prénommée présidente reine princesse impératrice duchesse comtesse baronne marquise
			sénatrice députée conseillère élue adjointe préfète procureure avocate directrice fondatrice cofondatrice
			rédactrice réalisatrice actrice comédienne chanteuse compositrice écrivaine romancière dessinatrice sculptrice
			danseuse metteuse productrice animatrice présentatrice chroniqueuse chercheuse historienne mathématicienne
			physicienne informaticienne chirurgienne infirmière pharmacienne institutrice enseignante étudiante lycéenne
			ouvrière agricultrice éleveuse boulangère bouchère cuisinière restauratrice éditrice traductrice entraîneuse
			sélectionneuse attaquante gardienne buteuse ailière coureuse championne footballeuse nageuse joueuse générale
			policière magistrate greffière chancelière ambassadrice gouverneure souveraine fille sœur mère épouse femme
			nièce tante cousine grand-mère belle-sœur belle-mère petite-fille fiancée compagne amie patronne dirigeante
			banquière entrepreneuse ingénieure technicienne employée salariée factrice conductrice pêcheuse navigatrice
			skippeuse sainte cavalière voisine habitante opposante militante meneuse vice-présidente ex-présidente
			apprentie jardinière forestière influenceuse youtubeuse rappeuse batteuse bassiste autrice auteure poétesse
			créatrice inventrice accusée prévenue doyenne déléguée coordinatrice coordonnatrice administratrice gérante
			investisseuse négociatrice conservatrice collectionneuse fleuriste veuve marraine héroïne`,
		either: `ministre premier première secrétaire maire porte-parole pdg dg journaliste économiste politologue sociologue
			psychologue biographe artiste peintre architecte scénariste cinéaste vidéaste dramaturge chef cheffe numéro
			leader analyste spécialiste expert experte responsable cadre membre candidat candidate correspondant
			correspondante représentant représentante témoin victime collègue astronaute athlète cycliste basketteur
			basketteuse handballeur handballeuse rugbyman tennisman tenniswoman arbitre gymnaste skieur skieuse judoka
			pilote vétéran élève enfant bénévole syndicaliste écologiste socialiste macroniste eurodéputé eurodéputée
			ex-ministre co-président co-présidente co-pdg statisticien statisticienne astronome naturaliste botaniste
			géologue chimiste biologiste vétérinaire dentiste notaire huissier concierge commerçant commerçante retraité
			retraitée internaute blogueur blogueuse twitto chanteur-compositeur disc-jockey mannequin styliste couturier
			couturière parolier librettiste`,
	}),
	roleEnding: /(?:euse|trice|eur|ienne|ien|iste|logue|graphe|ière)$/u,
	openers:
		words(`le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
			leur leurs je tu il elle on nous vous ils elles me te se y en qui que qu quoi dont où quel quelle quels
			quelles lequel laquelle lesquels lesquelles celui celle ceux celles ceci cela ça c est c'est et ou mais donc
			or ni car si comme quand lorsque lorsqu puisque puisqu quoique quoiqu tandis alors ainsi aussi encore déjà
			toujours jamais souvent parfois ici là voici voilà très trop peu plus moins bien mal tout toute tous toutes
			rien personne aucun aucune chaque plusieurs certains certaines quelques quelque autre autres même mêmes tel
			telle tels telles dans sur sous avec sans pour par contre chez vers entre parmi depuis pendant durant avant
			après devant derrière dès jusque jusqu malgré sauf selon hors outre suite grâce face à près loin lors afin
			parce pourtant cependant toutefois néanmoins enfin ensuite puis bref sinon hier demain aujourd'hui aujourd hui
			bientôt longtemps soudain pourquoi comment combien oui non merci bonjour adieu pas ne deux trois quatre cinq
			six sept huit neuf dix onze douze vingt trente cent mille premier première second seconde dernier dernière
			seul seule seuls seules interrogé interrogée interrogés joint jointe contacté contactée né née nés âgé âgée
			arrivé arrivée élu élue nommé nommée parti partie resté restée devenu devenue absent absente présent présente
			battu battue blessé blessée surpris surprise propos recueillis article photo crédit source lire voir entretien
			interview reportage portrait tribune enquête récit analyse opinion éditorial édito chronique critique vidéo
			direct exclusif document dossier archives nouveau nouvelle vrai faux vieux vieille ancien ancienne ex futur
			feu côté fin début mi était sont être avoir fait faut peut doit reste rappelons notons imaginez regardez
			majesté majestés altesse altesses excellence dieu autant autrement certes évidemment heureusement
			malheureusement finalement actuellement récemment désormais officiellement entre-temps peut-être quant sitôt
			aussitôt tantôt mieux pire meilleur meilleure rencontre bienvenue attention bravo vive agé sacré titulaire
			auteur naissance mort décès mariage`),
	calendar:
		words(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
			octobre novembre décembre noël pâques toussaint pentecôte ramadan hanoucca carnaval`),
	places:
		words(`france paris lyon marseille lille bordeaux toulouse nice nantes strasbourg montpellier rennes grenoble rouen
			toulon dijon angers reims brest metz nancy tours limoges amiens caen orléans mulhouse perpignan besançon
			poitiers avignon cannes versailles saint-denis montreuil créteil bretagne normandie corse alsace lorraine
			provence occitanie bourgogne auvergne savoie picardie vendée gironde belgique bruxelles suisse genève zurich
			lausanne luxembourg monaco allemagne berlin munich francfort hambourg italie rome milan naples turin venise
			florence espagne madrid barcelone séville portugal lisbonne royaume-uni angleterre londres manchester
			liverpool écosse irlande dublin pays-bas amsterdam rotterdam danemark copenhague suède stockholm norvège oslo
			finlande helsinki islande pologne varsovie autriche vienne hongrie budapest roumanie bucarest bulgarie sofia
			grèce athènes turquie istanbul ankara ukraine kiev kyiv russie moscou biélorussie serbie belgrade croatie
			slovénie slovaquie tchéquie prague europe afrique addis_abeba abou_dabi caroline_du_nord caroline_du_sud
			nouvelle_zélande hong_kong new_york los_angeles san_francisco las_vegas new_delhi abou_dhabi abu_dhabi
			buenos_aires sri_lanka costa_rica rio rio_de_janeiro janeiro monte_carlo tel_aviv porto_rico west_yorkshire
			saint-martin antilles guadeloupe martinique réunion guyane polynésie mayotte asie amérique océanie états-unis
			washington new-york chicago boston miami californie texas floride canada québec montréal toronto ottawa
			mexique brésil argentine chili colombie pérou venezuela cuba haïti chine pékin shanghai hongkong taïwan japon
			tokyo corée séoul pyongyang inde delhi bombay pakistan afghanistan kaboul iran téhéran irak bagdad syrie damas
			liban beyrouth israël jérusalem palestine gaza cisjordanie jordanie égypte caire arabie qatar doha dubaï maroc
			rabat casablanca algérie alger tunisie tunis libye tripoli sénégal dakar mali bamako niger niamey burkina-faso
			tchad cameroun gabon congo kinshasa rwanda kenya nairobi nigeria soudan éthiopie somalie afrique-du-sud
			australie sydney melbourne nouvelle-zélande méditerranée atlantique manche pacifique seine loire rhône rhin
			garonne danube alpes pyrénées jura vosges himalaya terre mars lune vénus jupiter`),
	organisations:
		words(`rolling_stone rolling_stones real_madrid milan_ac inter_milan roland_garros morgan_stanley goldman_sachs
			lehman_brothers wells_fargo rolls_royce louis_vuitton calvin_klein ralph_lauren hugo_boss paul_smith
			christian_dior yves_saint_laurent jack_daniel harley_davidson ernst_young credit_suisse merrill_lynch
			aston_martin alfa_romeo hewlett_packard warner_bros barclays nestlé zara uber ikea decathlon pôle_emploi pôle
			al-qaïda al-qaida daesh onu otan ue oms fmi ocde unesco unicef interpol europol afp ap reuters bbc cnn tf1
			bfmtv m6 arte rfi rtl europe1 lemonde libération figaro équipe mediapart twitter facebook google apple amazon
			microsoft netflix instagram tiktok youtube whatsapp telegram tesla spacex airbus boeing renault peugeot
			citroën michelin total totalenergies edf engie orange sfr sncf ratp snecma carrefour auchan leclerc danone
			lvmh bnp hsbc élysée matignon bercy beauvau sénat assemblée kremlin vatican pentagone maison-blanche capitole
			bundestag parlement état république fédération ligue comité conseil commission cour tribunal union parti
			gouvernement hezbollah hamas daech wikipédia wikinews internet web medef cgt cfdt fo psg om ol barça real
			juventus bayern chelsea arsenal uefa fifa nba nasa esa télévisions chambre intérieur justice défense cnrs
			inserm cia fbi kgb gign raid église bourse`),
	demonyms:
		words(`français française anglais anglaise allemand allemande espagnol espagnole italien italienne belge suisse
			suissesse portugais portugaise néerlandais néerlandaise danois danoise suédois suédoise norvégien norvégienne
			finlandais finlandaise islandais islandaise polonais polonaise russe ukrainien ukrainienne turc turque grec
			grecque américain américaine canadien canadienne québécois québécoise mexicain mexicaine brésilien brésilienne
			argentin argentine chilien chilienne colombien colombienne chinois chinoise japonais japonaise coréen coréenne
			indien indienne iranien iranienne israélien israélienne palestinien palestinienne égyptien égyptienne marocain
			marocaine algérien algérienne tunisien tunisienne sénégalais sénégalaise ivoirien ivoirienne malien malienne
			camerounais camerounaise nigérian nigériane kényan kényane éthiopien éthiopienne australien australienne serbe
			croate slovène slovaque tchèque hongrois hongroise roumain roumaine bulgare autrichien autrichienne écossais
			écossaise irlandais irlandaise gallois galloise britannique breton bretonne normand normande néo-zélandais
			néo-zélandaise sud-africain sud-africaine sud-coréen sud-coréenne nord-coréen nord-coréenne estonien
			estonienne letton lettone lituanien lituanienne basque corse catalan catalane parisien parisienne lyonnais
			lyonnaise marseillais marseillaise niçois niçoise lillois lilloise bordelais bordelaise nantais nantaise
			toulousain toulousaine alsacien alsacienne flamand flamande wallon wallonne`),
	demonymEnding: /(?:iens?|iennes?|aise?|oise?|aine?s?|éens?|éennes?|ol|ole|and|ande)$/u,
	nobility: words(
		`général amiral maréchal colonel comte comtesse vicomte vicomtesse marquis marquise baron baronne chevalier madame
		monsieur mademoiselle`,
	),
	thingsBefore:
		words(`tour ordre académie mairie préfecture rectorat ministère bureau rue avenue boulevard place quai pont square
			impasse allée cours chemin route passage esplanade promenade rond-point station gare aéroport port stade
			gymnase piscine vélodrome hippodrome aréna arena palais château immeuble hôtel hôpital clinique chu maternité
			école collège lycée université institut fondation centre musée théâtre cinéma opéra bibliothèque médiathèque
			salle galerie cathédrale église basilique chapelle abbaye mosquée prison parc jardin bois forêt lac mont île
			cap baie col vallée ville commune village quartier département région canton état comté province prix coupe
			trophée challenge tournoi loi plan rapport amendement décret directive accord traité protocole tempête ouragan
			cyclone typhon opération affaire groupe société entreprise compagnie cabinet agence banque maison éditions
			édition librairie association ong syndicat club équipe fusée satellite sonde télescope classe championnat
			frégate paquebot navire bateau ferry voilier sous-marin porte-avions bac barge péniche chalutier remorqueur cargo
			pétrolier vraquier yacht catamaran trimaran goélette vedette canot brise-glace vaisseau navette train locomotive comète astéroïde cratère théorème maladie
			syndrome méthode collection marque magasin bijouterie boulangerie restaurant café bar brasserie journal
			magazine quotidien hebdomadaire chaîne radio site application plateforme plate-forme logiciel modèle montagne
			rivière fleuve barrage autoroute ligne caserne camp base résidence foyer complexe auditorium amphithéâtre
			chaire bourse fonds promotion promo saint notre-dame hôtel-dieu ehpad crèche ferme domaine`),
	thingsAfter:
		words(`center centre university college institute foundation park street avenue road bridge airport stadium arena
			hall house group productions records films pictures studios entertainment media news times post press football
			fc united city club league cup award awards prize bank company corp inc ltd gmbh sa airlines motors
			organisation organization association society council union party army force museum gallery hospital school
			academy international world tour open festival challenge trophy network island islands lake river mountain
			france europe daily magazine review journal consulting partners capital technologies systems act`),
	thingsInside:
		words(`sur-seine sur-mer sur-loire sur-marne université institut fondation conseil assemblée comité ministère
			fédération ligue parti union cour tribunal bataillon régiment république royaume états-unis nations festival
			championnat coupe mondial jeux roland-garros grand-prix open masters agence banque société groupe hôpital
			lycée église cathédrale rue avenue place boulevard stade aéroport gare éditions presse radio télévision`),
	weakParticles: words('de d du des la le les al el do da y e'),
	placePrepositions: words('à en vers depuis aux au près rejoindre'),
	personPrepositions: words('selon avec contre envers et par pour que qu dont comme'),
	articles: words('le la les l un une des au aux du ce cet cette ces'),
	personVerbs:
		words(`dit dis disait disent déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute ajoutait expliqué
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
	auxiliaries: words('a avait aurait est était lui elle ne n s se y l en'),
	personPronouns: words('qui lui elle eux dont'),
	ageWords: words('ans an'),
	nicknameCues:
		words(`dit dite alias surnommé surnommée surnomme surnomment surnommait surnommaient éternel éternelle appelle
			appellent appelait appelaient baptisé baptisée`),
	handleCues: words('pseudonyme pseudo nom compte alias'),
	accounts: words('compte chaîne profil blog'),
	conjunctions: words('et ou ni'),
	trueNameCues: ['de son vrai nom', 'de son nom complet', 'de son nom de naissance', 'né', 'née', 'alias', 'ou plutôt'],
	elisions: words('l d qu n s j m t c jusqu lorsqu puisqu quoiqu presqu'),
	clitics: new Set(),
};
