import {ABBREVIATIONS} from './abbreviations.ts';
import {FRENCH_SAYINGS, frenchBehind} from './french-behind.ts';
import {frenchCallings} from './french-callings.ts';
import {frenchKindCues} from './french-kind-cues.ts';
import {FRENCH_ORIGINS, FRENCH_PERSON_ENDINGS, FRENCH_PERSONS, FRENCH_THINGS} from './french-persons.ts';
import {frenchVerbs, frenchVerbsAfter} from './french-verbs.ts';
import {FRENCH_NATIONALS} from './nationals.ts';
import {nounTest} from './noun-data.ts';
import {type Agreement, pointing} from './pronoun-data.ts';
import type {SpeechData} from './speech-data.ts';
import {words} from './word-lists.ts';

const HE: Agreement = {gender: 'male', isPlural: false};
const SHE: Agreement = {gender: 'female', isPlural: false};
const ONE: Agreement = {gender: null, isPlural: false};
const MANY: Agreement = {gender: null, isPlural: true};

const OF = ['de', "d'", 'du'];
const OF_ALL = [...OF, 'des'];

/** What those of an age are called in two words. */
const YOUNG = ['jeune homme', 'jeune femme', 'jeune fille'];
const OLD = ['vieil homme', 'vieille dame', 'vieille femme'];

