import type {Callings} from './noun-data.ts';
import {words} from './word-lists.ts';

/** What French news calls people by a wider noun than it introduced them with: le magistrat, for a prosecutor. */
export const frenchCallings: Callings = [
	[
		words('élu élue édile'),
		words(`maire conseiller conseillère adjoint adjointe député députée sénateur sénatrice eurodéputé eurodéputée
			président présidente vice-président vice-présidente échevin échevine bourgmestre municipal municipale`),
	],
	[words('parlementaire'), words('député députée sénateur sénatrice eurodéputé eurodéputée')],
	[
		words('politique politicien politicienne responsable membre'),
		words(`ministre secrétaire député députée sénateur sénatrice maire conseiller conseillère président présidente chef
			cheffe leader directeur directrice porte-parole délégué déléguée`),
	],
	[
		words('magistrat magistrate parquetier parquetière'),
		words(`procureur procureure vice-procureur vice-procureure substitut substitute juge commissaire président présidente avocat-général
			accusateur général générale`),
	],
	[words('juriste conseil défenseur plaideur plaideuse'), words('avocat avocate me maître bâtonnier bâtonnière')],
	[words('mis-en-cause prévenu prévenue accusé accusée suspect suspecte'), words('prévenu prévenue accusé accusée')],
	[
		words('joueur joueuse sportif sportive international internationale athlète'),
		words(`ailier ailière arrière pilier talonneur talonneuse demi ouvreur ouvreuse centre ligne capitaine attaquant attaquante
			milieu défenseur défenseuse défenseure buteur buteuse gardien gardienne pivot meneur meneuse libéro passeur passeuse
			footballeur footballeuse rugbyman handballeur handballeuse basketteur basketteuse nageur nageuse coureur coureuse
			tennisman skieur skieuse cycliste judoka sprinteur sprinteuse lanceur lanceuse marathonien marathonienne`),
	],
	[
		words('technicien technicienne coach manager entraîneur entraîneuse tacticien'),
		words('entraîneur entraîneuse coach sélectionneur sélectionneuse manager'),
	],
	[
		words('champion championne lauréat lauréate vainqueur'),
		words('vainqueur gagnant gagnante médaillé médaillée champion championne'),
	],
	[words('coureur coureuse'), words('cycliste marathonien marathonienne sprinteur sprinteuse grimpeur')],
	[
		words('artiste musicien musicienne interprète'),
		words(`chanteur chanteuse rappeur rappeuse guitariste pianiste violoniste violoncelliste batteur batteuse compositeur
			compositrice peintre sculpteur sculptrice plasticien plasticienne comédien comédienne acteur actrice danseur danseuse
			chorégraphe humoriste slameur slameuse dessinateur dessinatrice photographe`),
	],
	[words('comédien comédienne interprète'), words('acteur actrice')],
	[words('cinéaste metteur metteuse'), words('réalisateur réalisatrice metteur metteuse documentariste')],
	[
		words('auteur autrice auteure écrivain écrivaine plume'),
		words('romancier romancière essayiste poète poétesse dramaturge scénariste journaliste nouvelliste biographe'),
	],
	[
		words('chercheur chercheuse scientifique spécialiste expert experte universitaire savant savante'),
		words(`biologiste physicien physicienne chimiste géologue sociologue économiste historien historienne psychologue
			neurologue neuroscientifique politologue politiste démographe anthropologue archéologue climatologue hydrologue
			ornithologue écologue botaniste linguiste astronome mathématicien mathématicienne épidémiologiste virologue pédiatre
			professeur professeure maître maîtresse directeur directrice ingénieur ingénieure glaciologue océanographe médecin`),
	],
	[
		words('médecin praticien praticienne docteur soignant soignante clinicien clinicienne'),
		words(`généraliste chirurgien chirurgienne pédiatre cardiologue psychiatre infirmier infirmière urgentiste neurologue
			médecin docteur dr professeur pr gynécologue dermatologue oncologue vétérinaire`),
	],
	[
		words('enseignant enseignante professeur professeure prof pédagogue'),
		words('professeur professeure instituteur institutrice maître maîtresse prof enseignant enseignante'),
	],
	[
		words('dirigeant dirigeante patron patronne chef cheffe entrepreneur entrepreneuse'),
		words(`président présidente directeur directrice pdg gérant gérante fondateur fondatrice cofondateur cofondatrice
			propriétaire industriel industrielle secrétaire leader`),
	],
	[
		words('artisan artisane commerçant commerçante'),
		words(`boulanger boulangère menuisier menuisière plombier plombière maçon maçonne couvreur couvreuse électricien
			électricienne ébéniste ferronnier boucher bouchère coiffeur coiffeuse luthier luthière horloger horlogère épicier
			épicière libraire fleuriste restaurateur restauratrice cafetier cafetière pâtissier pâtissière fromager fromagère`),
	],
	[
		words('agriculteur agricultrice paysan paysanne exploitant exploitante producteur productrice'),
		words(`éleveur éleveuse maraîcher maraîchère vigneron vigneronne viticulteur viticultrice céréalier céréalière berger
			bergère apiculteur apicultrice ostréiculteur fermier fermière`),
	],
	[
		words('syndicaliste représentant représentante cégétiste responsable'),
		words('délégué déléguée secrétaire porte-parole coordinateur coordinatrice syndicaliste'),
	],
	[
		words('militaire officier officière gradé gradée'),
		words(
			'général générale colonel colonelle commandant commandante capitaine lieutenant lieutenante adjudant adjudante',
		),
	],
	[
		words('policier policière enquêteur enquêtrice fonctionnaire'),
		words('commissaire brigadier brigadière inspecteur inspectrice major gardien gardienne commandant commandante'),
	],
	[
		words('responsable'),
		words('directeur directrice chef cheffe président présidente coordinateur coordinatrice porte-parole'),
	],
	[words('diplomate'), words('ambassadeur ambassadrice consul consule')],
	[
		words('religieux religieuse prélat'),
		words('évêque archevêque prêtre curé abbé pasteur pasteure cardinal imam rabbin'),
	],
	[
		words('journaliste confrère consœur'),
		words(
			'reporter éditorialiste chroniqueur chroniqueuse présentateur présentatrice rédacteur rédactrice correspondant',
		),
	],
	[words('marin navigateur navigatrice'), words('skipper skippeur skippeuse capitaine matelot pêcheur')],
	[
		words('militant militante activiste'),
		words('président présidente porte-parole cofondateur cofondatrice coordinatrice'),
	],
];
