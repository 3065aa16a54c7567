import type {Verbs} from './verb-data.ts';
import {words} from './word-lists.ts';

const ENDINGS = [
	...endings('er', 'e es ent ait aient a èrent é ée és ées er era eront erait eraient ant ai'),
	...endings('ir', 'i ie is it issent issait issaient issant irent ir ira iront irait'),
];

const RESPELLINGS: Verbs['respellings'] = [
	[/ç$/, 'c'],
	[/ge$/, 'g'],
	[/è(\p{L}{1,2})$/u, 'é$1'],
	[/è(\p{L})$/u, 'e$1'],
	[/ll$/, 'l'],
	[/tt$/, 't'],
	[/i$/, 'y'],
];

/** Verbs that give somebody's words, fragments of them too: craindre « un recul ». */
export const frenchVerbs = (): Verbs => ({
	infinitives: words(`
		abonder accepter accorder accuser acquiescer admirer adresser afficher affirmer agacer ajouter alarmer alerter
		aligner amuser analyser annoncer apostropher appeler applaudir apprécier approuver appuyer arguer argumenter
		articuler assener asséner assumer assurer attaquer attester avancer avertir avouer balancer balayer balbutier
		bégayer blaguer blâmer bougonner brandir brocarder caricaturer certifier chanter chantonner chuchoter citer
		claironner clamer clarifier commander commenter compléter concéder condamner confesser confier confirmer
		conjurer conseiller considérer consoler constater contenter contester corriger corroborer crier critiquer
		décerner déclamer déclarer décliner décocher décortiquer décréter décrypter dédier dédouaner dédramatiser
		définir défausser défier dégainer déléguer délivrer demander démentir démontrer dénoncer déplorer déployer désespérer
		désoler détailler deviner dévoiler diagnostiquer dicter diffuser disserter douter édicter égrener éluder
		emporter encenser encourager enfoncer énoncer enorgueillir enthousiasmer entonner énumérer envoyer espérer
		esquiver estimer étonner évaluer évoquer exagérer exclamer excuser exhorter exiger expliciter expliquer
		exposer exprimer extasier fanfaronner féliciter fulminer fustiger garantir gazouiller glisser gloser grogner
		grommeler gronder gueuler hasarder hurler imaginer implorer improviser indigner indiquer informer inquiéter
		insinuer insister insurger interpeller interroger intituler invectiver inviter invoquer ironiser jauger juger
		jurer justifier lâcher lamenter lancer larmoyer légender louer magnifier marquer marteler maugréer menacer mentionner
		minimiser modérer moquer motiver murmurer narrer nier noter nuancer objecter observer obtempérer offusquer
		opiner opposer ordonner oser parler penser persifler pester philosopher pilonner plaider plaisanter pointer
		ponctuer poster préciser préconiser préférer présager presser prétexter proclamer professer promulguer prôner
		prononcer pronostiquer prophétiser proposer protester publier qualifier questionner raconter railler râler
		rajouter rappeler rapporter rassurer relayer réaffirmer recadrer récapituler réciter réclamer recommander réconforter rectifier
		retweeter synthétiser récuser rédiger redouter réfléchir reformuler refuser réfuter regretter réitérer rejeter réjouir relater
		relativiser relever remarquer remémorer remercier renchérir renseigner répéter répliquer reprocher répudier
		résigner résumer rétorquer révéler revendiquer révolter riposter ruminer saisir saluer scandaliser scander
		recenser dénombrer comptabiliser ambitionner attrister cataloguer exalter réprouver tabler taxer alléguer appréhender présumer subodorer soulever assimiler écarter désavouer désapprouver savourer plébisciter glorifier idéaliser moraliser ressasser disqualifier dénigrer discréditer stigmatiser épingler incriminer étriller diaboliser comparer sermonner siffler signaler signifier solliciter sommer souffler souhaiter soulager souligner soupçonner
		soupirer spécifier spéculer stipuler suggérer supplier supposer surenchérir susurrer tacler targuer témoigner
		tempérer tempêter temporiser théoriser titrer tonner traiter trancher trouver tweeter twitter valider vanter
		vilipender vitupérer vociférer vouer
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words(`
		dit dite dits dites dis disent disait disaient dira diront dirait dirent disant dire redit redisait
		répond répondent répondait répondaient répondit répondirent répondu répondant répondre répondra
		écrit écrivent écrivait écrivaient écrivit écrivant écrire écrivirent
		ému émue défendue reconnue décrite promise admise conclue
		poursuit poursuivent poursuivait poursuivit poursuivi poursuivant poursuivre
		reprend reprennent reprenait reprit repris reprenant reprendre
		soutient soutiennent soutenait soutenu soutint soutenant
		maintient maintiennent maintenait maintenu maintint maintenir
		convient conviennent convenait convenu convint retient retenu retenait retenir
		reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnu reconnut reconnaissant reconnaître
		souvient souviennent souvenait souvint souvenu souvenant souvenir
		interrompt interrompait interrompu enquiert enquis émet émettent émis inscrivait dément démentent démentait
		prévient préviennent prévenait prévenu prévint prévenant prévenir intervient intervenu intervint
		promet promettent promettait promettaient promis promit promettant promettre
		admet admettent admettait admis admit admettant admettre omet permet permettait transmet transmis
		défend défendent défendait défendu défendit défendant défendre
		déduit déduisent déduisait prévoit prévoient prévoyait prévu
		craint craignent craignait craignaient craignant craindre plaint plaignent plaignait plaignant plaindre
		conclut concluent concluait conclu concluant conclure
		lit lisent lisait lu lisant prédit prédisait prédire prédisent contredit maudit
		voit voient voyait vu voyant voir croit croient croyait cru croyant veut veulent voulait
		prétend prétendent prétendait prétendu prétendant prétendre
		décrit décrivent décrivait décrivant décrire inscrit dépeint dépeignent dépeignait dépeignant dépeindre enjoint
		sent sentait ressent émeut démet remet gémit gît exclut exclu excluait excluant exclure
	`),
});

/** Verbs of saying only where the words stand before them or around them: « … », commence-t-il. */
export const frenchVerbsAfter = (): Verbs => ({
	infinitives: words(`
		anticiper communiquer continuer divulguer gausser infirmer présumer achever apprendre arbitrer aventurer bafouiller barrer brailler bredouiller calculer calmer chiffrer commencer compter
		baragouiner cingler interposer enrager pérorer persister pleurnicher positiver rebondir ronchonner tonitruer
		couper cracher débuter démarrer désamorcer détromper échapper échauffer éclater élancer embrayer émerveiller
		enchaîner énerver enflammer entamer épancher éructer esclaffer établir étouffer étrangler évacuer exploser
		exulter figurer finir fredonner frémir geindre gémir grincer hésiter ignorer illustrer impatienter insulter
		interpréter jeter jubiler lister livrer marmonner méditer mugir narguer ovationner paniquer paraphraser parier
		partager pavoiser piaffer pleurer pouffer présenter prier provoquer rabâcher rabrouer ravir réagir relancer
		rembarrer repartir rêver ricaner rigoler risquer rugir sangloter schématiser signer songer statuer
		tancer taquiner tenter terminer trembler trépigner triompher voter vulgariser
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words(
		'traduit traduisait apprend apprenait appris geint sourit souriait souri sourient souriant sourire rit riait ri riant rient rire repart repartait fait lire décolère décolèrent décolérait',
	),
});

/** The endings of one group of verbs, each with the ending of its infinitive. */
function endings(infinitive: string, list: string): readonly (readonly [ending: string, infinitive: string])[] {
	return list.split(' ').map(ending => [ending, infinitive] as const);
}