/** French, as newspapers write it. */
export const frenchSpeech = (): Partial<SpeechData> => ({
	...frenchBehind(),
	verbs: frenchVerbs(),
	verbsAfter: frenchVerbsAfter(),
	phrasalVerbs: new Map([
		['part', words('fait faire faisait faisant font fit feront')],
		['état', words('fait faire faisait faisant font fit')],
		['savoir', words('fait faire faisait faisant font fit')],
		['valoir', words('fait faire faisait faisant font fit')],
		...['échapper', 'entendre', 'tomber'].map(
			verb => [verb, words('laisse laissent laissait laissaient laissé laissant laisser laissa')] as const,
		),
		['acte', words('pris prend prennent prenait prenant')],
		['avant', words('en')],
		['garde', words('en')],
		['hommage', words('rend rendent rendait rendaient rendu rendre rendant')],
		['doute', words('en')],
		['créneau', words('au')],
	]),
	hearing: words(
		'interpellé interpellée interrogé interrogée interrogés questionné questionnée questionnés relancé relancée',
	),
	citing: words(
		'cite citait citant cité citée citées cités citent citer cita lit lisait lu lisant lut souvient souvenait souviennent',
	),
	relaying: words(`
		rapporte rapportent rapportait rapporté relaie relaye relayent relayait relayé relate relatent relatait relaté
		rapportés relayés relatés publiés rappelle rappellent rappelait publie publient reprend reprennent reprenait
	`),
	inverters: words('comme ainsi'),
	naming: words("prénomme s'appelle s'appelait se nomme nommait"),
	auxiliaries: words(`
		a ai aime aient ait allait as aura auraient faire aurait auront avaient avait avoir avons ayant besoin borne borné cesse cessé commence
		commencé contente contenté devait dû dut disait disent dit doit doivent empresse empressé est eut étaient était être
		faisait fait fini finit furent fut hésite hésité laisse laissé met mettent mit ont peut peuvent plaît plu pouvait préfère
		préféré s' se semble sera serait seront seraient soin sont souhaite souhaité tenait tenu tiennent tient va venait veulent
		veut viennent vient vont voulait voulu
	`),
	singularAuxiliaries: words('a avait est était'),
	clitics: words("se s' lui leur me m' nous vous y en ne n' l' le la les"),
	inversion: /^(.+?)-(?:t-)?(il|elle|ils|elles|on|je|nous|tu|vous)$/,
	nonFinite: /(?:ant|er|ir|dire|rire|ndre|être)$/,
	participle: /(?:é|ée|és|ées|u|i)$/,
	adverb: /ment$/,
	objectVerb: /é$/,
	imperfect: /.(?:ai(?:t|ent)|[ei]r(?:a|ont)|[dv]r(?:a|ont))$/,
	asides: words(
		'abord ailleurs avis côté creux occasion deuxième dernière effet emblée énième exemple fois leur même nouveau nouvelle première outre part retour revanche sa son substance tour troisième vain',
	),
	fillers: words(`
		ainsi alors aujourd'hui aussi aussitôt bien cependant d'abord demain déjà dimanche donc en encore enfin
		ensuite également finalement hier immédiatement jamais jeudi l' la le les leur leurs longuement lui lundi m'
		mal mardi matin me mercredi même midi n' ne notamment nous pas plus pourtant quant s' samedi se sèchement
		simplement sobrement soir t' te tout toutefois vendredi vite vous y
		début emblée fin mi-août mi-avril mi-décembre mi-février mi-janvier mi-juillet mi-juin mi-mai mi-mars mi-novembre
		mi-octobre mi-septembre non peu suite
	`),
	pronouns: new Map([
		['il', HE],
		['elle', SHE],
		['ils', MANY],
		['elles', MANY],
		['lui', HE],
		['eux', MANY],
		['lui-même', HE],
		['elle-même', SHE],
		['eux-mêmes', MANY],
		['elles-mêmes', MANY],
		['celui-ci', HE],
		['celle-ci', SHE],
		['le premier', HE],
		['la première', SHE],
		['le second', HE],
		['la seconde', SHE],
		['ce dernier', HE],
		['cette dernière', SHE],
		['ces derniers', MANY],
		['le même', HE],
		['la même', SHE],
		['ces dernières', MANY],
		["l' intéressé", HE],
		["l' intéressée", SHE],
	]),
	anaphors: new Map([
		['il', 'male'],
		['elle', 'female'],
	]),
	firstPerson: words("je j' moi nous"),
	firstPersonSingular: words("je j' moi"),
	selfWords: words("me m' mon ma mes"),
	everybody: words('tous toutes'),
	informants: words('source proche cadre'),
	ones: new Set([
		'on',
		"l' un",
		"l' une",
		"l'un",
		"l'une",
		"l' autre",
		'les uns',
		'les unes',
		'les autres',
		"quelqu'un",
		"d' autres",
	]),
	quarters: [
		...['dans les rangs', 'dans les couloirs', 'au sein', 'au siège', 'au sommet', 'du côté', 'auprès'].flatMap(place =>
			['de la', "de l'", 'des', 'de', 'du', "d'"].map(of => `${place} ${of}`),
		),
		'chez',
		'pour',
		'à la une de',
		'à la une du',
		"à la une de l'",
		'au',
		'aux',
		"dans l'",
		'à la',
		"à l'",
		'a la',
		"a l'",
		'côté',
	].map(list => list.split(' ')),
	ownVerb: /(?:ons|ez|mes|tes)$/,
	secondPerson: words('tu vous'),
	agent: 'par',
	undergoing: words('fait vu vue vues vus'),
	passives: words('est était étaient été être fut furent sera seront sont'),
	asking: words(`
		demande demandait demandé demanda questionne questionnait questionné interroge interrogeait interrogé interrogea
		insiste insistait insisté relance relançait relancé coupe coupait coupé interrompt interrompait interrompu enquiert
	`),
	questionWords: words("si s' comment pourquoi quand où combien quel quelle quels quelles qui"),
	reflexives: words("se s'"),
	replying: words(
		'répond répondait répondit répondu répondant rétorque rétorqué rétorquait réplique répliqué répliquait',
	),
	fallen: {
		before: /(?:feue?|(?:mort|décès|assassinat|meurtre|obsèques|funérailles|corps|dépouille) (?:de |d['’]))$/,
		behind:
			/^(?:,(?: [^,.]{1,30},)?)? (?:(?:a|avait|ont) été (?:tué|assassiné|exécuté|abattu|inhumé|retrouvé mort)|(?:est|était) (?:mort|décédé)|s['’]est éteint|a succombé)/,
	},
	ownNaming: /(?:^| )(?:je suis|je m'appelle|moi c'est|moi , c'est|mon nom est|appelez-moi)$/,
	spokenOf:
		words(`classé classée classés classées perçu perçue perçus perçues ressenti ressentie vécu vécue accusé accusée accusés accusées condamné considéré considérée noté notée condamnée condamnés condamnées critiqué critiquée décrit décrite décrits
			décrites dépeint dépeinte jugé jugée jugés jugées poursuivi poursuivie poursuivis poursuivies présenté présentée qualifié
			qualifiée qualifiés qualifiées soupçonné soupçonnée soupçonnés soupçonnées traité traitée traités traitées`),
	deputies: words('ancien ancienne ex futur future'),
	incumbents: words('sortant sortante'),
	civilities: words('madame monsieur mesdames messieurs'),
	copulas: words('est était fut devient devenu devenue'),
	addressing: words('à au aux'),
	holding: words('à au aux en par sur'),
	companions: words('a à avec contre envers face vers'),
	latter: words('ce cette celui-ci celle-ci'),
	backward: new Map([
		['celui-ci', 'male'],
		['celle-ci', 'female'],
		['ce dernier', 'male'],
		['cette dernière', 'female'],
		["l'intéressé", 'male'],
		["l'intéressée", 'female'],
	]),
	concerned: new Set(["l' intéressé", "l' intéressée"]),
	demonstratives: words('ce cet cette'),
	ordinals: new Map([
		['le premier', 0],
		['la première', 0],
		['le second', 1],
		['la seconde', 1],
	] as const),
	ownDeterminers: words('mon ma mes notre nos ton ta tes votre vos'),
	determiners: new Map([
		...pointing('le ce cet', 'definite', HE),
		...pointing('la cette', 'definite', SHE),
		...pointing("l'", 'definite', ONE),
		...pointing('les ces', 'definite', MANY),
		...pointing('un', 'indefinite', HE),
		...pointing('une', 'indefinite', SHE),
		...pointing(
			'des plusieurs certains certaines quelques deux trois quatre cinq six dix beaucoup',
			'indefinite',
			MANY,
		),
		...pointing('chaque aucun aucune tel telle', 'indefinite', ONE),
		...pointing('son mon', 'possessive', ONE),
		...pointing('ton', 'possessive', ONE),
		...pointing('sa ma ta', 'possessive', SHE),
		...pointing('leur notre votre', 'possessive', ONE),
		...pointing('ses leurs nos vos mes', 'possessive', MANY),
	]),
	indefinites: words(
		"autant bref ceci cela chacun chacune ça merci moins nul non nulle oui personne peu quelqu quelqu'un quiconque reste rien tel tous toutes tout voici voilà ceux celles celui celle",
	),
	alone: words('certains certaines plusieurs beaucoup aucun aucune deux trois'),
	unaccented: new Map(
		'À Âgé Âgée État États École Écoles Écrivain Écrivaine Éditeur Église Élève Élèves Élu Élue Élus Élysée Équipe Évêque'
			.split(' ')
			.map(word => [word.normalize('NFD').replace(/\p{M}/u, '').normalize('NFC'), word.toLowerCase()] as const),
	),
	prepositions: words(`
		après au aux avant avec à chez comme contre d' dans de depuis derrière des devant dès du en entre face grâce
		concernant durant envers excepté hormis hors jusqu' jusqu'à lors malgré outre par parmi pendant pour sans sauf selon
		sous sur vers via vis-à-vis
	`),
	complements: words("de du d' des"),
	contractions: words('du des au aux'),
	links: words("de du des d' la le les l' et & en"),
	demonym: new RegExp(
		`^(?:${FRENCH_ORIGINS}|.+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|lande?|tonne?|gnole?|mande?))s?$`,
		'u',
	),
	nationals: words(FRENCH_NATIONALS),
	objectPronouns: words('lui eux'),
	relatives: words('qui lequel laquelle lesquels lesquelles'),
	clauseOpeners: words("que qu' quoi mais tandis alors lorsque lorsqu' quand si puisque puisqu' où dont car"),
	coordinators: words('mais car'),
	subordinators: words("que qu'"),
	reasons: words('parce car pour afin faute'),
	negations: words("ne n'"),
	impersonalPronouns: words('il'),
	datives: words('leur lui nous vous'),
	elidedArticles: words("l'"),
	accordingTo: [
		...['avis', 'aveu'].flatMap(noun =>
			OF_ALL.flatMap(of => [
				['de', "l'", noun, of],
				['de', "l'", noun, 'même', of],
			]),
		),
		...OF_ALL.flatMap(of =>
			[
				"selon l' expression",
				'selon la formule',
				'selon le mot',
				"pour reprendre l' expression",
				'pour reprendre la formule',
				'pour reprendre les mots',
				'pour reprendre les termes',
				'aux dires',
				'dans la bouche',
				'sous la plume',
			].map(lead => [...lead.split(' '), of]),
		),
		...OF.map(of => ['aux', 'yeux', of]),
		...OF_ALL.flatMap(of => [
			['à', 'la', 'une', of],
			['a', 'la', 'une', of],
			['en', 'une', of],
		]),
		['selon'],
		["d'", 'après'],
		["d'après"],
		['pour', 'citer'],
		['pour'],
		['dixit'],
		...OF_ALL.map(of => ['foi', of]),
		['à', 'en', 'croire'],
		['a', 'en', 'croire'],
		["qu'à", 'en', 'croire'],
	],
	manySenses: words('pour'),
	adjectives: words(`
		ex accablant accablante actuel actuelle ancien ancienne anciennes anciens autre autres bon bonne brave bref brève célèbre cher chère dernier
		dernière différentes différents divers diverses double futur future grand grande grandes grands haut haute hauts hautes jeune jeunes long longs longue longues même
		nombreuses nombreux nouveau nouveaux nouvel nouvelle petit petite petites petits premier première
		principal principale propre second seconde seul seule tous tout toute toutes triple vieil vieille vieux
	`),
	headlines: words('titre manchette une'),
	cries: words('chants cri cris hurlements huées slogans'),
	marching: words(`
		accueillent accueilli bloqué bloquent conspué défilé défilaient défilent envahi hué interrompu manifesté manifestaient
		manifestent marché marchent massés occupé occupent perturbé protesté protestent rassemblés rassemblées rassemblent
		réunis réunies tenté tentent
	`),
	boards: words(`
		affiche affiches banderole banderoles écriteau graffiti panneau panneaux pancarte pancartes plaque t-shirt tag tags
		tatouage tee-shirt tee-shirts
	`),
	putting: words(`
		accroche accroché affiche affiché brandi brandissent collé dressé hissé suspendu tendu déploient déployé déroulé écrit inscrit laissé peint placardé posé scotché tagué tracé
	`),
	refusing: words('refuse refusé refusait refusent refusant'),
	negated: words('pas'),
	whether: words("si s'"),
	presenting: words('voici voilà'),
	sayings: words(FRENCH_SAYINGS),
	accusations: words('accusation accusations allégation allégations rumeur rumeurs soupçon soupçons'),
	institutions: words('action aide assistance crédit éducation protection santé sécurité'),
	groups:
		words(`secours capitainerie duo trio quatuor binôme tandem alliance industrie profession rébellion collectivité
			conférence épiscopat clergé mouvance maréchaussée bancassureur câblo-opérateur délégataire ultradroite ultragauche média médias accusation nations
			pétrolier motoriste sidérurgiste cimentier énergéticien gazier aménageur syndic major
			internautes bibliothèque conservatoire médiathèque inspection juridiction promoteurs exploitant marine douanes mosquée secouristes maires lycéens militaires rebelles insurgés talibans instances maison-mère holding éditeur crèche ehpad notaires huissiers greffe coordination junte brigade 
		analystes ars caserne entourage centrale chu consulat district économistes évêché filiale gazette inspecteurs instance
		intercommunalité magistrats présidence régulateur revue signataires sous-préfecture témoins
		archevêché assurance camp clan multinationale village assureur avionneur bâtonnat chancellerie commandement commissariat concessionnaire
		diplomatie douane équipementier fisc fournisseur gestionnaire gouvernorat hiérarchie intercommunale kremlin
		mutualité nonciature pentagone prestataire primature procure régie sûreté transporteur vatican wilaya
		abattoir académie actionnaires administration aéroport agence agglomération agriculteurs ambassade armateur
		armée artisans assemblée association associations auteurs autorité autorités avocats bailleur banque barreau
		bénévoles boulangerie brasserie bureau cabinet caisse cellule centre chaîne chambre cheminots chercheurs
		chorale cité clients clinique club coalition collectif collectifs collège collègues comité commerçants
		commission communauté compagnie confédération congrégation conseil conseillers consortium constructeur
		coopérative cour défense défenseurs délégation département députés détracteurs diocèse direction dirigeants
		distributeur droite écologistes éditeurs église élèves éleveurs élus élysée employés enquêteurs enseignants
		enseigne entreprise entreprises équipage équipe état état-major étudiants exécutif experts fabricant famille
		familles fédération femmes festival filière firme fondation fonds force forces foule franchise galerie
		garnison gauche géant gendarmerie gendarmes gouvernement grévistes groupe groupement groupes habitants hebdo
		hebdomadaire hommes hôpital hôtel industriels infirmières infirmiers institut institution
		intersyndicale jeunes joueurs joueuses journal juges jury justice laboratoire librairie ligue locataires lycée
		bercy beauvau magasin magazine mairie maison majorité manifestants marque marques maternité matignon médecins métropole
		migrants militants ministère mouvement municipalité musée mutuelle observatoire office ong opérateur opposants
		opposition organisateurs organisation organisations organisme ouvriers palais parents parlement paroisse
		parquet partenaires parti passagers patients patronat paysans pêcheurs plateforme pôle police policiers
		pompiers pouvoir préfecture presse proches producteurs professeurs promoteur propriétaires quotidien radio rectorat
		rédaction région représentation républicains résidents responsables restaurant riverains salariés
		scientifiques secrétariat sénat sénateurs service services socialistes société sociétés soignants spectateurs
		start-up startup studio supporters supporteurs syndicat syndicats télévision théâtre tribunal troupe trust
		union université usagers usine vendeurs ville viticulteurs voisins reporters
		amicale bataillon camping caf cartel casino cercle chefferie cinéma cirque commune confrérie copropriété cpam crous
		directoire distillerie écurie encadrement escadron établissement fac faction faculté fédé gérance
		gouvernance guérilla internat légion loge mafia mensuel milice mission opéra orchestre patrouille personnel
		plate-forme raffinerie régiment réseau samu sdis secte sélection staff station
		sucrerie synode team tutelle urssaf
		agglo cortège extrême-droite fratrie interprofession
		personnels repreneur voisinage ultras zoo
`),
	bearers: words(`
		aéroport bibliothèque caserne centre clinique collège conservatoire crèche école église ehpad fondation gymnase hôpital institut
		lycée maternité médiathèque musée prison résidence stade théâtre université
	`),
	collectives: words(
		'dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines milliers poignée cent cents mille nombre nombreux nombreuses beaucoup plupart',
	),
	approximations: [['près', 'de'], ['plus', 'de'], ['moins', 'de'], ['environ'], ['quelque']],
	times: words(`
		an ans année années août après-midi avril décembre dimanche février fois heure heures instant instants janvier jeudi
		jour jours juillet juin lendemain lundi mai mardi mars matin mercredi minute minutes mois moment novembre nuit
		octobre samedi seconde secondes semaine semaines septembre soir soirée temps vendredi veille
	`),
	placeGroups: words(
		'bibliothèque binôme camping caserne casino cinéma cirque crèche duo internat loge mission mosquée opéra plate-forme quatuor réseau station tandem trio usine zoo',
	),
	anyGroup: words(
		'entreprise société groupe groupement association coalition confédération consortium coopérative institution organisme marque club agence enseigne constructeur compagnie organisation fondation collectif parti syndicat journal quotidien hebdomadaire magazine revue titre ONG ong opérateur fédération formation laboratoire banque assureur distributeur fabricant mouvement chaîne établissement maison éditeur institut avionneur pétrolier énergéticien équipementier motoriste sidérurgiste cimentier armateur gazier transporteur firme multinationale start-up startup géant hebdo mensuel holding',
	),
	ofState: words(
		'armée assemblée cour état forces gendarmerie gouvernement justice mairie ministère nations parlement parquet police préfecture sénat tribunal',
	),
	anyOfState: words('agence établissement institution organisation organisme'),
	press: words(`
		journal quotidien hebdomadaire magazine revue titre chaîne agence radio média site afp reuters bloomberg belga ats twitter x facebook
		instagram tiktok linkedin youtube telegram rtl rmc bfm bfmtv cnews lci tf1 m6 rfi rtbf rts bbc cnn franceinfo radio-canada bleu
		inter info télévisions monde figaro parisien libération équipe ouest-france mediapart express point echos humanité soir libre
		inrocks inrockuptibles échos canard télérama marianne obs croix matin soleil courrier tribune écho observateur gazette
		temps devoir presse times guardian post news nouvelles bercy élysée matignon beauvau kremlin maison-blanche dépêche progrès dauphiné télégramme midi provence voix
	`),
	purposes: words('contre pour sans'),
	voicesOfGroups: words('porte-parole'),
	texts: words(`
		affiche annonce arrêt arrêté article audit autocollant banderole bilan brochure dépliant bulletin carte carton circulaire communiqué courriel courrier décret dépêche
		billet document déclaration discours allocution information missive requête résolution dossier édito éditorial enquête écriteau étude expertise fiche graffiti inscription jugement lettre légende ligne livre loi mail
		manifeste message mémo mot mots note notice ordonnance pancarte panneau paroles pétition phrase plainte plaque post procès-verbal propos
		rapport règlement réquisitoire sondage source synthèse texte titre tract tribune tweet
	`),
	sameSource: [
		['même', 'source'],
		['mêmes', 'sources'],
	],
	anyText: words('texte document étude rapport'),
	records: words('audit document enquête étude expertise rapport sondage synthèse'),
	letters: words(
		'annonce arrêt arrêté audit bilan billet bulletin circulaire communiqué courriel courrier dépêche édito éditorial enquête étude information jugement lettre mail mémo message missive note plainte post rapport requête synthèse tract tweet',
	),
	issuing: words('adressé adresse diffuse diffusé envoie envoyé publie publié publient rédigé signe signé transmis'),
	plainVerbs: words('déclare déclaré dit'),
	statements: words(
		'affirmé ajouté annoncé assuré commenté concédé conclu confié confirmé déclaré déploré dit estimé expliqué indiqué insisté jugé lâché martelé nié précisé promis réagi reconnu regretté répété répliqué répondu résumé souligné',
	),
	readingAloud: words('lisait lisant lit lu lut'),
	readTexts: words('communiqué courrier déclaration lettre message mot témoignage texte'),
	readings: words('lit lisait lit-on lisait-on lire'),
	there: words('y'),
	media: words('antenne chaîne compte émission journal média micro page plateau quotidien radio réseau site'),
	posts: words('message tweet post légende publication statut sms texto'),
	letting: words('permet permettait permettent permis permettra reproche reprochent reprochait reprochaient reproché'),
	acquired: words(
		'cité citée cités citées consulté consultée consultés consultées révélé révélée révélés révélées lu lue lus lues obtenu obtenue obtenus obtenues commandé commandée commandés commandées partagé partagée vu vue reçu reçue reçus reçues',
	),
	offices: words(`
		agresseur ambassadeur ambassadrice assaillant avocat avocate cambrioleur commissaire conducteur conductrice
		forcené gouverneur gouverneure juge kamikaze meurtrier ministre porte-parole préfet préfète procureur
		procureure proviseur ravisseur recteur rectrice sous-préfet sous-préfète suspect
		terroriste tueur victime voleur
	`),
	authorities: words(`
		ambassadeur ambassadrice ambulancier ambulancière archevêque arbitre bourgmestre caissier caissière cliente commissaire
		docteur docteure évêque gendarme gouverneur gouverneure huissier huissière inspecteur inspectrice juge magistrat
		magistrate maire mairesse médecin ministre passager passagère passant passante pompier préfet préfète président
		présidente procureur procureure proviseur proviseure recteur rectrice riverain riveraine sage-femme
		sous-préfet sous-préfète substitut substitute vétérinaire vigile
	`),
	experts: words(`
		adjudant adjudante avocat avocate brigadier brigadière bâtonnier bâtonnière cardiologue colonel colonelle
		commandant commandante concierge consul consule criminologue curé diplomate enquêteur enquêtrice expert experte
		greffier greffière historien historienne imam lieutenant lieutenante légiste maître-nageur
		neurologue notaire plaignant plaignante policier policière psychiatre psychologue psychothérapeute pédiatre
		rabbin secouriste sociologue urgentiste économiste
	`),
	residents: words('habitant habitante serveur serveuse témoin voisin voisine'),
	officiating: words(`
		annonce annoncé budget conseil conseillers déclaré décret démissionné dit élection élections électeurs élu élue inaugure
		inauguré indiqué loi mandat ministres motion nommé nommée ordonné parlement préside présidé presse promet promis réélu réélue requis séance signé vote
	`),
	unofficial:
		/^(?:,[^,.;:!?«»“”\n]{1,60},)?(?: qui)?(?:(?: (?:a|avait))?(?: (?:encore|aussi|déjà|\p{L}+ment))? (?:chante|chanté|inscrit|joue|marque|marqué)|(?:,| est| fut| (?:a|avait|ayant) été)(?: (?:encore|aussi|déjà|\p{L}+ment))? (?:arrêté|blessé|condamné|hospitalisé|incarcéré|interpellé|jugé|poursuivi|secouru|soupçonné|tué|retrouvée? mort|porté disparu)e?| (?:a|avait) disparu| compara[iî](?:t|ssait|tra))(?!\p{L})/u,
	minor: {
		before: /(?:\b(?:petite?|fillette|garçonnet|bébé|nourrisson|collégienne?|lycéenne?|écolière?|élève) )$/,
		behind:
			/^,? (?:(?:âgée?|qui a|a) )?(?:de |d')?(?:(?:[1-9]|1[0-7]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) ans|\d+ mois)(?= ?[,.;)\n]|$)/,
	},
	personNoun: nounTest(FRENCH_PERSON_ENDINGS, FRENCH_PERSONS, FRENCH_THINGS),
	ranks: words('numéro'),
	nounGenders: new Map([
		['adolescent', 'male'],
		['époux', 'male'],
		['compagne', 'female'],
		['compagnon', 'male'],
		['épouse', 'female'],
		['avocate', 'female'],
		['avocat', 'male'],
		['homme', 'male'],
		['auteur', 'male'],
		['autrice', 'female'],
		['élue', 'female'],
		['élu', 'male'],
		['actrice', 'female'],
		['acteur', 'male'],
		['entraîneur', 'male'],
		['entraîneuse', 'female'],
		['attaquant', 'male'],
		['écrivain', 'male'],
		['écrivaine', 'female'],
		['étudiante', 'female'],
		['étudiant', 'male'],
		['adjoint', 'male'],
		['adjointe', 'female'],
		['oncle', 'male'],
		['ami', 'male'],
		['amie', 'female'],
		['ex-femme', 'female'],
		['ex-mari', 'male'],
		['fils', 'male'],
		['père', 'male'],
		['grand-père', 'male'],
		['beau-père', 'male'],
		['beau-frère', 'male'],
		['confrère', 'male'],
		['frère', 'male'],
		['mari', 'male'],
		['voisin', 'male'],
	]),
	feminineGroup: /(?:[ae]nce|[st]ion|union|té|ure|ie|ise|ade|école|église|enseigne|équipe|mée|ong|usine)$/,
	genderEndings: [
		[/(?:euse|eure|rice|[ié]enne|icaine|gnole|mande|ière|ère|[ae]nte|ée|ate|oise|aise)$/u, 'female'],
		[/(?:eur|[ié]en|icain|gnol|mand|ier|er|ant|é|at|ois|ais)$/u, 'male'],
	],
	ownGenders: [
		[/\bmon (?:mari|époux|compagnon)(?![a-zà-ÿœ])/, 'female'],
		[/\bma (?:femme|compagne)(?![a-zà-ÿœ])/, 'male'],
		[/\bm'(?:a|ont|avait|avaient)(?: [a-zà-ÿœ]+)? [a-zà-ÿœ]+ée(?![a-zà-ÿœ])/, 'female'],
		[
			/\bj(?:e |')(?:ne |n')?(?:me |m')?(?:suis|étais|serai|serais|ai été|avais été)(?: (?:pas|plus|jamais|très|trop|si|bien|aussi|toujours|encore|tellement))* (?:[a-zà-ÿœ]+(?:ée|euse|ière|enne|trice|ive)|seule|sûre|prête|contente|partie|sortie|venue|revenue|devenue|restée)(?![a-zà-ÿœ])/,
			'female',
		],
		[
			/\bj(?:e |')(?:ne |n')?(?:me |m')?(?:suis|étais|serai|serais|ai été|avais été)(?: (?:pas|plus|jamais|très|trop|si|bien|aussi|toujours|encore|tellement))* (?:[a-zà-ÿœ]+(?:é|eux|ier|teur|ien)|seul|sûr|prêt|content|parti|sorti|venu|revenu|devenu)(?![a-zà-ÿœ])/,
			'male',
		],
	],
	whiles: words('tandis alors pendant'),
	hypothetical: /rai(?:s|t|ent)$/,
	fearing: words('craint craignait craignant craignent redoute redoutait redoutant redoutent'),
	alleging: words('aurait auraient'),
	years: words('ans'),
	decades: new Map([
		[0, new Set(['enfant', 'bambin', 'fillette', 'garçonnet', 'garçon', 'petit garçon', 'petite fille'])],
		[1, new Set(['adolescent', 'adolescente', 'ado', 'garçon', ...YOUNG])],
		[2, new Set(YOUNG)],
		[3, new Set(['trentenaire', ...YOUNG])],
		[4, words('quadragénaire quadra')],
		[5, words('quinquagénaire quinqua')],
		[6, words('sexagénaire')],
		[7, new Set(['septuagénaire', ...OLD])],
		[8, new Set(['octogénaire', ...OLD])],
		[9, new Set(['nonagénaire', ...OLD])],
		[10, words('centenaire')],
	]),
	authors: words('auteur auteure autrice'),
	proVerbs: words('dixit'),
	leading: words('premier première principal principale'),
	makers: new Map([
		...[...words('film films long-métrage court-métrage documentaire comédie')].map(
			work => [work, words('réalisateur réalisatrice cinéaste auteur autrice')] as const,
		),
		...[...words('roman romans récit livre essai ouvrage recueil nouvelle')].map(
			work => [work, words('romancier romancière écrivain écrivaine auteur autrice auteure essayiste')] as const,
		),
		...[...words('album chanson disque concert')].map(
			work => [work, words('chanteur chanteuse musicien musicienne artiste')] as const,
		),
		...[...words('pièce mise')].map(work => [work, words('dramaturge metteur metteuse auteur autrice')] as const),
		...[...words('tableau toile peinture exposition')].map(
			work => [work, words('peintre artiste plasticien plasticienne')] as const,
		),
	]),
	callings: frenchCallings,
	synonyms: [
		words('gendarme adjudant adjudante major maréchal capitaine lieutenant brigadier'),
		words('policier policière commissaire brigadier inspecteur inspectrice'),
		words('mère maman'),
		words('fils garçon gamin enfant'),
		words('fille fillette gamine enfant'),
		words('père papa'),
		words('réalisatrice cinéaste'),
		words('réalisateur cinéaste'),
		words('romancière écrivaine autrice auteure'),
		words('romancier écrivain auteur'),
		words('sélectionneur entraîneur coach'),
		words('gardien portier'),
		words('médecin docteur docteure dr'),
		words('maire édile élu élue'),
		words('procureur procureure magistrat magistrate'),
		words('juge président présidente magistrat magistrate'),
		words('expert experte ingénieur ingénieure spécialiste'),
		words('roi souverain monarque majesté'),
		words('reine souveraine monarque majesté'),
		words('pape pontife'),
		words('président présidente dirigeant dirigeante'),
		words('député députée élu élue parlementaire'),
		words('sénateur sénatrice élu élue parlementaire'),
		words('avocat avocate conseil me maître'),
		words('chanteur artiste'),
		words('chanteuse artiste'),
		words('acteur comédien'),
		words('actrice comédienne'),
		words('chercheur chercheuse scientifique'),
		words('président présidente vice-président vice-présidente adjoint adjointe élu élue'),
		words('patron patronne dirigeant dirigeante pdg directeur directrice chef cheffe gérant gérante responsable'),
		words('ministre locataire'),
		words('général procureur magistrat magistrate'),
		words('officier officière capitaine lieutenant lieutenante commandant commandante colonel colonelle'),
		words('syndicaliste délégué déléguée représentant représentante'),
		words('directeur directrice responsable'),
		words('historien historienne universitaire professeur professeure'),
		words('agriculteur agricultrice paysan paysanne éleveur éleveuse exploitant exploitante'),
		words('sportif sportive athlète champion championne'),
	],
	stations: [
		[
			words('maire mairesse bourgmestre'),
			words('préfet préfète sous-préfet sous-préfète'),
			words('procureur procureure'),
			words('juge'),
			words('archevêque évêque cardinal curé prêtre abbé imam rabbin pasteur pape prélat'),
			words('avocat avocate'),
			words('sénateur sénatrice'),
			words('député députée'),
			words(`
				policier policière commissaire inspecteur inspectrice gendarme brigadier adjudant adjudante pompier pompière
				lieutenant lieutenante commandant commandante colonel colonelle
			`),
			words('entraîneur entraîneuse sélectionneur sélectionneuse coach'),
			words('footballeur footballeuse attaquant attaquante buteur buteuse ailier ailière joueur joueuse'),
			words('chanteur chanteuse acteur actrice comédien comédienne'),
		],
		[
			words('procureur procureure juge policier policière commissaire inspecteur inspectrice gendarme brigadier'),
			words(
				'suspect suspecte meurtrier meurtrière tueur tueuse voleur voleuse cambrioleur agresseur assaillant forcené ravisseur',
			),
		],
		[words('procureur procureure juge'), words('accusé accusée prévenu prévenue')],
		[
			words('avocat avocate préfet préfète journaliste'),
			words('accusé accusée prévenu prévenue client cliente détenu détenue'),
		],
		[
			words('journaliste'),
			words('ministre maire mairesse préfet préfète juge procureur procureure sénateur sénatrice'),
		],
		[
			words(
				'ado adolescent adolescente bébé collégien collégienne écolier écolière élève fillette gamin gamine garçon garçonnet lycéen lycéenne mineur mineure',
			),
			words(`
				adjoint adjointe avocat avocate cheffe colonel commandant commissaire conseiller conseillère coach curé député députée directeur directrice docteur enseignant enseignante
				entraîneur entraîneuse évêque gendarme infirmière institutrice instituteur journaliste juge maire mairesse maman médecin mère ministre papa pdg père policier policière pompier
				préfet préfète président présidente principal principale procureur procureure prof professeur professeure proviseur proviseure psychologue retraité retraitée sénateur sénatrice
				sous-préfet sous-préfète
			`),
		],
		[
			words(`
				aide-soignant aide-soignante boucher bouchère boulanger boulangère caissier caissière coiffeur coiffeuse épicier épicière facteur factrice fleuriste directeur directrice gérant gérante guide libraire
				livreur livreuse maçon mécanicien mécanicienne ouvrier ouvrière patron patronne plombier restauratrice restaurateur serveur serveuse vendeur vendeuse
			`),
			words(`
				archevêque avocat avocate colonel commissaire député députée évêque gendarme juge maire mairesse ministre policier policière préfet préfète procureur procureure proviseur proviseure
				sénateur sénatrice sous-préfet sous-préfète
			`),
		],
		[words('délégué déléguée syndicaliste'), words('pdg directeur directrice dirigeant dirigeante patron patronne')],
		[
			words('président présidente'),
			words('footballeur footballeuse attaquant attaquante buteur buteuse ailier ailière joueur joueuse'),
			words('entraîneur entraîneuse sélectionneur sélectionneuse coach'),
		],
	],
	opposing: words('fantôme'),
	others: words('autre'),
	receiving: words('obtient obtenu reçoit reçu'),
	parties: new Map([
		...[...words('défense famille parties accusé prévenu victimes')].map(
			party => [party, words('avocat avocate')] as const,
		),
		...[...words('accusation parquet')].map(party => [party, words('procureur procureure')] as const),
	]),
	respectively: words('respectivement'),
	representatives: words('agent agente avocat avocate défenseur défenseure porte-parole représentant représentante'),
	partners: words('guide hôte hôtesse interlocuteur interlocutrice invité invitée témoin'),
	unnamed: /^,? (?:qui|requérant|souhaitant|préférant) [^.,]{0,30}(?:anonymat|anonyme)\b/,
	styles: words('majesté altesse excellence sainteté éminence seigneurie béatitude'),
	kin: words(`
		aïeul aïeule compagne compagnon conjoint conjointe cousin cousine épouse époux femme fille fils frère grand-mère grand-père
		mamie maman mari mère neveu nièce oncle papa papi papy père petit-fils petite-fille sœur tante
	`),
	kinPairs: [
		[words('fils fille enfant'), words('père mère papa maman')],
		[words('petit-fils petite-fille'), words('grand-père grand-mère papi papy mamie')],
		[words('neveu nièce'), words('oncle tante')],
		[
			words('mari femme époux épouse compagnon compagne conjoint conjointe'),
			words('mari femme époux épouse compagnon compagne conjoint conjointe'),
		],
		[words('frère sœur'), words('frère sœur')],
	],
	aides: words('bras numéro plume proche voix visage'),
	moving: words(
		'agace amuse chagrine choque console désole étonne frappe gêne hante inquiète intrigue manque navre obsède préoccupe rassure réjouit révolte surprend tracasse',
	),
	deeds: new Map([
		...[
			...words('comparaît comparaîtra comparaissait comparu'),
			...['en cause', 'en examen', 'en garde', 'le box', 'répondre de', "répondre d'"],
		].map(deed => [deed, 'accusé'] as const),
		...['déposé plainte', 'dépose plainte', 'porte plainte', 'porté plainte'].map(deed => [deed, 'plaignant'] as const),
	]),
	undergone: new Map(
		[
			...words(`
				accusé accusée inculpé inculpée interpellé interpellée jugé jugée poursuivi poursuivie renvoyé renvoyée soupçonné soupçonnée
			`),
		].map(deed => [deed, 'accusé'] as const),
	),
	trials: new Map([...words('procès reproche reproché reprochés')].map(deed => [deed, 'accusé'] as const)),
	roles: new Map([
		['préside', 'président'],
		['dirige', 'dirigeant'],
		['entraîne', 'entraîneur'],
		['défend', 'avocat'],
		['commande', 'commandant'],
		['pilote', 'pilote'],
		['tient', 'patron'],
		['enseigne', 'professeur'],
		['soigne', 'médecin'],
	]),
	impersonal: words(`
		convient existe fallait faudra faudrait faut importe manque neige neigeait paraît pleut pleuvait reste
		s'agit suffisait suffit vaut y
	`),
	invertsFreely: true,
	finite: /(?:[^s]e|[a-zé]{3}ise|[aoe]nt|it|at|[dt]|et)$/,
	genitives: words(''),
	pluralNoun: /[sx]$/,
	pluralVerb: /(?<!m)ent$/,
	perfect: /^(?!(?:jamais|lieu|partie|plus|suite)$).*(?:é|i|u|is|it|ert|aint)e?s?$/,
	abbreviations: ABBREVIATIONS.fr(),
	interview: /^\s*(?:entretien|interview|(?:propos )?recueillis?|grand entretien|trois questions|cinq questions)/iu,
	answer: /^[AR]\s?[:.]\s/,
	listing: /^,?\s*\(?(?:(?:et|ou|puis)\s*(?:encore|enfin)?)?\s*(?:(?:d['’])?une?|des|de)?\s*$/,
	titleStart: /^(?:(?:la|les?|une?|des) |l')?[\p{Lu}\p{N}]/u,
	kindCues: frenchKindCues(),
});
