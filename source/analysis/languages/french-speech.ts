import {FRENCH_KIND_CUES} from './french-kind-cues.ts';
import {FRENCH_VERBS, FRENCH_VERBS_AFTER} from './french-verbs.ts';
import {type Agreement, type Pointing, type SpeechData, words} from './speech-data.ts';

const HE: Agreement = {gender: 'male', isPlural: false};
const SHE: Agreement = {gender: 'female', isPlural: false};
const ONE: Agreement = {gender: null, isPlural: false};
const MANY: Agreement = {gender: null, isPlural: true};

const pointing = (list: string, kind: Pointing, agreement: Agreement) =>
	[...words(list)].map(word => [word, {...agreement, pointing: kind}] as const);

/** French, as newspapers write it. */
export const frenchSpeech: SpeechData = {
	verbs: FRENCH_VERBS,
	verbsAfter: FRENCH_VERBS_AFTER,
	phrasalVerbs: new Map([
		['part', words('fait faire faisait faisant font fit feront')],
		['état', words('fait faire faisait faisant font fit')],
		['savoir', words('fait faire faisait faisant font fit')],
		['valoir', words('fait faire faisait faisant font fit')],
	]),
	inverters: words('comme ainsi'),
	auxiliaries: words(`
		a ai as ont avons avait avaient eut aura auront aurait auraient ayant avoir est sont était étaient fut furent
		serait sera être vient viennent venait va vont allait veut veulent voulait voulu tient tiennent tenait tenu
		dit disent disait se s' doit doivent peut peuvent pouvait n'hésite hésite hésité contente contenté borne borné
		empresse empressé plaît plu commence commencé finit fini laisse laissé aime préfère préféré souhaite souhaité
		semble fait faisait soin besoin
	`),
	clitics: words("se s' lui leur me m' nous vous y en ne n' l' le la les"),
	inversion: /^(.+?)-(?:t-)?(il|elle|ils|elles|on|je|nous)$/,
	nonFinite: /(?:ant|er|ir|dire|rire|ndre)$/,
	participle: /(?:é|ée|és|ées|u|i)$/,
	adverb: /ment$/,
	fillers: words(`
		lui leur leurs nous vous me m' te t' se s' y en ne n' pas plus jamais le la l' les
		aussi ainsi alors encore enfin déjà donc ensuite toutefois cependant pourtant notamment simplement aussitôt
		immédiatement longuement sobrement sèchement également même puis d'abord finalement vite bien mal tout sans
		rire détour hier aujourd'hui demain mardi lundi mercredi jeudi vendredi samedi dimanche matin soir midi
		à de d'
	`),
	pronouns: new Map([
		['il', HE],
		['elle', SHE],
		['ils', MANY],
		['elles', MANY],
		['lui', HE],
		['eux', MANY],
		['celui-ci', HE],
		['celle-ci', SHE],
		['ce dernier', HE],
		['cette dernière', SHE],
		['ces derniers', MANY],
		['ces dernières', MANY],
		["l'intéressé", HE],
		["l'intéressée", SHE],
	]),
	firstPerson: words("je j' moi nous"),
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
	prepositions: words(`
		à au aux de du d' des dans en sur sous chez par pour avec sans vers contre devant derrière après avant entre
		pendant depuis dès lors jusqu'à jusqu' malgré selon outre hors face grâce comme parmi via
	`),
	complements: words("de du d' des"),
	links: words("de du des d' la le les l' et & en"),
	demonym:
		/^(?:belge|suisse|russe|turc|turque|grec|grecque|serbe|croate|slovène|slovaque|basque|corse|tchèque|bulgare|.+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|lande?|tonne?|gnole?|mande?))s?$/u,
	objectPronouns: words('lui eux'),
	relatives: words('qui'),
	clauseOpeners: words("que qu' mais tandis alors lorsque lorsqu' quand si puisque puisqu' où dont car"),
	accordingTo: [
		...['mots', 'termes', 'propos', 'dires', 'calculs'].flatMap(noun => [
			['selon', 'les', noun, 'de'],
			['selon', 'les', noun, "d'"],
			['selon', 'les', noun, 'du'],
		]),
		['selon'],
		["d'", 'après'],
		["d'après"],
		['pour'],
		['aux', 'yeux', 'de'],
		['aux', 'yeux', "d'"],
		['aux', 'yeux', 'du'],
		['dixit'],
		['à', 'en', 'croire'],
		["qu'à", 'en', 'croire'],
		['de', "l'", 'aveu', 'de'],
		['de', "l'", 'avis', 'de'],
	],
	commonly: words('pour'),
	adjectives: words(`
		ancien ancienne anciens anciennes jeune jeunes vieux vieil vieille petit petite petits petites grand grande grands
		grandes nouveau nouvel nouvelle nouveaux premier première second seconde futur future actuel actuelle dernier dernière autre autres
		différents différentes divers diverses nombreux nombreuses célèbre cher chère bon bonne brave tout toute tous toutes même propre principal principale numéro
	`),
	groups: words(`
		parents jeunes femmes hommes joueurs locataires propriétaires cheminots écologistes socialistes républicains insoumis
		proches collègues passagers auteurs opposants ouvriers employés patients soignants infirmiers paysans migrants
		bureau délégation représentation cellule
		association associations autorité autorités avocats banque cabinet centre chambre chaîne club collectif collectifs
		comité commerçants commission communauté communauté compagnie confédération conseil conseillers consortium
		coopérative cour département direction défense élus enquêteurs entreprise entreprises enseignants équipe état
		état-major éditeurs experts famille familles fan-club fédération firme foire fondation force forces foule
		gendarmerie gendarmes gouvernement groupe groupes grévistes habitants hôpital hôtel industriels institut institution
		journal juges justice kiosque laboratoire ligue lycée magasin magazine mairie maison majorité manifestants
		marque marques médecins métropole militants ministère mouvement municipalité musée observatoire office ong
		opérateur opposition ordre organisateurs organisation organisations organisme palais parents parlement parquet
		parti patronat pêcheurs police policiers pompiers port préfecture presse producteurs professeurs promoteur
		quotidien rectorat rédaction région responsables résidents riverains salariés scientifiques secrétariat sénat
		service services site société sociétés spectateurs start-up studio supporteurs supporters syndicat syndicats
		théâtre tribunal union usagers université usine vendeurs ville voisins élèves étudiants chercheurs agriculteurs
		éleveurs viticulteurs artisans bénévoles clients défenseurs détracteurs dirigeants députés sénateurs élève
		agence académie caisse coalition institutions radio télévision hebdomadaire mutuelle paroisse diocèse église
		élysée matignon gauche droite exécutif constructeur distributeur enseigne exploitant fabricant géant groupement
	`),
	anyGroup: words(
		'entreprise société groupe association marque club agence enseigne constructeur compagnie organisation fondation collectif',
	),
	texts: words(`
		rapport communiqué texte lettre note document article message affiche pancarte panneau banderole tract courrier
		courriel annonce étude sondage enquête livre loi règlement arrêté dossier plainte tweet post légende inscription
		carton carte mot écriteau notice fiche source ligne phrase plaque titre graffiti
	`),
	posts: words('message tweet post légende publication statut sms texto'),
	offices: words(`
		préfet préfète ministre procureur procureure juge porte-parole gouverneur gouverneure ambassadeur ambassadrice commissaire
		proviseur recteur rectrice sous-préfet sous-préfète avocat avocate témoin meurtrier assaillant agresseur tueur suspect
		forcené terroriste kamikaze ravisseur voleur cambrioleur victime conducteur conductrice rapporteur rapporteuse
	`),
	personNoun:
		/(?:eur|euse|rice|ien|ienne|iste|ier|ère|cher|ger|aire|ant|ante|ateur|logue|crate|ste|ard|arde|ois|oise|ais|aise|cien|cienne|onnier)$|^(?:homme|femme|père|mère|frère|sœur|fils|fille|mari|épouse|époux|oncle|tante|cousine?|neveu|nièce|ami|amie|garçon|enfant|roi|reine|prince|princesse|maire|chef|cheffe|patron|patronne|pilote|athlète|médecin|juge|ministre|préfet|préfète|élue?|édile|député|députée|avocate?|procureur|procureure|capitaine|architecte|poète|prêtre|pape|soldat|otage|témoin|victime|suspect|suspecte|accusée?|prévenue?|intéressée?|star|vedette|colosse|guide|maître|maîtresse|voisine?|belge|suisse|hôte|hôtesse|maestro|coach|sage|aînée?|cadette?|jeune|vieux|vieille|ingénieure?|magistrate?|souveraine?|monarque|docteure?|professeure?|locataire|numéro|champion|championne|lauréate?|trentenaire|mécano|aïeule?|veuve|veuf|adjointe?|second|seconde|colonel|général|commandante?|lieutenante?|sergent)$/u,
	nounGenders: new Map([
		['époux', 'male'],
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
		['artiste', 'female'],
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
		['frère', 'male'],
		['mari', 'male'],
		['voisin', 'male'],
	]),
	synonyms: [
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
		words('médecin docteur dr'),
		words('maire édile élu élue'),
		words('procureur procureure magistrat magistrate'),
		words('juge magistrat magistrate'),
		words('roi souverain monarque majesté'),
		words('reine souveraine monarque majesté'),
		words('président présidente dirigeant dirigeante'),
		words('député députée élu élue parlementaire'),
		words('sénateur sénatrice élu élue parlementaire'),
		words('avocat avocate conseil me maître'),
		words('chanteur artiste'),
		words('chanteuse artiste'),
		words('acteur comédien'),
		words('actrice comédienne'),
		words('chercheur chercheuse scientifique'),
		words('patron patronne dirigeant dirigeante pdg directeur directrice chef cheffe'),
		words('ministre locataire'),
	],
	impersonal: words(`
		y faut fallait faudra faudrait suffit suffisait pleut pleuvait neige neigeait s'agit convient vaut importe
		arrive semble paraît existe reste manque s'
	`),
	allowsSubjectFirst: false,
	abbreviations: words(
		'm mm mme mlle dr me pr st ste mgr cf etc art vol éd p av bd no env janv févr juill sept oct nov déc',
	),
	interview: /^\s*(?:entretien|interview|propos recueillis|grand entretien|trois questions|cinq questions)/iu,
	kindCues: FRENCH_KIND_CUES,
};
