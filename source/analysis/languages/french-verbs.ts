import {type Verbs, words} from './speech-data.ts';

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
export const FRENCH_VERBS: Verbs = {
	infinitives: words(`
		abonder accepter accorder accuser acquiescer admirer adresser afficher affirmer agacer ajouter alarmer
		alerter aligner amuser analyser annoncer apostropher appeler applaudir apprécier approuver arguer argumenter
		articuler assener asséner assumer assurer attaquer attester avancer avertir avouer balancer balayer
		balbutier bégayer blaguer blâmer bougonner brandir brocarder caricaturer certifier chanter chantonner
		chuchoter citer claironner clamer clarifier commander commenter compléter concéder condamner confesser
		confier confirmer conjurer conseiller considérer consoler constater contenter contester corriger crier critiquer
		demander deviner décerner déclamer déclarer décliner décocher décortiquer dédier dédouaner dédramatiser
		défausser défier dégainer déléguer délivrer démentir démontrer dénoncer déplorer déployer désespérer désoler
		détailler dévoiler diagnostiquer dicter diffuser disserter douter emporter encenser encourager enfoncer
		enorgueillir enthousiasmer entonner envoyer espérer esquiver estimer exagérer excuser exhorter exiger
		expliciter expliquer exposer exprimer extasier édicter égrener éluder énoncer énumérer étonner évaluer
		évoquer fanfaronner féliciter fulminer fustiger garantir gazouiller glisser gloser grogner grommeler gronder
		gueuler hasarder hurler imaginer implorer improviser indigner indiquer informer inquiéter insinuer insister
		insurger interpeller interroger intituler invectiver inviter invoquer ironiser jauger juger jurer justifier
		lamenter lancer larmoyer lâcher légender louer marquer marteler maugréer menacer mentionner minimiser
		modérer moquer motiver murmurer narrer nier noter nuancer objecter observer obtempérer offusquer opiner
		opposer ordonner oser parler penser persifler pester philosopher pilonner plaider plaisanter pointer
		ponctuer poster préciser préconiser préférer présager presser prétexter proclamer promulguer prononcer pronostiquer
		prophétiser proposer protester prôner publier qualifier questionner raconter railler rappeler rapporter
		rassurer râler recadrer recommander redouter regretter rejeter relater relativiser relever remarquer
		remercier renchérir renseigner reprocher revendiquer réaffirmer réciter réclamer réconforter récuser rédiger
		réfléchir réfuter réitérer réjouir répéter répliquer répudier résigner résumer rétorquer révéler révolter
		riposter ruminer saisir saluer scandaliser scander sermonner siffler signaler signifier solliciter sommer souffler
		souhaiter soulager souligner soupçonner soupirer spécifier spéculer stipuler suggérer supplier supposer
		surenchérir susurrer tacler targuer tempérer tempêter temporiser témoigner théoriser titrer tonner traiter
		appuyer corroborer décrypter décréter exclamer professer récapituler rectifier reformuler refuser remémorer résumer
		trancher trouver tweeter valider twitter vanter vilipender vitupérer vociférer vouer
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words(`
		dite dits dites reconnue décrite promise admise conclue dit dis disent disait disaient dira diront dirait dirent disant dire redit redisait
		répond répondent répondait répondaient répondit répondirent répondu répondant répondre répondra
		écrit écrivent écrivait écrivaient écrivit écrivant écrire écrivirent
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
		craint craignent craignait craignaient craignant craindre plaint plaignent plaignait plaignant plaindre
		conclut concluent concluait conclu concluant conclure
		lit lisent lisait lu lisant prédit prédisait prédire prédisent contredit maudit
		voit voient voyait vu voyant voir croit croient croyait cru croyant veut veulent voulait
		prétend prétendent prétendait prétendu prétendant prétendre
		décrit décrivent décrivait décrivant décrire inscrit dépeint dépeignent enjoint
		sent sentait ressent émeut démet remet gémit gît
	`),
};

/** Verbs of saying only where the words stand before them or around them: « … », commence-t-il. */
export const FRENCH_VERBS_AFTER: Verbs = {
	infinitives: words(`
		achever apprendre arbitrer aventurer bafouiller brailler bredouiller calmer chiffrer cracher débuter désamorcer détromper échauffer
		élancer émerveiller entamer épancher éructer esclaffer exulter fredonner geindre grincer illustrer insulter interpréter
		jeter lister marmonner narguer ovationner paniquer paraphraser pouffer provoquer rabrouer rabâcher relancer rembarrer
		ressasser rêver risquer sangloter schématiser songer statuer tancer taquiner terminer trembler triompher vulgariser
		calculer commencer comparer compter couper démarrer embrayer enchaîner enflammer exploser échapper éclater
		énerver étouffer étrangler établir évacuer figurer finir frémir gémir hésiter ignorer impatienter jubiler livrer méditer mugir
		parier partager pavoiser piaffer pleurer présenter prier ravir repartir réagir ricaner rigoler rugir signer
		tenter trépigner voter
	`),
	endings: ENDINGS,
	respellings: RESPELLINGS,
	forms: words(
		'traduit traduisait apprend apprenait geint sourit souriait souri sourient souriant sourire rit riait ri riant rient rire repart repartait fait',
	),
};

/** The endings of one group of verbs, each with the ending of its infinitive. */
function endings(infinitive: string, list: string): readonly (readonly [ending: string, infinitive: string])[] {
	return list.split(' ').map(ending => [ending, infinitive] as const);
}
