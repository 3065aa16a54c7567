import {words} from './word-lists.ts';

/** Nouns for whoever comes from somewhere that no ending shows, as alternatives of an expression. */
export const FRENCH_ORIGINS =
	'belge|suisse|russe|turc|turque|grec|grecque|serbe|croate|slovène|slovaque|basque|corse|tchèque|bulgare|afghane?|africaine?|allemande?|américaine?|arabe|argentine?|auvergnate?|birmane?|breton(?:ne)?|catalane?|chypriote|cubaine?|dominicaine?|espagnole?|flamande?|kazakh|kosovare?|kurde|madrilène|malouine?|marocaine?|mexicaine?|monégasque|monténégrine?|moscovite|napolitaine?|normande?|ouzbek|philippine?|picarde?|romaine?|roumaine?|samoane?|savoyarde?|tamoule?|toulousaine?|valaisan(?:ne)?|malgache|wallon(?:ne)?|tchétchène|nigériane?|texane?|provençale?|britannique|bisontine?|messine?|poitevine?|girondine?|limousine?|angevine?|périgourdine?|bourguignon(?:ne)?|gascon(?:ne)?|letton(?:ne)?|tourangeau|tourangelle|manceau|mancelle|troyen(?:ne)?|(?:ur|par)aguayen(?:ne)?|lorraine?|.+éraine?|sud-africaine?|tibétaine?|kényane?|sarde|nordiste|moldave|mongole?|burkinabé|qatarie?|andalouse?|toscane?|bosniaque|yéménite';

/** Endings of nouns for people: chanteur, infirmière, locataire; and those of origin that have none. */
export const FRENCH_PERSON_ENDINGS = new RegExp(
	`(?:eur|euse|rice|[ié]en|[ié]enne|iste|ier|ère|cher|ger|aire|ant|ante|ateur|logue|crate|ste|ard|arde|ois|oise|ais|aise|cien|cienne|onnier)$|^(?:${FRENCH_ORIGINS})$`,
);

