import type {Callings} from './noun-data.ts';
import {words} from './word-lists.ts';

/** What French news calls people by a wider noun than it introduced them with: le magistrat, for a prosecutor. */
export const frenchCallings: Callings = [
	[
		words('élu élue édile'),
		words(`maire conseiller conseillère adjoint adjointe député députée sénateur sénatrice eurodéputé eurodéputée
			président présidente vice-président vice-présidente échevin échevine bourgmestre municipal municipale`),
	],
	[new Set(['premier magistrat', 'première magistrate']), words('maire bourgmestre')],
	[
		new Set(['homme de loi', 'femme de loi']),
		words('avocat avocate me maître notaire huissier huissière juge magistrat magistrate'),
	],
	[new Set(["homme d' église"]), words('prêtre curé abbé évêque archevêque pasteur cardinal')],
	[
		new Set(['homme de lettres', 'femme de lettres']),
		words('écrivain écrivaine romancier romancière poète poétesse essayiste auteur autrice'),
	],
	[
		new Set(["homme d' affaires", "femme d' affaires"]),
		words(
			'pdg patron patronne président présidente directeur directrice fondateur fondatrice entrepreneur entrepreneuse industriel industrielle',
		),
	],
	[new Set(["homme de l' art"]), words('architecte')],
	[
		new Set(['homme politique', 'femme politique']),
		words('ministre député députée sénateur sénatrice maire président présidente candidat candidate'),
	],
	[
		new Set(['jeune homme', 'jeune femme', 'jeune fille', 'jeune garçon']),
		words(
			'lycéen lycéenne étudiant étudiante apprenti apprentie collégien collégienne stagiaire adolescent adolescente',
		),
	],
	[words('mairesse'), words('maire')],
	[
		new Set(['chef du gouvernement', 'cheffe du gouvernement', 'ex-chef du gouvernement', 'ex-cheffe du gouvernement']),
		words('ministre'),
	],
	[words('orateur oratrice'), words('président présidente député députée sénateur sénatrice conseiller conseillère')],
	[words('parlementaire'), words('député députée sénateur sénatrice eurodéputé eurodéputée')],
	[
		words('politique politicien politicienne responsable membre'),
		words(`ministre secrétaire député députée sénateur sénatrice maire conseiller conseillère président présidente chef
			cheffe leader directeur directrice porte-parole délégué déléguée`),
	],
	[
		words('magistrat magistrate parquetier parquetière accusateur accusatrice'),
		words(`procureur procureure vice-procureur vice-procureure substitut substitute juge commissaire président présidente avocat-général
			accusateur général générale`),
	],
	[
		words('représentant représentante fonctionnaire'),
		words('préfet préfète sous-préfet sous-préfète procureur procureure substitut substitute général générale'),
	],
	[
		words('juriste conseil défenseur défenseure pénaliste plaideur plaideuse'),
		words('avocat avocate me maître bâtonnier bâtonnière'),
	],
	[words('juriste'), words('notaire huissier huissière')],
	[words('avocat avocate'), words('bâtonnier bâtonnière défenseur défenseure associé associée')],
	[
		words('mis-en-cause mis mise prévenu prévenue accusé accusée suspect suspecte'),
		words('prévenu prévenue accusé accusée'),
	],
	[
		words('joueur joueuse sportif sportive international internationale athlète'),
		words(`ailier ailière arrière pilier talonneur talonneuse demi ouvreur ouvreuse centre ligne capitaine attaquant attaquante
			milieu avant-centre demie défenseur défenseuse défenseure buteur buteuse gardien gardienne pivot meneur meneuse libéro passeur passeuse
			footballeur footballeuse rugbyman handballeur handballeuse basketteur basketteuse nageur nageuse coureur coureuse
			tennisman skieur skieuse cycliste judoka sprinteur sprinteuse lanceur lanceuse marathonien marathonienne boxeur boxeuse
			gymnaste rameur rameuse escrimeur escrimeuse surfeur surfeuse patineur patineuse volleyeur volleyeuse grimpeur grimpeuse
			hockeyeur hockeyeuse latéral latérale triathlète perchiste sauteur sauteuse`),
	],
	[
		words('footballeur footballeuse rugbyman handballeur handballeuse basketteur basketteuse volleyeur volleyeuse'),
		words(`joueur joueuse ailier ailière arrière pilier talonneur talonneuse ouvreur ouvreuse centre attaquant attaquante
			milieu avant-centre défenseur défenseuse gardien gardienne pivot meneur meneuse latéral latérale buteur buteuse`),
	],
	[words('défenseur défenseuse arrière'), words('défenseur défenseuse latéral latérale arrière')],
	[words('attaquant attaquante buteur buteuse'), words('attaquant attaquante avant-centre ailier ailière avant')],
	[words('portier portière rempart'), words('gardien gardienne')],
	[
		words('technicien technicienne coach manager entraîneur entraîneuse entraîneure tacticien tacticienne'),
		words('entraîneur entraîneuse coach sélectionneur sélectionneuse manager'),
	],
	[
		words('champion championne lauréat lauréate vainqueur'),
		words(
			'vainqueur gagnant gagnante médaillé médaillée champion championne nageur nageuse skieur skieuse judoka boxeur boxeuse cycliste coureur coureuse',
		),
	],
	[
		words('coureur coureuse cycliste grimpeur grimpeuse'),
		words('coureur coureuse cycliste marathonien marathonienne sprinteur sprinteuse'),
	],
	[
		words('artiste musicien musicienne interprète'),
		words(`chanteur chanteuse rappeur rappeuse guitariste pianiste violoniste violoncelliste batteur batteuse compositeur
			compositrice peintre sculpteur sculptrice plasticien plasticienne comédien comédienne acteur actrice danseur danseuse
			chorégraphe metteur metteuse dramaturge circassien circassienne humoriste slameur slameuse dessinateur dessinatrice photographe réalisateur
			réalisatrice cinéaste illustrateur illustratrice graveur graveuse céramiste vidéaste marionnettiste parolier parolière`),
	],
	[words('avant'), words('pilier talonneur')],
	[words('illustrateur illustratrice'), words('dessinateur dessinatrice')],
	[
		words('cafetier cafetière hôtelier hôtelière vigneron vigneronne'),
		words('patron patronne directeur directrice gérant gérante propriétaire'),
	],
	[words('plasticien plasticienne'), words('artiste peintre sculpteur sculptrice')],
	[words('soliste'), words('violoniste violoncelliste pianiste flûtiste trompettiste harpiste soprano ténor')],
	[words('maestro maestra'), words('chef cheffe')],
	[words('dramaturge'), words('metteur metteuse')],
	[words('danseur danseuse'), words('chorégraphe')],
	[words('comique'), words('humoriste comédien comédienne')],
	[words('créateur créatrice couturier couturière'), words('styliste')],
	[words('comédien comédienne interprète'), words('acteur actrice')],
	[words('cinéaste metteur metteuse'), words('réalisateur réalisatrice metteur metteuse documentariste')],
	[
		words('auteur autrice auteure écrivain écrivaine plume'),
		words(
			'romancier romancière essayiste poète poétesse dramaturge scénariste journaliste nouvelliste biographe dessinateur dessinatrice',
		),
	],
	[
		words('chercheur chercheuse scientifique spécialiste expert experte universitaire savant savante'),
		words(`biologiste physicien physicienne chimiste géologue sociologue économiste historien historienne psychologue
			neurologue entomologiste météorologue prévisionniste agronome astrophysicien astrophysicienne généticien généticienne géographe herpétologue
			primatologue mycologue éthologue pharmacologue infectiologue
			ethnologue criminologue paléontologue volcanologue sismologue toxicologue immunologiste virologiste zoologue neuroscientifique politologue politiste démographe anthropologue archéologue climatologue hydrologue
			ornithologue écologue botaniste linguiste astronome mathématicien mathématicienne épidémiologiste virologue pédiatre
			professeur professeure maître maîtresse directeur directrice ingénieur ingénieure glaciologue océanographe médecin doctorant doctorante paléoécologue cnrs inserm inrae`),
	],
	[
		words('criminologue économiste historien historienne psychologue sociologue'),
		words('professeur professeure chercheur chercheuse'),
	],
	[words('expert experte spécialiste'), words('analyste consultant consultante psychiatre urbaniste architecte')],
	[words('économiste analyste'), words('économiste analyste stratégiste')],
	[words('prévisionniste'), words('météorologue')],
	[words('concepteur conceptrice'), words('architecte designer')],
	[words('technicien technicienne'), words('ingénieur ingénieure')],
	[
		words('médecin praticien praticienne docteur soignant soignante clinicien clinicienne'),
		words(`généraliste chirurgien chirurgienne pédiatre cardiologue psychiatre infirmier infirmière urgentiste neurologue
			médecin docteur dr dre professeur pr gynécologue dermatologue oncologue vétérinaire dentiste kinésithérapeute ostéopathe sage-femme pharmacien
			pharmacienne infectiologue cancérologue pneumologue gériatre réanimateur réanimatrice
			anesthésiste aide-soignant aide-soignante`),
	],
	[
		words('professionnel professionnelle'),
		words('infirmier infirmière médecin aide-soignant aide-soignante kinésithérapeute sage-femme'),
	],
	[
		words('cardiologue légiste neurologue pédiatre psychiatre urgentiste'),
		words('médecin docteur docteure professeur professeure praticien praticienne'),
	],
	[words('généraliste'), words('médecin docteur docteure')],
	[words('plaignant plaignante'), words('victime')],
	[words('tenancier tenancière propriétaire commerçant commerçante'), words('gérant gérante patron patronne')],
	[words('urgentiste'), words('médecin chef cheffe')],
	[
		words('enseignant enseignante maître maîtresse professeur professeure prof pédagogue'),
		words('professeur professeure instituteur institutrice maître maîtresse prof enseignant enseignante'),
	],
	[
		words('dirigeant dirigeante patron patronne chef cheffe entrepreneur entrepreneuse industriel industrielle'),
		words(`président présidente directeur directrice pdg gérant gérante fondateur fondatrice cofondateur cofondatrice
			propriétaire industriel industrielle secrétaire leader principal principale proviseur proviseure garagiste hôtelier hôtelière restaurateur
			restauratrice armateur brasseur brasseuse`),
	],
	[
		words('chef cheffe patron patronne'),
		words('cuisinier cuisinière restaurateur restauratrice pâtissier pâtissière aubergiste cafetier pêcheur pêcheuse'),
	],
	[words('restaurateur restauratrice'), words('cuisinier cuisinière chef cheffe aubergiste')],
	[words('cuisinier cuisinière'), words('chef cheffe restaurateur restauratrice')],
	[words('boss'), words('patron patronne président présidente directeur directrice entraîneur entraîneuse')],
	[words('mécanicien mécanicienne mécano'), words('garagiste carrossier carrossière')],
	[
		words('organisateur organisatrice programmateur programmatrice'),
		words('directeur directrice président présidente fondateur fondatrice'),
	],
	[
		words('salarié salariée employé employée'),
		words(`ouvrier ouvrière caissier caissière cheminot cheminote technicien technicienne
			conducteur conductrice magasinier magasinière opérateur opératrice facteur factrice`),
	],
	[words('agent agente'), words('cheminot cheminote garde gardien gardienne facteur factrice policier policière')],
	[words('conducteur conductrice'), words('chauffeur chauffeuse routier')],
	[words('chauffeur chauffeuse'), words('conducteur conductrice routier')],
	[words('cheminot cheminote'), words('conducteur conductrice contrôleur contrôleuse')],
	[words('postier postière'), words('facteur factrice')],
	[
		words('élève adolescent adolescente ado jeune'),
		words('lycéen lycéenne collégien collégienne étudiant étudiante apprenti apprentie'),
	],
	[words('insoumis insoumise'), words('lfi insoumis')],
	[words('frontiste lepéniste'), words('rn fn')],
	[words('socialiste'), words('ps socialistes')],
	[words('communiste'), words('pcf')],
	[words('écologiste écolo vert verte'), words('eelv écologiste')],
	[words('macroniste marcheur marcheuse'), words('lrem renaissance')],
	[words('centriste'), words('udi modem')],
	[words('cédétiste'), words('cfdt')],
	[words('cégétiste'), words('cgt')],
	[words('opposant opposante'), words('chef cheffe conseiller conseillère leader')],
	[words('prétendant prétendante candidat candidate'), words('candidat candidate colistier colistière tête liste')],
	[
		words('artisan artisane commerçant commerçante'),
		words(`boulanger boulangère menuisier menuisière plombier plombière maçon maçonne couvreur couvreuse électricien
			électricienne ébéniste ferronnier boucher bouchère coiffeur coiffeuse luthier luthière horloger horlogère épicier
			épicière libraire fleuriste restaurateur restauratrice cafetier cafetière pâtissier pâtissière fromager fromagère garagiste
			chocolatier chocolatière poissonnier poissonnière bijoutier bijoutière caviste buraliste opticien opticienne primeur
			serrurier serrurière carreleur carreleuse potier potière céramiste tapissier tapissière cordonnier cordonnière brasseur brasseuse`),
	],
	[
		words(
			'agriculteur agricultrice paysan paysanne exploitant exploitante producteur productrice cultivateur cultivatrice',
		),
		words(`éleveur éleveuse maraîcher maraîchère vigneron vigneronne viticulteur viticultrice céréalier céréalière berger
			bergère apiculteur apicultrice ostréiculteur fermier fermière pisciculteur agriculteur agricultrice
			arboriculteur arboricultrice horticulteur horticultrice pépiniériste cultivateur cultivatrice trufficulteur saunier`),
	],
	[
		words('viticulteur viticultrice vigneron vigneronne céréalier céréalière'),
		words('viticulteur viticultrice vigneron vigneronne agriculteur agricultrice'),
	],
	[
		words('syndicaliste représentant représentante cégétiste responsable leader'),
		words(
			'délégué déléguée secrétaire porte-parole coordinateur coordinatrice syndicaliste syndicat union cgt cfdt fo unsa cftc snes fsu solidaires sud sud-rail',
		),
	],
	[
		words('militaire officier officière gradé gradée'),
		words(
			'général générale colonel colonelle commandant commandante capitaine lieutenant lieutenante adjudant adjudante',
		),
	],
	[words('colonel colonelle'), words('lieutenant-colonel lieutenante-colonelle')],
	[
		words('gendarme pompier pompière sapeur-pompier secouriste'),
		words(
			'commandant commandante lieutenant lieutenante capitaine adjudant adjudante colonel colonelle major chef cheffe',
		),
	],
	[
		words('policier policière enquêteur enquêtrice fonctionnaire'),
		words(`commissaire brigadier brigadière inspecteur inspectrice major gardien gardienne commandant commandante capitaine
			lieutenant lieutenante adjudant adjudante colonel colonelle`),
	],
	[
		words('responsable'),
		words(
			'directeur directrice chef cheffe président présidente coordinateur coordinatrice porte-parole conservateur conservatrice',
		),
	],
	[words('diplomate'), words('ambassadeur ambassadrice consul consule porte-parole')],
	[
		words('religieux religieuse prélat prêtre abbé curé ecclésiastique'),
		words('évêque archevêque prêtre curé abbé pasteur pasteure cardinal imam rabbin aumônier'),
	],
	[
		words('journaliste reporter confrère consœur'),
		words(
			'journaliste reporter éditorialiste chroniqueur chroniqueuse présentateur présentatrice rédacteur rédactrice correspondant',
		),
	],
	[words('reporter'), words('photographe cameraman')],
	[
		words('marin patron-pêcheur pêcheur pêcheuse navigateur navigatrice skipper skippeuse'),
		words('skipper skippeur skippeuse capitaine matelot pêcheur pêcheuse patron patronne navigateur navigatrice'),
	],
	[words('curé'), words('père')],
	[words('alpiniste montagnard montagnarde'), words('guide')],
	[words('aviateur aviatrice commandant commandante'), words('pilote')],
	[words('soldat secouriste'), words('pompier pompière sapeur-pompier sapeuse-pompière')],
	[words('gardien gardienne'), words('policier policière')],
	[words('forestier forestière'), words('garde bûcheron bûcheronne')],
	[
		words('militant militante activiste bénévole'),
		words('président présidente porte-parole cofondateur cofondatrice coordinatrice bénévole'),
	],
];