/** Nouns for people that no ending shows. */
export const FRENCH_PERSONS = words(`
	administrateur administratrice bâtonnier cofondateur cofondatrice commissaire conseillère coordinateur coordinatrice
	coordonnateur coordonnatrice dg dga directeur directrice dirigeant dirigeante drh entraîneur fondateur fondatrice gérant
	gérante gouverneur haut-commissaire inspecteur inspectrice intendant intendante khalife opposant opposante pca pdg
	premier-ministre rapporteur rapporteuse représentant représentante secrétaire sélectionneur sg trésorier trésorière
	vice-ministre
	première-ligne deuxième-ligne troisième-ligne arbitre assassin bedeau bénévole biathlète cheminot cheminote clerc complice comptable conseiller converti copilote défunt
	défunte démographe diacre dissident docker dramaturge eurodéputé eurodéputée exilé garde-champêtre jazzman
	kinésithérapeute lycéen lycéenne mannequin marchand mis-en-cause novice océanographe pèlerin poétesse prodige rapporteure
	recrue responsable rival rivale rugbyman rugbywoman sacristain sportif sportive substitut tennisman tenniswoman vétéran
	auditeur auditrice automobiliste collègue commerçant commerçante étudiant étudiante joggeur joggeuse lecteur lectrice
	ouvrier ouvrière paroissien paroissienne passant passante pisteur pompier promeneur promeneuse riverain riveraine
	habitant habitante usager vendeur vendeuse infirmier infirmière caissier caissière technicien technicienne conducteur conductrice
	spectateur spectatrice touriste vacancier vacancière visiteur visiteuse
	arrière boss cameraman exploitant exploitante mécano patron-pêcheur
	abbé accusé accusée acrobate activiste adhérent adhérente adjoint adjointe adjudant adjudante ado adolescent
	adolescente adulte agent agente agronome aïeul aïeule aîné aînée amateur ambassadeur ambassadrice ami amie amiral
	apprenti apprentie architecte archevêque artisan artisane associé associée astronome athlète attaché attachée
	aveugle avocat avocate badaud baron baronne baryton beau-père bébé belge belle-mère benjamin benjamine blessé blessée
	bonhomme bourgmestre brodeuse bûcheron bûcheronne cadet cadette camarade candidat candidate capitaine caporal captif
	captive cardinal champion championne chancelier chancelière châtelain châtelaine chef cheffe chimiste chirurgien
	chorégraphe cinéaste client cliente clown coach colonel colosse commandant commandante compagne compagnon comte
	comtesse concierge condamné condamnée confrère conjoint conjointe consœur consul consule copain copine correspondant
	couturière cousin cousine curé dame délégué déléguée demoiselle député députée détective détenu détenue devin
	diplomate diplômé diplômée disparu disparue docteure docteur doyen doyenne druide duc duchesse économe écrivain
	écrivaine édile élève élu élue émir employé employée empereur enfant enseignant envoyé envoyée épouse époux escroc
	évadé évadée évêque ex-femme ex-mari expert experte facteur femme fiancé fiancée fille fillette fils flic forgeron
	frangin frangine frère fugitif fugitive gamin gamine garçon garçonnet gars gendarme général génie géographe géologue
	gosse gourou grand-mère grand-père greffière guide gymnaste héros héroïne homme hôte hôtesse huissier huissière icône
	idole imam inconnu inconnue inculpé inculpée ingénieur ingénieure instit intellectuel intellectuelle intéressé
	intéressée interne interprète invité invitée jeune jockey judoka juge jumeau jumelle juré jurée kiné lauréat lauréate
	leader lieutenant lieutenante livreur locataire luthier membre personnalité célébrité sommité maçon maestro mage magistrat magistrate maire maître
	maîtresse malade maman mamie maréchal mari marié mariée marin marquis marquise marraine matelot mec mécano mécène
	médecin menuisier mère militaire mime ministre miraculé miraculée mis moine môme monarque monsieur muet muette naufragé
	naufragée neveu nièce nonne notaire numéro oncle ornithologue orphelin orpheline otage ouvreuse palefrenier papa pape
	papi papy parrain passager pasteur patient patiente patron patronne paysan paysanne peintre père pédiatre pharmacien
	philosophe photographe pianiste pilote pirate poète porte-parole potier préfet préfète présentateur président
	présidente prêtre prévenu prévenue prince princesse procureur procureure prof professeure prophète proprio protégé
	protégée protagoniste proviseur proviseure psy psychiatre rabbin recteur réfugié réfugiée reine reporter requérant
	rescapé rescapée résident résidente retraité retraitée roi routier sage sage-femme salarié salariée sauveteur
	scénariste sculpteur sculptrice second seconde sénateur sénatrice sergent shérif skipper skippeuse sœur soldat
	soldate soliste soprano sorcier sous-préfet sous-préfète souverain souveraine star styliste suisse sultan suspect
	suspecte syndic tante témoin ténor tonton trentenaire tsar tueur tyran vedette veuf veuve vice-président
	vice-présidente victime vieillard vieille vieux vigile vigneron vigneronne voisin voisine youtubeur youtubeuse
	barmaid barman cameraman chanoine garde-chasse géomètre mairesse nonce quidam sans-abri
	accidenté accidentée allié alliée barbu barbue binational binationale blond blonde blondinet bobo brun brune
	centenaire conservateur conservatrice crack criminel criminelle croyant croyante divorcé divorcée
	déporté déportée embauché embauchée exclu exclue expatrié expatriée expulsé expulsée fan fugueur gaillard géant
	géante handicapé handicapée homonyme immigré immigrée industriel industrielle infortuné infortunée insoumis
	insoumise insurgé insurgée intello interpellé interpellée interviewé interviewée latéral libéral libérale
	licencié licenciée limogé limogée moustachu méridional national natif native néophyte officiel officielle outsider parent
	passionné passionnée professionnel professionnelle promu promue quadra quinqua radical radicale recalé recalée
	auteure chercheure entraîneure défenseure successeure concurrent concurrente compatriote internaute astronaute cosmonaute
	spationaute thérapeute psychothérapeute ostéopathe gériatre tisserand tisserande marchande partisan partisane sherpa torero
	avant-centre comique échevin échevine haltérophile libéro maestra médaillé médaillée piéton piétonne principal principale trader prélat recruté recrutée scientifique religieuse religieux repenti repentie rouquin rouquine républicain républicaine sexa sinistré
	forain foraine fidèle supporter sinistrée surdoué surdouée toubib vert verte virtuose volontaire voyou écolo évincé évincée
`);

/** Nouns for things that end as those for people do. */
export const FRENCH_THINGS = words(`
	affaire anniversaire calvaire commentaire contraire dictionnaire documentaire exemplaire formulaire horaire inventaire
	itinéraire questionnaire salaire sanctuaire sommaire vestiaire
	caractère cimetière critère hélicoptère ministère mystère
	atelier cahier calendrier casier chantier clocher courrier danger dossier escalier fichier levier métier
	palier papier quartier sentier
	atmosphère avant-première bannière barrière carrière colère enchère filière frontière lumière manière matière misère
	poussière prière rivière sphère
	ampleur bonheur chaleur compteur couleur douleur erreur faveur hauteur honneur horreur humeur lenteur longueur lueur
	malheur moteur odeur ordinateur peur réacteur rigueur rumeur secteur terreur tracteur valeur vigueur
	caprice cicatrice chien entretien lien maintien soutien bois chaise fois mois palais relais
	boulevard brouillard hasard placard regard retard standard geste liste piste poste reste
	portail porte fenêtre mur horloge enseigne panneau étiquette
	catalogue dialogue constante courant instant montant restaurant tournant
`);
