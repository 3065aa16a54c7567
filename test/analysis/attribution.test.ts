import {describe, test} from 'vitest';
import {attribute} from '../../source/analysis/attribution.ts';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {findQuotations} from '../../source/analysis/quotations/quotations.ts';
import {expectQuotations, readMarked} from './marked.ts';

/** Expects the kinds, speakers and reasons of a marked text; its people are given. */
function speaks(marked: string, language = 'fr'): void {
	const example = readMarked(marked, language);
	const {article, people} = example;
	const quotations = findQuotations(article);
	expectQuotations(example, attribute(article, quotations, people, languageFor(language).speech));
}

const french: Readonly<Record<string, readonly string[]>> = {
	'a group for whom it is so, without a comma': ['La ville s’oppose à la CGT pour qui <q by="CGT">« rien ne va »</q>.'],
	'whose declaration, whose information it is': [
		'Une déclaration de Norvélia a paru lundi. La déclaration explique : <q by="Norvélia">« Le chèque est arrivé. »</q>',
		'Une information de l’AFP fait état de <q by="AFP">« blessures légères »</q>.',
	],
	'a firm that is she, whoever did what a colon announces, the latter of two groups': [
		'Norvélia Sud a reconnu un retard. Elle précise avoir réagi : <q by="Norvélia Sud">« Il y a un défaut »</q>, affirme-t-elle.',
		'La nouvelle est saluée par la CGT : <q by="CGT">« Enfin »</q>, a-t-elle déclaré.',
		'La CGT a saisi la mairie. Cette dernière se dit <q by="mairie">« stupéfaite »</q>.',
		'Les otages <q by="gouvernement togolais">« ont été libérés sans combat »</q>, selon l’annonce du gouvernement togolais.',
	],
	'who is named in the next paragraph behind an adverbial, or behind the words of the first clause': [
		'Il y a eu une dizaine d’alertes, a rappelé le ministre devant la presse, avant d’ajouter : <q by="Luc Amar">« Tout est vérifié »</q>.\n\nMalgré ces constats, <p gender="male">Luc Amar</p> reste prudent.',
		'Sur la radio locale, rappelant que le retard coûte <q by="Eva Morel">« un million d’euros »</q>, <p gender="female">Eva Morel</p> a promis un plan.',
	],
	'somebody who is told to be what they are before a colon': [
		'Cette sortie dans la presse a provoqué un débat et suscité des avis, comme celui de <p gender="male">Luc Amar</p>, un analyste du parti : <q by="Luc Amar">« C’est gênant. »</q>',
	],
	'who leads a region, by its hyphens or none, whose communiqué and whose anger it is': [
		'C’est ce qu’a promis le président de la région <p gender="male">Luc Amar</p>, jugeant que <q by="Luc Amar">« tout est prêt »</q>.',
		'La présidente du PS Paris <p gender="female">Eva Morel</p> promet <q by="Eva Morel">« un plan »</q>.',
		'La présidente de la région Hauts-de-France <p gender="female">Eva Morel</p> promet <q by="Eva Morel">« un plan »</q>.',
		'Le tunnel <q by="Luc Amar">« ouvrira lundi »</q>, selon un communiqué du ministre de l’Intérieur, <p gender="male">Luc Amar</p>.',
		'Grosse colère de <p gender="female">Eva Morel</p> sur son compte : <q by="Eva Morel">« C’est honteux. »</q>',
	],
	'a name behind brackets and a long office': [
		'Le président de la commission pour les Affaires sociales au Conseil de la Fédération (chambre haute du Parlement), <p gender="male">Luc Amar</p>, a appelé à une <q by="Luc Amar">« riposte »</q>.',
		'<q by="Luc Amar">« On attend »</q>, a réagi le secrétaire du Parti du Sud (PDS) de <p gender="male">Paul Roux</p>, <p gender="male">Luc Amar</p>.',
	],
	'what “this one” means behind a thing that is somebody’s, and who is what a noun in -er says': [
		'<p gender="female">Ann Lee</p> a voté la loi d’<p gender="female">Eva Roux</p>. Celle-ci entre en vigueur lundi. <q by="Ann Lee">« Enfin »</q>, a-t-elle dit.',
		'<p gender="male">Paul Roux</p> présente le projet de <p gender="male">Luc Amar</p>. Celui-ci coûte deux millions. <q by="Paul Roux">« C’est cher »</q>, a-t-il dit.',
		'<p gender="male">Luc Amar</p>, policier, entre. <p gender="female">Eva Roux</p> attend. <q by="Luc Amar">« Non »</q>, dit le policier. <p gender="male" of="Luc Amar">Luc Amar</p> sort.',
	],
	'years that are no age, a pronoun that is nobody, and a work that is presented': [
		'<p gender="female">Ann Lee</p> a 50 ans de métier. <p gender="female">Eva Roux</p> attend. <q by="Eva Roux">« Merci »</q>, souffle la quinquagénaire.',
		'<p gender="male">Paul Roux</p> dormait. Ce matin-là, il pleuvait quand <p gender="male">Luc Amar</p> est parti. <q by="Luc Amar">« Je reviens »</q>, a-t-il dit.',
		'Le spectacle présenté par la compagnie : <q>« La Mer »</q>.',
	],
	'a pronoun means a stranger rather than the group of its own sentence, and no thing that may be a group': [
		'Une retraitée témoigne. La mairie <q>« nous ment »</q>, assure-t-elle.',
		'Le voisin raconte. Le parti est <q>« mort »</q>, dit-il.',
		'Le zoo est fermé. <q>« C’est long »</q>, dit-il. <q by="zoo">« Dès lundi »</q>, précise le zoo.',
		'La ferme brûle depuis hier. <q>« C’est triste »</q>, dit-elle. Le port du casque est obligatoire. <q>« C’est triste »</q>, dit-il.',
	],
	'a group that a pronoun behind its own sentence means, and its spokesperson': [
		'La mairie <q by="mairie">« ne fera aucun commentaire »</q>, précise-t-elle. Les syndicats <q by="syndicats">« restent mobilisés »</q>, assurent-ils. Le club est <q by="club">« prêt à discuter »</q>, dit-il.',
		'Le parti reste <q by="Paul Roux">« uni »</q>, assure <p gender="male">Paul Roux</p>. Le parti est <q by="Paul Roux">« à nu »</q>, dit-il.',
		'La mairie a tranché. <q by="mairie">« C’est fini »</q>, dit son porte-parole.\n\nL’Unef s’insurge. Selon leur porte-parole, c’est <q by="Unef">« une honte »</q>.',
		'<p gender="male">Paul Roux</p> dirige la mairie. <q>« C’est fini »</q>, dit son porte-parole.',
	],
	'what “one” adds, what somebody was given, and among whom a sentence plays': [
		'La mairie a validé le plan. <q by="mairie">« Rien ne changera »</q>, a-t-on précisé. Seuls <q by="mairie">« neuf toits sur dix »</q> sont touchés, a-t-on ajouté.',
		'Selon les éléments fournis par la mairie, le plan est <q by="mairie">« prêt »</q>. D’après les images recueillies par la police, l’homme est <q by="police">« seul »</q>.',
		'Chez les éleveurs, la colère gronde. <q by="éleveurs">« On est à bout. »</q>\n\nMême son de cloche du côté des pompiers. <q by="pompiers">« On manque de bras. »</q>\n\nMême constat chez <p gender="male">Paul Roux</p>. <q by="Paul Roux">« On tient. »</q>',
		'Chez les chats, la peur domine. <q>« C’est dur. »</q>',
		'La réunion dure, à la mairie. <q>« On attend. »</q>',
		'<p gender="female">Ann Lee</p> est partie. Le juge parle à la greffière à propos d’un prévenu : <q>« Il est innocent. »</q> <p gender="male">Luc Amar</p> écoute.',
		'Les éleveurs, qui demandent un geste : <q by="Paul Roux">« Le retrait »</q>, selon <p gender="male">Paul Roux</p>, leur président.',
	],
	'texts that nobody is told to have written, and groups with long names': [
		'Le rapport parle d’<q by="rapport">« un gâchis »</q>. <q by="étude">« L’effet est faible »</q>, conclut l’étude. Selon l’audit, tout est <q by="audit">« à refaire »</q>.',
		'Le rapport du garde parle d’<q>« un filet »</q>. Un rapport parle d’<q>« un gâchis »</q>. L’affiche dit que <q>« l’eau est froide »</q>.',
		'La mairie a publié une étude. L’étude rajoute que <q by="mairie">« l’effet est faible »</q>.',
		'La Direction de l’eau, de l’air et du bruit évoque <q by="Direction de l’eau, de l’air et du bruit">« un rejet »</q>. Selon la préfecture, de fortes pluies et des vents sont <q by="préfecture">« à craindre »</q>.',
	],
	'somebody else than whoever was just called so': [
		'<p gender="male">Luc Amar</p>, boulanger, est venu. <q>« Pourquoi ici ? »</q>, demande un autre boulanger.',
		'Deux clubs crient au <q by="clubs">« scandale »</q>. Des Nantais parlent d’<q by="Nantais">« une farce »</q>.',
	],
	'groups by what they are': [
		'<q by="commune">« Rien n’est prêt »</q>, a indiqué la commune. L’établissement dénonce <q by="établissement">« une honte »</q>. Le personnel demande <q by="personnel">« un geste »</q>.',
		'La caserne compte trois cents hommes. <q by="escadron">« Tout va bien »</q>, assure l’escadron.',
	],
	'verbs before the one of saying': [
		'<q by="Paul Roux">« Entrez »</q>, a dû répéter à plusieurs reprises <p gender="male">Paul Roux</p>. <q by="Ann Lee">« Sortez »</q>, ne cesse de dire <p gender="female">Ann Lee</p>.',
		'<q by="Paul Roux">« Entrez »</q>, a d’abord répondu <p gender="male">Paul Roux</p>. <p gender="female">Ann Lee</p> dut préciser que <q by="Ann Lee">« rien n’est prêt »</q>.',
	],
	'words that are named right before a colon, behind a clause of somebody else': [
		'Dans le portrait que lui consacre <p gender="female">Ann Lee</p>, cette phrase de <p gender="male">Paul Roux</p> : <q by="Paul Roux">« J’aime l’aube. »</q>',
		'Les ouvriers l’ont appris par un message de la direction : <q by="direction">« Le four reste allumé. »</q>',
	],
	'many together, by what they are': [
		'<q by="chasseurs">« On a peur »</q>, racontent des chasseurs. De nombreuses infirmières parlent d’<q by="infirmières">« un métier perdu »</q>. Selon nombre d’urgentistes, le service est <q by="urgentistes">« à genoux »</q>.',
		'Le plan est jugé <q by="promeneurs">« absurde »</q> par des promeneurs. Beaucoup de cavalières crient au <q by="cavalières">« passage en force »</q>. La plupart des forains parlent d’<q by="forains">« une farce »</q>.',
		'L’un des chasseurs a parlé d’<q>« un drame »</q>. Une des infirmières raconte : <q>« On a tenu. »</q> <q>« C’est dur »</q>, dit l’une des urgentistes.',
		'<q>« C’est dur »</q>, dit une infirmière. Des mesures annoncent <q>« un tournant »</q>.',
		'Le personnel dénonce <q by="personnel">« un mépris »</q>. <q by="collectivité">« On paiera »</q>, assure la collectivité. Pour la loge, c’est <q by="loge">« un recul »</q>.',
	],
	'a group with a name, which no street is': [
		'Le quai de la rue Haute ferme. Le collectif dénonce <q by="collectif">« un passage en force »</q>.',
		'La direction invite les riverains <q by="direction">« à la table »</q>.',
	],
	'a group for which it is so, before a colon': [
		'<p gender="male">Paul Roux</p> est content. Même constat pour la mairie : <q by="mairie">« Le pont tiendra. »</q>',
	],
	'a paper whose name ends its block': [
		'La presse réagit : <q kind="title">« Le Soir »</q>, le quotidien <q kind="title">« La Meuse »</q>',
	],
	'who gave what somebody goes by': [
		'Selon les chiffres donnés par la CGT, <q by="CGT">« rien ne va »</q>. Selon une lettre reçue par <p gender="female">Ann Lee</p>, <q>« tout va »</q>. Selon un juge désigné par la CGT, <q>« tout va »</q>.',
		'<p gender="female">Ann Lee</p> est accusée par <p gender="male">Paul Roux</p> d’avoir dit <q by="Ann Lee">« non »</q>.',
	],
	'a caption, which introduces nobody': [
		'Voyage dans deux usines.\n\nPhoto : <p gender="male">Paul Roux</p>, délégué syndical\n\n<q>« On comprend... »</q> Tout le monde a quitté la salle.',
	],
	'whoever was introduced as speaking for a group': [
		'<p gender="male">Paul Roux</p>, porte-parole du parquet de Nantes, a confirmé l’incendie.\n\n<q by="Paul Roux">« Un expert a été désigné »</q>, a précisé le porte-parole du parquet.',
	],
	'the name of a group before its verb': [
		'Les professeurs prolongeront leur retrait <q by="professeurs">« tant qu’il le faudra »</q>. La direction générale les a reçus. <q by="direction générale">« Tout va bien »</q>, dit la direction générale.',
		'Kanto Njoya porte-parole du parti dénonce <q by="Kanto Njoya">« une honte »</q>. La CGT cheminots parle d’<q by="CGT cheminots">« une grève »</q>.',
		'La société Sotrame ferme son usine. Elle parle d’<q by="Sotrame">« un choix difficile »</q>. L’association Vivre ici attaque le projet : <q by="Vivre ici">« Rien n’est prêt. »</q>',
	],
	'a noun for a group, which no paper or network is': [
		'Selon l’AFP, le site fermera. Interrogée par Le Monde, l’entreprise parle d’<q by="entreprise">« un choix difficile »</q>.',
		'L’usine Sotrame fermera un atelier. <q by="Paul Roux">« C’est triste »</q>, a confié <p gender="male">Paul Roux</p> à l’AFP. L’entreprise parle d’<q by="Sotrame">« un choix »</q>.',
		'Le journal Le Monde embauche un dessinateur. Le quotidien promet <q by="Le Monde">« une ère nouvelle »</q>.',
	],
	'whoever made the promise that others recall before a colon': [
		'Les habitants citent volontiers la promesse faite en mai par <p gender="female">Ann Lee</p>, alors ministre : <q by="Ann Lee">« Pas une grue. »</q>',
		'Les habitants rappellent la promesse d’<p gender="female">Ann Lee</p> : <q by="Ann Lee">« Pas une grue. »</q>',
	],
	'an age between the name and its verb, behind what stands before the main clause': [
		'<p gender="female">Ann Lee</p> préside. Face à son frère, <p gender="male">Paul Roux</p>, 45 ans, répond : <q by="Paul Roux">« Non. »</q>',
	],
	'somebody to whom what stands before the pronoun is done': [
		...[
			'Interpellant <p>Tom Vidal</p>',
			'Pour soutenir <p>Tom Vidal</p>',
			'Dans une lettre au maire, <p>Tom Vidal</p>',
			'Dans un mot adressé au seul <p>Tom Vidal</p>',
		].map(
			fronted =>
				`<p gender="male">Paul Roux</p> a écrit à tous. ${fronted}, il menace : <q by="Paul Roux">« Je saurai me passer de vous. »</q>`,
		),
	],
	'a name behind the comma of what stands before the main clause': [
		'<p gender="male">Paul Roux</p> répète : <q by="Paul Roux">« Rien à dire. »</q>\n\nInvitée à prendre la parole, <p gender="female">Ann Lee</p> a sorti un papier de sa poche. <q by="Ann Lee" because="nearest">« Pardon. »</q>',
		'<p gender="male">Paul Roux</p> répète : <q by="Paul Roux">« Rien à dire. »</q>\n\nInvitée à parler la dernière, <p gender="female">Ann Lee</p> s’est levée. <q by="Ann Lee" because="nearest">« Pardon. »</q>',
	],
	'somebody without a name between the commas of an incise or behind “pour”': [
		'<p gender="female">Ann Lee</p> a eu peur. Elle se souvient : <q by="Ann Lee">« Vous êtes folle, m’a répondu un gendarme, partez. »</q>',
		...['une source proche du dossier', 'un cadre du parti', 'quelqu’un', 'l’un d’eux'].map(
			one => `<p gender="female">Ann Lee</p> préside. <q>« Ce projet, explique ${one}, ne tiendra pas. »</q>`,
		),
		'<p gender="female">Ann Lee</p> préside. <q by="préfecture">« Ce projet, explique-t-on à la préfecture, ne tiendra pas. »</q>',
		'Entretien avec <p gender="female">Ann Lee</p>.\n\nQue faire ?\n\n<q by="Ann Lee">« Ma voisine, à Lons, demande aux élèves de repeindre les bancs. C’est utile. »</q>',
		'<p gender="female">Ann Lee</p> préside. <q by="Ann Lee">« Bien »</q>, a-t-elle dit.\n\nPour une lycéenne de 16 ans, c’est <q>« un projet bâclé »</q>.',
	],
	'somebody without a name whose age is told': [
		'La substitut <p gender="female">Ann Lee</p> a requis deux ans. La victime, 31 ans, s’est avancée à la barre. <q>« Je ne prends plus le tram »</q>, a-t-elle dit.',
	],
	'somebody without a name who says something in the sentence before': [
		'<p gender="female">Ann Lee</p> est partie. <q by="Ann Lee">« Bien »</q>, a-t-elle dit.\n\nUn riverain raconte la scène. <q>« Tout a brûlé. »</q>',
	],
	'nouns of people that none of their endings tells': [
		'La mairesse de Sorn, <p gender="female">Ann Lee</p>, promet d’agir. <p gender="female">Eva Roux</p>, de Vaux, approuve. <q by="Ann Lee">« C’est une priorité »</q>, ajoute la mairesse.',
		'<p gender="female">Ann Lee</p> préside. <q>« Rien ne va »</q>, dit un quidam.',
	],
	'what banners, cries and walls say': [
		'<p gender="female">Ann Lee</p> a été accueillie aux cris de <q>« Démission ! »</q>. Elle a trouvé un tag sur sa porte : <q>« Dehors la maire ! »</q>',
		'<p gender="male">Paul Roux</p> est passé devant une pancarte : <q>« Rendez l’argent »</q>. <q>« Démission ! »</q> était écrit sur les murs.',
		'Les dockers s’inquiètent. Devant la grue, ils ont dressé une pancarte : <q by="dockers">« Et nous dans tout ça ? »</q>',
		'Les supporters ont déployé une banderole : <q by="supporters">« On garde les clés »</q>.',
		'Des pêcheurs ont tenté de forcer le barrage aux cris de <q by="pêcheurs">« Laissez-nous passer ! »</q>. Les gendarmes ont été accueillis aux cris de <q>« Dehors ! »</q>. Les ministres ont quitté la salle aux cris de <q>« Démission ! »</q>',
	],
	"a colon behind a clause about what is somebody's": [
		'<p gender="female">Ann Lee</p> a repris la ferme. Son métier ne la lasse pas : <q by="Ann Lee">« J’aime l’aube. »</q> Sa colère retombe : <q by="Ann Lee">« Je dors. »</q>',
		'Le maire, <p gender="male">Paul Roux</p>, a fermé le pont. La règle est claire : <q>« On ne passe pas. »</q>',
	],
	'a pronoun of a gender that nobody has': [
		'La juge <p gender="female">Anna Petit</p> a entendu le prévenu. <q>« Je regrette »</q>, a-t-il lâché.',
	],
	'an incise with alors, which may also open a clause': [
		'<q by="Ann Lee">« C’est bien »</q>, dit <p gender="female">Ann Lee</p>. <q>« On déplace tout »</q>, annonce alors le chef.',
	],
	'hyphens of other kinds': [
		'<p gender="female">Ann Lee</p> est partie. <q by="Ann Lee">« Oui »</q>, a\u2212t\u2212elle dit. <q by="Ann Lee">« Non »</q>, a\u2011t\u2011elle ajouté.',
	],
	'accusations, of nobody': [
		'<p gender="male">Paul Roux</p> rejette les accusations de <q>« trahison envers la ville »</q>. Un rapport cité par <p of="Paul Roux">Roux</p> évoque <q>« un désastre »</q>.',
	],
	'what is only heard, and the second of two': [
		'<p gender="male">Paul Roux</p> sort. <q>« Démission ! »</q>, entend-on dans la foule. <q>« Dehors ! »</q>, a-t-on entendu. Un <q>« Hou ! »</q> a retenti.',
		'<p gender="male">Luc Amar</p> et <p gender="male">Paul Roux</p> se sont vus. Le premier promet <q by="Luc Amar">« un pont »</q>, le second <q by="Paul Roux">« une route »</q>.',
	],
	'what bears the name of somebody': [
		'Le lycée Jean-Bertin a déclaré : <q by="lycée Jean-Bertin">« C’est fini. »</q> Selon la fondation Abbé-Luc, c’est <q by="fondation Abbé-Luc">« un recul »</q>.',
		'<q by="école Eva-Roux">« C’est prêt »</q>, affirme l’école Eva-Roux. La médiathèque Eva Roux annonce <q by="médiathèque Eva Roux">« une fermeture »</q>.',
	],
	'a pronoun behind the words of somebody without a name': [
		'<p gender="male">Paul Roux</p> a gagné. <q>« Une belle soirée »</q>, se réjouit un voisin. <q>« On fêtera ça »</q>, ajoute-t-il.',
		'<p gender="female">Ann Lee</p> est partie. <q>« On l’aimait »</q>, pleure une voisine. Elle ajoute : <q>« Elle riait. »</q>',
		'<q by="Paul Roux">« Oui »</q>, dit <p gender="male">Paul Roux</p>. Un voisin lui trouve <q>« du cran »</q>. <q by="Paul Roux">« C’est gentil »</q>, sourit l’intéressé.',
	],
	'an office, of nobody of whom nothing is told that goes with it': [
		'La docteure <p gender="female">Ann Lee</p> a soigné <p gender="male">Paul Roux</p>. <q by="Ann Lee">« Il va bien »</q>, dit la médecin.',
		'<p gender="male">Paul Roux</p> a marqué deux fois. <q>« Une belle soirée »</q>, s’est réjoui le maire.',
		'<p gender="male">Paul Roux</p>, 9 ans, a dit : <q by="Paul Roux">« Je l’ai vue. »</q> Le proviseur a répondu : <q>« C’est bien. »</q>',
		'<p gender="female">Ann Lee</p>, boulangère, a dit : <q by="Ann Lee">« J’ai tout perdu. »</q> La maire a promis : <q>« Nous rebâtirons. »</q>',
		'<p gender="male">Paul Roux</p> a été interpellé. Le préfet parle d’<q>« une belle prise »</q>.',
		'<p gender="female">Ann Lee</p> a présenté son budget au conseil. <q by="Ann Lee">« On ouvrira en mai »</q>, assure la maire.',
		'<p gender="female">Ann Lee</p> sourit. <q by="Ann Lee">« On ouvrira en mai »</q>, assure la maire sortante.',
		'<p gender="male">Léo Roy</p>, 9 ans, a signé la lettre du conseil. <q>« Nous aiderons »</q>, dit le maire.',
		'<p gender="female">Ann Lee</p>, qui présidait le conseil, est morte jeudi. <q>« Elle manque à tous »</q>, dit la maire.',
	],
	'an office, though a noun looks like what is told of nobody in office, or a time like an age': [
		'<p gender="female">Ann Lee</p> a signé un arrêté mardi. <q by="Ann Lee">« Cela suffit »</q>, a dit la maire.',
		'<p gender="female">Ann Lee</p> a atteint son but au conseil. <q by="Ann Lee">« Cela suffit »</q>, a dit la maire.',
		'<p gender="female">Ann Lee</p>, trois ans après son élection, part. <q by="Ann Lee">« Cela suffit »</q>, a dit la maire.',
		'<p gender="female">Ann Lee</p>, 18 mois après son élection, part. <q by="Ann Lee">« Cela suffit »</q>, a dit la maire.',
		'<p gender="female">Ann Lee</p>, condamnée en mai, a signé la lettre du conseil. <q>« Cela suffit »</q>, a dit la maire.',
	],
	'a noun behind an auxiliary is no participle': [
		'Le stage a commencé. <q>« On y va avec eux tous »</q>, a partie gagnée la maire <p gender="female">Ann Lee</p>.',
	],
	'what ends like a word of credits is none': [
		'Le bourg a brûlé. Dans ce contexte <p gender="female">Ann Lee</p> est partie. <q by="Ann Lee">« J’ai couru »</q>, a-t-elle dit.',
		'Le bourg a brûlé. Sur cette image <p gender="female">Ann Lee</p> est partie. <q by="Ann Lee">« J’ai couru »</q>, a-t-elle dit.',
		'Le bourg a brûlé. Après ce reportage <p gender="female">Ann Lee</p> est partie. <q by="Ann Lee">« J’ai couru »</q>, a-t-elle dit.',
	],
	'somebody just named, by what they are': [
		'<q by="Paul Roux">« On perd ensemble »</q>, a lancé <p gender="male">Paul Roux</p>. Le numéro 8 retient <q by="Paul Roux">« l’envie »</q>. Le numéro 5, blessé, dit que les siens ont <q by="Paul Roux">« tenu »</q>.',
		'<p gender="female">Ann Lee</p> a présenté son plan. La libérale veut en finir avec <q by="Ann Lee">« ces paperasses qui usent tout le monde »</q>, dit-elle. L’industrielle promet <q by="Ann Lee">« du travail »</q>.',
		'<p gender="male">Paul Roux</p> a démissionné. L’insoumis parle d’une décision <q by="Paul Roux">« réfléchie »</q>. Le village dénonce <q by="village">« un abandon »</q>.',
	],
	'an office further down, of whoever was heard and is told to be nothing': [
		'<q by="Eva Roux">« Trente personnes ont été évacuées »</q>, a ajouté <p gender="female">Eva Roux</p>.\n\nUne enquête a été ouverte. Un expert est venu dimanche. <q by="Eva Roux">« La piste est criminelle »</q>, a conclu la procureure.',
		'<q by="Paul Roux">« J’ai tout perdu »</q>, raconte <p gender="male">Paul Roux</p>, 45 ans.\n\nUne enquête a été ouverte. Un expert est venu dimanche. <q>« La piste est criminelle »</q>, conclut le procureur.',
		'<q by="Ann Lee">« C’est long »</q>, soupire <p gender="female">Ann Lee</p>, retraitée de 74 ans.\n\n<p gender="female">Eva Roux</p>, fleuriste, hésite : <q by="Eva Roux">« On attend. »</q>\n\n<q by="Ann Lee">« Rien n’est réglé »</q>, poursuit la septuagénaire.',
		'<q by="Ann Lee">« C’est long »</q>, soupire <p gender="female">Ann Lee</p> (CGT).\n\n<p gender="female">Eva Roux</p>, fleuriste, hésite : <q by="Eva Roux">« On attend. »</q>\n\n<q by="Ann Lee">« Rien n’est réglé »</q>, poursuit la syndicaliste.',
		'<q by="Ann Lee">« C’est long »</q>, soupire <p gender="female">Ann Lee</p>, secrétaire de la section CFDT.\n\n<p gender="female">Eva Roux</p>, fleuriste, hésite : <q by="Eva Roux">« On attend. »</q>\n\n<q by="Ann Lee">« Rien n’est réglé »</q>, poursuit la cédétiste.',
		'<q by="Paul Roux">« C’est long »</q>, soupire <p gender="male">Paul Roux</p>, député du RN.\n\n<p gender="male">Luc Amar</p>, fleuriste, hésite : <q by="Luc Amar">« On attend. »</q>\n\n<q by="Paul Roux">« Rien n’est réglé »</q>, poursuit le frontiste.',
		'<q by="Paul Roux">« C’est long »</q>, soupire <p gender="male">Paul Roux</p>, ancien Premier ministre.\n\n<p gender="male">Luc Amar</p>, fleuriste, hésite : <q by="Luc Amar">« On attend. »</q>\n\n<q by="Paul Roux">« Rien n’est réglé »</q>, poursuit l’ex-chef du gouvernement.',
		'<q by="Ann Lee">« C’est long »</q>, soupire <p gender="female">Ann Lee</p>, doctorante en biologie.\n\n<p gender="female">Eva Roux</p>, fleuriste, hésite : <q by="Eva Roux">« On attend. »</q>\n\n<q by="Ann Lee">« Rien n’est réglé »</q>, poursuit la chercheuse.',
		'<p gender="male">Paul Roux</p>, maire de Lons, attend. <p gender="male">Luc Amar</p>, maire de Dole, se tait. <q by="Paul Roux">« Rien n’est réglé »</q>, poursuit le maire de Lons.',
		'Le capitaine des Bleus <p gender="male">Paul Roux</p> attend. Le capitaine du Real <p gender="male">Luc Amar</p> se tait. <q by="Paul Roux">« Rien n’est réglé »</q>, dit le capitaine des Bleus.',
		'<p gender="male">Paul Roux</p> est PDG de Renault. <p gender="male">Luc Amar</p> est PDG de Fiat. <q by="Paul Roux">« Rien n’est réglé »</q>, dit le PDG de Renault.',
		'<q by="mairie de Lons">« Rien n’est réglé »</q>, a expliqué la mairie de Lons en fin de journée.',
		'<q by="préfecture">« Rien n’est réglé »</q>, indique la préfecture suite au drame.',
		'<q by="parquet">« Rien n’est réglé »</q>, indiquait le parquet début mars.',
		'<p gender="female">Ann Lee</p> se réjouit : <q by="Ann Lee">« Enfin. »</q> Même son de cloche chez un riverain : <q>« Rien n’est réglé. »</q>',
		'<q>« Rien n’est réglé »</q>, dit l’un. <q>« On verra »</q>, dit l’autre.',
		'Le maire, <p gender="male">Paul Roux</p>, et la préfète, <p gender="female">Ann Lee</p>, ont signé. <q by="Ann Lee">« C’est acquis »</q>, dit la préfète.',
		'<p gender="male">Paul Roux</p> attend. <q by="Éducation nationale">« Rien n’est réglé »</q>, a indiqué l’Éducation nationale mardi.',
		'<p gender="male">Paul Roux</p> chante. <q by="duo">« Rien n’est réglé »</q>, raconte le duo.',
		'<p gender="male">Luc Amar</p> est venu. Le duo part lundi. <q by="Luc Amar">« On verra »</q>, dit-il.',
		'L’accusé, <p gender="male">Paul Roux</p>, n’a pas bronché. L’expert psychiatre évoque <q>« une personnalité fragile »</q>.',
		'<p gender="female">Anne Blanc</p> a été retrouvée morte lundi. La voisine parle de <q>« disputes répétées »</q>.',
		'<p gender="male">Paul Roux</p> comparaît depuis mardi. L’enquêteur, lui, décrit <q>« un homme pressé »</q>.',
		'<p gender="female">Eva Roux</p>, professeure de psychologie, étudie les peurs. <q by="Eva Roux">« Elles passent »</q>, explique la psychologue.',
		'Le capitaine <p gender="male">Paul Roux</p>, de la brigade de Lons, a fouillé. <q by="Paul Roux">« Rien »</q>, dit l’enquêteur.',
		'<p gender="male">Paul Roux</p>, bâtonnier de Lons, proteste. <q by="Paul Roux">« C’est grave »</q>, dit l’avocat.',
		'<p gender="female">Eva Roux</p>, infirmière, vit rue Vidal. <q by="Eva Roux">« On dort mal »</q>, dit l’habitante.',
		'<p gender="male">Paul Roux</p>, de l’Institut du littoral, redoute l’hiver. <q by="Paul Roux">« La mer monte »</q>, note l’expert.',
		'<p gender="male">Paul Roux</p> a été arrêté.\n\nUne enquête a été ouverte. Un expert est venu dimanche. <q>« La piste est criminelle »</q>, conclut le procureur.',
	],
	'items of a list that have an article, and capitals without an accent': [
		'<p gender="male">Paul Roux</p> a salué un <q by="Paul Roux">« ami »</q> et une <q by="Paul Roux">« belle personne »</q>. <p gender="female">Ann Lee</p> parle d’un <q by="Ann Lee">« choc »</q>, d’une <q by="Ann Lee">« plaie »</q>.',
		'Evoquant un <q by="Ann Lee">« coup de canif »</q>, la maire <p gender="female">Ann Lee</p> est partie.',
	],
	'relatives, by whose children the article said they are, or by their surname': [
		'<p gender="female">Ann Lee</p> élève des moutons. Son fils <p gender="male">Luc</p>, 8 ans, dessine. <q by="Luc">« C’est un loup »</q>, dit-il. Sa mère sourit : <q by="Ann Lee">« Il est gentil. »</q>',
		'<p gender="male">Paul Roux</p> soutient la grève. Sa petite-fille <p gender="female">Eva</p> chante. <q by="Eva">« Mon grand-père m’a dit : <q by="Paul Roux">“Tiens bon.”</q> »</q>, raconte <p of="Eva">Eva</p>. Son père nuance : <q>« Un peu. »</q>',
		'<p gender="male">Max Roux</p> a fondé la maison.\n\n<q by="Eva Roux-Duc">« Mon père disait : <q by="Luc Roux">“Jamais.”</q> »</q>, dit <p gender="female">Eva Roux-Duc</p>. <p gender="male">Luc Roux</p> est mort en 2019.',
		'<p gender="male">Luc Roux</p> attend. <q by="Eva Roux-Duc">« Mon fils disait : <q>“Jamais.”</q> »</q>, dit <p gender="female">Eva Roux-Duc</p>.',
	],
	'words about the relative of whom the sentence before tells, unless these tell something': [
		'L’acteur <p gender="male">Max Ohl</p> vit à Sorn. Son père, <p gender="male">Jean Roux</p>, tenait un garage. <q by="Max Ohl">« Il ne parlait jamais. »</q>',
		'L’acteur <p gender="male">Max Ohl</p> vit à Sorn. Son père, <p gender="male">Jean Roux</p>, raconte. <q by="Jean Roux">« Il ne parlait jamais. »</q>',
	],
	'“selon qui” behind what somebody is, and one person behind several': [
		'Un greffier est arrivé pour seconder <p gender="female">Ann Lee</p>, procureure de la République, selon qui <q by="Ann Lee">« rien n’est prêt »</q>.',
		'Les hommes de <p gender="male">Luc Amar</p>, qui a déploré que ses joueurs aient <q by="Luc Amar">« joué trop bas »</q>, devront gagner. Les avocats de <p gender="female">Ann Lee</p>, qui ont dénoncé <q by="avocats de Ann Lee">« un gâchis »</q>, feront appel.',
	],
	'a relation within the words of somebody': [
		'<p gender="female">Ann Lee</p> est née à Brest. <q by="Ann Lee">« Il faut rentrer, disait ma mère, quand il pleut. »</q> Elle sourit.',
	],
	'whoever follows the verb behind what completes it': [
		'<q by="Ann Lee">« Je pars »</q>, répond au bord des larmes <p gender="female">Ann Lee</p>. <p gender="male">Tom Ray</p> se tait.',
		'<p gender="female">Ann Lee</p> juge le plan <q by="Tom Ray">« fou »</q> a déclaré <p gender="male">Tom Ray</p>.',
	],
	'an interview of one answer': [
		'# Entretien avec <p gender="female">Ann Lee</p>\n\n<p of="Ann Lee">Ann Lee</p> est maire.\n\nVous partez ?\n\n<q by="Ann Lee" because="interview">« Oui, je pars. »</q>',
	],
	'two who do something else while “he” speaks': [
		'À l’heure où il évoquait <q>« un échec »</q>, <p gender="female">Ann Lee</p> et <p gender="male">Tom Ray</p> partaient.',
	],
	'two who speak in turn without names, and two who speak respectively': [
		'<p gender="female">Ann Lee</p> entra.\n\n— <q form="dash" by="Ann Lee">Je pars.</q>\n\n— <q form="dash">Reste.</q>\n\n— <q form="dash" by="Ann Lee">Non.</q>\n\n— <q form="dash">Alors pars.</q>\n\n— <q form="dash" by="Ann Lee">Adieu.</q>',
		'<p gender="female">Ann Lee</p> et <p gender="male">Tom Ray</p> ont parlé respectivement. Ils ont dit <q>« oui »</q> et <q>« non »</q>.',
	],
	'a noun with an adjective that opens its sentence, of somebody who was no subject': [
		'Le journal a grandi grâce à <p gender="male">Luc Amar</p>. Le skipper nordiste lui est resté fidèle : <q by="Luc Amar">« Une belle maison. »</q>',
	],
	'a group goes on with what it said, and what many did is no part of their name': [
		'La mairie de Dole a apporté un correctif, non sans expliquer son erreur. <q by="mairie de Dole">« La date était fausse. »</q>',
		'Le théâtre a été repeint hier. <q>« La date était fausse. »</q>',
		'Des salariés rassemblés devant l’usine ont scandé <q by="salariés">« Des emplois ! »</q>',
	],
	'first words that a paragraph tells': [
		'<q by="Luc Amar">« Je viens d’avoir une bonne nouvelle. »</q>\n\nPremière prise de parole du ministre des Mers, <p gender="male">Luc Amar</p>, depuis lundi.',
	],
	'two people, each in their turn': [
		'Les ministres des Mers et des Bois, <p gender="female">Ann Lee</p> et <p gender="male">Luc Amar</p>, ont dénoncé respectivement une <q by="Ann Lee">« faute »</q> et un <q by="Luc Amar">« crime »</q>.',
	],
	'words that go on behind a paragraph which names nobody': [
		'<p gender="male">Luc Amar</p> attend. <p gender="female">Ann Lee</p> se souvient : <q by="Ann Lee">« Elle ne dormait plus »</q>.\n\nEn mars, tout se dégrade encore. Les signes s’accumulent.\n\n<q by="Ann Lee">« Des bleus, des griffures, et des cauchemars toutes les nuits »</q>.',
		'<p gender="male">Luc Amar</p> attend. <p gender="female">Ann Lee</p> se souvient : <q by="Ann Lee">« Elle ne dormait plus »</q>.\n\nEn mars, tout se dégrade encore. Les signes s’accumulent.\n\nPuis vient avril, et rien ne change.\n\n<q>« Des bleus, des griffures, et des cauchemars toutes les nuits »</q>.',
	],
	'the one to whom the article speaks, and verbs that give words': [
		'La vie devient dure pour <p gender="female">Ann Lee</p>. <q by="Ann Lee">« Je suis tombée »</q>, explique notre témoin. <q>« Moi aussi »</q>, dit mon voisin.',
		'Se dépeignant comme <q by="Luc Amar">« un homme libre »</q>, <p gender="male">Luc Amar</p> a ri. Il a épinglé un <q by="Luc Amar">« gâchis »</q> et rendu hommage à des <q by="Luc Amar">« héros »</q>. Il table sur un <q by="Luc Amar">« sursaut »</q>.',
	],
	'whoever hears, whose lawyer it is, or is far away does not say it': [
		'<p gender="male">Luc Amar</p> venait de gagner. <q>« Tout est parfait »</q>, lui a suggéré l’intervieweur.',
		'Maître <p gender="male">Luc Amar</p>, notaire, de l’aveu de son conseil, risque gros : <q>« On lui reproche tout »</q>, explique son avocat.',
		'# La candidature de <p of="Luc Amar" gender="male">Amar</p> ne passe pas\n\nHier, des groupes ont appelé la ville à protester dans tout le pays.\n\nIls attendent au bord de la route. Ils ont tenté de manifester. Les agents les ont dispersés. <q>« C’est la dictature »</q>, proteste cet homme.',
		'L’élu <p gender="male">Luc Amar</p> et sa femme <p gender="female">Ann Lee</p> avaient amené leur fils aîné, <p gender="male">Paul</p>, chargé d’arroser. <q by="Paul">« C’est lourd »</q>, a constaté le garçon. <q by="Luc Amar">« Bienvenue »</q>, lui a glissé son père.',
		'Les Lions de Dole ont encaissé une cinquième défaite vendredi.\n\n<q>« On a du travail »</q>, constatait l’entraîneur-chef.',
	],
	'a pronoun before anybody is named is whom one of the next two sentences names': [
		'Lundi soir, le maire avait prévenu : il espérait <q by="Luc Amar">« être rentré avant minuit »</q>. Raté. Il était une heure quand <p gender="male">Luc Amar</p> a levé la séance.',
	],
	'whoever tells that somebody has died goes on, and not the dead': [
		'L’actrice <p gender="female">Ann Lee</p> est morte lundi, a annoncé sa fille, <p gender="female">Zoé Roux</p>, à l’AFP. <q by="Zoé Roux">« Maman s’est éteinte. »</q>',
	],
	'whoever is cited says it, and not who prints it; whoever is called so does not': [
		'Selon <p>Ann Lee</p>, citée par Le Matin, son client <q by="Ann Lee">« n’a rien fait de mal »</q>.',
		'<p gender="male">Luc Amar</p> s’est vu traiter de <q by="Ann Lee">« danger public »</q> par <p>Ann Lee</p>.',
	],
	'an adjective between a noun of saying and whoever says it': [
		'<p gender="male">Luc Amar</p> s’amuse : <q by="Luc Amar">« C’est peu. »</q> Réplique immédiate d’<p gender="female">Ann Lee</p> : <q by="Ann Lee">« C’est trop. »</q>',
	],
	'whoever stands alone between two quotations says the second': [
		'<p gender="male">Luc Amar</p> parle d’<q by="Luc Amar">« un accident »</q>, les riverains d’<q by="riverains">« un drame annoncé »</q>. Sa rivale, <p gender="female">Ann Lee</p>, y voit <q by="Ann Lee">« une faute »</q>, un ingénieur <q>« un miracle »</q>.',
		'<p gender="male">Luc Amar</p> juge les prix <q by="Luc Amar">« beaucoup trop hauts »</q>, les loyers <q by="Luc Amar">« hors de portée »</q>.',
	],
	'a post that is no office of state is that of whoever was just named': [
		'Dans la voiture de l’équipe, <p gender="male">Luc Amar</p> hurlait. <q by="Luc Amar">« J’ai tout cassé ! »</q>, s’amuse le directeur sportif. <p of="Luc Amar">Amar</p>, 52 ans, rit.',
	],
	'a text with an adjective speaks for whoever wrote it, and so does what is read there': [
		'Un rapport accablant de la préfecture évoque <q by="préfecture">« une dérive »</q>. L’arrêt du Conseil d’État parle d’<q by="Conseil d’État">« une faute »</q>.',
		'Une longue note interne de la mairie recommande <q by="mairie">« la prudence »</q>. On peut y lire que la digue <q by="mairie">« n’est pas menacée »</q>. <q by="mairie">« Rien ne presse »</q>, y lit-on.',
		'On peut lire dans le bulletin de la mairie : <q by="mairie">« Tout va bien. »</q> Dans le rapport de la préfecture, on lit : <q by="préfecture">« Tout va mal. »</q>',
	],
	'no storm with a name, nobody who has only seen a report, nobody behind a sentence that is not theirs': [
		'L’ouragan Brévo a frappé l’île. <q>« On a tout perdu »</q>, dit-il. L’association Abri est venue. <q by="Abri">« On aide »</q>, dit-elle.',
		'Selon une note consultée par <p gender="female">Ann Lee</p>, le barrage est <q>« dangereux »</q>.',
		'Selon un rapport consulté par <p gender="female">Ann Lee</p>, le barrage est <q>« dangereux »</q>. Selon un rapport d’<p of="Ann Lee">Ann Lee</p>, il est <q by="Ann Lee">« sûr »</q>.',
		'La loi appelle cela <q>« un logement »</q>. <p gender="female">Ann Lee</p> n’est pas de cet avis.',
	],
	'a fragment whose sentence is somebody’s as well, and names others': [
		'<p gender="male">Paul Roux</p> a ouvert le congrès. Le parti veut rester <q by="Paul Roux">« fidèle à ses racines »</q>, a-t-il ajouté. Le budget sera <q by="Paul Roux">« tenu »</q>, promet-il.',
		'<p gender="female">Ann Lee</p> a répondu. Sa capitaine <p gender="female">Eva Roux</p> est <q by="Ann Lee">« prête »</q>, a-t-elle assuré.',
	],
	'names above the words of several people, with what they are or without': [
		'La rue ferme aux voitures.\n\n<p gender="female">Ann Lee</p>, 62 ans, retraitée\n\n<q by="Ann Lee" because="signature">« Je viens à pied. »</q>\n\n<p gender="male">Paul Roux</p>, fleuriste\n\n<q by="Paul Roux">« J’ai perdu des clients. »</q>',
		'La rue ferme aux voitures.\n\nÀ écouter\n\n<p gender="female">Ann Lee</p>\n\nPréfète de l’Orne\n\n<q by="Ann Lee">« Rien ne presse. »</q>\n\n[12/03/2009]\n\n<p gender="male">Paul Roux</p>\n\nDéputé\n\n<q by="Paul Roux">« C’est une honte. »</q>\n\n[12/03/2009]',
		'La rue ferme aux voitures.\n\n<q by="Ann Lee">« Je viens à pied. »</q>\n\n<p gender="female">Ann Lee</p>, retraitée\n\n<q by="Paul Roux">« J’ai perdu des clients. »</q>\n\n<p gender="male">Paul Roux</p>, fleuriste',
	],
	'only one group, and one whose name has words in small letters': [
		'Le maire a signé. Seul le parti Ecolo s’est opposé, dénonçant <q by="Ecolo">« un chèque en blanc »</q>. Même la Ligue des pêcheurs parle d’<q by="Ligue des pêcheurs">« un gâchis »</q>.',
		'Les arbres tombent. <q by="Voies navigables de Brévie">« Ils étaient malades »</q>, justifie Voies navigables de Brévie.',
		'Le rapport de l’Inspection générale est sévère. Il pointe <q by="Inspection générale">« des fautes répétées »</q>.',
	],
	'somebody’s clause in another’s sentence, or none': [
		'<p gender="female">Ann Lee</p> a salué les siens, rompant avec le <q by="Paul Roux" because="according to">« je me retire »</q> de <p gender="male">Paul Roux</p>.',
		'On est loin du <q by="Luc Amar">« tout va bien »</q> du préfet <p gender="male">Luc Amar</p>. <p gender="female">Ann Lee</p> fustige le <q by="Ann Lee">« laxisme »</q> de <p gender="male">Paul Roux</p>.',
	],
	'what is left of italics': [
		'Le bourg s’inquiète. *<q by="Ann Lee">« On ira où ? »</q> * demande <p gender="female">Ann Lee</p>. *<q by="Eva Roux">« On se bat »</q>*, dit <p gender="female">Eva Roux</p>.',
	],
	'a lead that quotes whom its next sentence names': [
		'<q by="Paul Roux">« On dort par terre »</q>. À 34 ans, <p gender="male">Paul Roux</p> n’a plus de maison.',
	],
	'nobody does what is asked of somebody': [
		'<p gender="female">Ann Lee</p>, l’avocate de <p gender="male">Paul Roux</p>, a raconté sa nuit. Vers six heures, il lui a été ordonné de sortir : <q by="Ann Lee">« Il a dit non. »</q>',
		'<p gender="female">Ann Lee</p> défend <p gender="male">Paul Roux</p>. Il lui est reproché un vol : <q by="Ann Lee">« Il nie tout. »</q> Il nous a dit : <q by="Paul Roux">« Non. »</q>',
	],
	'a semicolon ends what belongs together': [
		'<p gender="male">Luc Amar</p>, pour qui <q by="Luc Amar">« il faut avancer »</q> ; et <p gender="male">Paul Roux</p>, plus prudent : <q by="Paul Roux">« On manque de données. »</q>',
	],
	'“they” are nobody alone': [
		'<p gender="female">Ann Lee</p> a ouvert la boutique en mai. <q>« On ne s’attendait pas à ça »</q>, disent-ils. <p of="Ann Lee">Ann Lee</p> et <p gender="male">Paul Roux</p> rient. <q>« Tant pis »</q>, disent-ils.',
		'<p gender="female">Ann Lee</p> n’a pas répondu aux syndicats. Ils ont qualifié l’offre d’<q by="syndicats">« insulte »</q>.',
	],
	'whoever is described as somebody’s is not that somebody': [
		'<p gender="male">Paul Roux</p> nie. <q>« Mon client est innocent »</q>, a dit l’avocat de <p of="Paul Roux">Paul Roux</p>. La mère de <p of="Paul Roux">Roux</p> a dit : <q>« Rentre. »</q>',
		'<p gender="male">Paul Roux</p> a été condamné. Son avocat a dénoncé <q>« une peine trop lourde »</q>.',
		'<p gender="male">Paul Roux</p> a été condamné. <p gender="female">Eva Duc</p>, son avocate, a dit : <q by="Eva Duc">« Nous ferons appel. »</q> M. <p of="Paul Roux">Roux</p> a pleuré. Son avocate a parlé d’<q by="Eva Duc">« un choc »</q>.',
	],
	'what somebody is accused of or described as behind a comma is not said by them': [
		'<p gender="male">Paul Roux</p>, accusé de <q>« mensonge »</q>, est parti.',
		'<p gender="female">Ann Lee</p>, décrite comme <q>« douce »</q>, est partie. <p of="Ann Lee">Ann Lee</p>, présentée comme <q>« une force tranquille »</q>, nie.',
		'<p gender="female">Ann Lee</p>, traitée de <q by="Paul Roux">« menteuse »</q> par <p gender="male">Paul Roux</p>, nie.',
		'Un pisteur, <p gender="male">Paul Roux</p>, décrit des conditions <q by="Paul Roux">« dantesques »</q>.',
	],
	'a group right before “qui”, whoever is named before': [
		'<p gender="male">Paul Roux</p> était attendu par les autorités, qui l’accusent de <q by="autorités">« complot »</q>, mais aussi de <q by="autorités">« fraude »</q>.',
		'<p gender="female">Ann Lee</p> a salué la réaction du Brévois indien, qui avait dit accueillir <q by="Brévois">« favorablement »</q> le plan.',
		'<p gender="male">Paul Roux</p>, élu de la Ligue des pêcheurs, qui réclame <q by="Paul Roux">« des actes »</q>, a été reçu.',
		'<p gender="female">Eva Roux</p>, avocate de la famille, qui dénonce <q by="Eva Roux">« un silence »</q>, a saisi la cour.',
	],
	'an office with a capital is no group': [
		'<p gender="male">Paul Roux</p> s’exprimait mercredi. Le Secrétaire général de l’UNR a annoncé que <q by="Paul Roux">« tout va mal »</q>. Le PDG a dit <q by="Paul Roux">« tout »</q>.',
	],
	'a subheading that lost its markup, and what it gives to somebody': [
		'<p gender="female">Ann Lee</p> a dit <q by="Ann Lee">« non »</q>.\n\nAccusé de <q by="police">« complot »</q>\n\n<p gender="male">Paul Roux</p> était attendu hier matin à l’aube par la police, qui l’accuse de <q by="police">« complot contre l’État »</q> et de vol.',
		'Le monde des arts est en deuil.\n\nLa ministre salue <q by="Ann Lee">« un grand maître »</q>\n\nLa ministre de la Culture, <p gender="female">Ann Lee</p>, a posé hier devant une affiche qui montrait <q by="Ann Lee">« un grand maître »</q>, rue de Lons.',
	],
	'a verb that “ne” begins is no part of its subject': [
		'<q by="Paul Roux">« On marche »</q>, dit <p gender="male">Paul Roux</p>.\n\nInterrogé sur la suite, le syndicaliste n’a pas voulu répondre, qualifiant la question de <q by="Paul Roux">« question de préfet »</q>.',
	],
	'a page and a front page before the name of a paper': [
		'Un <q by="Assabah">« Grand Rêve »</q>, titre en manchette de sa Une le quotidien Assabah. <q by="Soir">« Nous voulons gagner »</q>, écrit en première page Le Soir. <q by="Équipe">« Un exploit »</q>, s’enthousiasme en une L’Équipe.',
	],
	'all is no group, and a group of producers is one that was named': [
		'Tous ont contribué à la victoire.\n\n<q>« Les équipes révèlent des talents. »</q>',
		'L’Union des producteurs s’est dite prête. Le groupement réclame <q by="Union des producteurs">« la vérité »</q>.',
	],
	'somebody by their country, and somebody beside what they are': [
		'<p gender="male">Novak Petrov</p> a reconnu que son rival avait été <q by="Novak Petrov">« meilleur »</q>. Le Serbe s’est dit <q by="Novak Petrov">« fier »</q> de son parcours.',
		'Accusée par <p gender="male">Paul Roux</p> de <q by="Paul Roux">« mensonge »</q>, la maire <p gender="female">Ann Lee</p> a porté plainte.',
		'Accusée de <q>« mensonge »</q>, la maire <p gender="female">Ann Lee</p> a porté plainte.',
	],
	'a name that begins a sentence before what it has said, or behind an aside': [
		'Pékin a jugé ces mots <q by="Pékin">« irresponsables »</q>. Washington, de son côté, a fait part de sa <q by="Washington">« préoccupation »</q>.',
		'La rue est vide. Quelqu’un a ajouté au stylo : <q>« Depuis quand ? »</q>',
	],
	'the first subject of the main clause': [
		'Alors que le gouvernement parle d’<q by="gouvernement">« un incident isolé »</q>, l’opposition réclame une enquête, jugeant l’affaire <q by="opposition">« très grave »</q>.',
	],
	'a month is no subject': [
		'<p gender="male">Paul Roux</p> est mort. <q by="Paul Roux">« Mon corps me lâche »</q>, avait-il écrit dans un article paru le 5 décembre, ajoutant que <q by="Paul Roux">« tout va trop vite »</q>.',
	],
	'a clause without a subject, whose subject comes behind the quotation': [
		'Après avoir qualifié le projet de <q by="Ann Lee">« folie »</q>, <p gender="female">Ann Lee</p> l’a voté.',
		'Dix jours après s’être déclarée en <q by="Brévie">« état d’urgence »</q>, la Brévie a rouvert ses ports.',
		'Dénonçant un <q by="Eva Roux">« chantage odieux »</q> sur la commune, la maire, <p gender="female">Eva Roux</p>, est partie.',
		'Accusé d’avoir dénoncé <q by="Paul Roux">« un scandale »</q>, <p gender="male">Paul Roux</p> a été arrêté.',
	],
	'a text that points back to whoever issued it': [
		'<q by="Agence du climat">« La vague est forte »</q>, a indiqué l’Agence du climat dans un communiqué.\n\nLes plages ferment. <q by="Agence du climat">« Une équipe est partie »</q>, selon le texte.',
		'La société Orvalis a annoncé dans un communiqué la fin de son usine. <q by="Orvalis">« Rien ne presse »</q>, précise le communiqué.',
		'<p gender="female">Eva Roux</p> a réagi dans une lettre ouverte. Selon la lettre, <q by="Eva Roux">« tout est perdu »</q>.',
		'Le syndicat Alliance Sud a publié un tract. <q by="Alliance Sud">« C’est indigne »</q>, dénonce le tract.',
		'Le rapport de la Cour des comptes est sorti. <q by="Cour des comptes">« Un gâchis »</q>, lit-on dans ce document.',
		'Le maire a vu le parquet. <q>« Des faits graves »</q>, dit le communiqué.',
	],
	'what one reads somewhere': [
		'<q by="préfecture">« Restez chez vous »</q>, peut-on lire dans le communiqué de la préfecture. <q by="Monde">« Rien »</q>, lit-on lundi dans Le Monde. <q by="mairie">« Une honte »</q>, lit-on sur le site de la mairie.',
		'<q by="Figaro">« Un vrai scandale »</q>, peut-on lire dans les colonnes du Figaro. <q by="Soleil">« Une erreur »</q>, lit-on dans l’éditorial du Soleil.',
		'<q>« Non, c’est non »</q>, lit-on sur les murs. <q>« Restez chez vous »</q>, peut-on lire sur une pancarte.',
	],
	'the dead seldom speak': [
		'<p gender="male">Paul Roux</p> attend. Son fils, <p gender="male">Luc Amar</p>, a été tué en mai. <q by="Paul Roux">« Je ne dors plus »</q>, dit-il.',
		'<p gender="female">Eva Roux</p> est partie. <p gender="male">Luc Amar</p> est mort en mai. <q by="Luc Amar">« J’ai peur »</q>, avait-il écrit.',
	],
	'somebody to whom or with whom it is said, named before the pronoun': [
		'<p gender="female">Ann Lee</p> a souri. À <p gender="female">Eva Roux</p>, ambassadrice du Chili, elle a dit <q by="Ann Lee">« à bientôt »</q>. A <p gender="female">Eva Roux</p>, elle promet <q by="Ann Lee">« du travail »</q>.',
		'<p gender="female">Ann Lee</p> a quitté la ville. Avec <p gender="female">Eva Roux</p>, la préfète, elle a promis <q by="Ann Lee">« un retour rapide »</q>.',
		'<p gender="male">Paul Roux</p> parle une heure. Mais il s’emporte quand il appelle <p gender="male">Luc Amar</p> <q by="Paul Roux">« un voyou »</q> et assure que rien ne changera. <q by="Paul Roux">« On ira jusqu’au bout. »</q>',
		'<p gender="female">Eva Roux</p> est arrivée. Face à la presse, elle a parlé d’<q by="Eva Roux">« un gâchis »</q>.',
	],
	'whoever is said to have said the sentence before, at its end': [
		'Les retards durent. <p gender="female">Ann Lee</p> attend. Ces travaux ne changent rien, a estimé jeudi <p gender="male">Paul Roux</p> sur les ondes de la RTV. <q by="Paul Roux">« Chacun se fait son avis. »</q>',
		'<p gender="female">Ann Lee</p> attend. Le trafic reprendra lundi, selon <p gender="male">Paul Roux</p>. <q by="Paul Roux">« Nous y travaillons. »</q>',
		'<p gender="female">Ann Lee</p> attend. Deux hommes ont été arrêtés, a indiqué le parquet de Metz. <q by="parquet de Metz">« L’enquête se poursuit. »</q>',
		'<p gender="female">Ann Lee</p> attend. Le pont sera fermé, a confirmé <p gender="male">Paul Roux</p>.\n\n<q by="Paul Roux">« Les câbles sont usés. »</q>',
		'Le syndicat a averti. Son président, <p gender="male">Paul Roux</p>, a refusé de rencontrer la direction. <q by="Paul Roux">« On ne négocie pas. »</q>',
	],
	'what stands behind an infinitive or a preposition is no subject': [
		'Tout a commencé avec <p gender="female">Ann Lee</p>. La rapporteuse du texte, qui d’habitude reste sage, ne tarde pas à décocher sa première droite envers l’élu. <q by="Ann Lee">« Rien ne va. »</q> Elle juge <q by="Ann Lee">« faux »</q> de le dire.',
		'<p gender="female">Ann Lee</p> attend. Elle tarde à rencontrer la direction. <q by="Ann Lee">« On tiendra. »</q>',
	],
	'a short description with where somebody comes from': [
		'<p gender="male">Paul Roux</p> n’hésite pas. <q by="Paul Roux">« On l’entend »</q>, dit-il. La rue est calme. <q by="Paul Roux">« C’est vrai »</q>, reconnaît l’ancien cheminot parisien, qui travaillait au guichet.',
	],
	'groups of one noun': [
		'<p gender="male">Paul Roux</p> attend. <q by="présidence">« Rien n’est décidé »</q>, souligne la présidence. <q by="transporteur">« Les voyageurs seront remboursés »</q>, assure le transporteur. <q by="chancellerie">« Non »</q>, dit la chancellerie.',
	],
	'a name that begins a sentence with its verb, and words that name nobody there': [
		'Les lignes bougent.\n\nMoscou condamne les <q by="Moscou">« actes »</q> du nord.\n\nEcolo n’y croit guère et réclame <q by="Ecolo">« un moratoire »</q>.\n\nBercy dément <q by="Bercy">« toute hausse »</q>.',
		'La rue est vide. Rien n’indique <q>« un crime »</q>. Lui-même, <p gender="male">Paul Roux</p> en convient : <q by="Paul Roux">« J’ai eu tort. »</q>',
	],
	'verbs of two words': [
		'La direction met en avant des difficultés liées à <q by="direction">« une rude concurrence »</q>.',
		'<p gender="male">Paul Roux</p> avait laissé entendre que son rival avait <q by="Paul Roux">« rejeté les avis »</q>.',
		'Le syndicat met en garde contre <q by="syndicat">« une casse sociale »</q>.',
	],
	'whoever wrote the article or took its picture is nobody in it': [
		'# Un maire en colère\n\nAVP / Lons / <p gender="male">Paul Roux</p>\n\nDeux corps ont été retrouvés à Lons. En garde à vue, il a reconnu <q>« une dispute »</q>.',
		'# Un maire en colère\n\n<p gender="male">Paul Roux</p>\n\nDeux corps ont été retrouvés à Lons. En garde à vue, il a reconnu <q>« une dispute »</q>.',
		'# Un maire en colère\n\nLa place jeudi. Photo <p gender="female">Eva Roux</p>. AFP\n\n<p gender="female">Ann Lee</p> attend. Elle parle d’<q by="Ann Lee">« un gâchis »</q>.',
	],
	'whom the sentence behind gives the words to': [
		'<q by="Paul Roux" because="according to">« Le risque est notre métier. »</q> Ces mots de l’armateur <p gender="male">Paul Roux</p> résument sa carrière.',
		'La place est vide. <q by="Paul Roux">« Restez chez vous. »</q> C’est le conseil du préfet de l’Orne, <p gender="male">Paul Roux</p>.',
		'<q by="Paul Roux">« Un gâchis. »</q> C’est le mot qu’emploie <p gender="male">Paul Roux</p> pour la fermeture.',
		'<q by="Ann Lee">« On ne lâchera rien. »</q> Le ton est donné par <p gender="female">Ann Lee</p>, secrétaire du syndicat.',
		'<q by="Ann Lee">« C’est non. »</q> <p gender="female">Ann Lee</p>, elle, ne mâche pas ses mots.',
		'L’usine ferme.\n\nUne <q by="Paul Roux">« catastrophe »</q>.\n\n<p gender="male">Paul Roux</p> n’a pas d’autre mot pour décrire l’annonce. Cette <q by="Paul Roux">« catastrophe »</q> se mesure.',
		'L’audience a repris.\n\n<q by="Paul Roux">« Je lui ai couru après ! »</q> Aucun regret dans la voix de <p gender="male">Paul Roux</p>, buraliste.',
	],
	'whom such a sentence names otherwise': [
		'<p gender="male">Luc Amar</p> sort. <q by="Luc Amar">« On verra. »</q> Ces mots ont fait bondir <p gender="female">Ann Lee</p>.',
		'<p gender="male">Luc Amar</p> a pris acte d’une décision <q by="Luc Amar">« souveraine »</q>. <p gender="female">Ann Lee</p>, elle, ne mâche pas ses mots. <q by="Ann Lee">« Un gâchis ! »</q>',
	],
	'a subject that stands behind the quotation': [
		'<p gender="male">Luc Amar</p> a parlé. Dénonçant des <q by="Ann Lee">« méthodes brutales »</q>, la cheffe de file du parti, <p gender="female">Ann Lee</p>, a réclamé un vote.',
		'<p gender="male">Luc Amar</p> a parlé. Critiquant <q by="Syndicat des pêcheurs">« un texte bâclé »</q>, le Syndicat des pêcheurs appelle à la grève.',
		'<p gender="male">Luc Amar</p> est loin.\n\nDimanche, dans le train qui le ramenait de Lons, où il venait d’implorer <q by="Paul Roux">« le pardon »</q> pour les fautes de tous, l’évêque <p gender="male">Paul Roux</p> a défendu <p gender="male">Luc Amar</p>.',
		'<p gender="male">Luc Amar</p> a parlé en dénonçant <q by="Luc Amar">« un gâchis »</q>, et <p gender="female">Ann Lee</p> a ri.',
		'<p gender="male">Luc Amar</p> a parlé. Quand il évoque <q by="Luc Amar">« un gâchis »</q>, <p gender="male">Paul Roux</p> soupire.',
	],
	'fragments before another one whose frame is the sentence’s, and participles that are no verb of saying': [
		'Un homme a été arrêté. <q by="parquet">« Les deux gardes à vue »</q>, longues de trois jours, <q by="parquet">« ont été levées »</q>, détaille le parquet.',
		'Il a été mis en examen pour <q by="parquet">« assassinat »</q> par un juge, devant lequel <q by="parquet">« il a gardé le silence »</q>, a détaillé le parquet.',
		'<q by="Ann Lee">« Les suspects »</q>, soupçonnés d’avoir aidé le gendarme, <q by="Ann Lee">« nient tout »</q>, indique <p gender="female">Ann Lee</p>.',
	],
	'clauses whose subject stands behind its verb': [
		'Les pêcheurs de Lorient dressent le portrait de la crise que traversent les ports bretons : <q by="pêcheurs de Lorient">« On coule. »</q>',
		'Voilà ce que dénoncent les éleveurs : <q by="éleveurs">« On coule. »</q>',
		'Un argument que balaie <p gender="male">Paul Roux</p> : <q by="Paul Roux">« C’est faux. »</q>',
		'<p gender="male">Paul Roux</p> a souri. Chaque jour, quand elle franchit le seuil de la gare, vieux bâtiment de brique, <p gender="female">Ann Lee</p> (1) a l’impression d’entrer dans <q by="Ann Lee">« un film des années trente, en noir et blanc »</q>.',
	],
	'somebody of a party, and a place before the name': [
		'<p gender="male">Paul Roux</p> soupire. Rien n’a été dit à l’usine. <q by="Paul Roux">« On s’y attendait »</q>, détaille ce délégué CGT de l’entreprise.',
		'L’usine ferme. <q>« On s’y attendait »</q>, détaille un délégué CGT.',
		'L’eau manque. <q by="Norvélia">« On répare »</q>, assure l’exploitant Norvélia.',
		'<p gender="female">Eva Roux</p> a parlé. La présidente du groupe à l’Assemblée <p gender="female">Ann Lee</p>, a dénoncé un <q by="Ann Lee">« comportement indigne »</q>.',
	],
	'a subheading that lost its line': [
		'<p gender="female">Ann Lee</p> fait campagne. <q by="Ann Lee">« Pas un problème »</q> Ces avis n’en sont pas un, a estimé jeudi <p gender="male">Paul Roux</p> à la radio. <q by="Paul Roux">« Chacun pense ce qu’il veut. »</q>',
	],
	'papers that are quoted in a row': [
		'<q by="Nouvelle du Port">« Une nuit sans fin »</q>, titre La Nouvelle du Port. <q by="Courrier du Lac">« Le réveil »</q>, barre à sa Une Le Courrier du Lac. <q by="Phare">« Vers un vote »</q>, lit-on à la Une du Phare.',
		'Sous le titre <q by="Phare">« La rue gronde »</q>, Le Phare raconte la nuit. À la Une du Port, <q by="Port">« la grève s’étend »</q>.',
	],
	'whose opinion the sentence before gives, behind a conjunction; and according to whom at the end': [
		'<p gender="female">Ann Lee</p> parle d’enfants pris <q by="Ann Lee">« en otage »</q>. Mais pour <p gender="female">Eva Roux</p>, c’est faux. <q by="Eva Roux">« On les protège. »</q>',
		'Le projet est <q by="Paul Roux">« mort-né »</q>, comme les autres depuis dix ans, selon <p gender="male">Paul Roux</p>.',
	],
	'somebody of somebody new is new': [
		'<q by="Ann Lee">« Il a crié »</q>, dit <p gender="female">Ann Lee</p>. Des parents attendent. <q>« Je les soutiens »</q>, témoigne la maman d’un élève.',
		'<q by="Ann Lee">« Il a crié »</q>, dit <p gender="female">Ann Lee</p>. <q by="Ann Lee">« J’ai couru »</q>, ajoute la mère de famille.',
	],
	'the only one whom the article names, described before': [
		'La grippe revient. Faut-il s’inquiéter ? <q by="Paul Roux">« Non »</q>, répond le chef de service de l’hôpital.\n\nVingt cas ont été recensés. <q by="Paul Roux">« On a des lits »</q>, estime le professeur <p gender="male">Paul Roux</p>. <p gender="male" of="Paul Roux">Roux</p> attend.',
	],
	'a heading between dashes, and sentences that are glued together': [
		'<p gender="male">Paul Roux</p> a choisi.\n\n-<q by="Paul Roux" because="headline">« Un gâchis »</q>-\n\n<q by="Paul Roux">« C’était un gâchis »</q>, a déclaré <p gender="male">Paul Roux</p>.',
		'<p gender="male">Luc Amar</p> a parlé du scrutin.Sous le titre <q by="Phare">« Amar en scène »</q>, Le Phare le raconte.',
	],
	'small phrases in a verb, and a verb behind “ainsi”': [
		'<q by="Ann Lee">« On verra »</q>, avait en effet déclaré <p gender="female">Ann Lee</p>. <q by="Paul Roux">« Non »</q>, a de son côté répondu <p gender="male">Paul Roux</p>.',
		'Les aides baissent. <q by="Paul Roux">« Il n’y a que des preuves d’amour ! »</q> Ainsi commentait le président <p gender="male">Paul Roux</p>.',
	],
	'who joins somebody, before a colon': [
		'<p gender="male">Paul Roux</p> a parlé. Il était rejoint sur ce terrain par <p gender="female">Ann Lee</p> : <q by="Ann Lee">« La culture, c’est du lien. »</q>',
	],
	'who is announced, with no verb or with “nous”, before a colon': [
		'<q by="Paul Roux">« Non »</q>, dit <p gender="male">Paul Roux</p>. Même colère chez <p gender="female">Ann Lee</p>, sa voisine : <q by="Ann Lee">« On nous oublie. »</q> Même avis à la CFDT : <q by="CFDT">« Il faut parler. »</q>',
		'<p gender="male">Paul Roux</p> s’en va. Parmi les plus fermes, nous retrouvons la bourgmestre de Lons, <p gender="female">Ann Lee</p> : <q by="Ann Lee">« Je reste. »</q>',
		'<p gender="female">Ann Lee</p> s’assied. Puis, se tournant vers <p gender="male">Paul Roux</p> : <q by="Ann Lee">« Vous n’avez pas honte ? »</q>',
		'<p gender="male">Paul Roux</p> sourit. L’affaire agace la maire, <p gender="female">Ann Lee</p> : <q by="Ann Lee">« On nous ment. »</q>',
	],
	'the reason why somebody does what the sentence tells': [
		'<p gender="male">Paul Roux</p> ne viendra pas. <p gender="male">Luc Amar</p>, lui, garde son billet <q by="Luc Amar">« parce que tout est payé »</q>, justifie-t-il.',
	],
	'whoever is concerned by what was said': [
		'<q by="Paul Roux">« <p gender="female">Ann Lee</p> ment »</q>, dit <p gender="male">Paul Roux</p>. L’intéressée réplique : <q by="Ann Lee">« Qu’il le prouve. »</q>',
		'<p gender="male">Paul Roux</p> a tout changé. <q by="Luc Amar">« Il est rapide »</q>, sourit son entraîneur, <p gender="male">Luc Amar</p>. <q by="Paul Roux">« J’avais faim »</q>, répond l’intéressé.',
		'<p gender="female">Ann Lee</p> rappelle que <p gender="male">Luc Amar</p> parlait d’<q by="Luc Amar">« un caprice »</q>. L’intéressé ne se démonte pas. <q by="Luc Amar">« J’ai changé d’avis. »</q>',
	],
	'kinds of groups in capitals, and papers of the morning': [
		'L’ONG Rivages parle d’<q by="Rivages">« un désastre »</q>. À Abidjan, Lagune Matin y voit <q by="Lagune Matin">« un signe »</q>.',
	],
	'whose words it is said to be behind a colon, or in their own words': [
		'<q by="Paul Roux">« Une claque »</q> : c’est ainsi que <p gender="male">Paul Roux</p> résume la soirée. Elle fut <q by="Ann Lee">« belle »</q>, pour reprendre les mots d’<p gender="female">Ann Lee</p>.',
		'<p gender="male">Paul Roux</p> se tait. Du côté des assureurs, on promet <q by="assureurs">« un effort »</q>. Un audit interne de l’agence Delta évoque <q by="Delta">« des failles »</q>.',
		'<q by="Ann Lee">« J’ai eu peur »</q>, dit <p gender="female">Ann Lee</p>. Une voisine, elle, dormait. <q>« Je n’ai rien entendu »</q>, dit-elle.',
		'<q by="Paul Roux">« Tout ira bien »</q>, dit <p gender="male">Paul Roux</p> aux voisins. L’un d’eux, soudeur, habite en face. Il a fait ses comptes. <q>« On verra »</q>, soupire-t-il.',
	],
	'the second of two in one sentence': [
		'<p gender="female">Ann Lee</p> juge le texte <q by="Ann Lee">« bancal »</q>, alors que le ministre, <p gender="male">Paul Roux</p>, salue <q by="Paul Roux">« une avancée »</q>.',
		'<p gender="male">Paul Roux</p> y voit <q by="Paul Roux">« un leurre »</q>, tandis que la députée <p gender="female">Ann Lee</p> a salué le départ du préfet, <q by="Ann Lee">« une page qui se tourne »</q>.',
		'Les auteurs eux-mêmes appellent à la prudence. Ils parlent d’<q by="auteurs">« un premier pas »</q>.',
		'Le ministre, <p gender="male">Paul Roux</p>, s’est dit <q by="Paul Roux">« confiant »</q>, la préfète <p gender="female">Ann Lee</p> <q by="Ann Lee">« prudente »</q>.',
	],
	'a report according to which, and that somebody should have spoken so': [
		'<p gender="female">Ann Lee</p> cite un rapport de la Cour des comptes, selon lequel <q by="Cour des comptes">« l’entretien manque »</q>. Elle regrette que <p gender="male">Paul Roux</p> ait parlé d’<q by="Paul Roux">« un détail »</q>.',
	],
	'what is quoted before a colon, one after the other': [
		'<q by="Paul Roux">« Honteux »</q>, <q by="Paul Roux">« indigne »</q> : <p gender="male">Paul Roux</p> ne trouve pas de mots. <q by="CGT">« Un affront de plus »</q> : la CGT annonce une grève.',
	],
	'who comes from Valais, and a group that an article stands in': [
		'<p gender="male">Paul Roux</p> range ses skis. <q by="Paul Roux">« J’ai tout donné »</q>, glisse le Valaisan.',
		'Le collectif Sauvons la Baie appelle à défiler. <q by="Sauvons la Baie">« Il y a urgence »</q>, écrit-il.',
	],
	'what stands between an auxiliary and its verb, and how far behind the subject is': [
		'<q by="Ann Lee">« Tout va mal »</q>, s’est plainte la maire, <p gender="female">Ann Lee</p>.',
		'<p gender="female">Ann Lee</p> (LR) y voit <q by="Ann Lee">« un gâchis »</q>, <p gender="male">Paul Roux</p> (PS) <q by="Paul Roux">« une chance »</q>.',
		'<q by="Ann Lee">« Tout va mal »</q>, dit <p gender="female">Ann Lee</p>. <q>« Le pont, soupire un riverain, ne tiendra pas. »</q> <q>« La digue, glisse un policier en poste à Lons, non plus. »</q>',
		'<p gender="male">Paul Roux</p> attend. <q by="Ann Lee">« Tout va mal »</q>, s’est pour sa part irritée <p gender="female">Ann Lee</p>.',
		'<q by="Paul Roux">« Tout va bien »</q>, s’est, pour sa part, félicité <p gender="male">Paul Roux</p>. <q by="Ann Lee">« Non »</q>, a quant à elle répondu <p gender="female">Ann Lee</p>.',
		'<q by="Paul Roux">« Les cours baissent »</q>, a déclaré, mardi, à la presse, le président du conseil, <p gender="male">Paul Roux</p>. <q by="Ann Lee">« Le lait manque »</q>, a tenu à faire remarquer la cheffe de l’Union des fermes (UDF) <p gender="female">Ann Lee</p>.',
		'<q by="préfecture">« Deux ponts sont fermés »</q>, a-t-on appris auprès de la préfecture.',
	],
	'who says at its end what the paragraph before tells of a group': [
		'<p gender="female">Ann Lee</p> se plaint. Mais la mairie a du mal à l’appliquer, explique <p gender="male">Paul Roux</p>, son adjoint.\n\n<q by="Paul Roux">« C’est un vrai sujet »</q>',
	],
	'those in power, and the First Lady': [
		'<p gender="male">Paul Roux</p> proteste. Le pouvoir parle d’<q by="pouvoir">« une manœuvre »</q>.',
		'La présidente <p gender="female">Ann Lee</p> a reçu la Première Dame, <p gender="female">Zoé Roy</p>. <q by="Zoé Roy">« Il faut agir »</q>, a encouragé la Première Dame.',
	],
	'a fragment of the lead that somebody says in full': [
		'C’est une mesure prise en cas de <q by="Paul Roux">« risque imminent de crue »</q>. La digue tient.\n\nLe préfet <p gender="male">Paul Roux</p> l’avait expliqué : <q by="Paul Roux">« En cas de risque imminent de crue, on évacue. »</q>',
	],
	'“ce délégué” points back, and a number stands before a group': [
		'<p gender="male">Paul Roux</p> était à son poste.\n\n<q by="Paul Roux">« On n’est pas à l’abri »</q>, explique ce délégué CGT. Même avis chez <p gender="male">Luc Amar</p>, délégué CGT lui aussi.',
		'<p gender="male">Paul Roux</p> a parlé. <q by="candidats">« Nous rejetons ce vote »</q>, ont conclu les quatre candidats.',
	],
	'according to somebody of whom more is told': [
		'Le feu <q by="Paul Roux">« s’est propagé vite »</q>, des bidons se trouvant là, selon le maire de Lons <p gender="male">Paul Roux</p>, qui met en cause <q by="Paul Roux">« la chaleur »</q>.',
	],
	'those among whom one speaks': [
		'<q by="préfecture">« Rien n’est décidé »</q>, explique-t-on à la préfecture. <q by="GRZ">« Rien »</q>, corrige-t-on chez GRZ. <q>« Il faut agir vite »</q>, insiste-t-on.',
		'<q by="Paul Roux">« Bien »</q>, dit <p gender="male">Paul Roux</p>. Au rectorat, l’heure est à la prudence. <q by="rectorat">« Rien n’est signé »</q>, fait-on valoir. <q by="rectorat">« Tout reste à faire »</q>, ajoute-t-on.',
		'Du côté de la direction, on assure <q by="direction">« rester ouvert »</q>. <q>« Jamais »</q>, jure-t-on à Lons.',
		'<q by="entourage de la ministre">« Jamais »</q>, jure-t-on dans l’entourage de la ministre.',
		'<q by="cabinet de la ministre de la Mer">« Le plan est gelé »</q>, écrit le cabinet de la ministre de la Mer, <p gender="female">Ann Lee</p>.',
		'Le cabinet du préfet <p gender="male">Paul Roux</p> évoque <q by="cabinet du préfet Paul Roux">« un plan gelé »</q>.',
		'L’avocat du maire <p gender="male">Luc Amar</p> dénonce <q>« un procès politique »</q>.',
	],
	'a group by its noun alone, named as what completes another one or a paragraph before': [
		'Un document interne de l’ARS Morvan évoque un départ. <q by="ARS Morvan">« Ce n’est pas une fermeture »</q>, a précisé l’agence.',
		'<q by="Ann Lee">« On tient »</q>, dit <p gender="female">Ann Lee</p>, porte-parole du Collectif urgences Morvan.\n\nFin janvier, une partie de l’équipe était arrêtée. <q by="Collectif urgences Morvan">« Huit sur douze »</q>, avait indiqué le collectif.',
	],
	'where somebody speaks stands between the verb and the name': [
		'La photo circule. <q by="Ann Lee">« On voit tout »</q>, confie à France Bleu la présidente des parents d’élèves, <p gender="female">Ann Lee</p>. <q by="Paul Roux">« C’est le quai »</q>, a précisé sur son compte Twitter, le maire de Metz, <p gender="male">Paul Roux</p>.',
		'La rue est barrée. <q by="Paul Roux">« Il a fui »</q>, raconte, sur l’antenne de BFM Nice Côte d’Azur, <p gender="male">Paul Roux</p>, syndicaliste.',
		'La loi passe. <q by="Midi Libre">« Une victoire »</q>, titre Midi Libre.',
		'<p gender="male">Paul Roux</p> a parlé. <q by="Ann Lee">« On n’y touchera pas »</q>, prévenait la semaine dernière dans nos colonnes la cheffe de groupe, <p gender="female">Ann Lee</p>.',
		'Comme l’écrit <p gender="female">Ann Lee</p> : <q by="Ann Lee">« Rien. »</q> Le prix est <q by="Institut Vidal">« à revoir »</q>, comme l’écrit sur son site l’Institut Vidal.',
	],
	'who prints the words of another': [
		'<p gender="female">Ann Lee</p> regrette <q by="Ann Lee">« un gâchis »</q>, rapporte Le Matin. Elle se dit <q by="Ann Lee">« prête à partir »</q> et même à <q by="Ann Lee">« tout vendre »</q>, rappelle Le Matin.',
		'Le journal relaie la réaction d’<p gender="female">Ann Lee</p> : <q by="Ann Lee">« Je pars. »</q>',
		'De l’avis d’<p gender="female">Ann Lee</p>, dont les propos sont relayés par Le Matin, <q by="Ann Lee">« tout se vend »</q>.',
		'Le quotidien relaie la colère de <p gender="female">Ann Lee</p> après le départ de <p gender="male">Paul Roux</p> : pour elle, <q by="Ann Lee">« rien ne presse »</q>.',
		'<q by="Opais">« Il est arrivé »</q>, insiste le journal mozambicain <q kind="title">« Opais »</q>. <q by="Opais">« Il est seul. »</q>',
		'<q by="Matin">« Tout brûle »</q>, rapporte Le Matin.',
	],
	'the nearest noun after “et” is no subject': [
		'<p gender="male">Paul Roux</p> attend. Il scrute les courbes des malades et les modèles de la revue Sciences et avance : <q by="Paul Roux">« Et si c’était fini ? »</q>',
	],
	'somebody named, then an apposition with “qui”': [
		'La rencontre est voulue par <p gender="male">Paul Roux</p>, un président qui avoue être <q by="Paul Roux">« très préoccupé »</q>.',
		'<p gender="male">Paul Roux</p> a été élu. <q by="Paul Roux">« On verra »</q>, répond le chef du parti pour qui <q by="Paul Roux">« rien n’oblige à voter »</q>.',
	],
	'an incise before, with its day; and one that follows a quotation': [
		'Le rapport de la commission, a déploré le maire <p gender="male">Paul Roux</p> ce mercredi 6 octobre, révèle <q by="Paul Roux">« des chiffres terribles »</q>.',
		'Le juge <p gender="male">Paul Roux</p> écoute. <q by="Luc Amar">« Je m’excuse »</q>, souffle <p gender="male">Luc Amar</p>, aussitôt rappelé à l’ordre : <q by="Paul Roux">« C’est au tribunal que vous parlez »</q>, coupe le juge.',
	],
	'what somebody found out': [
		'Selon les premières constatations de la gendarmerie, il <q by="gendarmerie">« ne roulait pas vite »</q>. A en croire <p gender="female">Ann Lee</p>, il <q by="Ann Lee">« dormait déjà »</q>.',
	],
	'a verb of no table and a stranger': [
		'<p gender="female">Ann Lee</p> proteste. <q by="Ann Lee">« Non »</q>, dit-elle. <q>« On s’est fait avoir »</q>, enrage un conseiller dans le couloir.',
	],
	'the first words, before anybody is named': [
		'# Sous la colline\n\n<q by="Ann Lee">« Marchez là où je marche. »</q> Accroupie sous sa lampe, <p gender="female">Ann Lee</p> avance vers la paroi.',
	],
	'the only one whom the article names, heard before': [
		'<q by="Ann Lee">« On sera prêts »</q>, prévient <p gender="female">Ann Lee</p>.\n\nLes lits manquent partout.\n\nLe virus <q by="Ann Lee">« n’est pas plus contagieux que la grippe, mais il va plus vite qu’elle, et c’est tout le problème des hôpitaux »</q>.',
	],
	'a heading that lost its markup': [
		'Les syndicats défilent. <q by="Paul Roux">« Ils sont sourds »</q>, dit <p gender="male">Paul Roux</p>.\n\n<q by="Ann Lee" because="headline">« Mesures de caste »</q>\n\n<q by="Ann Lee">« Je suis là contre leurs choix »</q>, dit <p gender="female">Ann Lee</p>.',
		'La forêt brûle.\n\n<q by="Ann Lee" because="headline">« HORS DE CONTRÔLE »</q>\n\n<p gender="female">Ann Lee</p> évoque <q by="Ann Lee">« un feu hors de contrôle »</q>.',
	],
	'whoever tells it in the sentence before': [
		'<p gender="female">Ann Lee</p> déminait. <p gender="male">Paul Roux</p>, 78 ans, se rappelle surtout qu’elle chantonnait. <q by="Paul Roux">« Du Dalida. J’ai cru que je devenais fou. »</q>',
	],
	'whose opinion it is, before a comma': [
		'L’entraîneur, <p gender="male">Paul Roux</p>, sourit. Pour le technicien, son équipe <q by="Paul Roux">« n’a rien volé »</q>. Pour la retraite, rien <q kind="scare">« d’urgent »</q>.',
	],
	'whoever a noun means, and not whom they replace, beat or are to face': [
		'<p gender="male">Luc Marin</p> a gagné. L’attaquant remplaçait <p gender="male">Max Ohl</p>. <q by="Luc Marin">« On m’a prévenu »</q>, a-t-il raconté.',
		'<p gender="male">Luc Marin</p>, maire de Sorn, est là. Le maire a battu M. <p gender="male">Ohl</p>. <q by="Luc Marin">« C’est fait »</q>, dit-il.',
		'<p gender="female">Eva Marin</p> est là. L’ancienne ministre affrontera la députée <p gender="female">Ada Ohl</p>. Elle ajoute : <q by="Eva Marin">« Enfin. »</q>',
		'<p gender="male">Luc Marin</p> est là. Le nouveau maire est <p gender="male">Max Ohl</p>. <q by="Max Ohl">« C’est fait »</q>, dit-il.',
	],
	'whoever is asked answers, at once, behind a pause, and in the next paragraph': [
		'<p gender="male">Luc Marin</p> comparaît. <q by="Eva Roux">« Qu’en dites-vous ? »</q>, demande la juge <p gender="female">Eva Roux</p>. <q by="Luc Marin">« Je ne sais pas. »</q> <q by="Eva Roux">« Vraiment ? »</q>',
		'<p gender="male">Luc Marin</p> comparaît. La juge, <p gender="female">Eva Roux</p>, l’interrompt. <q by="Eva Roux">« Aviez-vous bu ? »</q> Silence. <q by="Luc Marin">« Un peu. »</q>',
		'<p gender="male">Luc Marin</p> comparaît. <q by="Eva Roux">« Aviez-vous bu ? »</q>, demande la juge <p gender="female">Eva Roux</p>.\n\n<q by="Luc Marin">« Je ne sais pas. »</q>',
		'<p gender="male">Luc Marin</p> comparaît. La juge <p gender="female">Eva Roux</p> s’étonne : <q by="Eva Roux">« Aviez-vous bu ? »</q> Réponse : <q by="Luc Marin">« Un peu. »</q>',
		'<p gender="male">Luc Marin</p> comparaît devant la juge <p gender="female">Eva Roux</p>. <q by="Luc Marin">« J’ai eu peur »</q>, dit-il. <q by="Eva Roux">« De qui ? »</q> <q by="Luc Marin">« De tout. »</q>',
		'<p gender="male">Luc Marin</p> comparaît. La juge <p gender="female">Eva Roux</p> arrive. La juge lui demande pourquoi il a bu. <q by="Luc Marin">« J’avais soif. »</q>',
	],
	'who asks nobody or themselves, and a paper, go on': [
		'<p gender="male">Luc Marin</p> est élu. <q by="Eva Roux">« Qui va payer ? »</q>, demande <p gender="female">Eva Roux</p>. <q by="Eva Roux">« Personne ne le sait. »</q>',
		'<p gender="male">Luc Marin</p> est élu. <q by="Eva Roux">« Qui va payer ? »</q>, se demande <p gender="female">Eva Roux</p>. <q by="Eva Roux">« Nous tous. »</q>',
		'<p gender="male">Luc Marin</p> est élu. <q by="Aube">« Qui va payer ? »</q>, demande L’Aube. <q by="Aube">« Nous tous. »</q>',
	],
	'somebody without a name who does something to whom the sentence is about': [
		'Le boxeur <p gender="male">Luc Marin</p> est là. Un médecin l’a opéré. Il court de nouveau. <q by="Luc Marin">« J’ai mal »</q>, dit-il.',
		'Le boxeur <p gender="male">Luc Marin</p> est là. Un voisin l’a trouvé. <q>« Il ne bougeait plus »</q>, dit-il.',
	],
	'how somebody says it, by a participle or an infinitive without an object': [
		'<p gender="male">Luc Marin</p>, maire de Sorn, est là. <q by="Luc Marin">« C’est fait »</q>, lance sans sourciller le maire. <q by="Luc Marin">« Enfin »</q>, lâche en souriant le maire.',
	],
	'the dead, where it is not their death that is told': [
		'Le chanteur <p gender="male">Omar Diallo</p> est mort mardi. <q by="Luc Marin">« Il était bon »</q>, a dit <p gender="male">Luc Marin</p>.\n\nNé à Sorn, <p of="Omar Diallo">Diallo</p> chantait au café. <q by="Omar Diallo">« Je gagnais peu »</q>, disait-il.',
	],
	'a council that was told of, and a young man who has no name': [
		'Me <p gender="male">Luc Marin</p> plaide. Le conseil s’est réuni hier. <q by="conseil">« Le budget est voté »</q>, annonce le conseil.',
		'<p gender="male">Luc Marin</p>, 25 ans, est mort. Un jeune homme a été arrêté. <q>« Je n’ai rien fait »</q>, dit le jeune homme.',
	],
	'a law that was told of, a relative told of only for somebody’s sake, and a place where somebody speaks': [
		'<p gender="female">Ann Lee</p> est ministre. La loi a été votée mardi. Elle s’est dite <q by="Ann Lee">« très fière »</q>.',
		'<p gender="male">Karim Lamy</p> a été opéré. Son médecin l’a rassuré. <q by="Karim Lamy">« Je vais mieux »</q>, dit-il.',
		'<p gender="male">Karim Lamy</p> est inquiet. Son fils est malade. <q by="Karim Lamy">« Je ne dors plus »</q>, dit-il.',
		'À la mairie, <p gender="male">Paul Roux</p> s’explique. <q>« Je n’ai rien fait »</q>, dit-on souvent.',
	],
	'the head of something else': [
		'<p gender="male">Max Ohl</p>, libraire, rit. <p gender="male">Luc Marin</p> s’en mêle. Le patron du réseau ajoute : <q by="Luc Marin">« Bon. »</q>',
	],
	'a noun of several words, an age in words or in years, and one that may name a group': [
		'<p gender="male">Luc Marin</p>, maire de Sorn, est là. <p gender="male">Max Ohl</p>, banquier, hésite. <q by="Luc Marin">« C’est fait »</q>, ajoute le premier magistrat.',
		'<p gender="male">Luc Marin</p>, 21 ans, est là. <p gender="male">Max Ohl</p>, banquier, hésite. <q by="Luc Marin">« C’est fait »</q>, dit le jeune homme.',
		'<p gender="male">Luc Marin</p>, 45 ans, est là. <p gender="male">Max Ohl</p>, banquier, hésite. <q by="Luc Marin">« C’est fait »</q>, dit l’homme de 45 ans.',
		'<p gender="female">Eva Marin</p>, étudiante, est là. <p gender="female">Ada Ohl</p>, banquière, hésite. <q by="Eva Marin">« C’est fait »</q>, dit la jeune femme.',
		'<q by="Luc Marin">« Il dort »</q>, plaide Me <p gender="male">Luc Marin</p>. Le conseil dépeint <q by="Luc Marin">« un taiseux »</q>. Le conseil municipal, lui, dénonce <q by="conseil municipal">« un gâchis »</q>.',
		'<p gender="male">Luc Marin</p>, éleveur, est là. <p gender="male">Max Ohl</p>, banquier, hésite. L’exploitant dénonce <q by="Luc Marin">« un gâchis »</q>.',
	],
	'a wider noun between a name and its pronoun': [
		'Le maire, <p gender="male">Paul Roux</p>, préside. <q by="Luc Amar">« Non »</q>, tonne l’éleveur <p gender="male">Luc Amar</p>. À la reprise, l’édile concède du terrain. <q by="Paul Roux">« Je ne suis pas sourd »</q>, lâche-t-il.',
		'La rapporteure <p gender="female">Ann Lee</p> a parlé. <q by="Eva Roux">« Il y aura des mûres »</q>, prédit <p gender="female">Eva Roux</p>. La rapporteure, elle, voulait y croire. <q by="Ann Lee">« On n’est pas loin »</q>, assurait-elle.',
	],
	'what somebody says of themselves tells a gender': [
		'<p gender="female">Ann Lee</p> interroge <p gender="male">Paul Roux</p>. <q by="Ann Lee">« Et alors ? »</q>, demande <p gender="female">Ann Lee</p>. Un temps. <q by="Paul Roux">« J’étais fatigué, ma femme dormait. »</q>',
		'<q by="Paul Roux">« On écoute »</q>, dit <p gender="male">Paul Roux</p>. Le jour venu, <p gender="female">Ann Lee</p> revient. Le bruit cesse. <q by="Ann Lee">« Je ne suis pas encore arrivée. »</q>',
		'<p gender="female">Ann Lee</p> est partie. <q by="Paul Roux">« On l’attend »</q>, dit <p gender="male">Paul Roux</p>. Un temps. <q by="Paul Roux">« Elle répétait : <q by="Ann Lee">« Je suis usée. »</q> »</q>',
	],
	'a question of the narration is answered by whoever spoke': [
		'<q by="Ann Lee">« Il riait »</q>, dit <p gender="female">Ann Lee</p>. Et <p gender="male">Paul Roux</p> ? <q by="Ann Lee">« Il riait aussi. »</q>',
	],
	'a person after a comma is no thing': [
		'Devant sa vitrine, <p gender="female">Ann Lee</p> compte. <q by="Ann Lee">« Hier, onze clients. »</q>',
	],
	'one of them, named at once': [
		'Ses collègues en doutaient. <q by="Paul Roux">« J’ai cru à une lubie »</q>, admet l’un d’eux, <p gender="male">Paul Roux</p>, de l’institut.',
		'Trois voisins attendent. <q>« On verra »</q>, souffle l’un d’eux.',
	],
	'a stranger whom the next sentence names': [
		'<q by="Ann">« C’est beau »</q>, tranche une dame en manteau. Elle se prénomme <p gender="female">Ann</p>, elle a 71 ans. <q by="Ann">« J’ai rouvert mes fenêtres. »</q>',
		'<q>« C’est beau »</q>, tranche une dame en manteau. Elle attend <p gender="female">Ann</p>.',
	],
	'a wider noun than somebody was introduced with': [
		'La maire, <p gender="female">Eva Roux</p>, sourit. Conseillère d’opposition, <p gender="female">Ann Lee</p> parle d’<q by="Ann Lee">« un oubli »</q>. <q by="Ann Lee">« C’est grave »</q>, tacle l’élue.',
		'La procureure <p gender="female">Ann Lee</p> se lève. L’avocate <p gender="female">Eva Roux</p> soupire. <q by="Ann Lee">« Passons »</q>, tonne la magistrate.',
		'L’ouvrière <p gender="female">Ann Lee</p> attend. L’avocate <p gender="female">Eva Roux</p> soupire. <q by="Ann Lee">« Passons »</q>, souffle la salariée. <q by="Eva Roux">« Non »</q>, dit la pénaliste.',
		'La préfète, <p gender="female">Ann Lee</p>, sourit. L’évêque de Lens, <p gender="male">Paul Roux</p>, aussi. <q by="Paul Roux">« Prions »</q>, glisse le prélat. <q by="Ann Lee">« Non »</q>, dit la représentante de l’État.',
		'Le guide <p gender="male">Paul Roux</p> attend. Le pilote <p gender="male">Luc Amar</p> aussi. <q by="Paul Roux">« Trop de vent »</q>, note l’alpiniste. <q by="Luc Amar">« Non »</q>, dit l’aviateur.',
	],
	'a name that signs the words above it': [
		'<q by="Paul Roux">« Passons »</q>, dit <p gender="male">Paul Roux</p>.\n\n<q by="Ann Lee" because="signature">« Je n’ai rien vu. »</q>\n\n— <p gender="female">Ann Lee</p>, mairesse de Sorn\n\nElle est partie.',
		'<q by="Ann Lee" because="signature">« J’ai tout marché. »</q>\n\n<p gender="female">Ann Lee</p> (1 h 34’)\n\n<q by="Paul Roux" because="signature">« Moi aussi. »</q> — <p gender="male">Paul Roux</p>, 40 ans',
		'<q by="Paul Roux">« Passons »</q>, dit <p gender="male">Paul Roux</p>. <q by="Paul Roux">« J’ai fini. »</q>\n\n<p gender="female">Ann Lee</p> applaudit.',
	],
	'lui without a comma is whoever hears': [
		'<p gender="male">Luc Amar</p> a promis un guichet. Sa rivale <p gender="female">Ann Lee</p> lui reproche d’avoir <q by="Ann Lee">« dormi debout »</q>. Il a répondu sur les ondes : <q by="Luc Amar">« À peine. »</q>',
		'<p gender="male">Paul Roux</p> était là. Hors antenne, <p gender="female">Ann Lee</p> lui a demandé quel mot il aimait. Il a dit <q by="Paul Roux">« doudoune, et rien d’autre »</q>.',
	],
	'whoever is named before “pour qui”': [
		'<p gender="female">Ann Lee</p> lit la lettre d’un géographe, <p gender="male">Paul Roux</p>, pour qui ce port serait <q by="Paul Roux">« une porte sans mur »</q>.',
	],
	'whoever by no name is somebody’s, too young for an office, or of a trade that nobody in office has': [
		'Le procès de <p gender="male">Luc Amar</p> s’est ouvert. Son père a pleuré. <q>« On ne comprend pas »</q>, a-t-il murmuré.',
		'<p gender="male">Luc Amar</p>, fils du maire, a été élu. Son père a pleuré. <q by="Luc Amar">« Je le savais »</q>, dit-il.',
		'La mère, <p gender="female">Eva Morel</p>, a porté plainte. L’adolescent hausse les épaules : <q>« Et alors ? »</q>',
		'La juge <p gender="female">Ann Lee</p> interroge. La fillette rougit. <q>« Je ne sais plus »</q>, bredouille l’écolière.',
		'Le préfet <p gender="male">Paul Roux</p> visite le marché. La serveuse soupire. Le facteur sourit : <q>« Je passe. »</q>',
		'Le maire <p gender="male">Paul Roux</p> visite le marché. Une voisine hausse les épaules : <q>« Et alors ? »</q>',
	],
	'nobody known goes on through the pronouns of the narration': [
		'Le maire <p gender="male">Paul Roux</p> a voté.\n\nLundi, tout est calme.\n\nUn habitant s’arrête. <q>« Ça suffit »</q>, souffle-t-il. Il hausse les épaules : <q>« C’est ainsi. »</q>',
		'La maire <p gender="female">Ann Lee</p> a voté.\n\nLundi, tout est calme.\n\n<q>« Ça suffit »</q>, témoigne une riveraine. Elle soupire. <q>« C’est ainsi »</q>, ajoute-t-elle.',
		'<p gender="male">Paul Roux</p> est resté prudent. À un voisin qui l’interrogeait sur le calendrier, il a répondu : <q by="Paul Roux">« Attendons. »</q>',
		'Le préfet <p gender="male">Paul Roux</p> est à Lons. Le patron du <q kind="scare">« Café du Port »</q> reste prudent : <q>« On verra. »</q>',
		'Le maire <p gender="male">Paul Roux</p> a voté. Dans les tribunes, un supporter pleure. <q>« Ça suffit »</q>, dit-il.',
		'<p gender="male">Luc Amar</p> dirige le foyer. Un jeune Syrien raconte sa nuit. <q>« J’ai marché »</q>, dit-il.',
		'L’entraîneur <p gender="male">Paul Roux</p> fulmine. Son homologue de Dole savoure. <q>« On mérite »</q>, dit-il.',
		'Le PDG, <p gender="male">Paul Roux</p>, ferme l’usine. <q>« On ira au bout »</q>, prévient le délégué syndical.',
		'Me <p gender="male">Luc Amar</p> a plaidé pour le prévenu. <q by="Luc Amar">« Il n’a rien fait »</q>, assure le conseil du prévenu.',
	],
	'whose words a paper prints, somebody remembers or reacts to': [
		'Sous la plume de <p gender="female">Ann Lee</p>, le journal rappelle que <q by="Ann Lee">« rien n’est réglé »</q>. Sous la plume de <p gender="male">Luc Amar</p>, on lit : <q by="Luc Amar">« Tout va. »</q>',
		'<p gender="female">Ann Lee</p> se souvient des mots de <p gender="male">Luc Amar</p> : <q by="Luc Amar">« Tiens bon. »</q> <p of="Ann Lee">Ann Lee</p> se souvient de <p of="Luc Amar">Luc Amar</p> : <q by="Ann Lee">« Il tenait bon. »</q>',
		'<p gender="female">Ann Lee</p> a réagi aux propos de <p gender="male">Luc Amar</p> : <q by="Ann Lee">« C’est faux. »</q>',
	],
	'whose forecasts or figures are gone by': [
		'D’après les prévisions de Météo-France, le vent sera <q by="Météo-France">« très fort »</q>. Selon les premiers résultats du BRGM, le sol est <q by="BRGM">« instable »</q>.',
		'Selon les chiffres de la préfecture, la crue est <q by="préfecture">« historique »</q>. D’après l’analyse de <p gender="female">Ann Lee</p>, elle est <q by="Ann Lee">« banale »</q>.',
		'Le syndicat Sud Lacs recense, lui, <q by="Sud Lacs">« deux cents cas »</q>.',
	],
	'two short quotations before one verb, and the said one by a first name': [
		'<q by="Ann Lee">« Une honte »</q>, <q by="Ann Lee">« un scandale »</q>, a réagi <p gender="female">Ann Lee</p>. <q by="Ann Lee">« Du courage »</q> et <q by="Ann Lee">« de l’envie »</q>, selon <p of="Ann Lee">Ann Lee</p>.',
		'<p gender="male">Luc Amar</p> arrive. <p gender="male">Paul Roux</p> attend. Ledit <p of="Luc Amar">Luc</p> s’excuse : <q by="Luc Amar">« Pardon. »</q>',
	],
	'who goes on to say something after what was done to somebody': [
		'<p gender="male">Paul Roux</p> a salué <p gender="male">Luc Amar</p> puis a ajouté : <q by="Paul Roux">« Avançons. »</q>',
		'Le maire, <p gender="male">Paul Roux</p>, a tenu à saluer <p gender="male">Luc Amar</p>, avant de parler du budget, puis de conclure : <q by="Paul Roux">« Avançons. »</q>',
	],
	'a subject behind how it is said': [
		'Le maire <p gender="male">Paul Roux</p> arrive. <p gender="male">Luc Amar</p> part. <q by="Paul Roux">« On verra »</q>, lâche à nouveau le maire. <q by="Paul Roux">« Oui »</q>, souffle la gorge nouée le maire. <q by="Luc Amar">« Non »</q>, glisse quand même <p of="Luc Amar">Luc Amar</p>.',
		'Le maire <p gender="male">Paul Roux</p> arrive. <p gender="male">Luc Amar</p> part. <q by="Paul Roux">« On verra »</q>, dit tout bas le maire. <q by="Paul Roux">« Oui »</q>, disait il y a peu le maire. <q by="Paul Roux">« Oui »</q>, lance à qui veut l’entendre le maire.',
	],
	'what stands between a noun and an article is a verb': [
		'<p gender="male">Paul Roux</p> est à la barre. <q by="Ann Lee">« Parlez »</q>, ordonne la présidente, <p gender="female">Ann Lee</p>. Le prévenu hausse les épaules : <q by="Paul Roux">« C’est loin. »</q>',
		'Elle cherche <p gender="female">Ann Lee</p>. Au théâtre, <p gender="female">Ann Lee</p> n’a que deux scènes. Elle y dit une seule réplique : <q by="Ann Lee">« Entrez. »</q>',
	],
	'a comma closes the apposition before the verb': [
		'Face à la ministre du Sel, <p gender="female">Ann Lee</p>, qui vantait <q by="Ann Lee">« un geste »</q>, son collègue du Vent, <p gender="male">Paul Roux</p>, a répondu que <q by="Paul Roux">« les voiles coûtent »</q>.',
	],
	'a pronoun goes on about whom “ce dernier” means': [
		'<p gender="male">Paul Roux</p> a reçu <p gender="male">Luc Amar</p>, éleveur. Ce dernier a tout promis. <q by="Luc Amar">« Ce sera fait »</q>, a-t-il juré.',
		'<p gender="female">Ann Lee</p> a félicité <p gender="female">Eva Roux</p>, éleveuse. <q by="Ann Lee">« Bravo »</q>, a-t-elle dit. L’intéressée a rougi. <q by="Eva Roux">« Merci »</q>, a-t-elle soufflé.',
		'<p gender="female">Ann Lee</p> admire <p gender="female">Eva Roux</p>. L’intéressée sourit. <q by="Eva Roux">« Il faut le dire. »</q>',
	],
	'a sentence without a verb hands over': [
		'<q by="Ann Lee">« Trop tard »</q>, dit <p gender="female">Ann Lee</p>. Même son de cloche chez <p gender="male">Paul Roux</p>, éleveur à Sorn. <q by="Paul Roux">« Trop cher. »</q>',
	],
	'who is named in a sentence about somebody else': [
		'Le maire de Sorn, <p gender="male">Paul Roux</p>, a reçu <p gender="male">Luc Amar</p>, éleveur. <q by="Luc Amar">« Merci »</q>, lui a dit l’éleveur. L’édile est reparti. <q by="Paul Roux">« Enfin »</q>, a-t-il soufflé.',
		'L’entraîneur, <p gender="male">Paul Roux</p>, a perdu. Le technicien n’a pas commenté le geste de son capitaine, <p gender="male">Luc Amar</p>, exclu. <q by="Paul Roux">« L’arbitre a vu »</q>, a-t-il lâché.\n\nL’intéressé, lui, s’excuse. <q by="Luc Amar">« Je m’en veux »</q>, dit-il.',
		'Le danseur <p gender="male">Paul Roux</p> marche. Devant la maison de <p gender="male">Luc Amar</p>, il s’arrête. <q by="Paul Roux">« C’est là »</q>, dit-il.',
		'La nuit tombe. Il est 5 heures quand <p gender="female">Ann Lee</p> arrive. <q by="Ann Lee">« Bonjour. »</q>',
	],
	'an age by a verb, or before the name': [
		'<p gender="male">Paul Roux</p> a 34 ans. L’éleveur <p gender="male">Luc Amar</p> le conseille. <q by="Luc Amar">« Il apprend »</q>, dit l’éleveur.\n\nLe trentenaire acquiesce. <q by="Paul Roux">« J’apprends »</q>, dit-il.',
		'À 52 ans, <p gender="female">Ann Lee</p> débute. La danseuse <p gender="female">Eva Roux</p> l’aide. <q by="Ann Lee">« J’apprends »</q>, dit la quinquagénaire.',
	],
	'an object behind a pronoun, in a clause ahead, new': [
		'Le danseur <p gender="male">Paul Roux</p> hésitait. Vendredi, il a consulté l’éleveur, <p gender="male">Luc Amar</p>. Il a bien dormi. <q by="Paul Roux">« J’y vais »</q>, souffle-t-il.',
		'Quand <p gender="male">Luc Amar</p>, éleveur à Sorn, est arrivé, <p gender="male">Paul Roux</p> a souri. <q by="Paul Roux">« Enfin »</q>, a-t-il pensé.',
		'La maire, <p gender="female">Ann Lee</p>, dit non. <p gender="male">Paul Roux</p> aussi.\n\nLa maire a reçu une délégation. <q by="Ann Lee">« On verra »</q>, a-t-elle dit.',
	],
	'“ce dernier” is never of the other gender': [
		'<p gender="male">Paul Roux</p> et <p gender="female">Ann Lee</p> ont débattu hier. Elle mène d’un point. Avec neuf voix, <p of="Ann Lee">Lee</p> devance son rival. <q by="Paul Roux">« Rien n’est joué »</q>, a ironisé ce dernier.',
	],
	'the subject of the sentence before may be whom the words are about': [
		'La mère de l’élève, <p gender="female">Ann Lee</p>, s’avance. Son fils <p gender="male">Tom Lee</p>, dit-elle, <q by="Ann Lee">« ne dormait plus »</q>. Le soir, il l’avait appelée. <q by="Ann Lee">« Il parlait tout bas. »</q>',
		'<q by="Paul Roux">« On m’appelle »</q>, se souvient <p gender="male">Paul Roux</p>. Il vient. L’enfant, prénommé <p>Sacha</p>, avait sept ans. <q by="Paul Roux">« J’ai appris le nom de <p of="Sacha">Sacha</p>. »</q>',
	],
	'whoever is named right behind the first words of a block': [
		'<q by="Ann Lee">« La navette viendra »</q>, promet <p gender="female">Ann Lee</p>.\n\n21 h 08. <q by="Paul Roux">« En quelle année ? »</q> Le candidat du centre, <p gender="male">Paul Roux</p>, s’invite dans l’échange.',
	],
	'a pronoun one with its verb, however long the incise': [
		'<p gender="female">Ann Lee</p> est psychiatre. Mais, confie-t-elle à un ami qui le répète à toute la presse, <q by="Ann Lee">« le soir, il ronfle »</q>.',
	],
	'whole names of groups': [
		'La revue Lanterne arrière évoque <q by="Lanterne arrière">« un été sans pluie »</q>.',
		'La chambre locale des comptes saluait <q by="chambre locale des comptes">« un effort »</q>.',
		'<p gender="male">Paul Roux</p> attend. Le propriétaire, la société Norvélia Shipping, domiciliée à Brest, s’est borné à évoquer dans un courriel <q by="Norvélia Shipping">« un retard »</q>.',
		'Le rapport a été qualifié de <q by="Ann Lee">« roman »</q> par Me <p gender="female">Ann Lee</p>.',
	],
	'a paragraph comes back to the one whom all is about': [
		'Elle a des prudences. <p gender="female">Ann Lee</p> sourit. <q by="Ann Lee">« C’est moi. »</q>\n\nElle est née à Lons. La rivale, <p gender="female">Eva Roux</p>, s’amuse. <q by="Eva Roux">« Elle triche »</q>, jure <p of="Eva Roux">Roux</p>.\n\nChaque matin, elle marche. <q by="Eva Roux">« Vite »</q>, dit <p of="Eva Roux">Roux</p>, qui la suit. La nuit tombe. Il pleut.\n\nOn lui demande pourquoi elle est partie. Silence. <q by="Ann Lee">« J’en avais assez »</q>, lâche-t-elle.',
		'<p gender="female">Ann Lee</p>, 44 ans, tourne un obus. <p of="Ann Lee">Lee</p> en a vu mille. La mère de <p of="Ann Lee">Lee</p> n’en dort plus.\n\n<q by="Bea Roux">« <p of="Ann Lee">Lee</p> démontait tout »</q>, se souvient sa voisine, <p gender="female">Bea Roux</p>. Elle en rit encore.\n\nA 19 ans, elle s’engage, <q by="Ann Lee">« pour le permis de conduire »</q>.',
	],
	'newspapers, dictionaries, code names, nicknames told behind them': [
		'<q by="Ann Lee">« Jamais »</q>, a répondu <p gender="female">Ann Lee</p> au <q kind="title">« Journal des grutiers »</q>. La directrice du dictionnaire <q kind="title">« Le Trésor du port »</q> sourit. Nom de code de l’affaire : <q kind="scare">« Marée 2030 »</q>. Il a failli renvoyer <q kind="scare">« le marchand de sel »</q>, comme on le surnomme ici.',
	],
	'an inverted verb after the quotation': [
		'<q by="Ann Lee">« Rien ne permet de le dire »</q>, a déclaré lors d’un point presse la procureure, <p gender="female">Ann Lee</p>.',
		'<q by="Ann Lee">« Tout va bien »</q>, s’étrangle la maire, <p gender="female">Ann Lee</p>.',
		'Le feu était <q by="préfecture">« circonscrit »</q> en fin de matinée, a annoncé la préfecture.',
		'Une réponse jugée <q by="Paul Roy">« un peu courte »</q> par <p gender="male">Paul Roy</p>.',
		'<q by="Luc Nonat">« Je suis confiant »</q>, a confié à l’agence le sélectionneur, <p>Luc Nonat</p>.',
		'<q by="Luc Nonat">« Le train de 8 h 12 ? Connais pas »</q>, rigole <p>Luc Nonat</p>, contrôleur retraité.',
		'<q by="Anne Petit">« Pas question »</q>, tranche d’emblée <p>Anne Petit</p>. Et d’ajouter : <q by="Anne Petit">« Jamais. »</q>',
		'<p gender="female">Anne Petit</p> accuse <p gender="male">Paul Durand</p>. <q by="Anne Petit">« Il ment »</q>, a-t-elle répété.',
		'<q by="Claire Morand" because="inverted verb">« Nous avons perdu une saison »</q>, a reconnu <p>Claire Morand</p>.',
		'<q by="Claire Morand">« La digue tiendra »</q>, assure <p>Claire Morand</p>, ingénieure au port.',
		'<q by="Hervé Lanoë">"On ferme à midi"</q>, prévient le boulanger <p>Hervé Lanoë</p>.',
		'<q by="Hervé Lanoë">“Rien ne presse”</q>, a lancé mardi à la presse le maire de Trévignac, <p>Hervé Lanoë</p>.',
		'<q by="Samia Rahal">« Le vote est nul »</q>, a estimé dans un communiqué la présidente du jury, <p>Samia Rahal</p>.',
		'<p gender="female">Samia Rahal</p> a claqué la porte. <q by="Samia Rahal">« Je ne céderai pas »</q>, a-t-elle déclaré.',
		'<q by="Paul Guérin">« Tout est à refaire ! »</q> s’emporte <p>Paul Guérin</p>.',
		'<q by="Paul Guérin">« Qui a signé ? »</q>, s’est interrogé devant les élus <p>Paul Guérin</p>.',
		'<q by="Paul Guérin">« Ce terrain n’est pas à vendre »</q>, a tenu à préciser M. <p>Paul Guérin</p>.',
		'<q by="Lise Vannier">« Il manque douze lits »</q>, déplore, amère, <p>Lise Vannier</p>.',
	],
	'a verb of no table, right after the quotation': [
		'<q by="Ann Lee">« Enfin ! »</q>, bondit <p>Ann Lee</p>.',
		'<q by="Ann Lee">« Et moi ? »</q>, saute sur l’occasion Me <p>Ann Lee</p>, en défense.',
		'La maire, <p gender="female">Ann Lee</p>, est venue. <q by="Ann Lee">« C’est tout ? »</q>, s’est étouffée la maire. Puis, <q by="Ann Lee">« Dehors »</q>, tonitrue-t-elle.',
		'Son roman <q kind="title">« Sel »</q>, traduite par <p>Ann Lee</p>, sort mercredi.',
	],
	'a title beside the name': [
		'La maire (divers droite), <p gender="female">Ann Lee</p>, a reçu <p gender="female">Zoé Roy</p>. <q by="Ann Lee">« Non »</q>, a tranché la maire.',
		'<q by="Ann Lee">« La séance est ouverte »</q>, a lancé la maire (DVD), <p gender="female">Ann Lee</p>.',
		'Il est venu accompagné du préfet, <p gender="male">Luc Amar</p>, et de <p gender="male">Paul Roy</p>. Le préfet a promis <q by="Luc Amar">« la transparence »</q>.',
		'Le président, <p gender="male">Luc Amar</p>, a entendu <p gender="male">Paul Roy</p>. <q by="Luc Amar">« Assis »</q>, prévient le président.',
	],
	'the author is I': [
		'by <p gender="female">Ann Lee</p>\n\n<p gender="male">Paul Roy</p> m’attendait. <q by="Ann Lee">« Et alors ? »</q>, ai-je demandé. <q by="Paul Roy">« Rien »</q>, a-t-il répondu.',
		'by <p gender="female">Ann Lee</p>\n\nUne vieille m’a regardée. <q>« Trop tard »</q>, a-t-elle dit.',
	],
	'a relative of several forms': [
		'<p gender="female">Zoé Roy</p> viendra avec <p gender="male">Luc Amar</p>, lequel a fait état de <q by="Luc Amar">« dégâts »</q>.',
	],
	'a participle that opens the sentence is no verb of the quotation': [
		'Interrogée par <p gender="male">Luc Roy</p>, <p gender="female">Ann Lee</p> a botté en touche : <q by="Ann Lee">« Plus tard. »</q>',
		'Accusé par <p gender="female">Ann Lee</p> d’avoir monté <q by="Ann Lee">« un coup »</q>, <p gender="male">Luc Roy</p> se tait.',
	],
	'what somebody is said to be': [
		'<p gender="male">Luc Roy</p> regarde ses mains. Il est accusé d’incendie. La juge, <p gender="female">Ann Lee</p>, lit. L’accusé soupire : <q by="Luc Roy">« C’est moi. »</q>',
		'<p gender="female">Ann Lee</p> est infirmière. <p gender="female">Zoé Roy</p> l’écoute. <q by="Ann Lee">« On tient »</q>, souffle l’infirmière.',
		'Cela n’a pas convaincu. <p gender="female">Ann Lee</p> se lève. La cheffe du parti brandit un papier. <p gender="female">Zoé Roy</p>, la maire, sourit. <q by="Ann Lee">« Lisez »</q>, dit la cheffe.',
	],
	'a group that is on': [
		'À la mairie, on reconnaît <q by="mairie">« un raté »</q>.',
		'Pour la CFDT, l’accord est <q by="CFDT">« équilibré et signé »</q>.',
	],
	'an answer is not by whoever asks': [
		'<q by="Ann Lee">« Où ? »</q>, demande <p gender="female">Ann Lee</p>. <q by="Zoé Roy">« Ici »</q>, dit <p gender="female">Zoé Roy</p>. <q by="Ann Lee">« Et quand ? »</q> <q by="Zoé Roy">« Ce soir. »</q>',
		'<p gender="female">Zoé Roy</p> attend. <q by="Ann Lee">« Où ? »</q>, demande <p gender="female">Ann Lee</p>. <q by="Zoé Roy">« Ici »</q>, répond-elle.',
	],
	'relatives inside a quotation': [
		'<p gender="male">Luc Roy</p> est mort. <q by="Ann Roy">« Mon père disait : <q by="Luc Roy">“Tiens bon.”</q> »</q>, raconte <p gender="female">Ann Roy</p>.',
	],
	'a name in brackets after the quotation': [
		'<q by="Ann Lee">« La loi est la loi, et elle est dure »</q> (<p>Ann Lee</p>).',
	],
	'who speaks stands at the end of the sentence that goes on after the quotation': [
		'<q by="Luc Roy">« Les grévistes ont accepté nos offres »</q> mardi, mettant fin à huit jours de conflit, a déclaré le maire <p gender="male">Luc Roy</p>.',
	],
	'who held the office before is another': [
		'Le maire, <p gender="male">Luc Roy</p>, s’assoit. L’ancien maire, <p gender="male">Tom Petit</p>, se lève. Pour le maire, c’est <q by="Luc Roy">« absurde »</q>. <q by="Tom Petit">« Non »</q>, dit l’ancien maire.',
	],
	'estimates are by whoever made them, and “on” is those among whom it is said': [
		'<p gender="male">Luc Roy</p> parle. Les rafales ont atteint, selon ses estimations, <q by="Luc Roy">« entre 180 et 200 km/h »</q>.',
		'A la préfecture, on assure <q by="préfecture">« suivre la situation heure par heure »</q>.',
		'Chez les assureurs, on promet <q by="assureurs">« un traitement accéléré des dossiers »</q>.',
	],
	'“qui” behind an apposition is the person before it': [
		'L’idée plaît à <p gender="male">Luc Roy</p>, maire de Dole, qui salue <q by="Luc Roy">« une bonne idée »</q>.',
		'Le géologue, <p gender="male">Luc Roy</p>, dit <q by="Luc Roy">« étudier sérieusement »</q> la pose de capteurs.',
	],
	'“il” is no group that is feminine by its ending, and “la” behind a name tells nothing of whoever bears it': [
		'<p gender="male">Théodore Blin</p> a perdu son violon. L’assurance l’estimait à 180 000 euros. <q by="Théodore Blin">« Je voyais déjà le titre »</q>, raconte-t-il.',
		'<p gender="male">Maxime Thorel</p> est las. L’Union des généralistes réclame son départ. <p of="Maxime Thorel" gender="male">Thorel</p> la recevra jeudi. <q by="Maxime Thorel">« Je ne changerai pas d’avis »</q>, confie-t-il.',
	],
	'somebody else than the lawyer, the prefect or the journalist': [
		'L’avocate <p gender="female">Ann Lee</p> a plaidé mardi. <q>« J’ai tué »</q>, a répété son client.',
		'Le préfet <p gender="male">Luc Roy</p> était absent. <q>« J’ai tué »</q>, a répété l’accusé.',
	],
	'what somebody is called, or condemned for, is not said by them': [
		'<p gender="female">Ann Lee</p> est décrite comme <q>« une femme de tête et de cœur »</q>.',
		'<p gender="male">Luc Roy</p> est accusé d’avoir dit oui, et <p gender="female">Ann Lee</p> est qualifiée de <q>« traître à la cause commune »</q>.',
	],
	'Madame before an office is part of it': [
		'<q by="Ann Lee">« Oui »</q>, dit Madame la ministre <p gender="female">Ann Lee</p>.',
	],
	'a pronoun that is given a name': [
		'<p gender="female">Zoé Roy</p> rit. <q by="Zoé Roy">« Oui »</q>, dit-elle. Une fille brandit son bulletin. Elle s’appelle <p gender="female">Ann Lee</p>. <q by="Ann Lee">« J’ai tout perdu »</q>, raconte la jeune fille.',
	],
	'a clause that a comma ends has no subject for the verb behind it': [
		'Dans sa lettre, que nous avons pu lire, le maire, <p gender="male">Luc Roy</p>, évoque <q by="Luc Roy">« un tableur »</q>.',
	],
	'whoever speaks for a group without a name': [
		'Un porte-parole de la mairie a dénoncé <q by="mairie">« une rumeur »</q>.',
		'Le groupe indien Malhotra Steel reprend l’usine. Personne ne partira <q by="Malhotra Steel">« sans une solution durable »</q>, assure le groupe.',
		'Accord majeur s’étonne. L’orchestre a été créé par Accord majeur en 1990. Accord majeur dénonce <q by="Accord majeur">« une fausse note »</q>.',
		'Le Merle enchaîné pointe cependant que <q by="Merle enchaîné">« la loi ne prévoit pas un tel niveau »</q>. Le Merle enchaîné rit.',
		'Selon la présidente d’Infirmiers du globe, <p gender="female">Ann Lee</p>, c’est mal. L’association n’a pas pu placarder ses affiches.\n\nPar ailleurs, l’association cite un exemple et annonce un traitement <q by="Infirmiers du globe">« vendu bien trop cher »</q>.\n\nL’association Infirmiers du globe n’a pas pu.',
	],
	'a pronoun may mean somebody without a name': [
		'<p gender="female">Ann Lee</p> a pris la parole. Au fond de la salle, une femme pleurait en silence. <q>« On ne nous dit rien »</q>, glissait-elle.',
		'<p gender="male">Luc Roy</p>, un homme de 40 ans, nie tout. <q by="Luc Roy">« Je dormais »</q>, a-t-il lancé.',
		'<p gender="female">Ann Lee</p> a dit <q by="Ann Lee">« non »</q>. Une collègue lui avait parlé d’une place, et elle avait appelé. <q by="Ann Lee">« On m’attend »</q>, dit-elle.',
		'<p gender="female">Ann Lee</p> a dit <q by="Ann Lee">« non »</q>. Sur une pancarte, on lit : <q>« Oui à la vie »</q>',
	],
	'what a colon announces is a person’s': [
		'<p gender="male">Luc Roy</p> se tait. L’expression agace la cinéaste <p gender="female">Ann Lee</p> : <q by="Ann Lee">« L’oreille, c’est pour les boucles. »</q>',
		'<p gender="male">Luc Roy</p> lit une lettre d’<p gender="female">Ann Lee</p> : <q by="Ann Lee">« Venez vite. »</q>',
	],
	'a noun with its complement is short': [
		'<p gender="male">Paul Roy</p>, notaire, a la clé. <p gender="female">Ann Lee</p> rit. L’homme de loi confirme d’un sourire : <q by="Paul Roy">« J’ai perdu la clé. »</q>',
	],
	'an age is no end of what somebody is': [
		'<p gender="female">Ann Lee</p>, 51 ans, cheffe du groupe, arrive. <p gender="female">Zoé Roy</p> sourit. <q by="Ann Lee">« Non »</q>, dit la cheffe.',
		'Il est tard. L’horloger <p gender="male">Luc Roy</p> ouvre. <q by="Luc Roy">« Un la un peu bas »</q>, explique l’horloger, 81 ans. <p gender="male">Paul Roy</p> rit. <q by="Luc Roy">« Entrez »</q>, dit l’octogénaire.',
		'<p gender="female">Zoé Roy</p> attend. <q by="Ann Lee">« Oui »</q>, dit <p gender="female">Ann Lee</p>. <q by="Ann Lee">« Tout est beau »</q>, s’extasiera-t-elle.',
	],
	'an office means whoever was just named': [
		'<p gender="male">Luc Roy</p> a accepté de nous recevoir chez lui. <q by="Luc Roy">« Je n’ai rien vu venir »</q>, commence le conducteur.',
	],
	'a whole sentence in marks after what was said goes on': [
		'<q by="Ann Lee">« Un bruit énorme »</q>, raconte <p gender="female">Ann Lee</p>. <q by="Ann Lee">« Puis rien. »</q>',
		'<q>« Un bruit énorme »</q>, raconte un riverain à la radio. <q>« Puis rien. »</q>',
	],
	'an office is not of somebody introduced with another': [
		'La chanteuse <p gender="female">Zoé Martin</p> a joué hier. La maire a promis que <q>« la salle sera réparée »</q>.',
		'Le footballeur <p gender="male">Karim Diallo</p> a marqué. L’entraîneur a expliqué : <q>« Il restera. »</q>',
		'Le footballeur <p gender="male">Karim Diallo</p> a marqué. Le président du club a promis : <q>« Il restera. »</q>',
		'Le juge <p gender="male">Marc Petit</p> a tranché. Le procureur a dit que <q>« la peine est juste »</q>.',
		'Le maire de Lens, <p gender="male">Paul Roy</p>, a cédé. Le sénateur, qui n’avait rien dit, a parlé d’<q>« une honte »</q>.',
	],
	'an office is of whoever had it, or one that may be the same': [
		'Le juge <p gender="male">Marc Petit</p> a tranché. Le magistrat a dit que <q by="Marc Petit">« la peine est juste »</q>.',
		'Le footballeur <p gender="male">Karim Diallo</p> est jugé. L’accusé a expliqué : <q by="Karim Diallo">« Je dormais. »</q>',
		'Le maire, <p gender="male">Paul Roy</p>, ancien footballeur, a cédé. Le maire a parlé d’<q by="Paul Roy">« une honte »</q>.',
		'Le footballeur <p gender="male">Karim Diallo</p> a marqué. Le capitaine a expliqué : <q by="Karim Diallo">« Je reste. »</q>',
		'Le policier <p gender="male">Karim Diallo</p> est jugé. L’accusé a expliqué : <q by="Karim Diallo">« Je dormais. »</q>',
		'La commandante <p gender="female">Léa Roy</p> dirige les secours. La gendarme a promis : <q by="Léa Roy">« On les trouvera. »</q>',
	],
	'a civility of the other gender is another person’s': [
		'<p>Claire Dubois</p> a porté plainte. <q by="Claire Dubois">« J’ai eu peur »</q>, dit-elle.\n\nM. <p>Dubois</p>, son mari, conteste. <q by="Dubois">« C’est faux »</q>, a déclaré M. <p>Dubois</p>.',
	],
	'the first and the second of two': [
		'<p gender="male">Luc Roy</p> et <p gender="female">Ann Lee</p> se sont affrontés. <q by="Luc Roy">« Vous mentez »</q>, a lancé le premier. <q by="Ann Lee">« C’est vous qui mentez »</q>, a répliqué la seconde.',
		'<q by="Ann Lee">« C’est un scandale, un vrai »</q> : <p gender="female">Ann Lee</p> n’y va pas par quatre chemins.',
	],
	'a name that only completes the phrase is not the speaker': [
		'<p>Paul Durand</p> a été condamné. Son avocat, Me <p>Luc Nonat</p>, a dénoncé <q by="Luc Nonat">« un procès politique »</q>.',
		'Dans une lettre à <p>Paul Durand</p>, <p>Anne Petit</p> écrit : <q by="Anne Petit">« Venez. »</q>',
		'Aux côtés de <p>Paul Durand</p>, la ministre <p>Anne Petit</p> a vanté <q by="Anne Petit">« un modèle »</q>.',
		'<q by="Inès Cabanel">« Mon client dormait »</q>, plaide l’avocate de <p>Jean Morvan</p>, <p>Inès Cabanel</p>.',
		'<q by="Rémi Talbot">« Nous ferons appel »</q>, a annoncé le président du club de <p>Luc Ferrer</p>, <p>Rémi Talbot</p>.',
		'<q by="Inès Cabanel">« C’est trop tard »</q>, tranche <p>Inès Cabanel</p>, la sœur de <p>Jean Morvan</p>.',
		'<q by="Inès Cabanel">« Je l’ai prévenu »</q>, a confié <p>Inès Cabanel</p> à <p>Jean Morvan</p>.',
	],
	'a verb before the quotation': [
		'Et <p>Paul Durand</p> de conclure : <q by="Paul Durand">« Nous verrons. »</q>',
		'Comme le résume <p>Paul Durand</p>, <q by="Paul Durand">« rien ne va plus »</q>.',
		'<p>Anne Petit</p> l’assure : <q by="Anne Petit">« Le pont rouvrira. »</q>',
		'<p>Paul Durand</p>, qui a été entendu mardi par la juge <p>Anne Petit</p>, nie <q by="Paul Durand">« toute violence »</q>.',
		'Après que <p>Paul Durand</p> a quitté la salle, <p>Anne Petit</p> a soufflé : <q by="Anne Petit">« Enfin. »</q>',
		'<p>Paul Durand</p> (Les Verts) a jugé ce budget <q by="Paul Durand">« insincère »</q>, <p>Anne Petit</p> le trouvant <q by="Anne Petit">« courageux »</q>.',
		'<p>Odette Roussel</p> a prévenu : <q by="Odette Roussel" because="verb before">« Le bac ne passera plus la nuit. »</q>',
		'<p>Odette Roussel</p>, doyenne du hameau, se souvient d’<q by="Odette Roussel">« un hiver sans fin »</q>.',
		'Le député <p>Marc Sorel</p> dénonce <q by="Marc Sorel">« un marché de dupes »</q> et réclame une enquête.',
		'<p>Marc Sorel</p> a qualifié le texte de <q by="Marc Sorel">« monstre administratif »</q>.',
		'Devant les ouvriers, <p>Marc Sorel</p> a promis que l’usine <q by="Marc Sorel">« ne perdra pas un seul poste »</q>.',
		'<p>Marc Sorel</p> a présenté son plan, affirmant vouloir <q by="Marc Sorel">« rendre la rue aux enfants »</q>.',
		'La romancière <p>Anna Vidal</p>, qui vit à Lisbonne, confie avoir écrit <q by="Anna Vidal">« contre le bruit »</q>.',
	],
	'according to': [
		'<q by="Anne Petit">« Le pont rouvrira »</q>, selon les mots d’<p>Anne Petit</p>.',
		'L’avenir ? <q by="Paul Durand">« Radieux »</q>, selon <p>Paul Durand</p> ; <q by="Anne Petit">« sombre »</q>, selon <p>Anne Petit</p>.',
		'Selon <p>Nadège Ollier</p>, le barrage est <q by="Nadège Ollier" because="according to">« plus sûr qu’avant »</q>.',
		'Le barrage serait <q by="Nadège Ollier">« plus sûr qu’avant »</q>, selon l’ingénieure <p>Nadège Ollier</p>.',
		'D’après <p>Nadège Ollier</p>, les vannes <q by="Nadège Ollier">« n’ont jamais lâché »</q>.',
		'Pour <p>Nadège Ollier</p>, cette rumeur est <q by="Nadège Ollier">« une invention de touriste »</q>.',
		'Aux yeux de <p>Nadège Ollier</p>, le projet reste <q by="Nadège Ollier">« un pari raisonnable »</q>.',
		'D’après l’amicale du quai, la digue est <q by="amicale du quai">« trop basse »</q>.',
		'À en croire le garde forestier, <p gender="male">Élie Massot</p>, le loup est <q by="Élie Massot">« un voisin discret »</q>.',
		'Le banc est vide pour la troisième fois. <q>« Pour le repas »</q>, indique une ardoise.',
	],
	'an incise inside the marks': [
		'<p gender="female">Maud Kervel</p> sourit. <q by="Maud Kervel" because="incise">« Le vent, explique-t-elle, c’est mon patron. »</q>',
		'<q by="Maud Kervel">« Je pars, a annoncé <p>Maud Kervel</p> à ses équipes. Le bateau reste. »</q>',
		'<q by="Maud Kervel">« Pourquoi moi ? demande <p>Maud Kervel</p>. Je n’ai rien vu. »</q>',
	],
	'an interrupted quotation': [
		'<q by="Yves Pradel">« Le pont tiendra »</q>, a promis <p>Yves Pradel</p>, <q by="Yves Pradel">« mais pas mille ans »</q>.',
		'<q by="Yves Pradel">« Le pont tiendra »</q>, a promis <p>Yves Pradel</p>. <q by="Yves Pradel" because="continuation">« Je l’ai dessiné. »</q>',
	],
	'a pronoun goes to the right person, not merely to the last': [
		'<q by="Rémi Caze">« Bien sûr »</q>, prévient <p gender="male">Rémi Caze</p>, avant de nuancer : <q by="Rémi Caze">« Mais j’ai été rassuré. »</q> <p gender="male">Marc Ferrand</p> ne dit pas autre chose : <q by="Marc Ferrand">« Nous verrons. »</q> Il prend acte des promesses : <q by="Marc Ferrand">« Elles sont claires. »</q>',
		'<p gender="female">Louise Aubry</p> a reçu hier <p gender="male">Denis Falco</p>. Elle se dit <q by="Louise Aubry" because="pronoun">« rassurée »</q>.',
		'<p gender="male">Denis Falco</p> a succédé à <p gender="male">Hugo Brandt</p>. <q by="Denis Falco">« Je connais la maison »</q>, glisse-t-il.',
		'<p gender="male">Denis Falco</p> a relu le contrat avec <p gender="female">Louise Aubry</p>. Il précise : <q by="Denis Falco">« Nous signerons lundi. »</q>',
	],
	'groups and institutions, without their article': [
		'Cette semaine, près de 50 associations ont pressé les clients du réseau de partir si <p gender="male">Luc Amar</p> <q by="près de 50 associations">« persiste dans ses erreurs »</q>.',
		'La Commission européenne a jugé la mesure <q by="Commission européenne">« disproportionnée »</q> et demandé <q by="Commission européenne">« des garanties »</q>.',
		'Le collectif Eau vive a été reçu. Il parle d’<q by="Eau vive">« un premier pas »</q>.',
		'La préfecture évoque <q by="préfecture">« un incident mineur »</q>.',
		'L’association Rivières vivantes dénonce <q by="Rivières vivantes">« un silence coupable »</q>.',
		'<q by="mairie de Brissac">« Le marché aura lieu »</q>, indique la mairie de Brissac.',
		'<q by="Norvélia">« Nos usines respectent la loi »</q>, se défend Norvélia dans un communiqué.',
		'Les syndicats parlent d’<q by="syndicats">« une provocation »</q>.',
		'Le ministère de la Santé a salué <q by="ministère de la Santé">« un effort collectif »</q>.',
		'<q by="SDIS 72">« Une faute »</q>, dénonce le SDIS 72. Le collectif Sauvons la dune redoute <q by="Sauvons la dune">« une faute »</q>.',
		'<p gender="female">Ann Lee</p> redoute que les éleveurs n’y voient <q by="Ann Lee">« un affront »</q>.',
		'Un incendie a ravagé un entrepôt de Vannes, en Bretagne. <q by="association">« Une faute »</q>, dénonce l’association.',
		'La grève continue à Air Brévin. La compagnie dénonce <q by="Air Brévin">« une faute »</q>.',
		'Une amende a été infligée à Norvélia. Le groupe dénonce <q by="Norvélia">« une faute »</q>.',
		'Une entreprise est visée. Il s’agit de Ferrapuis. L’entreprise dénonce <q by="Ferrapuis">« une faute »</q>.',
		'Une entreprise ferme ses portes, Ferrapuis. L’entreprise dénonce <q by="Ferrapuis">« une faute »</q>.',
		'Le tribunal de Nantes a annulé le permis. Pour la coalition, c’est <q by="coalition">« une faute »</q>.',
		'Les associations Terre Lune et Sorn Propre ont porté plainte contre Ferrapuis. Le groupe dénonce <q by="Ferrapuis">« une faute »</q>.',
		'Une association de riverains a porté plainte contre Ferrapuis. L’association dénonce <q by="association">« une faute »</q>.',
		'L’association Terre vive a saisi le juge.\n\nFerrapuis a répondu que tout était légal.\n\nL’association dénonce <q by="Terre vive">« une faute »</q>.',
		'Le Ministère de la Bonne Humeur ferme. Le ministère juge cela <q by="Ministère de la Bonne Humeur">« dangereux »</q>.',
		'Le Ministère de l’Humeur ferme. Le ministère juge cela <q by="Ministère de l’Humeur">« dangereux »</q>.',
	],
	'nobody known': [
		'Elle rêve d’une piscine vide. <q>« Ou pleine, ajoute-t-elle après un silence. Ça dépendra du chauffage. »</q>',
		'Le préfet a demandé <q>« un calendrier précis »</q>. <p gender="male">Paul Durand</p> était présent.',
		'Une femme crie. <q>« Au voleur ! »</q>',
		'<q>« Il dormait, je crois »</q>, jure un voisin.',
		'<q>« C’était la panique »</q>, raconte une cliente qui souhaite rester anonyme.',
		'<p>Jean Morvan</p> habite là depuis dix ans. Selon un proche, il était <q>« sans histoires »</q>.',
		'<q>« Toute l’eau sera coupée »</q>, prévient une note affichée dans le hall.',
	],
	'a passive, with whoever did it': [
		'<p gender="male">Luc Amar</p> a été salué par <p gender="female">Ann Lee</p> comme <q by="Ann Lee">« un modèle »</q>.',
		'La décision avait été qualifiée de <q by="Syndicat des docks">« faute »</q> par le Syndicat des docks.',
		'Accusée par <p gender="male">Luc Amar</p> d’avoir monté <q by="Luc Amar">« un coup »</q>, <p gender="female">Ann Lee</p> se tait.',
		'La fresque a été jugée <q by="Luc Amar" because="verb before">« trop vive »</q> par <p gender="male">Luc Amar</p>.',
		'<p gender="female">Ann Lee</p> s’est dite <q by="Ann Lee">« rassurée par les plans »</q> par <p gender="male">Luc Amar</p>.',
	],
	'whoever stands trial is the accused': [
		'<p gender="male">Luc Amar</p>, 61 ans, comparaissait lundi pour vol. <q by="Paul Roux">« On lui faisait confiance »</q>, dit <p gender="male">Paul Roux</p>. <q by="Luc Amar">« Pardon »</q>, lâche le prévenu.',
		'Poursuivi pour avoir volé 2,4 millions, <p gender="male">Luc Amar</p> vient seul. <q by="Paul Roux">« On lui faisait confiance »</q>, dit <p gender="male">Paul Roux</p>. Le mis en cause baisse les yeux. <q by="Luc Amar">« Pardon. »</q>',
		'Dans le box, <p gender="male">Luc Amar</p> se tait. <q by="Paul Roux">« Il mentait »</q>, dit <p gender="male">Paul Roux</p>. L’accusé se lève : <q by="Luc Amar">« Pardon. »</q>',
		'Le procès de <p gender="male">Luc Amar</p> s’ouvre. <q by="Paul Roux">« Il mentait »</q>, dit <p gender="male">Paul Roux</p>. L’accusé se lève : <q by="Luc Amar">« Pardon. »</q>',
		'<p gender="female">Eva Roux</p>, 34 ans, a porté plainte. <q by="Ann Lee">« Il mentait »</q>, dit <p gender="female">Ann Lee</p>. <q by="Eva Roux">« J’ai peur »</q>, confie la plaignante.',
	],
	'an apposition to what completes a noun': [
		'Le parti de la ministre de la Santé, <p gender="female">Eva Roux</p>, a voté contre. <q by="Ann Lee">« Assez »</q>, dit <p gender="female">Ann Lee</p>, infirmière. <q by="Eva Roux">« J’avais un appel »</q>, explique la ministre.',
		'Au cabinet du préfet, <p gender="male">Luc Amar</p>, on attend. <q by="Paul Roux">« Assez »</q>, dit <p gender="male">Paul Roux</p>, maçon. <q by="Luc Amar">« J’avais un appel »</q>, explique le préfet.',
	],
	'whom the end of the paragraph above quotes about': [
		'Le député <p gender="male">Étienne Petit</p> a voté contre.\n\n<q by="Paul Roux">« <p of="Étienne Petit">Petit</p> a menti »</q>, accuse <p gender="male">Paul Roux</p>.\n\nContacté, l’intéressé dément : <q by="Étienne Petit">« C’est faux. »</q>',
	],
	'papers with a name of several words': [
		'<q by="Matin d\'Orval">« Trop tard »</q>, ironise <q kind="title">« Le Matin d\'Orval »</q>. Pour le journal, il <q by="Matin d\'Orval">« quitte la scène »</q>.',
	],
	'a stranger behind an adverbial, who goes on amid the words': [
		'<q by="Luc Amar">« On y travaille »</q>, a assuré <p gender="male">Luc Amar</p>. Un peu plus loin, un voisin attend. <q>« On n’en peut plus »</q>, dit-il.',
		'<q by="Eva Roux">« On y travaille »</q>, a assuré <p gender="female">Eva Roux</p>. À côté d’elle, une dame pleure. <q>« On n’en peut plus, raconte-t-elle. C’est trop. »</q>',
	],
	'whoever judges, charges or complains stands no trial': [
		'<q by="Eva Roux">« Assez »</q>, dit <p gender="female">Eva Roux</p>. <p>Eva Roux</p> a jugé le texte bon.\n\n<q by="Eva Roux">« On tiendra »</q>, promet la maire.',
		'<q by="Eva Roux">« Assez »</q>, dit <p gender="female">Eva Roux</p>. <p>Eva Roux</p> a porté plainte au nom de la ville.\n\n<q by="Eva Roux">« On tiendra »</q>, promet la maire.',
		'<p gender="male">Luc Amar</p> comparaît. Le procureur, <p gender="male">Paul Roux</p>, lui reproche deux vols. <q by="Luc Amar">« C’est faux »</q>, dit l’accusé.',
	],
	'who shouts at somebody is somebody else': [
		'<p gender="male">Paul Roux</p> descend. Soudain, on l’interpelle : <q>« Menteur ! »</q>',
	],
	'« Qui » asks for a subject': [
		'<p gender="male">Luc Amar</p> a quitté le centre. Qui accuse <p gender="female">Eva Roux</p> ? <q by="Luc Amar">« Moi. »</q>',
	],
	'the right hand of somebody in office': [
		'Le bras droit du président, <p gender="male">Luc Amar</p>, attend. <p gender="male">Paul Roux</p> entre. <q>« On verra »</q>, dit le président.',
	],
	'no paper but a sentence that begins like one': [
		'<q by="Ann Lee">« La Tribune était vide »</q>, dit <p gender="female">Ann Lee</p>.',
	],
	'a question for what somebody says': [
		'<p gender="female">Eva Roux</p> dirige le centre. <p gender="male">Luc Amar</p> l’a quitté. Et qu’en dit la directrice ? <q by="Eva Roux">« C’est son choix. »</q>',
		'<p gender="female">Eva Roux</p> dirige le centre. <p gender="male">Luc Amar</p> l’a quitté. Comment l’explique-t-elle ? <q by="Eva Roux">« C’est son choix. »</q>',
	],
	'what moves somebody': [
		'<p gender="female">Eva Roux</p> a obtenu un poste. Une seule chose l’inquiète : <q by="Eva Roux">« Y a-t-il des lits ? »</q>',
	],
	'one who says “me”, and no group': [
		'<p gender="female">Eva Roux</p> a reçu un prix. La ville lui propose une rue. <q by="Eva Roux">« Une impasse me suffira »</q>, répond-elle.',
	],
	'an impersonal sentence that introduces somebody': [
		'<p gender="male">Luc Amar</p> l’a aidée. Il faut attendre la curiosité d’un galeriste, <p gender="male">Paul Roux</p>. <q by="Paul Roux">« Je suis entré »</q>, raconte-t-il.',
	],
	'a firm, whatever noun stands for it': [
		'Le directeur de Sorn Habitat, <p gender="male">Luc Roy</p>, s’en va. Pour le syndicat des locataires, <q by="syndicat des locataires">« rien ne change »</q>.',
		'Le constructeur, Norvélia, ferme une usine. La société dit avoir <q by="Norvélia">« tout tenté »</q>.',
		'Le collectif Dunes en danger est clair. <q by="Dunes en danger">« Tout s’en va »</q>, affirme le collectif Dunes en danger.',
		'<q by="Centre de recherche en optique">« C’est neuf »</q>, affirme le Centre de recherche en optique.',
		'La préfecture des Ardennes évoque <q by="préfecture des Ardennes">« un incident »</q>.',
		'Ils étaient <q by="intersyndicale">« plus de mille »</q> d’après l’intersyndicale.',
	],
	'over several paragraphs, by whom the last one names': [
		'<q by="Paul Roy" form="unclosed">« La rivière monte.</q>\n\n<q by="Paul Roy">« Elle descendra »</q>, promet <p>Paul Roy</p>.',
	],
	'a colon without a verb of saying': [
		'Pas de quoi calmer <p gender="male">Paul Roy</p> : <q by="Paul Roy">« Au cas par cas, ça veut dire pas du tout. »</q>',
		'<p gender="male">Paul Roy</p> attend. Réponse de la maire, <p gender="female">Ann Lee</p> : <q by="Ann Lee">« Demain. »</q>',
		'<p gender="male">Paul Roy</p> a relu la lettre de <p gender="female">Ann Lee</p>. Verdict du syndicat : <q by="syndicat">« Un brouillon. »</q>',
		'<p>Karim Deloye</p> n’en revient pas : <q by="Karim Deloye">« Ils ont tout repeint en une nuit ! »</q>',
		'Le seul à rire est son frère, <p>Karim Deloye</p> : <q by="Karim Deloye">« Il fallait fermer la porte. »</q>',
	],
	'a description stands for the person whom it was said of': [
		'<p gender="female">Anne Petit</p>, la maire, et <p gender="male">Paul Durand</p>, son adjoint, ont visité le chantier. <q by="Anne Petit">« Ça avance »</q>, a commenté la maire. <q by="Paul Durand">« Trop lentement »</q>, a corrigé l’adjoint.',
		'Le chef étoilé <p gender="male">Alban Rey</p> ferme son restaurant. Son second, <p gender="male">Théo Maurin</p>, reprend la salle. <q by="Alban Rey">« J’ai faim de silence »</q>, soupire le chef.',
		'La navigatrice <p gender="female">Iris Delmas</p> a doublé le cap. <q by="Iris Delmas">« J’ai vu le diable »</q>, a raconté la navigatrice.',
	],
	'a colon announces the rest of its sentence': [
		'<p gender="male">Luc Amar</p> est sévère : le prix est <q by="Luc Amar" because="colon">« généreux »</q>.',
		'<p gender="female">Ann Lee</p> écoute. Réponse du maire, <p gender="male">Luc Amar</p> : <q by="Luc Amar">« Non. »</q>',
		'<p gender="male">Luc Amar</p> cite volontiers <p gender="female">Ann Lee</p> : <q by="Ann Lee">« Rien ne presse. »</q>',
		'<q by="@ann_lee">« Ça siffle »</q> : le message de <p>@ann_lee</p> a été vu mille fois.',
	],
	'a sentence of its own between two quotations': [
		'<p gender="female">Ann Lee</p> préside. <p gender="male">Luc Amar</p> répond : <q by="Luc Amar">« C’est faux. »</q> Elle relève la tête. <q by="Ann Lee" because="nearest">« Vous l’avez écrit. »</q>',
	],
	'a pronoun after “que” means whoever says it': [
		'<p gender="female">Ann Lee</p>, que <p gender="female">Inès Roy</p> soutient, a répondu qu’elle le trouvait <q by="Ann Lee">« éloquent »</q>.',
	],
	'whoever made a work, by it': [
		'C’est le deuxième film d’<p gender="female">Ann Lee</p>. <p gender="female">Inès Roy</p> y joue. <q by="Ann Lee">« Merci »</q>, a bredouillé la réalisatrice.',
	],
	'a name next to its noun': ['<q by="Élec Manche">« Par sécurité »</q>, indique l’exploitant Élec Manche.'],
	'a lawyer, by her title': [
		'Me <p gender="female">Ann Lee</p> a plaidé. <q by="Ann Lee">« Regardez-le ! a lancé l’avocate. Il a tout dépensé. »</q>',
	],
	'somebody of an age': [
		'<p gender="male">Luc Amar</p>, 64 ans, ferme sa forge. <p gender="male">Élie Massot</p>, 29 ans, la rachète. <q by="Luc Amar">« Le feu reste »</q>, dit le sexagénaire.',
	],
	'somebody by what they do': [
		'<p gender="male">Élie Massot</p>, qui dirige le chœur, salue <p gender="male">Luc Amar</p>. <q by="Élie Massot">« Encore »</q>, souffle le dirigeant.',
	],
	'a headline goes to the one who says it below': [
		'# <q by="Pia Lorent">« Oui, tout est parti d’une bougie »</q>\n\n<q by="Pia Lorent">« Tout est parti d’une bougie »</q>, raconte <p>Pia Lorent</p>.',
		'# Incendie de Sorgues : <q by="Pia Lorent" because="headline">« Tout est parti d’une bougie »</q>\n\n<q by="Pia Lorent">« Tout est parti d’une bougie, personne n’y croit »</q>, raconte <p>Pia Lorent</p>.',
	],
	'a turn of somebody without a name is nobody’s who is named': [
		'<p gender="female">Ann Lee</p> a parlé. <q by="Ann Lee">« C’est faux »</q>, tranche-t-elle.\n\n— <q form="dash">Et maintenant ? demande un voyageur.</q>\n\n— <q form="dash">On attend, soupire une femme.</q>',
	],
	'a dialogue takes turns': [
		'<p gender="male">Marius Bonnet</p> pose sa valise.\n\n— <q by="Marius Bonnet" form="dash" because="incise">La mer monte, dit <p of="Marius Bonnet">Marius</p>.</q>\n\nPersonne ne bouge.',
		'<p gender="female">Élise Caron</p> entre.\n\n— <q by="Élise Caron" form="dash" because="incise">La mer monte, murmura-t-elle.</q>\n\nPersonne ne bouge.',
		'<p gender="male">Marius Bonnet</p> pousse la porte. Au fond, <p gender="female">Élise Caron</p> lève les yeux.\n\n— <q by="Marius Bonnet" form="dash">Vous fermez ? demande <p of="Marius Bonnet">Marius</p>.</q>\n\n— <q by="Élise Caron" form="dash">Jamais avant dix heures, répond <p of="Élise Caron">Élise</p>.</q>\n\n— <q by="Marius Bonnet" form="dash" because="dialogue">Alors je prends une soupe.</q>',
		'<p gender="male">Marius Bonnet</p> et <p gender="female">Élise Caron</p> attendent. <p gender="male">Paul Roy</p> les rejoint. Il bâille.\n\n— <q by="Élise Caron" form="dash">Il pleut, dit <p of="Élise Caron">Élise</p> à <p of="Marius Bonnet">Marius</p>.</q>\n\n— <q by="Marius Bonnet" form="dash">Encore une heure.</q>\n\n— <q by="Élise Caron" form="dash">Deux.</q>',
	],
	'the sentence behind that tells whose voice it is': [
		'<p gender="male">Luc Amar</p> a écouté.\n\n<q by="Ann Lee">« Et comment j’y vais, moi ? »</q> La voix est celle d’<p gender="female">Ann Lee</p>, 78 ans.',
		'<p gender="male">Luc Amar</p> a écouté.\n\n<q by="Paul Roux">« Je pars. »</q> L’homme qui parle ainsi s’appelle <p gender="male">Paul Roux</p>.',
		'<p gender="male">Luc Amar</p> a écouté.\n\n<q by="Ann Lee">« On coule. »</q> C’est <p gender="female">Ann Lee</p> qui le dit, sans rire.',
	],
	'whose mots, formule and plume they are': [
		'<p gender="female">Ann Lee</p> attend. C’est <q by="Luc Amar">« un gâchis »</q>, pour reprendre les mots de <p gender="male">Luc Amar</p>.',
		'<p gender="female">Ann Lee</p> attend. C’est <q by="Luc Amar">« un gâchis »</q>, selon la formule de <p gender="male">Luc Amar</p>.',
		'<p gender="female">Ann Lee</p> attend. Sous la plume de <p gender="male">Luc Amar</p>, cela devient <q by="Luc Amar">« un gâchis »</q>.',
		'<p gender="male">Luc Amar</p> attend. De l’aveu même d’<p gender="female">Ann Lee</p>, c’est <q by="Ann Lee">« un gâchis »</q>.',
		'<p gender="male">Luc Amar</p> attend. <q by="Ann Lee">« Rien ne change »</q>, ce sont les mots d’<p gender="female">Ann Lee</p>.',
		'<p gender="male">Luc Amar</p> attend. <q by="Ann Lee">« Rien ne change. »</q> C’est ainsi qu’<p gender="female">Ann Lee</p> résume l’affaire.',
	],
	'many without an article among whom it is said': [
		'Le plan divise. Du côté des assureurs, on promet <q by="assureurs">« un geste rapide »</q>.',
		'Le plan divise. <q by="Élysée">« Un leurre »</q>, fait-on savoir à l’Élysée.',
		'Le plan divise. Côté syndicats, on juge la mesure <q by="syndicats">« indigne »</q>.',
		'Le plan divise. Dans les rangs de l’opposition, on dénonce <q by="opposition">« une farce »</q>.',
	],
	'a clause in the middle whose subject stands right before its verb': [
		'<p gender="female">Ann Lee</p> réclame <q by="Ann Lee">« des comptes »</q>. Ce à quoi <p gender="male">Luc Amar</p> a rétorqué : <q by="Luc Amar">« Ils viendront. »</q>',
		'Le plan, que <p gender="male">Luc Amar</p> juge <q by="Luc Amar">« solide »</q>, effraie <p gender="female">Ann Lee</p>.',
	],
	'a paper called by a time of day behind another name': [
		'Le plan divise. À Lomé, Lagune Matin y voit <q by="Lagune Matin">« un avertissement »</q>.',
	],
	'a name in capitals with those whom it gathers': [
		'Le plan divise. La CGT des cheminots a dénoncé <q by="CGT des cheminots">« une honte »</q>.',
		'Le plan divise. Il est jugé <q by="CGT des remontées mécaniques">« un peu court »</q> par la CGT des remontées mécaniques.',
	],
	'what is somebody’s own before a colon': [
		'<p gender="male">Luc Amar</p> a parlé longtemps. Sa crainte : <q by="Luc Amar">« Que rien ne change. »</q>',
		'<p gender="male">Luc Amar</p> a parlé. Le credo d’<p gender="female">Ann Lee</p> ? <q by="Ann Lee">« On attend. »</q>',
	],
	'a reply told by a noun': [
		'<p gender="female">Ann Lee</p> rit. Le président, <p gender="male">Luc Amar</p>, se tait.\n\nRéponse du président : <q by="Luc Amar">« Qu’elle vienne. »</q>\n\nRéplique immédiate d’<p of="Ann Lee">Ann Lee</p> : <q by="Ann Lee">« J’arrive. »</q>',
	],
	'verbs of two words and verbs that agree with whoever hears': [
		'<q by="Ann Lee">« J’ai trente ans de métier »</q>, laisse tomber <p gender="female">Ann Lee</p>.',
		'<p gender="female">Ann Lee</p> parlait. <q by="Luc Amar">« Les loups ne votent pas ! »</q>, l’a interrompue <p gender="male">Luc Amar</p>.',
	],
	'whoever is at work right before a colon': [
		'<q by="Ann Lee">« Impossible »</q>, oppose <p gender="female">Ann Lee</p>, aussitôt contredite par le technicien, <p gender="male">Luc Amar</p> : <q by="Luc Amar">« Si, avec une horloge. »</q>',
		'<p gender="female">Ann Lee</p> dénonce un choix fait par <p gender="male">Luc Amar</p> : <q by="Ann Lee">« Un gâchis. »</q>',
	],
	'where somebody is from, after the verb': [
		'Le pivot, <p gender="male">Niko Vidal</p>, a perdu. <q by="Niko Vidal">« Une invention »</q>, a pesté le Croate.',
		'L’essai est de <p gender="female">Sina Tuala</p>. <q by="Sina Tuala">« On a tout donné »</q>, a hurlé la Samoane.',
		'<p gender="female">Ann Lee</p> a battu <p gender="male">Luc Amar</p>. <q by="Luc Amar">« C’était dur »</q>, souffle l’Américain.',
		'<p gender="female">Ann Lee</p> a battu <p gender="male">Luc Amar</p>. <q by="Ann Lee">« C’était dur »</q>, souffle l’Espagnole.',
	],
	'l’intéressé is whom the quotation before names': [
		'<p gender="female">Ann Lee</p> tonne : <q by="Ann Lee">« Vous étiez d’accord, Monsieur <p of="Luc Amar">Amar</p> ! »</q> <q by="Luc Amar">« J’ignorais tout »</q>, rétorque l’intéressé. <p gender="male">Luc Amar</p> est parti.',
		'<p gender="female">Ann Lee</p> sourit. <q by="Ann Lee">« <p gender="male">Tom Roux</p> a un ami »</q>, dit-elle. L’intéressé confirme : <q by="Tom Roux">« Il est drôle. »</q>',
	],
	'no group says “I” unless it is named': [
		'<p gender="female">Ann Lee</p> court depuis dix ans. La fédération l’a invitée. Elle a dit non. <q by="Ann Lee">« Ici, j’ai le vent. »</q>',
		'<p gender="female">Ann Lee</p> court. Le collectif a répondu : <q by="collectif">« J’y suis, j’y reste. »</q>',
	],
	'an office before the name that the next incise gives': [
		'<p gender="female">Ann Lee</p> attend.\n\nMardi, le ministre s’est dit <q by="Luc Amar">« très préoccupé »</q>. <q by="Luc Amar">« Cela doit cesser »</q>, a martelé <p gender="male">Luc Amar</p>.',
		'<p gender="female">Ann Lee</p> attend.\n\nMardi, le ministre s’est dit <q>« très préoccupé »</q>. <q by="Luc Amar">« Cela doit cesser »</q>, a martelé <p gender="male">Luc Amar</p>, médecin.',
	],
	'an office before an apposition with a noun of its own': [
		'Le maire de Garges, le socialiste <p gender="male">Paul Roux</p>, a reçu le préfet <p gender="male">Luc Amar</p>. Le maire insiste : <q by="Paul Roux">« Personne. »</q>',
		'Le maire, le Dr <p gender="male">Paul Roux</p>, a reçu <p gender="male">Luc Amar</p>. Le maire insiste : <q by="Paul Roux">« Personne. »</q>',
	],
	'a civility before the name that a pronoun is given': [
		'<p gender="male">Luc Amar</p> est là. L’intéressé, M. <p gender="male">Paul Roux</p>, a évoqué <q by="Paul Roux">« un phénomène »</q>.',
		'<q by="Paul Roux">« J’ai cru à une lubie »</q>, admet l’un d’eux, M. <p gender="male">Paul Roux</p>, de l’Institut.',
		'<p gender="female">Ann Lee</p> est venue. <q by="Paul Roux">« Rien ne change »</q>, regrette l’un d’eux, le docteur <p gender="male">Paul Roux</p>.',
	],
	'an interview': [
		'# Rencontre avec <p gender="female">Ann Lee</p>\n\n<p>Ann Lee</p> danse.\n\nby Propos recueillis par <p gender="male">Paul Roux</p>\n\nPourquoi cette pièce ?\n\nLe silence coûte cher. Le maître disait toujours cela. C’était ainsi depuis longtemps, un peu comme un jeu. Je répondais : <q by="Ann Lee">« Encore une fois. »</q>\n\nEt après ?\n\nRien du tout.',
		'# <p gender="female">Mai Roy</p>, cheffe\n\n— <q form="dash">Vous étiez en cuisine ?</q>\n\n— <q by="Mai Roy" form="dash" because="interview">Oui. <p gender="male">Luc Amar</p>, mon second, a crié <q by="Luc Amar">« C’est nous ! »</q></q>\n\n— <q form="dash">Et le prix, vous y croyiez ?</q>\n\n— <q by="Mai Roy" form="dash">Pas du tout.</q>',
		'# <p gender="male">Paul Roux</p> et ses trains\n\nQ : Parlez-nous de votre père.\n\nR : <p gender="male">Luc Roux</p> disait : <q by="Luc Roux">« Les roues tiennent parole. »</q>\n\nQ : Et la suite.\n\nR : J’ai répondu : <q by="Paul Roux" because="interview">« À l’heure, presque toujours. »</q>',
		'# Une vie de pluie\n\nLa botaniste <p gender="female">Jeanne Tissot</p> publie un herbier.\n\nPourquoi ?\n\n<q by="Jeanne Tissot" because="interview">« <p gender="male">Luc Amar</p> était là. <p of="Luc Amar">Luc</p> riait. »</q>\n\nEt lui ?\n\n<q by="Jeanne Tissot">« <p of="Luc Amar">Amar</p> plante. »</q>',
		'# Rencontre avec <p gender="female">Jeanne Tissot</p>\n\nENTRETIEN. La botaniste <p>Jeanne Tissot</p> publie un herbier.\n\nPourquoi des herbes ?\n\n<q by="Jeanne Tissot" because="interview">« Parce qu’elles restent. »</q>\n\nEt la suite ?\n\n<q by="Jeanne Tissot">« Un arbre, peut-être. »</q>',
	],
	'words passed on inside a quotation': [
		'<q by="Anne Petit">« J’ai dit à <p gender="male">Paul Durand</p> : <q by="Anne Petit">“Tiens bon.”</q> Il m’a répondu : <q by="Paul Durand">“Toi aussi.”</q> »</q>, se rappelle <p gender="female">Anne Petit</p>.',
	],
	'whoever reported what was told before': [
		'Un homme est mort à Fès, indique la gendarmerie. Le suspect a fui <q by="gendarmerie">« par les toits »</q>, selon la même source.',
		'La mairie de Caen a publié un bilan. Tout irait <q by="mairie de Caen">« pour le mieux »</q>, ajoute-t-on de même source.',
		'Selon une source policière, le suspect a fui. Il serait <q>« armé »</q>, précise la même source.',
	],
	'what a group is for, and so many of one': [
		'Deux hommes restent détenus. <q by="Comité pour la défense des jardins">« C’est injuste »</q>, a écrit Comité pour la défense des jardins dans une lettre.',
		'Une trentaine de salariés de Morval attendent. Tous partagent cet avis. <q by="salariés de Morval">« On nous a menti. »</q>',
	],
	'hundreds of a group, and a sentence without a stop behind words that stand alone': [
		'Sur le parking, quatre cents supporters chantaient sous la pluie : <q by="supporters">« Mouillez le maillot. »</q>',
		'<p gender="female">Eva Lee</p>, étudiante à Dole, pense que la radio compte.\n\n<q by="Eva Lee">« C’est grâce à elle que nous savons. »</q>\n\n<p gender="male">Luc Amar</p>, étudiant à Dole, estime que les radios comptent',
	],
	'a capital A without its accent': [
		'A Dole, <p gender="male">Luc Amar</p> a souri, puis répondu : <q by="Luc Amar">« Non merci. »</q>',
	],
	'places and prizes before a colon': [
		'<p gender="male">Luc Amar</p> a souri. Ce mot est devenu un proverbe sur la Côte Blonde : <q>« On verra demain. »</q>',
		'Après la Coupe de la Ligue, voilà l’avis de <p gender="male">Luc Amar</p> : <q by="Luc Amar">« On verra demain. »</q>',
		'La réponse de <p gender="male">Luc Amar</p> à ceux qui doutent : <q by="Luc Amar">« On verra demain. »</q>',
		'<p gender="female">Ann Weiss</p>, chimiste au MIT, à Boston, qui était absente lorsque <p gender="male">Luc Amar</p> et <p gender="male">Paul Roux</p> ont publié leurs travaux, se souvient d’une <q by="Ann Weiss">« énorme surprise »</q>.',
	],
	'relatives by no name, and whom somebody speaks to': [
		'La mère de <p gender="male">Paul Roux</p> est sortie. <q>« Mon fils dormait »</q>, dit-elle.',
		'Le père de <p gender="male">Paul Roux</p> est sorti. <q>« Mon fils dormait »</q>, dit-il.',
		'La mère de <p gender="male">Paul Roux</p>, <p gender="female">Anne Roux</p>, est sortie. <q by="Anne Roux">« Mon fils dormait »</q>, dit-elle.',
		'<q>« Vous aviez bu »</q>, lance le président à <p gender="male">Paul Roux</p>. L’accusé baisse les yeux. <q by="Paul Roux">« Oui. »</q>',
		'Le peintre <p gender="male">Luc Amar</p> a refusé. La ministre, <p gender="female">Ann Lee</p>, l’a regretté. Et lui de répondre : <q by="Luc Amar">« Je n’ai rien demandé. »</q>',
		'<p gender="male">Luc Amar</p> vend des huîtres. Un concurrent, qui requiert l’anonymat, est moins tendre. Il dénonce <q>« un monopole »</q>.',
	],
	'who goes on speaking, although an article is about somebody else': [
		'<p gender="male">Luc Amar</p> a gagné. M. <p of="Luc Amar">Amar</p> remercie. <q by="Luc Amar">« Merci »</q>, a déclaré M. <p of="Luc Amar">Amar</p>.\n\n<q by="Paul Roux">« J’ai appelé M. <p of="Luc Amar">Amar</p> »</q>, a indiqué <p gender="male">Paul Roux</p>.\n\nReconnaissant sa défaite, il a annoncé son départ.\n\n<q by="Paul Roux">« J’assume »</q>, a-t-il dit.',
		'Le procès de <p gender="male">Luc Amar</p> s’est ouvert. L’ancien soudeur est accusé d’avoir incendié l’usine de son patron, <p gender="male">Paul Roux</p>.\n\n<q by="Luc Amar">« J’avais tout perdu »</q>, dit-il.',
	],
	'the last named, the subject of a clause beside its office, and a noun that a pronoun takes up': [
		'Le jeune <p gender="male">Luc Amar</p> chante dans un café que tient <p gender="male">Paul Roux</p>. Le producteur n’en revient pas. <q by="Paul Roux">« Il était trempé »</q>, se souvenait ce dernier en 1998.',
		'<p gender="male">Luc Amar</p> a parlé. <p gender="male">Luc Amar</p> a promis. <q by="Ann Lee">« Ce sont des rentiers »</q>, martèle <p gender="female">Ann Lee</p>. <q by="Luc Amar">« Vous plaisantez, madame »</q>, lui a répondu le locataire de Matignon.',
		'La direction avait proposé une rupture que le président <p gender="male">Luc Amar</p> qualifie aujourd’hui de <q by="Luc Amar">« simple hypothèse »</q>.',
		'<q by="Luc Amar">« La banque, elle m’a dit <q by="banque">“non”</q> tout net »</q>, raconte <p gender="male">Luc Amar</p>.',
	],
	'who leads those of whom the lead tells, and the first author': [
		'Une équipe de Lausanne a trouvé un lac. <q by="Anne Roux">« C’est un rêve »</q>, confie sa directrice.\n\n<p gender="male">Luc Amar</p> tenait l’antenne à l’envers. <q by="Anne Roux">« Il a recommencé »</q>, confirme <p gender="female">Anne Roux</p>.',
		'<p gender="female">Anne Roux</p> publie une étude sur les lacs. <q by="Eva Lee">« Bravo »</q>, dit <p gender="female">Eva Lee</p>, de Berne. <q by="Anne Roux">« Il reste à mesurer »</q>, admet l’auteure principale.',
	],
	'what somebody is by a clause or an apposition before the name': [
		'Le club, que préside <p gender="male">Luc Amar</p>, recrute. Le capitaine, <p gender="male">Paul Roux</p>, doutait. <q by="Luc Amar">« Vous serez payés »</q>, a promis le dirigeant.',
		'Le chanteur <p gender="male">Luc Amar</p> est mort dimanche. Sa fille, <p gender="female">Katrien Amar</p>, sera seule samedi. Lui aurait dit : <q by="Luc Amar">« Allez boire un coup. »</q>',
	],
	'son avocate, qui n’est pas l’autre': [
		'<p gender="male">Paul Roux</p> attaque <p gender="female">Ann Lee</p> en justice. Son avocate dénonce <q>« une farce »</q>. Leur agent promet <q>« une surprise »</q>.',
		'<p gender="male">Paul Roux</p> attaque <p gender="female">Ann Lee</p>. <p gender="female">Claire Petit</p>, son avocate, est là. <q by="Claire Petit">« Une farce »</q>, dit son avocate.',
	],
	'who reads aloud what somebody else wrote': [
		'Lisant une lettre de la mère, <p gender="male">Paul Roux</p> a dit : <q>« Mon fils aimait la vie. »</q>',
		'<q by="famille">« Nous sommes brisés »</q>, a déclaré <p gender="male">Paul Roux</p> en lisant un texte au nom de la famille.',
		'Après avoir lu une lettre de <p gender="female">Claire Petit</p>, <p gender="male">Paul Roux</p> a dit : <q by="Paul Roux">« Je répondrai. »</q> Il a lu sa lettre de démission : <q by="Paul Roux">« Je pars. »</q>',
		'<q by="Claire Petit">« C’est beau »</q>, dit <p gender="female">Claire Petit</p> en lisant une lettre de <p gender="male">Paul Roux</p>. Lisant un message de <p of="Paul Roux">Roux</p>, <p of="Claire Petit">Petit</p> a répondu : <q by="Claire Petit">« Jamais. »</q>',
		'Lisant une lettre de <p gender="female">Claire Petit</p>, <p gender="male">Paul Roux</p> a dit qu’elle était <q by="Paul Roux">« triste »</q>.',
	],
	'an open sentence that quotes twice, and what is no name of a group': [
		'<q by="Ann Lee">« Ces mesures ne sont pas anodines »</q> pour nous, ou sont <q by="Ann Lee">« plus classiques »</q>, a analysé <p gender="female">Ann Lee</p>.',
		'Colère d’<p gender="female">Ann Lee</p> : <q by="Ann Lee">« C’est inacceptable. »</q>',
		'L’Egypte a dénoncé <q by="Egypte">« un massacre »</q> et l’Arabie saoudite <q by="Arabie saoudite">« un scandale »</q>.',
		'<p gender="female">Ann Lee</p> a écrit. Son tweet a été perçu par certaines personnes comme <q>« une provocation »</q>.',
		'<q by="Luc Amar">« Le peuple va voter »</q>, a tweeté le numéro deux du parti, <p gender="male">Luc Amar</p>.',
		'Le ton est monté après un discours d’<p gender="female">Ann Lee</p> dénonçant <q by="Ann Lee">« une manœuvre »</q>.',
		'La major Norvélia assigne Verdane en justice. Elle juge son plan <q by="Norvélia">« abusif »</q>.',
		'Le ministre <p gender="male">Luc Amar</p> est là. L’archevêque de Dole a qualifié de <q>« pas réaliste »</q> son plan.',
		'<p gender="female">Ann Lee</p> parle. <q by="Ann Lee">« Il faut partir lundi matin »</q> est la consigne, et <q by="Paul Roux">« on reste »</q>, a dit <p gender="male">Paul Roux</p>.',
		'<p gender="female">Claire Petit</p> chante. <q by="Claire Petit">« Il pleut sur la ville »</q> a fait le tour du pays, et <q by="Paul Roux">« on danse »</q>, a dit <p gender="male">Paul Roux</p>.',
	],
	'an agent that goes on, a group of somebody, and what is no group': [
		'Le plan a été rejeté par la cour, évoquant <q by="cour">« un vice de forme »</q>.',
		'Renaissance d’<p gender="female">Ann Lee</p> dénonce <q by="Renaissance">« un vol »</q>.',
		'Le MPR d’<p gender="female">Ann Lee</p> a dit <q by="MPR">« prendre acte »</q> du vote.',
		'Dans une note, consultée par L’Informé, la Sacd refuse. La société rappelle avoir <q by="Sacd">« dit non »</q>.',
		'Les tensions dénoncent <q>« une crise profonde »</q>.',
	],
	'who is told to have said it': [
		'Le parquet reproche à <p gender="male">Paul Roux</p> d’avoir écrit <q by="Paul Roux">« Ils vont payer »</q>. <p gender="female">Ann Lee</p> accuse <p of="Paul Roux">Roux</p> d’avoir dit <q by="Paul Roux">« Tout brûle »</q>.',
		'<p gender="male">Paul Roux</p> aurait envoyé des messages comme <q by="Paul Roux">« Je vais tout brûler »</q>, a indiqué <p gender="female">Ann Lee</p>. Elle regrette d’avoir dit <q by="Ann Lee">« oui »</q>.',
	],
	'groups and firms by the noun of what they do': [
		'Le plan de <p gender="female">Ann Lee</p> est prêt. <q by="industrie laitière">« C’est tard »</q>, regrette l’industrie laitière. Dans une note, l’établissement précise que <q by="établissement">« rien n’est signé »</q>.',
		'<p gender="female">Ann Lee</p> a écrit au cimentier. <q by="cimentier">« Nous paierons »</q>, a répondu le cimentier. La profession parle d’<q by="profession">« un répit »</q>.',
		'Les Nations unies ont dénoncé <q by="Nations unies">« un crime »</q>. <q by="conférence des évêques">« Assez »</q>, tweete la conférence des évêques.',
	],
	'where “on” says it, behind prepositions that end as participles do': [
		'<q by="parquet de Dole">« Rien n’est signé »</q>, assure-t-on au parquet de Dole. <q by="Matignon">« On verra »</q>, dit-on à Matignon. <q by="CGT">« Trop tard »</q>, regrette-t-on du côté de la CGT. Matignon évoque <q by="Matignon">« un test »</q>.',
	],
	'an infinitive that tells, and who goes on by it': [
		'<p gender="male">Paul Roux</p> s’est levé. <q by="Paul Roux">« On reste »</q>, a-t-il dit. Et d’ajouter : <q by="Paul Roux">« Jusqu’au bout. »</q> La veille, <p gender="female">Ann Lee</p> parlait de <q by="Ann Lee">« progrès »</q>.',
	],
	'who says the last of several, behind a bracket or whose reaction it is': [
		'<p gender="female">Ann Lee</p> dénonce <q by="Ann Lee">« un oubli »</q> et la préfecture <q by="préfecture">« un complot »</q>.',
		'Le président du groupe au conseil (douze élus), <p gender="male">Paul Roux</p>, a parlé d’<q by="Paul Roux">« un affront »</q>.',
		'<q by="Ann Lee">« On nous oublie »</q> : réaction à chaud de <p gender="female">Ann Lee</p>.',
		'L’intersyndicale est venue. Elle a souligné que la censure par les juges rendait la loi <q by="intersyndicale">« bancale »</q>.',
		'<p gender="female">Ann Lee</p>, ministre des Sports, est venue. La membre du gouvernement dit être <q by="Ann Lee">« triste »</q>.',
	],
	'the gender of an adjective where the article hides it, and ex- as a word': [
		'<p gender="female">Ann Lee</p> est venue. <q>« Un vrai recul pour nous »</q>, a déploré l’ancien ministre. L’ancien juge parle d’<q>« un gâchis »</q>.',
		'<p gender="female">Ann Lee</p> a reçu <p gender="male">Marc Vidal</p>. <q by="Ann Lee">« Un vrai recul pour nous »</q>, a déploré l’ancienne ministre.',
		'L’ex-président <p gender="male">Luc Amar</p> a vu <p gender="female">Claire Roux</p>. L’ex-chef de l’État évoque <q by="Luc Amar">« une faute »</q>. <q by="Luc Amar">« Un recul »</q>, a déploré l’ancien président.',
		'L’ex-femme de <p gender="male">Paul Roux</p>, <p gender="female">Ann Lee</p>, témoigne. <q by="Ann Lee">« Il criait »</q>, dit son ex-femme.',
	],
	'a pronoun and the name that stands beside it': [
		'<p gender="male">Paul Roux</p> est jugé avec <p gender="male">Jérôme Petit</p>. Lui, <p of="Jérôme Petit">Jérôme</p>, a nié : <q by="Jérôme Petit">« Je n’y étais pas. »</q>',
		'<p gender="male">Paul Roux</p> est jugé avec <p gender="male">Luc Amar</p>. Lui, pourtant, parle d’<q by="Paul Roux">« un malentendu »</q>.',
	],
	'what those do of whom a sentence tells something else': [
		'<p gender="female">Ann Lee</p> est partie. Les professeurs qui refusent seront <q kind="scare">« sanctionnés »</q>. Les élus qui disent être <q by="élus">« déçus »</q> mentent.',
	],
	'an office, of nobody who holds another one': [
		'Le Premier ministre <p gender="male">Marc Vidal</p> était à Lunes. <q>« Le pont ouvrira »</q>, a promis le maire. <q by="Marc Vidal">« Bien »</q>, a dit le Premier ministre.',
		'L’évêque, <p gender="male">Marc Vidal</p>, était là. <q>« Le pont ouvrira »</q>, a promis le maire. <q by="Marc Vidal">« Dieu merci »</q>, a dit l’archevêque.',
	],
	'what is said by nobody who is told': [
		'<p gender="male">Paul Roux</p> rit. L’hôtel est noté <q kind="scare">« excellent »</q>. Il se dit <q by="Paul Roux">« heureux »</q>.',
		'La compagne de <p gender="male">Paul Roux</p> a parlé. <q>« Il me frappait »</q>, a dit l’ex-compagne.',
	],
	'whoever a sentence names with an office behind a preposition that opens it': [
		'Devant le ministre <p gender="male">Luc Amar</p>, l’éleveur <p gender="male">Paul Roux</p> a haussé le ton. <q by="Paul Roux">« Assez de normes »</q>, a-t-il lancé.',
		'Accompagné du ministre <p gender="male">Luc Amar</p>, <p gender="male">Paul Roux</p> a visité l’usine. <q by="Paul Roux">« Rien ne ferme »</q>, a-t-il dit.',
		'Selon le ministre <p gender="male">Luc Amar</p>, <p gender="male">Paul Roux</p> se trompe. <q by="Luc Amar">« Rien ne ferme »</q>, a-t-il dit.',
	],
	'whose words they are by a turn of phrase': [
		'Ainsi que le souligne la mairie, <q by="mairie">« Rien ne change ici »</q>. Ainsi que l’a rappelé la CGT, <q by="CGT">« Rien ne change ici »</q>.',
		'<q by="mairie">« Rien ne change ici »</q>, ainsi que le souligne la mairie. <q by="CGT">« Rien ne bouge ici »</q>, la CGT dixit. <q by="Luc Amar">« Rien ne va »</q>, foi de <p gender="male">Luc Amar</p>.',
		'<q by="Cour des comptes">« Rien ne change ici »</q> : tel est le constat de la Cour des comptes.',
		'<q by="mairie">« Rien ne change ici. »</q> C’est du moins ce qu’affirme la mairie.',
		'<q by="mairie">« Rien ne change ici »</q> : la mairie tire la sonnette d’alarme.',
		'Le mot est de la mairie : <q by="mairie">« une erreur »</q>. La CGT n’en démord pas. <q by="CGT">« Tout est à refaire. »</q>',
		'La mairie n’a pas caché sa colère. <q by="mairie">« Tout est à refaire. »</q>',
		'La CGT hausse le ton. <q by="CGT">« Tout est à refaire. »</q>',
		'Même colère du côté de <p gender="male">Luc Amar</p> : <q by="Luc Amar">« Rien ne va. »</q> Et Airbus d’ajouter : <q by="Airbus">« Nous partons. »</q>',
	],
	'a paper whose name stands between quotation marks': [
		'Interrogé par <q kind="title">« Le Soir »</q>, <p gender="male">Luc Amar</p> dénonce <q by="Luc Amar">« une farce »</q>.',
		'<q by="Monde">« Tout est à refaire »</q>, écrit <q kind="title">« Le Monde »</q>. Selon <q kind="title">« L’Humanité »</q>, ce serait <q by="Humanité">« une farce »</q>.',
		'<q kind="title">“Mediapart”</q> évoque <q by="Mediapart">« une farce »</q>. Pour <q kind="title">« Les Inrocks »</q> : <q by="Inrocks">« un chef-d’œuvre »</q>.',
		'<q kind="title">« Le Monde »</q> et Mediapart dénoncent <q by="Monde et Mediapart">« une pression »</q>.',
		'<p gender="male">Luc Amar</p> crie <q by="Luc Amar">« Libre »</q> et s’en va.',
	],
	'parties and firms by all of their name': [
		'La France insoumise dénonce <q by="France insoumise">« un cadeau »</q>. Selon la France insoumise : <q by="France insoumise">« Du vent. »</q>',
		'Le Rassemblement national : <q by="Rassemblement national">« Du vent. »</q> L’entraîneur national <p gender="male">Luc Amar</p> crie <q by="Luc Amar">« Enfin »</q>.',
		'<q by="Eva Morel">« Les prix baissent »</q>, observe <p gender="female">Eva Morel</p>. Logis 12 parle d’<q by="Logis 12">« embellie »</q>.',
		'<p gender="male">Luc Amar</p> a visité la crèche avec <p gender="female">Eva Morel</p>. <q by="Eva Morel">« C’est beau »</q>, a-t-elle dit.',
	],
	'an opinion of each before a colon': [
		'L’avis de <p gender="male">Paul Roux</p> : <q by="Paul Roux">« C’est non. »</q> L’avis d’<p gender="female">Eva Morel</p> : <q by="Eva Morel">« C’est oui. »</q>',
		'L’opinion de <p gender="male">Paul Roux</p> sur <p gender="female">Eva Morel</p> : <q by="Paul Roux">« Une excellente ministre. »</q>',
	],
	'a friend who has rung somebody named': [
		'<p gender="male">Luc Amar</p> a disparu. Un ami avait appelé <p of="Luc Amar">Amar</p> le soir même. Il lui aurait dit <q>« de ne pas venir »</q>.',
	],
	'the maker of planes': ['Selon un accord, Airbus quitte Dole. L’avionneur parle d’<q by="Airbus">« une étape »</q>.'],
	'what is read in a text of somebody': [
		'<p gender="female">Eva Morel</p> a écrit au préfet. Dans sa lettre, on lit : <q by="Eva Morel">« Nous partons. »</q> La mairie a réagi. <q by="mairie">« Nous restons »</q>, lit-on dans son communiqué.',
		'<q by="Ann Lee">« Bien »</q>, dit <p gender="female">Ann Lee</p>. Une pétition circule depuis lundi. Elle dénonce <q>« un coup de force »</q>.',
		'Hier, <p gender="male">Luc Amar</p> a parlé. La crue atteint, selon ses calculs, <q by="Luc Amar">« deux mètres au plus »</q>.',
	],
	'an office of the one who tells it, and of another': [
		'<q by="Eva Morel">« Mon patron m’a crié : <q>“Sors d’ici”</q> »</q>, se souvient la gérante <p gender="female">Eva Morel</p>.',
		'Le docteur <p gender="male">Saïdi</p> a fermé. <q by="Saïdi">« J’ai fini »</q>, dit-il.',
	],
	'the group behind a calling, and before “pour qui”': [
		'<p gender="male">Luc Amar</p>, délégué CGT, voit là <q by="Luc Amar">« une farce »</q>. La CGT, pour qui c’est <q by="CGT">« une honte »</q>, a écrit. <q by="CGT">« On continue »</q>, ne décolère pas la CGT.',
		'Là où <p gender="male">Paul Roux</p> parle de chaos, <p gender="male">Luc Amar</p> voit <q by="Luc Amar">« une farce »</q>.',
		'Là où le préfet parle d’ordre, <p gender="male">Luc Amar</p> voit <q by="Luc Amar">« une farce »</q>.',
	],
	'whom the words address by an office': [
		'La ministre de la Santé, <p gender="female">Eva Morel</p>, est venue lundi. <q>« Madame la ministre, vous avez tort. »</q>',
		'Le maire, <p gender="male">Luc Amar</p>, est venu lundi. <q>« Nous comptons sur vous, monsieur le maire. »</q>',
		'Le maire, <p gender="male">Luc Amar</p>, est venu lundi. <q>« Vous avez tort »</q>, lui lance un riverain. <q by="Luc Amar">« Je vous entends »</q>, répond-il.',
	],
	'somebody or other, after somebody named': [
		'<p gender="female">Eva Morel</p> part lundi. Certains parlent d’<q>« une farce »</q>. D’autres évoquent <q>« une fuite »</q>. <q>« Bravo »</q>, lance quelqu’un dans la salle. Pour un responsable syndical, c’est <q>« une honte »</q>.',
	],
	'a group behind a verb of no table, and a place whose end is a verb elsewhere': [
		'<q by="mairie">« Nous ne pouvons rien »</q>, persiste la mairie. Son film, <q kind="title">« Le Mur »</q>, a conquis le jury.',
		'<q by="Eva Morel">« Rien ne va »</q>, dit la présidente de la région Grand Est, <p gender="female">Eva Morel</p>.',
		'<q by="mairie">« Rien ne va. »</q> C’est l’avis de la mairie. <q by="CGT">« Tout va »</q>, tel est l’espoir de la CGT.',
	],
	'whom something makes say so, whose verdict it is, and who shares it': [
		'Ce qui fait dire à <p gender="female">Eva Morel</p> que c’est <q by="Eva Morel">« une farce »</q>.',
		'La CGT a tranché. Son verdict : <q by="CGT">« Trop cher. »</q>',
		'Un constat partagé par la mairie : <q by="mairie">« Trop tard. »</q>',
		'Le Monde cite la CGT : <q by="CGT">« Trop cher. »</q>',
	],
	'whose arrival it is': [
		'L’arrivée du préfet <p gender="male">Paul Roux</p> a réjoui <p gender="female">Eva Morel</p> : <q by="Eva Morel">« Enfin. »</q>',
		'Les riverains attendent le <q kind="scare">« tram »</q> depuis dix ans. <p gender="female">Eva Morel</p> attend <q kind="scare">« son heure »</q>.',
		'<p gender="female">Eva Morel</p> s’est dite <q by="Eva Morel">« sereine »</q>.',
	],
	'groups whose names hold words of saying, or what they are without': [
		'Le Conseil d’État réagit : <q by="Conseil d’État">« Rien ne va. »</q> Reporters sans frontières dénonce <q by="Reporters sans frontières">« une farce »</q>.',
		'<q by="Montagne pour tous">« Non »</q>, dit l’association Montagne pour tous. L’ONG Notaires sans frontières dénonce <q by="Notaires sans frontières">« une farce »</q>.',
		'C’est, selon les mots du directeur, <p gender="male">Luc Amar</p>, <q by="Luc Amar">« une farce »</q>.',
	],
	'what is done by a thing, or behind a verb in the singular, is no subject': [
		'<p gender="female">Eva Morel</p> a reconnu par la suite que le projet était <q by="Eva Morel">« une erreur »</q>.',
		'<p gender="female">Eva Morel</p> a assuré que le lycée <q by="Eva Morel">« n’est pas touché »</q> par la panne.',
		'La maire, <p gender="female">Eva Morel</p>, redoutant un <q by="Eva Morel">« hiver noir »</q>, a demandé des mesures.',
	],
	'a participle that only says which one': [
		'D’après <p gender="male">Luc Amar</p>, le délégué du syndicat, l’homme interpellé ferait <q by="Luc Amar">« une fixation »</q> sur lui.',
	],
	'words between an auxiliary and its participle, a noun that looks like one, and an incise behind three dots': [
		'<q by="Paul Roux">« Nous partons »</q>, a une nouvelle fois déclaré <p gender="male">Paul Roux</p>.',
		'<q by="Ann Lee">« Nous partons »</q>, a ce matin indiqué la maire, <p gender="female">Ann Lee</p>.',
		'<q by="Paul Roux">« Nous partons »</q>, dit le délégué CGT, <p gender="male">Paul Roux</p>.',
		'<q by="Paul Roux">« Nous partons »</q>, a dit le président de l’AS Sorn, <p gender="male">Paul Roux</p>.',
		'<q by="Ann Lee">« C’était nous... raconte <p gender="female">Ann Lee</p>. Mon mari a pensé au chien. »</q>',
	],
	'what a rule of words behind a quotation must leave alone': [
		'Le syndicat dénonce une décision <q by="syndicat">« brutale »</q> annoncée par la direction.',
		'Le gouvernement vante une <q by="gouvernement">« réforme »</q> (<q by="CGT">« une casse »</q>, selon la CGT).',
		'<q by="salariés">« Nous partons »</q>, a dit une dizaine de salariés.',
		'<p gender="female">Ann Lee</p>, <q by="Ann Lee">« émue »</q>, a une dernière fois salué <p gender="male">Paul Roux</p>.',
		'<p gender="male">Paul Roux</p> est déterminé à <q by="Paul Roux">« aller au bout »</q>.',
		'Pour Boulanger, le projet est <q by="Boulanger">« sûr »</q>.',
	],
	'letters behind an article that open a text, a party with its article, a paper that was told': [
		'L\'ORV a déclaré : <q by="ORV">« Nous partons. »</q>',
		'<q by="Paul Roux">« Nous partons »</q>, a dit le député Les Républicains <p gender="male">Paul Roux</p>.',
		'<q by="Paul Roux">« Nous partons »</q>, a déclaré à Ouest Infos <p gender="male">Paul Roux</p>.',
	],
	'a participle that only says which thing is meant is no verb': [
		'Selon <p gender="male">Paul Roux</p>, les mesures annoncées hier <q by="Paul Roux">« ne suffisent pas »</q>.',
		'Pour <p gender="female">Ann Lee</p>, le plan annoncé lundi <q by="Ann Lee">« est indigne »</q>.',
	],
	'both of a clause ahead of the main one': [
		'Un invité surprise a traversé la pelouse : <p gender="male">Paul Roux</p>. Le naturaliste a souri, puis il est reparti. <q by="Paul Roux">« Revenez »</q>, a-t-il dit au petit <p gender="male">Marc Morel</p>.',
		'Si <p gender="male">Paul Roux</p> et <p gender="male">Marc Morel</p> disent que rien ne change, <p gender="male">Luc Berger</p> compte insister. <q by="Luc Berger">« On attend »</q>, précise-t-il.',
	],
	'an office with what it is about, how it is held, or a rank, before the name': [
		'<q by="Ann Lee">« Nous partons »</q>, dit la ministre déléguée aux Transports <p gender="female">Ann Lee</p>.',
		'Le ministre de l’Intérieur <p>Zafy Rakotobe</p> a déclaré : <q by="Zafy Rakotobe">« Nous partons. »</q>',
		'La secrétaire générale de la CGT <p>Zafy Rakotobe</p> a déclaré : <q by="Zafy Rakotobe">« Nous partons. »</q>',
		'Selon <p gender="female">Ann Lee</p>, interrogée par l’AFP, c’est <q by="Ann Lee">« trop tard »</q>.',
		'De quoi agacer la mairie, qui dénonce <q by="mairie">« un projet bâclé »</q>. Norvélia a réagi mardi : <q by="Norvélia">« Tout est faux. »</q>',
		'Selon la ministre déléguée à la Ville <p gender="female">Ann Lee</p>, <q by="Ann Lee">« rien ne bouge »</q>. Pour le secrétaire d’État chargé du Sel <p gender="male">Paul Roux</p>, <q by="Paul Roux">« c’est faux »</q>.',
		'Le proviseur du lycée Jean-Moulin <p gender="male">Paul Roux</p> a déclaré : <q by="Paul Roux">« Nous partons. »</q> <q by="Anne Lenoir">« Moi non »</q>, a répondu la directrice de l’Institut Pasteur <p gender="female">Anne Lenoir</p>.',
		'<q by="Paul Roux">« Nous partons »</q>, a dit l’entraîneur du Stade lunois <p gender="male">Paul Roux</p>. <q by="Anne Lenoir">« Nous restons »</q>, cingla la directrice du musée Fabre <p gender="female">Anne Lenoir</p>.',
		'<q by="Paul Roux">« Nous partons »</q>, lâche le colonel à la retraite <p gender="male">Paul Roux</p>.',
		'La comédienne et metteuse en scène <p gender="female">Ann Lee</p> répond : <q by="Ann Lee">« Non. »</q>',
		'<q by="Paul Roux">« Non »</q>, dit le ministre du Travail, du Plein Emploi et de l’Insertion <p gender="male">Paul Roux</p>.',
		'Selon le maire (sans étiquette) de Sorn, <p gender="male">Paul Roux</p>, <q by="Paul Roux">« rien ne va »</q>.',
		'Pour le numéro un mondial <p gender="male">Paul Roux</p>, <q by="Paul Roux">« rien ne va »</q>.',
		'<q by="Ann Lee">« Non »</q>, insiste une des organisatrices, <p gender="female">Ann Lee</p>.',
	],
	'whom something lets say so': [
		'Ce chiffre a permis à la maire <p gender="female">Eva Morel</p> de déclarer que <q by="Eva Morel">« tout va mieux »</q>.',
	],
	'an opinion behind an adverbial, a paper called as people of a town are, one of many who is named': [
		'En effet, pour <p gender="female">Eva Morel</p>, <q by="Eva Morel">« rien n’a bougé »</q>.',
		'Il a crié <q by="Parisien">« au hasard »</q>, selon Le Parisien.',
		'L’une des rares voix de gauche au conseil municipal, <p gender="female">Eva Morel</p>, a dénoncé <q by="Eva Morel">« une honte »</q>.',
	],
	'what is told of somebody or of a thing, and what somebody else calls it': [
		'<p gender="female">Ann Lee</p> a été mise en examen pour <q>« recel de fonds publics »</q>. Elle est venue <q>« à toute vitesse »</q>.',
		'La société Orvane est en effet accusée de <q kind="scare">« favoritisme »</q>. L\'Orvane est considéré comme un accord <q kind="scare">« historique »</q>.',
	],
	'the words again in brackets, in another language': [
		'<p gender="male">Paul Roux</p> a crié : <q by="Paul Roux">« No more »</q> (<q by="Paul Roux">« plus jamais »</q>). Il tient une pancarte <q>« No more »</q> (<q>« plus jamais »</q>).',
	],
	'a seat of power behind which small words stand before its verb, and whom it accuses': [
		'Moscou a ainsi accusé les États-Unis de vouloir <q by="Moscou">« casser l\'accord »</q>. Pékin a de son côté dénoncé <q by="Pékin">« un mensonge »</q>.',
	],
	'somebody right before a comma and the clause of the verb': [
		"La famille Orvet est jugée discrète par une voisine, qui a ajouté qu'<q>« au début, on se disait bonjour »</q>.",
	],
	'what somebody has told, and at whose hands the words before were said': [
		'L\'usine Orvane a brûlé. Selon ce qu\'a confié à la radio <p gender="male">Paul Roux</p>, préfet, <q by="Paul Roux">« on a eu un début d\'incendie »</q>.',
		'<p gender="male">Paul Roux</p> a souri à la réplique <q by="Ann Lee">« Ce n\'est pas votre faute ! »</q> lancée par <p gender="female">Ann Lee</p>.',
	],
	'a paper named behind an adjective, an opinion of somebody and no purpose, their own people': [
		'Le débat agite la Toile. Le journal parodique Le Gravier estime que <q by="Le Gravier">« tout va bien »</q>.',
		'Il reste cent voyageurs. Pour les dédommager, une <q kind="scare">« mesure »</q> est prise.',
		'Les gendarmes ont fouillé sa maison. Selon ses proches, l\'arme était <q by="proches">« un moyen de se protéger »</q>.',
	],
	'somebody with an office and its fields before the name': [
		'La secrétaire d\'État à l\'économie et aux finances <p gender="female">Ann Lee</p> a annoncé que c\'était <q by="Ann Lee">« fini »</q>. <q by="Paul Roux">« Non »</q>, a dit l\'adjoint à la culture <p gender="male">Paul Roux</p>.',
	],
	'who says so before a colon goes on behind it, unlike who was only guessed before': [
		'Le gardien, <p gender="male">Tom Ray</p>, a tout arrêté. L\'entraîneur, <p gender="male">Paul Roux</p>, reconnaît que le club n\'a <q by="Paul Roux">« pas été à la hauteur »</q> : <q by="Paul Roux">« on se demande ce qu\'on fait là »</q>, a-t-il confié.',
		'<p gender="male">Paul Roux</p> a répondu : <q by="Paul Roux">« C\'était ouvert. »</q> La procureure qui laisse de côté <q by="Paul Roux">« cette drôle d\'histoire qu\'il raconte là »</q> rappelle que <q>« les clés étaient dans la cuisine »</q>.',
	],
	'others than whoever was named, who did the last of it, and they who were heard and are many': [
		'<p gender="male">Luc Roux</p> parle d\'une erreur, mais d\'autres élus déclarent que l\'usine <q by="élus">« ne rouvrira pas »</q>.',
		'<p gender="male">Luc Roux</p> sortait de la mairie quand un jeune homme a tenté de le gifler en criant <q>« ici c\'est chez nous »</q>.',
		'Il y a dix blessés selon les médias. Selon les pompiers, l\'immeuble du palais était vieux. Ils déplorent <q by="pompiers">« un stock dangereux »</q>.',
	],
};

const english: Readonly<Record<string, readonly string[]>> = {
	'a nurse who stopped or told somebody is nobody named, and whoever works as one is': [
		'A nurse stopped <p gender="female">Ann Lee</p>, a singer, near the bridge. <q>“You cannot pass,”</q> the nurse said.',
		'A farmer said <p gender="male">Tom Ray</p> was <q>“very calm”</q>. <q>“He waved at us,”</q> the farmer added.',
		'<p gender="female">Ann Lee</p>, a singer, was on the bus.\n\n<q>“Sit down,”</q> the neighbour told her.',
		'A guard has won a prize after years of playing with the same numbers.\n\n<p gender="female">Ann Lee</p>, 34, bought the ticket in Elm. <q by="Ann Lee">“I screamed,”</q> the guard said.',
		'<p gender="female">Ann Lee</p>, who works as a guard, was late. <q by="Ann Lee">“I work nights,”</q> the guard said.',
		'PC <p gender="female">Ann Lee</p> stopped the van. <q by="Ann Lee">“It was full,”</q> the constable told the court.',
		'Prison officer <p gender="male">Tom Ray</p> found a phone. <q by="Tom Ray">“It was small,”</q> the guard said.',
		'<p gender="female">Ann Lee</p>, the site manager, shut the gate. <q by="Ann Lee">“It was late,”</q> the foreman said.',
		'A man believed to be <p gender="male">Tom Ray</p> was seen. <q by="Tom Ray">“I saw nothing,”</q> the man said.',
		'A nurse told <p gender="female">Ann Lee</p>, a singer: <q>“You cannot pass.”</q> <q by="Ann Lee">“I must,”</q> she replied.',
	],
	'who is quoted as saying, and whose main verb stands behind what others call them': [
		'<p gender="female">Ann Lee</p> was quoted as saying the plan was <q by="Ann Lee">“dead”</q>.',
		'<p gender="female">Ann Lee</p> was quoted by the Courier as saying the plan was <q by="Ann Lee">“dead”</q>.',
		'<p gender="female">Ann Lee</p>, whom <p gender="male">Tom Ray</p> called <q by="Tom Ray">“a bully”</q>, said: <q by="Ann Lee">“I am tired.”</q>',
	],
	'a firm two paragraphs further down, and it': [
		'Norvelia Mills will close a shop.\n\nThe mayor, <p gender="female">Ann Lee</p>, came. She wept.\n\nThe company blamed the rain. <q by="Norvelia Mills">“We are sorry,”</q> it said.',
		'Norvelia Mills will close a shop.\n\n<q by="Norvelia Mills">“It is a hard day,”</q> it said in a statement.',
	],
	'who is called so by where they are from, by party, by age, and not whoever came with a keeper': [
		'Keeper <p gender="female">Ann Lee</p> came with <p gender="male">Tom Ray</p>. <q by="Ann Lee">“Good,”</q> the keeper said.',
		'<p gender="female">Ann Lee</p>, a 34-year-old dancer, met <p gender="male">Tom Ray</p>. He left. <q by="Ann Lee">“Good,”</q> the 34-year-old said.',
		'<p gender="female">Ann Lee</p> of New Elm, a nurse, met <p gender="male">Tom Ray</p>. He left. <q by="Ann Lee">“Good,”</q> the nurse said.',
		'Sen. <p gender="female">Ann Lee</p>, R-Ohio, met <p gender="male">Tom Ray</p>. He left. <q by="Ann Lee">“Good,”</q> the Ohio Republican said.',
		'Belgium’s <p gender="female">Ann Lee</p> and <p gender="male">Tom Ray</p>, from Glasgow, met <p gender="female">Eva Roux</p>. She left. <q by="Ann Lee">“Good,”</q> the Belgian said. <q by="Tom Ray">“Bad,”</q> said the Glaswegian.',
		'Danish rider <p gender="female">Ann Lee</p> met a Texan, <p gender="male">Tom Ray</p>, and <p gender="female">Eva Roux</p>. She left. <q by="Ann Lee">“Good,”</q> the Dane said. <q by="Tom Ray">“Bad,”</q> said the Texan.',
	],
	'an office by a wider noun, and a noun of rank': [
		'Health Secretary <p gender="female">Ann Lee</p> spoke. <q by="Ann Lee">“It is late,”</q> the minister said.',
		'Prime Minister <p gender="female">Ann Lee</p> spoke. <q by="Ann Lee">“It is late,”</q> the premier said.',
		'<p gender="female">Ann Lee</p> spoke. <q by="Ann Lee">“It is late,”</q> the marchioness said.',
	],
	'a group of people, and names with an article inside': [
		'A group of parents called it <q by="group of parents">“a shambles”</q>. <q by="coalition of farmers">“No,”</q> said a coalition of farmers. The company of the year said: <q by="company">“No.”</q>',
		'The charity Save the Elms called it <q by="Save the Elms">“a shambles”</q>. Reaction from the council: <q by="council">“We are not ready.”</q>',
	],
	'an incise that goes on, and a mark of decades': [
		'<q by="Ann Lee">“The plan, said <p gender="female">Ann Lee</p> in a statement, is dead.”</q> He loved ‘90s rock.',
		'He loved two things, ‘90s rock and football.\n\n<q by="Ann Lee">‘I am glad,’</q> said <p gender="female">Ann Lee</p>.',
	],
	'an office before the name, behind a question': [
		'<p gender="female">Ann Lee</p> spoke first. <q by="Tom Ray">“Where were you?”</q> Detective <p gender="male">Tom Ray</p> asked.',
	],
	'who is named behind a preposition and a title, and verbs of two words': [
		'Before Judge <p gender="male">Paul Reed</p>, robber <p gender="male">Luke Mason</p> broke down. <q by="Luke Mason">“I was hungry,”</q> he admitted.',
		'<q by="Ann Lee">“It is far too late,”</q> <p gender="female">Ann Lee</p> shot back. <q by="Tom Ray">“No,”</q> <p gender="male">Tom Ray</p> cut in.',
	],
	'single marks, opened again with each paragraph': [
		'On Monday <p gender="female">Ann Lee</p> wrote: <q by="Ann Lee" form="unclosed">‘The great day has come.</q>\n\n<q by="Ann Lee" form="unclosed">‘I thank you all.</q>\n\n<q by="Ann Lee">‘It isn’t over.’</q>',
	],
	'a noun for a group, which no paper or network is': [
		'The plant of Elm Foods will close. <q by="Ann Lee">“It is sad,”</q> <p gender="female">Ann Lee</p> told Reuters. The company called it <q by="Elm Foods">“a hard choice”</q>.',
		'The Times has a new editor. The newspaper promised <q by="Times">“a new era”</q>.',
	],
	'a name of no list that opens its sentence before a verb of saying': [
		'<p gender="male">Joe Cole</p> resigned. <q by="Veltra">“We are looking,”</q> Veltra said. Kvenland called it <q by="Kvenland">“a gift.”</q>',
	],
	'a pronoun of a gender that nobody has': [
		'Detective <p gender="female">Laura Mims</p> saw the suspect. <q>“I didn’t mean to,”</q> he told her.',
	],
	'whoever calls somebody names': [
		'<p gender="male">Joe Cole</p> was fired. He called <p gender="female">Ann Lee</p> <q by="Joe Cole">“a liar.”</q>',
	],
	'a group before a colon, and somebody called by a style': [
		'<p gender="female">Ann Lee</p> left. Same anger at the Elm Hill council: <q by="Elm Hill council">“We were lied to.”</q>',
		'Her Majesty <p gender="female">Eva</p> met <p gender="female">Ann Lee</p>. <q by="Eva">“I won,”</q> she said.',
	],
	'two people, one of whom only hears, is met or is represented': [
		'<p gender="female">Ann Lee</p>, representing <p gender="male">Tom Ray</p>, told the court the plan was <q by="Ann Lee">“bound to fail”</q>.',
		'<p gender="female">Ann Lee</p> beat <p gender="male">Tom Ray</p> in May and called it <q by="Ann Lee">“a great win”</q>.',
		'<p gender="female">Ann Lee</p>’s tribute to <p gender="male">Tom Ray</p>: <q by="Ann Lee">“A true friend.”</q>',
	],
	'an office by its number, and people whom an adjective describes': [
		'<q by="No 10">“We will act,”</q> said No 10. Number 10 called it <q by="Number 10">“a mess”</q>. A No 10 spokesman said: <q by="No 10">“Wait.”</q>',
		'<p gender="female">Ann Lee</p> left. <q>“The deal will fail,”</q> people familiar with the matter said.',
	],
	'a text by the name of the group that wrote it': [
		'An Oxfam report said the dam was <q by="Oxfam">“unsafe”</q>. <q by="Home Office">“Stay away,”</q> reads the Home Office letter.',
		'Oxfam’s study called the dam <q by="Oxfam">“a risk”</q>.',
		'Monday’s study called it <q>“a crime”</q>.',
		'A Covid study called it <q>“a crime”</q>. London’s assessment called it <q>“a bore”</q>.',
		'An audit of the council found it was <q>“weak”</q>. A study of teachers called it <q>“a bore”</q>.',
	],
	'a noun that stands for no place': [
		'Ryanair Sud cut flights. <p gender="female">Ann Lee</p>, the mayor of Elm, wept in Marlow. The airline said: <q by="Ryanair Sud">“We had to.”</q>',
		'Shares in Norvel fell. The company called it <q by="Norvel">“a bad year”</q>.',
	],
	'a name that only tells whose group or whose friend speaks': [
		'The <p>Harlow</p> administration said: <q by="Harlow administration">“The plan will fail.”</q>',
		'<p>Harlow</p> allies called it <q by="Harlow allies">“a farce”</q>. <q>“He is tired,”</q> said a <p>Harlow</p> aide.',
		'<q by="Harlow allies">“We lost,”</q> said <p>Harlow</p> allies. Mr <p of="Harlow">Harlow</p> left.',
		'<p gender="male">Tom Ray</p> lives in Elm and said it was <q by="Tom Ray">“a joy”</q>.',
		'<p gender="female">Ann Lee</p> volunteers at a food bank and says it is <q by="Ann Lee">“a joy”</q>.',
		'A former <p>Harlow</p> adviser told the paper the plan was <q>“bound to fail”</q>.',
		'<q by="Tom Ray">“He is tired,”</q> said former <p>Harlow</p> adviser <p>Tom Ray</p>.',
	],
	'letters of a group that are a small word': [
		'<q by="WHO">“The virus is back,”</q> said the WHO. WHO officials called it <q by="WHO officials">“grave”</q>.',
		'WHO HEARD IT? <p gender="female">Ann Lee</p>, who was there, called it <q by="Ann Lee">“grave”</q>.',
		'<p gender="male">Tom Ray</p> spoke. The US called it <q by="US">“grave”</q>.',
		'<p gender="male">Tom Ray</p> spoke. Save the Children called it <q by="Save the Children">“grave”</q>. A Network Rail tweet said: <q by="Network Rail">“Wait.”</q>',
		'<p gender="female">Ann Lee</p> left. <q by="Ann Lee">“It is over,”</q> SHE said.',
	],
	'what banners, cries and walls say': [
		'<p gender="female">Ann Lee</p> walked in to chants of <q>“Four more years!”</q> and held up a poster saying <q>“Votes for all”</q>.',
		'<p gender="female">Ann Lee</p> walked past. <q>“Resign now!”</q> was painted on the wall. <q>“Never!”</q> came from the back row.',
		'<p gender="female">Ann Lee</p> put up a sign that said: <q by="Ann Lee">“Closed for good.”</q>',
	],
	'accusations, and what somebody refuses to say, of nobody': [
		'<p gender="female">Ann Lee</p> faces charges that she ran <q>“a private army of thugs”</q>. She declined to comment on claims that it was <q>“a fraud from the start”</q>.',
		'<p gender="female">Ann Lee</p> declined to comment. The report calls it <q>“a mess from start to end”</q>.',
		'A report quoted by <p gender="female">Ann Lee</p> said the bridge was <q>“unsafe for lorries”</q>.',
		'<q by="Ann Lee">“We will see,”</q> Secretary of State <p gender="female">Ann Lee</p> said.',
	],
	'what is only heard, and the latter': [
		'<p gender="female">Ann Lee</p> left. <q>“Shame!”</q> was heard from the gallery. Cries of <q>“Resign!”</q> rang out.',
		'<p gender="female">Ann Lee</p> and <p gender="male">Tom Ray</p> met. <q by="Ann Lee">“It went well,”</q> said the former. <q by="Tom Ray">“It did,”</q> said the latter.',
		'<p gender="female">Ann Lee</p> and <p gender="male">Tom Ray</p> met. The former spoke of <q by="Ann Lee">“a very long night”</q>, the latter of <q by="Tom Ray">“a wasted one”</q>.',
	],
	'what bears the name of somebody, with an initial': [
		'<p gender="male">John F. Vidal</p> wrote them. <q by="John F. Vidal Library">“We lent them out,”</q> the John F. Vidal Library said.',
		'The J. Paul Orr Museum said it was <q by="J. Paul Orr Museum">“delighted”</q>.',
	],
	'a pronoun behind the words of somebody without a name': [
		'<p gender="male">Tom Ray</p> won. <q>“A proud evening,”</q> said a neighbour. <q>“We danced,”</q> he added.',
		'<p gender="male">Tom Ray</p> won. <q>“A proud evening,”</q> the headmaster said. <q>“We danced,”</q> he added.',
		'<p gender="female">Ann Lee</p> met us. A ranger, who asked not to be named, said that they had been no trouble. <q>“They sang,”</q> she said.',
	],
	'an office, of nobody of whom nothing is told that goes with it': [
		'# <p gender="male">Tom Ray</p> strikes\n\n<p gender="male">Tom Ray</p> scored twice. The mayor said: <q>“A proud evening.”</q>',
		'The judge said <p gender="male">Tom Ray</p> had shown <q>“no remorse at all”</q>.',
		'<p gender="male">Tom Ray</p> scored twice. The town’s mayor said: <q>“A proud evening.”</q>',
		'<p gender="male">Tom Ray</p>, aged nine, said: <q by="Tom Ray">“I saw it.”</q> The headmaster said: <q>“He did.”</q>',
		'<p gender="female">Ann Lee</p>, a baker, said: <q by="Ann Lee">“It is gone.”</q> <q>“We will rebuild,”</q> the mayor said.',
		'<p gender="female">Ann Lee</p>, a baker, waited outside. <q>“The door is shut,”</q> the clerk said. <q>“Go home,”</q> the guard told her.',
		'<p gender="female">Ann Lee</p> died on Sunday. The coroner said: <q>“It was an accident.”</q>',
		'<p gender="female">Ann Lee</p> won a third term. <q by="Ann Lee">“We go on,”</q> the mayor said.',
		'<q by="Ann Lee">“We open in May,”</q> said <p gender="female">Ann Lee</p>. The minister added: <q by="Ann Lee">“At last.”</q>',
	],
	'whoever is asked answers, but whoever asks in words of their own goes on': [
		'<p gender="male">Tom Ray</p> is on trial. <p gender="female">Ann Lee</p> rose. <p gender="female">Ann Lee</p> asked him if he had drunk. <q by="Tom Ray">“A bit.”</q>',
		'<p gender="male">Tom Ray</p> left. <q by="Ann Lee">“Who pays?”</q> <p gender="female">Ann Lee</p> asked. <q by="Ann Lee">“We all do.”</q>',
	],
	'an age in words, members by their letters, and wider nouns': [
		'<p gender="male">Tom Ray</p>, 19, left. <p gender="male">Max Ohl</p>, a banker, has doubts. <q by="Tom Ray">“It is done,”</q> the young man said.',
		'<p gender="male">Tom Ray</p>, a Labour MP, left. <p gender="male">Max Ohl</p>, a banker, has doubts. <q by="Tom Ray">“It is done,”</q> the backbencher said.',
		'<p gender="male">Tom Ray</p>, a cyclist, left. <p gender="male">Max Ohl</p>, a banker, has doubts. <q by="Tom Ray">“It is done,”</q> said the rider.',
	],
	'an office, though what is told of nobody in office is told of others, or is an object': [
		'<p gender="female">Ann Lee</p> told reporters that two men were arrested. <q by="Ann Lee">“We acted fast,”</q> the sheriff said.',
		'<p gender="female">Ann Lee</p> hit her goal for the budget. <q by="Ann Lee">“We acted fast,”</q> the mayor said.',
		'<p gender="female">Ann Lee</p>, a singer, was later jailed by the council. <q>“We acted fast,”</q> the mayor said.',
		'<p gender="female">Ann Lee</p>, 5,000 votes ahead, spoke to reporters. <q by="Ann Lee">“We acted fast,”</q> the mayor said.',
	],
	'a bidder and a monitor are people': [
		'<p gender="female">Ann Lee</p> left. A bidder read it. <q>“It was dear,”</q> she added.',
		'<p gender="female">Ann Lee</p> left. A monitor read it. <q>“It was dear,”</q> she added.',
	],
	'the outgoing mayor is the mayor, and the former one is not': [
		'<p gender="male">Tom Ray</p> was mayor. <p gender="female">Ann Lee</p> is the incumbent mayor. Both came. <q by="Ann Lee">“We go,”</q> the mayor said.',
		'<p gender="female">Ann Lee</p> is the outgoing mayor. <p gender="male">Tom Ray</p> is the former mayor. Both came. <q by="Ann Lee">“We go,”</q> the mayor said.',
	],
	'“but” begins no clause that another one follows, as “while” does': [
		'But <p gender="female">Ann Lee</p> called it <q by="Tom Ray">“a joke”</q>, <p gender="male">Tom Ray</p> told reporters.',
		'While <p gender="female">Ann Lee</p> called it <q by="Ann Lee">“a joke”</q>, <p gender="male">Tom Ray</p> told reporters.',
	],
	'whoever is called a photographer has no picture credited to them, and may speak': [
		'<q by="Ann Lee">“It was hard,”</q> said <p gender="female">Ann Lee</p>. The photographer <p gender="male">Tom Ray</p> left. <q by="Tom Ray">“Never again,”</q> he said.',
	],
	'whose mother it is does not speak, nor does whoever has only seen a report': [
		'<p gender="male">Tom Ray</p>, whose mother said <q>“he was a good boy”</q>, was buried. <p gender="female">Ann Lee</p>, whose lawyer called it <q>“absurd”</q>, will appeal.',
		'<p gender="male">Tom Ray</p>, whose book appears in May, said it was <q by="Tom Ray">“a relief”</q>.',
		'According to a report seen by <p gender="female">Ann Lee</p>, the dam was <q>“unsafe”</q>. According to a report written by <p of="Ann Lee">Ann Lee</p>, it is <q by="Ann Lee">“safe”</q>.',
	],
	'an office is whoever the article says to hold it, and not whoever the next sentence begins with': [
		'<q>“We will rebuild every bench,”</q> said the mayor. <p>Ann Lee</p> sang at noon. <p of="Ann Lee">Lee</p> is a singer. <p of="Ann Lee">Lee</p> left.',
		'<q>“We will rebuild every bench,”</q> said the mayor. <p>Ann Lee</p> came at noon. <p of="Ann Lee">Lee</p> left.',
		'<p gender="male">Tom Ray</p>, the mayor, spoke. <p gender="female">Ann Lee</p> sang. <q by="Tom Ray">“We will rebuild,”</q> said the mayor. <p of="Ann Lee">Ann Lee</p> left.',
		'<q by="Tom Ray">“We regret this,”</q> said the ambassador.\n\n<p gender="male">Tom Ray</p>, who has been ambassador since May, spoke to <p gender="female">Ann Lee</p>.',
	],
	'“they” are nobody alone, and who stands right before “who” is meant': [
		'<p gender="female">Ann Lee</p> and <p gender="male">Tom Ray</p> opened the shop in May. <q>“We never expected this,”</q> they said.',
		'<p gender="female">Ann Lee</p> has not replied to the unions. They said the offer was <q by="unions">“an insult”</q>.',
		'<p gender="female">Ann Lee</p> went out with her friends. They said it was <q>“a shame”</q>.',
		'<p gender="female">Ann Lee</p> said <p gender="male">Tom Ray</p> had been warned by his own insurance agent, who called it <q>“a death trap”</q>.',
	],
	'whoever is described as somebody’s is not that somebody': [
		'<p gender="male">Tom Ray</p> denies murder. <q>“My client is innocent,”</q> said <p of="Tom Ray">Tom Ray</p>’s lawyer. <q>“He is ill,”</q> the lawyer for <p of="Tom Ray">Tom Ray</p> told reporters.',
		'<p gender="male">Tom Ray</p> was jailed. His lawyer said it was <q>“too harsh”</q>.',
		'<p gender="female">Ann Lee</p> stood by her deputy, <p gender="male">Tom Ray</p>, calling it <q by="Ann Lee">“too harsh”</q>.',
		'<p gender="female">Ann Lee</p> stood by <p gender="male">Tom Ray</p>, saying it was <q by="Ann Lee">“too harsh”</q>.',
		'<p gender="female">Ellen Voss</p>, <p gender="male">Tom Ray</p>’s lawyer, said he was ill. <q by="Ellen Voss">“He is innocent,”</q> <p of="Tom Ray">Ray</p>’s lawyer said.',
	],
	'what somebody is accused of or described as behind a comma is not said by them': [
		'<p gender="male">Tom Ray</p> was accused of <q>“corruption on a grand scale”</q>.',
		'<p gender="male">Tom Ray</p>, accused of <q>“lying to the House”</q>, resigned.',
		'<p gender="female">Ann Lee</p>, described as <q by="Tom Ray">“a liar”</q> by <p gender="male">Tom Ray</p>, has sued.',
		'<p gender="female">Ann Lee</p> voted for what she described as <q by="Ann Lee">“a farce”</q>.',
	],
	'letters behind a name, or between commas, are no group': [
		'Labour’s <p gender="female">Ann Lee</p> TD accused them of <q by="Ann Lee">“robbing the poor”</q>. Whip <p gender="male">Tom Ray</p> MSP called it <q by="Tom Ray">“a tax on rain”</q>.',
		'Sen. <p gender="male">Tom Ray</p>, D-Elm, said it was <q by="Tom Ray">“a poison pill.”</q> Rep. <p gender="female">Ann Lee</p>, Greens, called it <q by="Ann Lee">“a sham”</q>.',
	],
	'whoever is heard to say it': [
		'Mayor <p gender="male">Tom Ray</p> was puzzled to hear Premier <p gender="female">Ann Lee</p> say talks have <q by="Ann Lee">“gone nowhere”</q>.',
		'To hear <p gender="female">Ann Lee</p> tell it, <p gender="male">Tom Ray</p> is <q by="Ann Lee">“a saint.”</q>',
		'A letter from the lender to the union said the sum was <q by="lender">“final”</q>.',
	],
	'whoever asks somebody to say it, and whoever says what another did': [
		'In the Commons <p gender="female">Ann Lee</p> asked Mr <p gender="male">Ray</p> to confirm that <q by="Ann Lee">“the letter was sent.”</q>',
		'<p gender="female">Ann Lee</p> said the company had offered <q by="Ann Lee">“the best terms in the trade.”</q> <p of="Ann Lee">Lee</p> said the union had called it <q by="union">“a joke”</q>.',
		'<p gender="male">Tom Ray</p> vowed to tell <q by="Tom Ray">“the whole story”</q>.',
	],
	'a claim that somebody makes or withdraws': [
		'<p gender="male">Tom Ray</p> has withdrawn a claim that Mayor <p gender="female">Ann Lee</p> was <q by="Tom Ray">“lying”</q> to the house.',
	],
	'a question that somebody is asked': [
		'<p gender="female">Ann Lee</p> KC, for the Crown, spoke of his phone.\n\nWhen asked by <p of="Ann Lee">Ms Lee</p>: <q by="Ann Lee">"Did you hide it?"</q>, the youth replied: <q>"No."</q>',
		'<p gender="male">Tom Ray</p> took the stand. Barrister <p gender="female">Ann Lee</p> rose. Asked: <q by="Ann Lee">"Did you hide it?"</q>, <p of="Tom Ray">Ray</p> replied: <q by="Tom Ray">"No."</q>',
	],
	'a word that is said to be somebody’s': [
		'Senator <p gender="male">Tom Ray</p> argued that to call it <q by="Ann Lee">“a plot”</q> as <p gender="female">Ann Lee</p> did was wrong.',
	],
	'groups without an article, with what goes before their noun': [
		'Animal rights campaigners have called it <q by="animal rights campaigners">“cruel”</q> and <q by="animal rights campaigners">“needless”</q>. Local fishermen described it as <q by="local fishermen">“a death sentence”</q>.',
		'Nurses union secretary general <p gender="female">Ann Lee</p> said members were <q by="Ann Lee">“tired of promises”</q>.',
	],
	'the group of a place or of another': [
		'Germany’s finance ministry said it was <q by="finance ministry">“a shame”</q>. In May the country’s football association called it <q by="football association">“a farce”</q>.',
		'But Canada’s Supreme Court said the law was <q by="Supreme Court">“degrading”</q>.',
		'The Harvest Party’s <p gender="male">Tom Ray</p> called for her head, saying she had <q by="Tom Ray">“lost the plot”</q>. Union federation Cosawu said it was <q by="Cosawu">“appalled”</q>.',
		'<p gender="female">Ann Lee</p> sat down. A Rugby Elm spokeswoman would not comment on what she called <q by="Rugby Elm">“gossip”</q>. It came after residents told her they felt <q by="residents">“forgotten”</q>.',
		'<p gender="female">Ann Lee</p> left. Shares rose after the firm said orders were <q by="firm">“robust.”</q>',
		'The opposition Harvest Party rejected it as <q by="Harvest Party">“a bundle of lies”</q>.',
	],
	'a long description that only goes back to somebody': [
		'Actor <p gender="male">Tom Ray</p> bought the tower.\n\nThe former window cleaner said: <q by="Tom Ray">“Money bores me. It is a coat.”</q>',
	],
	'what somebody of a headline is': [
		'# Elm mayor <q by="Tom Ray">‘surprised’</q> by vote\n\nElm Mayor <p gender="male">Tom Ray</p> said he was surprised.',
	],
	'where somebody is from, and a long apposition, before the verb': [
		'<q by="Ann Lee">“We lost it all,”</q> Republican <p gender="female">Ann Lee</p> of Maine said at the gate.',
		'<q by="Bob Ray">“We will appeal,”</q> <p gender="male">Bob Ray</p>, the chief spokesman for the Department of Roads, Bridges and Transport, was saying. <q by="Bob Ray">“Soon.”</q>',
		'<p gender="female">Ann Lee</p>, press secretary for Gov. <p gender="male">Max Orr</p>, said the office is <q by="Ann Lee">“in close contact.”</q>',
	],
	'an adjective and a day are no group, and a link is no verb': [
		'Late Wednesday, 16 senators met.\n\n<q by="Ann Lee">“It is done,”</q> Republican <p gender="female">Ann Lee</p> of Maine said.',
		'<q>‘A long wait’</q> Continue reading the main story',
	],
	'what a group does in the words of another': [
		'State lawyers, who want the house, say the Elm County Department of Human Services <q by="state lawyers">“abandoned”</q> the plan.',
		'Assembly members stood together and told the gangs <q by="assembly members">“you will never win”</q>.',
	],
	'a text of a group that calls for something': [
		'The row came after a debate on a Labour Party motion calling for a <q by="Labour Party">“radical reset”</q>.',
	],
	'an office whose holder the article names by another word, and one that only stands against it': [
		'The trial of <p gender="male">Bob Ray</p> is over. He did what the judge said was <q by="Ann Lee">“a cruel thing”</q>.\n\nJustice <p gender="female">Ann Lee</p> gave him a year.',
		'# <p of="Max Orr" gender="male">Orr</p> strikes back\n\n<p gender="male">Max Orr</p> won. The Home Secretary said <p gender="male">Tim Blake</p> was <q by="Max Orr">“a tool”</q>.\n\n<p gender="male">Jack Shore</p>, the shadow Home Secretary, disagreed.',
		'<p gender="male">Max Orr</p>, the chancellor, rose. <p gender="female">Ann Lee</p>, the shadow chancellor, sat. The shadow chancellor said it was <q by="Ann Lee">“a fiction”</q>.',
	],
	'what is titled, however much it looks like a sentence': [
		'<p gender="female">Ann Lee</p> read an article from 2006, titled <q kind="title">"The hills belong to Elm.\'\'</q>\n\nShe was a student then.',
	],
	'an answer that somebody gets': [
		'<q by="Max Orr">“Next,”</q> said <p gender="male">Max Orr</p>.\n\n<p gender="male">Bob Ray</p> of Elm Capital, who followed, received a similarly hostile reply to a question about debt: <q by="Max Orr">“So dry.”</q>',
		'<p gender="male">Max Orr</p> received a short message from <p gender="female">Ann Lee</p>: <q by="Ann Lee">“Go home.”</q>',
	],
	'a clause without a subject, whose subject comes behind the quotation': [
		'After calling the plan <q by="Ann Lee">“a farce”</q>, <p gender="female">Ann Lee</p> left the room.',
		'Having called the plan <q by="Ann Lee">“a farce,”</q> the mayor, <p gender="female">Ann Lee</p>, left the room.',
		'Calling the plan <q by="council">“a farce”</q>, the council rejected it.',
	],
	'a text that points back to whoever issued it': [
		'In a statement, <p gender="male">Tom Ray</p> said he would appeal. A day went by. <q by="Tom Ray">“We did nothing wrong,”</q> the statement read.',
		'The ministry issued a statement on Monday. <q by="ministry">“We condemn it,”</q> the statement said.',
		'Police arrested a man. <q>“He is a danger,”</q> the indictment said.',
	],
	'a long title before a name after its verb': [
		'<q by="Ann Lee">“Nobody saw it,”</q> said Elm Hill Police Det. <p gender="female">Ann Lee</p>, shaking her head.',
	],
	'words that end with a comma are those of whoever comes behind them': [
		'<p gender="male">Tom Ray</p> spoke, and <p gender="female">Ann Lee</p> backed him up on Sunday: <q by="Ann Lee">“He means it,”</q> she said.',
	],
	'whoever begins a clause of a sentence is a subject of it': [
		'So said <p>Bloggs</p>, and <p gender="female">Mary Prosser</p> backed him up on Sunday. She ran into trouble when she called it <q by="Mary Prosser">“a plan for few.”</q>',
	],
	'whoever says it at the end of the sentence of a fragment': [
		'The hall was <q by="Ann Lee">“soaked”</q> and shut like a shop, Detective <p gender="female">Ann Lee</p> said, by midnight.',
		'<p gender="female">Ann Lee</p> came. It is <q kind="scare">“organic litter,”</q> a term that, <p gender="male">Tom Ray</p> said, means leaves.',
	],
	'whose reply it was, without a colon': [
		'<p gender="male">Tom Ray</p> rang. <p gender="female">Ann Lee</p>’s alleged reply to this was, <q by="Ann Lee">“Ask the desk.”</q>',
		'<p gender="male">Tom Ray</p> rang. <p gender="female">Ann Lee</p>’s answer was also read to the jury: <q by="Ann Lee">“I cannot help.”</q>',
	],
	'words are the object of a verb behind and, whoever comes after by': [
		'<p gender="female">Ann Lee</p> met the press at four and slammed <q by="Ann Lee">“the rage and the noise”</q> by the strikers.',
	],
	'lists in an apposition between a speaker and the verb': [
		'<q by="Ann Lee">“It is warm,”</q> <p gender="female">Ann Lee</p>, a researcher at the School of Tides, Winds and Soils, told a radio.',
	],
	'what somebody claims that another will see': [
		'<p gender="male">Tom Ray</p> claimed that although the break is <q by="Tom Ray">‘a blow’</q>, <p gender="male">Luc Amar</p> will not see it as <q by="Tom Ray">‘a huge snag’</q>.',
	],
	'an office with a capital is somebody': [
		'The Bishop of Elm, <p gender="male">Tom Ray</p>, came. In the hall, the Bishop says: <q by="Tom Ray">“Sit down.”</q>',
		'The Prime Minister, <p gender="female">Ann Lee</p>, came. The Prime Minister said it was <q by="Ann Lee">“a good day”</q>.',
		'<p gender="female">Ann Lee</p> came. The Elm County Sheriff’s Office said it was <q by="Elm County Sheriff’s Office">“a bad day”</q>.',
	],
	'somebody by where they belong': [
		'<p gender="female">Ilze Kalna</p> met ministers in Riga. The Latvian president slammed <q by="Ilze Kalna">“a betrayal”</q>. A Norvelia engineer said it was <q>“not great”</q>.',
		'<p gender="male">Dan Orr</p> lost. The Newcastle United head coach called it <q by="Dan Orr">“awful”</q>. The Elm Park manager said: <q by="Dan Orr">“We were poor.”</q>',
		'<p gender="female">Rita Voss</p>, who leads the Labour group, spoke. The Labour leader said <q by="Rita Voss">“no deal is better”</q>.',
		'The Elm Courier newspaper said it was <q by="Elm Courier newspaper">“proud”</q>. The Elm Press Office later insisted <q by="Elm Press Office">“nothing was hidden”</q>.',
	],
	'whose claim, warning or description it is': [
		'<p gender="male">Tom Ray</p>’s claim that the vote was <q by="Tom Ray">“stolen”</q> was rejected by <p gender="female">Ann Lee</p>.',
		'<p gender="female">Ann Lee</p> rejected <p gender="male">Tom Ray</p>’s description of the plan as <q by="Tom Ray">“a gift to landlords”</q>. Her insistence that the rules were <q by="Ann Lee">“crystal clear”</q> did not help.',
		'Campaigners welcomed <p gender="male">Tom Ray</p>’s warning of a <q by="Tom Ray">“lost decade”</q>. <p gender="female">Ann Lee</p>’s repeated threats to <q by="Ann Lee">“sue everyone”</q> came to nothing.',
		'The report rejected the council’s claim that it had been <q by="council">“kept in the dark”</q>.',
		'<p gender="female">Ann Lee</p>’s criticism of the plan was <q by="Tom Ray">“unfair”</q>, <p gender="male">Tom Ray</p> said. <p gender="male">Tom Ray</p> said her demand was <q by="Tom Ray">“silly”</q>.',
	],
	'whom the lead tells of by a noun, and the article by name': [
		'A JUDGE has described as <q by="Tom Ray">“very serious”</q> claims that a man was told to plead guilty.\n\n<p gender="male">Luc Amar</p>, 32, appeared before Elm court.\n\nJudge <p gender="male">Tom Ray</p> adjourned the case.',
		'Share\n\nA boy shot on Sunday at the entrance to the Elm Park carnival was <q by="Tom Ray">“a good kid”</q> and no rival, a police detective said Wednesday.\n\nPolice Det. <p gender="male">Tom Ray</p> said the boy was walking home.',
		'<p gender="female">Ann Lee</p> died after a fall\n\nA man accused of murder told staff it had been <q by="Luc Amar">“an act of mercy”</q>, a court has heard.\n\n<p gender="male">Luc Amar</p>, 52, denies it.',
		'A judge called it <q>“very serious”</q>. Judge <p gender="male">Tom Ray</p> and Judge <p gender="female">Ann Lee</p> did not comment. A spokesman for the court said it was <q by="court">“closed”</q>.',
	],
	'whoever says what is thought': [
		'In an interview with <p gender="male">Tom Ray</p>, <p gender="male">Luc Amar</p> said he thought the duke had been <q by="Luc Amar">“used horribly”</q>.',
	],
	'who wrote a text, whatever it is called and to whom': [
		'A text message from <p gender="female">Ann Lee</p> to her boss read: <q by="Ann Lee">“Any news?”</q> Another email from <p gender="male">Tom Ray</p> informed the board that the cash was <q by="Tom Ray">“safe”</q>.',
		'A Fernbook post by <p gender="male">Tom Ray</p> said it was <q by="Tom Ray">“over”</q>. A letter to <p gender="female">Ann Lee</p> from the bank called it <q by="bank">“closed”</q>.',
	],
	'two people who are named as one': [
		'In reply the Duke and Duchess said they had been <q by="Duke and Duchess">“supportive”</q>. The father and son called it <q by="father and son">“a gift”</q>. The couple, who live in Elm, said they were <q by="couple">“moved”</q>.',
		'<p gender="male">Tom Ray</p>, the founder and owner, spoke. The founder and owner said: <q by="Tom Ray">“Yes.”</q>',
	],
	'whose is what, where a name ends with s': [
		'<p gender="male">Dan Orr</p> confirmed <p gender="male">Luc Hales</p>’ injury is a <q by="Dan Orr">‘huge blow’</q> for the club.',
	],
	'what the words before a quotation are said to do': [
		'# Elm Street protests <q>‘could worsen’</q> as police hold marchers',
		'# Council <q>‘could go bust’</q> next year',
		'The plan, which <p gender="female">Ann Lee</p> claims <q by="Ann Lee">“is a lie”</q>, failed.',
	],
	'an office is its owner’s': [
		'In a tweet, the prime minister’s office said it was <q by="prime minister’s office">“aware”</q>. The Elm County sheriff’s office said it was <q by="Elm County sheriff’s office">“false”</q>. <p gender="female">Ann Lee</p>’s office called it <q by="Ann Lee’s office">“old”</q>.',
	],
	'the subject after a comma is no apposition': [
		'The labour minister, <p gender="female">Ann Lee</p>, met unions. In a statement by her spokesman, <p gender="male">Tom Ray</p>, the minister described it as <q by="Ann Lee">“hasty”</q>.',
	],
	'a newspaper that is called as people of a place are': [
		'According to the Guardian, the plan is <q by="Guardian">“dead”</q>. <p gender="male">Luc Amar</p> won. The Croatian said it was <q by="Luc Amar">“hard”</q>.',
	],
	'who speaks is somebody, whatever noun they are called by': [
		'<p gender="female">Ann Lee</p> scored nine times as Elm won. <q by="Ann Lee">“We ran,”</q> the goal attack said.',
		'<p gender="male">Tom Ray</p> took over on Monday. <q by="Tom Ray">“It is an honour,”</q> said the newly appointed police chief.',
		'<p gender="female">Ann Lee</p> took over on Monday. The newly installed ENP leader said it was <q by="Ann Lee">“an honour”</q>.',
		'<p gender="female">Ann Lee</p> saw the ring. The Boston-born gem expert told the Echo: <q by="Ann Lee">“It is a ruby.”</q>',
	],
	'of two who come from elsewhere each is whom the first such word did not mean': [
		'<p gender="female">Ann Lee</p> beat <p gender="female">Eva Roux</p> on Sunday. <q by="Ann Lee">“I flew,”</q> the Norwegian said. <q by="Eva Roux">“I blinked,”</q> said the Italian.',
		'<p gender="female">Ann Lee</p> beat <p gender="female">Eva Roux</p>. <q by="Ann Lee">“I flew,”</q> the Briton said. <q by="Ann Lee">“I won,”</q> the Parisian said.',
		'<p gender="female">Ann Lee</p> beat <p gender="male">Tom Ray</p>. <q by="Ann Lee">“Thanks,”</q> the Canadian said. <q by="Ann Lee">“I won,”</q> the Conservative said.',
		'<p gender="female">Ann Lee</p> won. <q by="Ann Lee">“I flew,”</q> said the Briton. <q by="Ann Lee">“I won,”</q> said the Scot.',
	],
	'an athlete is not the coach just named': [
		'<p gender="female">Ann Lee</p> won. Her coach, <p gender="male">Tom Ray</p>, wept. <q by="Ann Lee">“He does that,”</q> the Elm Hill athlete said.',
	],
	'a group behind words for whose it is, and in apposition': [
		'<p gender="female">Ann Lee</p> left. Danish-owned Elm Foods plc had waited. It said it was <q by="Elm Foods plc">“sorry”</q>.',
		'The Danish-owned retailer Elm & Ray said it was <q by="Elm & Ray">“sorry”</q>. <q by="Elm & Ray">“We will pay,”</q> the retailer said.',
		'The firm that owns the mill, Danish-run Elm Foods AS, said it was <q by="Elm Foods AS">“sorry”</q>. <q by="Elm Foods AS">“We will pay,”</q> it said.',
	],
	'words that a group owns, and reports in papers': [
		'A red flag, in the Elm Bureau’s words, means <q by="Elm Bureau">“stay at home”</q>. <p gender="female">Ann Lee</p> went out.',
		'According to a report in the Elm Courier, it was <q by="Elm Courier">“a farce”</q>. A sign in the Elm Hill section read <q>“Go home”</q>.',
		'According to <p gender="female">Ann Lee</p>, a waiter told them: <q>“There is none.”</q>',
	],
	'what somebody says of a claim is theirs': [
		'<p gender="male">Tom Ray</p> dismissed claims of fraud as <q by="Tom Ray">“nonsense”</q> and branded rumours of a split <q by="Tom Ray">“silly”</q>.',
		'<p gender="male">Tom Ray</p> denied claims that he was <q>“a thief”</q>. In a post, the ministry had called reports of a leak <q by="ministry">“gossip”</q>.',
		'<p gender="female">Ann Lee</p> called after reports of <q>“a bomb in the hall”</q>. She left after calls over claims of <q>“fraud in the vote”</q>.',
	],
	'whoever the narration says asks somebody does not answer': [
		'<p gender="female">Ann Lee</p> danced. <p gender="female">Eva Roux</p> once asked if she regretted it. <q by="Ann Lee">“Only the shoes,”</q> said the dancer.',
		'<p gender="male">Tom Ray</p> spoke. <p gender="female">Ann Lee</p> asked him why. <q by="Tom Ray">“It rained.”</q>',
		'<p gender="female">Ann Lee</p> asked <p gender="male">Tom Ray</p> why he had left.\n\n<q by="Tom Ray">“It rained.”</q>',
		'<p gender="female">Ann Lee</p> asked why the pool was shut. <q by="Ann Lee">“It makes me sad,”</q> she said.',
		'<p gender="female">Ann Lee</p> wondered whether to go. <q by="Ann Lee">“I was scared,”</q> the actress said. <p of="Ann Lee">Lee</p> asked herself why she stayed. <q by="Ann Lee">“I was weak,”</q> the actress said.',
	],
	'who was something else before may be whatever else now': [
		'Coach <p gender="male">Tom Ray</p> lost to captain <p gender="female">Ann Lee</p>. <p of="Tom Ray">Ray</p> smiled. <q by="Tom Ray">“We will be back,”</q> the former policeman said.',
	],
	'whom somebody plays is not the subject': [
		'<p gender="female">Ann Lee</p> is in the play again. Her Lady <p gender="female">Bell</p>, first seen in Elm Hill, was loud. <q by="Ann Lee">“I shouted,”</q> she said.',
	],
	'groups by where they are from, and both of two': [
		'British police said it was <q by="British police">“late”</q>. Ukrainian forces called it <q by="Ukrainian forces">“a lie”</q>. State media said it was <q by="state media">“over”</q>.',
		'Both sides said the talks were <q by="sides">“frank”</q>. Lawyers representing the families said it was <q by="lawyers">“late”</q>.',
		'The Kremlin said that Western claims were <q by="Kremlin">“absurd”</q>.',
		'They each said they were <q>“ready to go”</q>.',
		'<p gender="female">Ann Lee</p> and <p gender="male">Tom Ray</p> both called it <q by="Ann Lee">“dead”</q>. They both say they are <q>“ready to go”</q>. Both said: <q>“We are out.”</q>',
	],
	'verbs that elsewhere stand behind the words': [
		'<p gender="female">Ann Lee</p> fumed that it was <q by="Ann Lee">“a mess”</q>. The firm’s shares opened that day at <q kind="scare">“a low”</q>.',
		'<p gender="male">Tom Ray</p> sat down. <q by="Ann Lee">“Who paid?”</q> <p gender="female">Ann Lee</p> persisted. <q by="Ann Lee">“Who knew?”</q>',
	],
	'what was whose answer, and how somebody put it': [
		'<q by="Ann Lee">“Never!”</q> was the first answer of <p gender="female">Ann Lee</p>, a farmer. <q by="Ann Lee">“We stay.”</q>',
		'<q by="Ann Lee">“Wild and free”</q> is how <p gender="female">Ann Lee</p> describes it. <q kind="scare">“Beautiful game”</q> is how it is known.',
	],
	'a clause whose subject no table knows, and what somebody calls a thing': [
		'Bosses said health and safety was the <q by="bosses">“top priority”</q>. <p gender="female">Ann Lee</p> claims tickets sold by the club were a <q by="Ann Lee">“disgrace”</q>.',
		'<p gender="female">Ann Lee</p> branded the chaotic scenes a <q by="Ann Lee">“disgrace”</q>.',
	],
	'whoever is written to': [
		'The board sent a letter to parents addressing the cost.\n\n<q by="board">“We had to wait.”</q>',
	],
	'what somebody is, by a party, a country, a number of titles or of children': [
		'<p gender="female">Ann Lee</p> won by nine votes. <q by="Ann Lee">“Every door counted,”</q> the freshman Democrat said. <q by="Ann Lee">“Thank you,”</q> the Canadian said.',
		'<p gender="female">Ann Lee</p> won. <q by="Ann Lee">“I flew,”</q> said the two-time Olympic champion. <q by="Ann Lee">“I ran,”</q> the Welsh international said.',
		'<p gender="female">Ann Lee</p> won. <q by="Ann Lee">“I flew,”</q> the mother of two said. The 34-year-old mother of three said it was <q by="Ann Lee">“hard”</q>.',
		'<p gender="female">Ann Lee</p> won. The mother of seven said it was <q by="Ann Lee">“a joy”</q>.',
	],
	'who cast somebody is a director': [
		'She was cast by <p gender="male">Tom Ray</p> as the maid. <p gender="female">Ann Lee</p> limped. Years later the director told the story: <q by="Tom Ray">“She was right.”</q>',
	],
	'a subject whose noun no table has, between an article and a verb': [
		'<p gender="female">Ann Lee</p> won. <q by="Ann Lee">“I flew,”</q> the Elmland forward said. <q by="Ann Lee">“I ran,”</q> the world number three said.',
		'<p gender="female">Ann Lee</p> won. <q by="Ann Lee">“I flew,”</q> the soft-spoken, bearded farmer said. <q by="Ann Lee">“I ran,”</q> the Elm and Norvelia striker told the radio.',
	],
	'the same behind its verb, and not the group that it is of': [
		'<p gender="female">Ann Lee</p> won. <q by="Ann Lee">“I flew,”</q> said the goal attack. <q by="Ann Lee">“I ran,”</q> said the Elmland forward.',
		'<p gender="female">Ann Lee</p> won. <q by="Elm Party">“No,”</q> said the Elm Party yesterday. <q>“Stop,”</q> said the sign.',
		'The company behind the ride, Danish manufacturer Elm Rides, called it <q by="Elm Rides">“a freak event”</q>.',
	],
	'an adverb that elsewhere stands before a noun': [
		'<p gender="female">Ann Lee</p>, the mayor, left. The mayor only said it was <q by="Ann Lee">“a farce”</q>. <p of="Ann Lee">Lee</p> first called it <q by="Ann Lee">“a joke”</q>.',
	],
	'no person by the noun of many, of a text or of a thing': [
		'<p gender="female">Ann Lee</p> won. <q>“We cheered,”</q> the ticket-holders said. <q kind="scare">“We won,”</q> the three said. <q>“Wide load,”</q> the truck said.',
		'<p gender="female">Ann Lee</p> won. <q>“Join us tonight,”</q> the invitation said. <q by="Ann Lee">“I ran,”</q> said the goal defence.',
		'<p gender="female">Ann Lee</p> and <p gender="male">Tom Ray</p> came home. <q by="pair">“We won,”</q> the pair said.',
		'<p gender="female">Ann Lee</p> won. <q by="Labour Party">“No more taxes,”</q> said the Labour Party manifesto. <q by="Ann Lee">“I flew,”</q> the Elm waitress said.',
	],
	'a family and an assembly accuse, and what stands between a noun and its verb may be an adverb': [
		'<p gender="female">Ann Lee</p> was arrested. The family accused the council of <q by="family">“neglect”</q>. The assembly hailed <q by="assembly">“a victory for all”</q>.',
		'<p gender="female">Ann Lee</p>, the mayor, left. The mayor angrily denied it was <q by="Ann Lee">“a farce”</q>.',
		'<p gender="male">Tom Ray</p>, the manager, left. The manager wrongly called it <q by="Tom Ray">“a farce”</q>.',
	],
	'whom somebody attacks says nothing': [
		'<p gender="male">Tom Ray</p> targeted the EPP saying those who lied have <q by="Tom Ray">“failed”</q>. He took on the Alliance saying it was <q by="Tom Ray">“born divided”</q>.',
		'<p gender="male">Tom Ray</p> yesterday criticised the <q by="Tom Ray">“hasty decision”</q> by the Commission to shut it. It was called a <q by="Commission">“fair decision”</q> by the Commission.',
		'The plan, called the <q by="union">“worst idea”</q> by the union, failed.',
		'<p gender="female">Ann Lee</p>, who met them, slammed the <q by="Ann Lee">“neglect”</q> by the council.',
		'They relied on <p gender="male">Tom Ray</p> saying it was <q by="Tom Ray">“fine”</q>.',
	],
	'a fragment that the article gives to somebody is theirs again': [
		'<p gender="female">Ann Lee</p> called it <q by="Ann Lee">“a farce”</q>. The gates were shut. How would <q by="Ann Lee">“a farce”</q> end?',
	],
	'a newspaper or another group by its noun alone': [
		'The Ferry Gazette takes another line. In an editorial, the paper calls it <q by="Ferry Gazette">“a kettle”</q>.',
		'The Orr Rovers are last. The supporters’ trust called on them to <q by="supporters’ trust">“stop selling”</q>.',
	],
	'whoever says something in the sentence before, rather than whom the article is about': [
		'<p gender="male">Paul Orr</p> resigned. <p of="Paul Orr">Orr</p> ran the airline. <p of="Paul Orr">Orr</p> wished them luck.\n\n<p gender="male">Tom Ray</p>, 58, who was flying to Lyon with his wife, said he had booked again.\n\n<q by="Tom Ray">“It was cheap,”</q> he said.',
		'<p gender="male">Paul Orr</p> resigned. <p of="Paul Orr">Orr</p> ran the airline. <p of="Paul Orr">Orr</p> wished them luck.\n\nA lawyer waved at <p gender="male">Tom Ray</p>, who said nothing.\n\n<q by="Paul Orr">“It was cheap,”</q> he said.',
		'The lawyer <p gender="male">Paul Orr</p> rose. <q by="Paul Orr">“Look,”</q> <p of="Paul Orr">Orr</p> said.\n\nThe defence lawyer told jurors to listen to the manager, <p gender="male">Tom Ray</p>, who will testify. <q by="Paul Orr">“Ask what he got,”</q> he said.',
		'<p gender="male">Paul Orr</p> owns the hall. <p of="Paul Orr">Orr</p> lives far away. <p of="Paul Orr">Orr</p> pleaded guilty.\n\nCaptain <p gender="male">Tom Ray</p> testified that a saw was used. Under cross-examination, he conceded that it was blunt.\n\n<q by="Tom Ray">“I’d like to think so,”</q> he said.',
	],
	'whoever tells it in the sentence before': [
		'<p gender="female">Ann Lee</p> toured for years. The director <p gender="male">Tom Ray</p>, who cast her, recalled that she had knitted. <q by="Tom Ray">“I asked her to stop, and she would not.”</q>',
	],
	'whoever is asked by somebody without a name': [
		'<p gender="male">Sam Roy</p> was one. He pointed at <p gender="male">Tom Ray</p>, who did not stand up. Asked by a reporter about that night, <p of="Tom Ray">Ray</p> shook his head. <q by="Tom Ray">“That’s his to tell,”</q> he said.',
		'<p gender="male">Tom Ray</p> sat down. Pressed by the judge, <p gender="male">Sam Roy</p>, he sighed. <q by="Tom Ray">“I was scared,”</q> he said.',
	],
	'what somebody says of themselves tells a gender': [
		'<p gender="male">Tom Ray</p> stood up. <q by="Ann Lee">“You knew,”</q> said <p gender="female">Ann Lee</p>. A pause. <q by="Tom Ray">“My wife rang me.”</q>',
	],
	'a question of the narration is answered by whoever spoke': [
		'<q by="Ann Lee">“He laughed,”</q> said <p gender="female">Ann Lee</p>. And was <p gender="male">Tom Ray</p> there? <q by="Ann Lee">“He came late.”</q>',
	],
	'a stranger whom the next sentence names': [
		'<q by="Ann Lee">“I love it,”</q> says a woman in a coat. Her name is <p gender="female">Ann Lee</p> and she is 71. <q by="Ann Lee">“I opened my windows.”</q>',
	],
	'a wider noun than somebody was introduced with': [
		'State senator <p gender="female">Ann Lee</p> met the baker <p gender="male">Tom Ray</p>. <q by="Ann Lee">“It passed,”</q> the lawmaker said. <q by="Tom Ray">“By one,”</q> the tradesman said.',
	],
	'a name that signs the words above it': [
		'<q by="Ann Lee" because="signature">“I was joking.”</q>\n\n-- Fourth seed <p gender="female">Ann Lee</p> on the rain.\n\n<q by="Tom Ray" because="signature">“So was I.”</q>\n\n-- <p gender="male">Tom Ray</p>.',
	],
	'the dead seldom speak, but in what is about them': [
		'<p gender="male">Omar Dar</p> is furious. His son, <p gender="male">Sami Rao</p>, was killed in May. They found <p gender="male">Sami Rao</p> last. <q by="Omar Dar">“It was a blow,”</q> he said.',
		'Judge <p gender="male">Tom Ray</p> heard the case. <p gender="male">Abel Roe</p>, 23, was shot dead in March. <q by="Tom Ray">“No words can mend it,”</q> he said.',
		'<p gender="male">Tom Ray</p> wrote the songs. <p gender="male">Abel Roe</p> died at 80. <q by="Tom Ray">“We are lost,”</q> he said.',
		'# <p of="Abel Roe" gender="male">Roe</p>, singer, dies\n\n<p gender="male">Abel Roe</p> died on Monday. <q by="Abel Roe">“I sang for my mother,”</q> he told <p gender="male">Tom Ray</p> in 1990. <p of="Abel Roe">Roe</p> was 80.',
		'<p gender="female">Eva Moss</p> left. <p gender="male">Abel Roe</p> was killed in May. <q by="Abel Roe">“I am afraid,”</q> he had written in April.',
	],
	'a subject between “as” and its verb, and one behind a word that is a preposition elsewhere': [
		'The mayor left as <p gender="male">Tom Ray</p> blasted the council for <q by="Tom Ray">“cowardice”</q>.',
		'<p gender="female">Ann Lee</p> smiled. She left the hall as she praised the nurses for <q by="Ann Lee">“rare courage”</q> in May.',
		'They signed days before <p gender="female">Ann Lee</p> had said on radio that the town would keep <q by="Ann Lee">“some of the trees”</q>.',
		'The strike began since the union had said that it would fight <q by="union">“to the last”</q>.',
		'As Mr <p gender="male">Tom Ray</p> began to speak, Ms <p gender="female">Ann Lee</p> took the microphone from him, accusing him of <q by="Ann Lee">“talking politics”</q>.',
	],
	'somebody without a name, called again by the noun': [
		'<p gender="male">Tom Ray</p> said the need did not arise.\n\nHowever, one resident of Elm Street said they had had no help. <q>“It’s the worst ever,”</q> the resident said.',
		'<p gender="female">Ann Lee</p> runs the clinic. A nurse at the door said the beds were full. <q>“We send them home,”</q> the nurse said.',
		'A resident has been jailed for fraud. <p gender="male">Tom Ray</p> took two cars. <q by="Tom Ray">“I am sorry,”</q> the resident said.',
		'A nurse wept. <p gender="female">Ann Lee</p>, a nurse for ten years, is tired. <q by="Ann Lee">“We send them home,”</q> the nurse said.',
	],
	'the spokeswoman of a group, once she was named': [
		'Evidence mounts, said UNEP spokeswoman <p gender="female">Ann Lee</p>. It is far from enough, the UNEP spokeswoman maintained.\n\n<q by="Ann Lee">“We need more of it.”</q>',
	],
	'whoever gives their own name': [
		'<p gender="male">Steve Bell</p> left. With others <p gender="male">Kevin Moss</p> did well. He started each talk with a simple, <q by="Kevin Moss">“Hi, I’m <p of="Kevin Moss">Kevin</p>.”</q>',
	],
	'what is condemned, or considered as something': [
		'UN rights chief <p gender="female">Ann Lee</p> on Friday condemned the <q by="Ann Lee">“horrors”</q> committed against civilians.',
		'<p gender="female">Ann Lee</p> regarded the offer from the bank as <q by="Ann Lee">“late and lacking”</q>.',
		'He wore the <q kind="scare">“hoodie”</q> sold at the port.',
	],
	'a name that stands twice is that of a picture, and signs nothing': [
		'<q by="Tom Ray">“I will bowl,”</q> <p gender="male">Tom Ray</p> said.\n\n<q by="Tom Ray">“I only wait for a match.”</q>\n\n<p gender="female">Ann Lee</p>\n\n<p gender="female">Ann Lee</p>\n\nThe match is on Monday.',
	],
	'whole names of groups': ['Lee Bearing Co. said it remained <q by="Lee Bearing Co.">“open to talks”</q> on Monday.'],
	'a comma closes the apposition before the verb': [
		'It took an hour, but early on Monday the City Council did away with the tin whistle, which its president, <p gender="female">Ann Lee</p>, has called <q by="Ann Lee">“a kettle with a grudge.”</q>',
	],
	'a pronoun does not mean whom its own clause names': [
		'<p gender="female">Ann Lee</p> wrote songs. The conductor <p gender="female">Bea Ray</p> put her last. In her memoir, she wrote that <p of="Bea Ray">Ray</p> had <q by="Ann Lee">“no left hand”</q>.',
	],
	'whom the quotation before names': [
		'<p gender="male">Max Orr</p> sang. <q by="Ann Lee">“I rang <p gender="male">Tom Ray</p> and asked for a plug,”</q> said <p gender="female">Ann Lee</p>. <q by="Ann Lee">“Then he said, <q by="Tom Ray">‘What plug?’</q>”</q>',
	],
	'a verb after the quotation': [
		'<q by="Ann Lee">“The report,”</q> Ms. <p>Ann Lee</p> said, <q by="Ann Lee">“is fiction.”</q>',
		'<q by="Ann Lee">“My client,”</q> said <p>Ann Lee</p>, <p>Bob Ray</p>’s attorney, <q by="Ann Lee">“is innocent.”</q>',
		'<q by="Ann Lee">“Stop it,”</q> said <p>Bob Ray</p>’s mother, <p>Ann Lee</p>.',
		'<q by="Ann Lee">“You can’t eat a view,”</q> as <p>Ann Lee</p> puts it.',
		'<q by="Nora Whitfield" because="verb after">“We ran out of chairs,”</q> <p>Nora Whitfield</p> said.',
		'<q by="Nora Whitfield" because="inverted verb">“We ran out of chairs,”</q> said <p>Nora Whitfield</p>, who runs the shelter.',
		'<q by="Nora Whitfield">"Is it over?"</q> <p>Nora Whitfield</p> asked.',
		'<q by="Nora Whitfield">“It was the cat,”</q> the shelter’s director, <p>Nora Whitfield</p>, told reporters on Monday.',
		'<q by="Abel Knox">“I would do it again,”</q> said <p of="Nora Whitfield" gender="female">Whitfield</p>’s lawyer, <p>Abel Knox</p>.',
		'<q by="Abel Knox">“No comment,”</q> Sheriff <p>Abel Knox</p> later added.',
		'<p gender="female">Nora Whitfield</p> shook her head. <q by="Nora Whitfield" because="pronoun">“Not in my house,”</q> she said.',
	],
	'a verb before the quotation': [
		'When <p>Bob Ray</p> called, <p>Ann Lee</p> told him, <q by="Ann Lee">“Not today.”</q>',
		'<p>Ann Lee</p>, who had never met <p>Bob Ray</p>, described him as <q by="Ann Lee">“a gentleman.”</q>',
		'The judge, <p>Ann Lee</p>, said it was <q by="Ann Lee">“a sad day,”</q> adding that Mr. <p>Bob Ray</p> had shown <q by="Ann Lee">“no remorse.”</q>',
		'<q by="Ann Lee">“I won’t sign,”</q> <p>Ann Lee</p> said in a message to <p>Bob Ray</p>, who replied: <q by="Bob Ray">“You already did.”</q>',
		'<p>Ann Lee</p>’s report called the bridge <q by="Ann Lee">“unsafe.”</q>',
		'<p>Milo Prentiss</p> said, <q by="Milo Prentiss" because="verb before">“I never saw the invoice.”</q>',
		'<p>Milo Prentiss</p>, the treasurer, told the board that the books were <q by="Milo Prentiss">“a crime scene.”</q>',
		'Mayor <p>Della Frost</p> called the plan <q by="Della Frost">“a love letter to concrete.”</q>',
		'<p>Della Frost</p> defended the plan, calling it <q by="Della Frost">“the least bad option.”</q>',
		'In a letter to residents, <p>Della Frost</p> promised <q by="Della Frost">“a quieter summer.”</q>',
		'<p>Della Frost</p> was blunt: <q by="Della Frost">“The money is gone.”</q>',
	],
	'according to': [
		'The roof was <q by="Ravi Menon" because="according to">“one storm away from the cellar,”</q> according to <p>Ravi Menon</p>, a surveyor.',
		'According to <p>Ravi Menon</p>, the roof is <q by="Ravi Menon">“a sieve.”</q>',
		'The roof was, in <p>Ravi Menon</p>’s words, <q by="Ravi Menon" because="according to">“a sieve.”</q>',
		'In the words of <p>Ravi Menon</p>, the cellar is <q by="Ravi Menon">“a pond with stairs.”</q>',
		'According to the sewing circle, the roof is <q by="sewing circle">“a sieve.”</q>',
		'For <p>Ravi Menon</p>, the roof is <q by="Ravi Menon">“a sieve.”</q>',
	],
	'an interrupted quotation': [
		'<q by="Ravi Menon">“The roof,”</q> <p>Ravi Menon</p> said, <q by="Ravi Menon">“is a sieve.”</q>',
		'<q by="Ravi Menon">“The roof is a sieve,”</q> <p>Ravi Menon</p> said. <q by="Ravi Menon" because="continuation">“Bring a bucket.”</q>',
		'<p>Ravi Menon</p> said the roof was <q by="Ravi Menon">“a sieve”</q> and would cost <q by="Ravi Menon">“more than the house.”</q>',
	],
	'groups and institutions': [
		'The museum’s insurer, Brightwell Mutual, paid in May. The company said it was <q by="Brightwell Mutual">“delighted.”</q>',
		'<p gender="male">Tom Ray</p>, 61, of Elm, is accused of fraud. <q by="Paul Hill">“We trusted him,”</q> said <p gender="male">Paul Hill</p>. <q by="Tom Ray">“Sorry,”</q> the defendant said.',
		'Charged with fraud, <p gender="male">Tom Ray</p> came alone. <q by="Paul Hill">“We trusted him,”</q> said <p gender="male">Paul Hill</p>. The accused rose. <q by="Tom Ray">“Sorry.”</q>',
		'The party of the health minister, <p gender="male">Tom Ray</p>, voted. <q by="Paul Hill">“Enough,”</q> said <p gender="male">Paul Hill</p>, a nurse. <q by="Tom Ray">“I had a call,”</q> the minister said.',
		'<p gender="male">Tom Ray</p> is on trial. The prosecutor, <p gender="female">Ann Lee</p>, charges him with fraud. <q by="Tom Ray">“Never,”</q> the defendant said.',
		'<p gender="male">Rui Gomes</p>, of Portugal, beat <p gender="female">Ann Lee</p>, from Portsmouth. <q by="Rui Gomes">“Easy,”</q> the Portuguese said.',
		'<q by="Tom Ray">“We try,”</q> said <p gender="male">Tom Ray</p>. At the back, a young man waited. <q>“We can’t go on,”</q> he said.',
		'My aunt left in May. So I sent her a postcard. It said: <q>“Wish you were here.”</q>',
		'Elm Foods rejected the plan. The company has asked for help. <q by="Elm Foods">“Somebody knows,”</q> it said.',
		'The head of Elm Foods, <p gender="male">Tom Ray</p>, left. The company said it was <q by="Elm Foods">“sorry”</q>.',
		'The Sorn Centre opened its doors. The institute was blunt: <q by="Sorn Centre">“Never.”</q>',
		'The Department for Trade cut the grant. <q by="theatre">“We will close,”</q> the theatre said.',
		'Elm Council closed the base. <q by="rescue team">“We will move,”</q> the rescue team said.',
		'Elm Primary lost a class. <q by="Elm Primary">“We will manage,”</q> the school said.',
		'Union leaders, including <p>Ann Lee</p>, called the offer <q by="union leaders">“an insult.”</q>',
		'<q by="crowd">“What do we want?”</q> the crowd chanted. <q by="crowd">“Rent control!”</q>',
		'The Ashford Water Board described the leak as <q by="Ashford Water Board">“contained.”</q>',
		'<q by="Ashford Water Board">“The water is safe,”</q> the Ashford Water Board said in a statement.',
		'Prosecutors called the scheme <q by="prosecutors">“breathtakingly simple.”</q>',
		'The company said it was <q by="company">“reviewing its options.”</q>',
	],
	'nobody known': [
		'<p gender="male">Tom Ray</p>, prosecuting, opened the case. The boy said: <q>“He was shouting at me.”</q>\n\nAfter getting away, the boy said he grabbed a knife.\n\nHe said: <q>“I was defending myself.”</q>',
		'<p gender="female">Ann Lee</p> spoke. One woman, who would not give her name, tore up her ticket. <q>“I’ll send them the bits,”</q> she said.',
		'<p gender="male">Bob Ray</p> recalled that his mother told him, <q>“Eat first, cry later.”</q>',
		'The report, released Tuesday, said the dam was <q>“structurally unsound.”</q>',
		'<q>“It sounded like a train,”</q> said a neighbor.',
		'<q>“We are not allowed to talk,”</q> an employee said.',
		'<q>“Keep off the grass,”</q> the sign read.',
	],
	'somebody of an age': [
		'<p gender="male">Bob Ray</p>, 61, farms there. <p gender="male">Al Pike</p> does not. <q by="Bob Ray">“It was mine,”</q> the 61-year-old said.',
	],
	'words right behind those of somebody without a name, where one person alone is named': [
		'<p gender="female">Ann Lee</p> chairs the board. <q by="Ann Lee">“We go fast,”</q> she said.\n\n<q>“This will not hold,”</q> said a resident.\n\n<q>“Nobody will come.”</q>',
	],
	'a passive, with whoever did it': [
		'<p gender="male">Bob Ray</p> was dismissed by the Ashford Water Board as <q by="Ashford Water Board">“too nice.”</q>',
		'The deal was hailed as <q by="Ann Lee">“historic”</q> by the chair, <p gender="female">Ann Lee</p>.',
		'<p gender="female">Ann Lee</p> was in the studio. When <p gender="female">Rita Moss</p> begged for warmth, she was told, <q by="Ann Lee">“I am warm.”</q>',
		'<p gender="female">Ann Lee</p> runs the desk. <p gender="male">Bob Ray</p> was warned: <q by="Ann Lee" because="nearest">“Not a word.”</q>',
		'Praised by <p gender="female">Ann Lee</p> as <q by="Ann Lee">“a safe pair of hands,”</q> <p gender="male">Bob Ray</p> left the hall.',
	],
	'the outer verb of two': [
		'<p gender="female">Ann Lee</p> spoke first. She said the city had asked for repairs to the levee <q by="Ann Lee">“every single year.”</q>',
		'<p gender="male">Bob Ray</p> noted that a 2021 report by the state audit office described it as <q by="state audit office">“a ruin.”</q>',
	],
	'names of groups with marks and common nouns': [
		'The Bakers’ Alliance accused the firm of <q by="Bakers’ Alliance">“greed.”</q>',
		'Marsh & Boyle advised them to <q by="Marsh & Boyle">“wait.”</q>',
		'The Danish foreign ministry thanked Oman for its <q by="Danish foreign ministry">“patience.”</q>',
		'The council’s brief asked for something <q by="council">“welcoming.”</q>',
		'The Mill Street Zoning Department opened in May. On Monday, the department said it was <q by="Mill Street Zoning Department">“swamped.”</q>',
		'The Coast Guard’s northern branch called it <q by="Coast Guard">“a near miss.”</q>',
		'Neighbors called the sale <q by="neighbors">“a stitch-up.”</q>',
	],
	'over several paragraphs, by whom the last one names': [
		'<q by="Ann Lee" form="unclosed">“The river is rising.</q>\n\n<q by="Ann Lee">“It will fall,”</q> said <p>Ann Lee</p>.',
		'<q by="Ann Lee">“No,”</q> said <p>Ann Lee</p>. <q by="Ann Lee" form="unclosed">“I have seen more on a cereal box.</q>\n\n<q by="Bob Ray">“Rubbish,”</q> said <p>Bob Ray</p>.',
	],
	'a quotation that nothing introduces is by whom its paragraphs are about': [
		'<p gender="female">Ann Lee</p> runs the shop. She pours the tea. It was she who began the ledger.\n\n<q by="Ann Lee" because="nearest">“We have births in there.”</q>',
	],
	'a pronoun over several sentences': [
		'<p gender="female">Ann Lee</p> drew maps. She walked every path. At a class she met <p gender="male">Bob Ray</p>, a refugee. He died in 1999. In 2003 the Society offered her its medal. She declined it. <q by="Ann Lee">“I’ve nowhere to put it,”</q> she wrote.',
		'<q by="Bob Ray">“I waited,”</q> <p gender="male">Bob Ray</p> said. Asked by the host, <p gender="female">Ann Lee</p>, on whether he would go, he would say only that he was <q by="Bob Ray">“calm.”</q>',
	],
	'the right person of two': [
		'<q by="Bob Ray">“No,”</q> <p gender="male">Bob Ray</p> said. <q by="Ann Lee">“Yes,”</q> said <p gender="female">Ann Lee</p>. <q by="Bob Ray">“Perhaps,”</q> he conceded.',
		'<p gender="male">Bob Ray</p> and <p gender="female">Ann Lee</p> met in May. He thought she was <q by="Bob Ray">“impossible”</q>; she thought he was <q by="Ann Lee">“a child.”</q>',
		'<p gender="female">June Okada</p> succeeded <p gender="male">Peter Lund</p> in May. <q by="Peter Lund">“I was tired,”</q> he said.',
		'<p gender="female">June Okada</p> met <p gender="female">Rita Moss</p> at the depot. <q by="June Okada">“I brought cake,”</q> she said.',
	],
	'words passed on inside a quotation': [
		'<q by="Rita Moss">“Then <p gender="male">Peter Lund</p> said, <q by="Peter Lund">‘Burn it,’</q> and walked out,”</q> <p>Rita Moss</p> recalled.',
		'<q by="Rita Moss">“I told him, <q by="Rita Moss">‘Sit down,’</q> and he sat,”</q> <p>Rita Moss</p> said.',
	],
	'a colon after what is named as said': [
		'<p gender="male">Bob Ray</p> asked <p gender="female">Ann Lee</p> for a loan. Her answer, which he kept: <q by="Ann Lee">“Sell the boat.”</q>',
		'The verdict of <p gender="female">Ann Lee</p>, after an hour with <p gender="male">Bob Ray</p>: <q by="Ann Lee">“Guilty of charm.”</q>',
	],
	'the author is I': [
		'by <p gender="male">Bob Ray</p>\n\n<p gender="female">Ann Lee</p> met me there. <q by="Ann Lee">“Bored?”</q> she asked. <q by="Bob Ray">“Not yet,”</q> I said.',
	],
	'what stands outside the marks names the speaker': [
		'<p gender="male">Bob Ray</p> is the postman. <q by="Ann Lee">“My son wants to know, and I say, ask the postman,”</q> said <p gender="female">Ann Lee</p>.',
	],
	'a pronoun of the sentence is not of whoever was named before another': [
		'If <p gender="male">Dale Orr</p> signs it, <p gender="female">Ann Lee</p> concedes she has lost. <q by="Ann Lee">“So far,”</q> she added.',
		'<p gender="female">Ann Lee</p> waited. <p gender="male">Simon Orr</p> pressed her. Her answer was short: <q by="Ann Lee">“No.”</q>',
	],
	'whom the article names only next': [
		'A dealer accused of fraud once joked that his stock was <q by="Bob Ray">“barely dry”</q>, a court heard.\n\n<p gender="male">Bob Ray</p>, 57, denies it.',
	],
	'relatives of the one who speaks': [
		'Her father, <p gender="male">Max Orr</p>, kept the light. <q by="Una Lee">“Daddy always said, <q by="Max Orr">‘Wind it.’</q>”</q> said <p gender="female">Una Lee</p>.',
	],
	'who speaks for a party': [
		'Questioned by <p gender="male">Simon Orr</p>, for the family, <p gender="male">Bob Ray</p> nodded. <q by="Simon Orr">“Was there one?”</q> asked the barrister. <q by="Bob Ray">“On paper,”</q> the witness replied. <q by="Simon Orr">“And in practice?”</q> <q by="Bob Ray">“In practice he sold tickets.”</q>',
	],
	'what was asked for in an infinitive': [
		'<p>Ann Lee</p> urged both sides to return to the table <q by="Ann Lee">“without preconditions”</q>.',
	],
	'an apposition is no subject': [
		'<p gender="female">Ann Lee</p>, <p gender="male">Bob Ray</p>’s sister, said he was <q by="Ann Lee">“a good boy”</q>.',
		'Speaking to the Mirror, <p gender="female">Ann Lee</p>, 45, said: <q by="Ann Lee">“It’s over.”</q>',
		'<p>Ann Lee</p>’s reply? <q by="Ann Lee">“Never, and you know it.”</q>',
	],
	'of two of one surname the one who has the office': [
		'<p gender="female">Rose Thackwell</p>, who has lived here for 44 years, spoke. Mrs <p of="Rose Thackwell" gender="female">Thackwell</p> said it was bad.\n\nCllr <p gender="male">Ivan Thackwell</p>, the council’s executive member, insisted it was fine.\n\n<q by="Ivan Thackwell">“We looked,”</q> Cllr <p of="Ivan Thackwell" gender="male">Thackwell</p> said.',
	],
	'what people pass on is by whom they heard': [
		'<p gender="female">Ann Lee</p> had told aides that it was <q by="Ann Lee">“a blank check,”</q> according to two people who heard it.',
	],
	'many speak under a noun that opens the sentence': [
		'<p gender="male">Tom Lee</p> lost. Away supporters sang <q by="away supporters">“You’re not fit to wear the shirt”</q> as they left.',
		'The shopworkers’ union Tillworkers said so. <q by="Tillworkers">“Our members worked,”</q> it said.',
	],
	'a stranger is not the only one who is named': [
		'Lawyer <p gender="male">Tom Lee</p> spoke on Tuesday. <q>“I did it,”</q> said his client.',
		'Journalist <p gender="male">Tom Lee</p> covered the trial. <q>“The plan is safe,”</q> said the minister.',
		'<p gender="female">Ann Lee</p> was described as <q>“a genius who came too early”</q>.',
	],
	'the deputy is another': [
		'<p gender="female">Glenys Bott</p>, the mayor, sat down. Deputy mayor <p gender="male">Darren Mews</p> rose. The mayor said it was <q by="Glenys Bott">“absurd”</q>. The deputy mayor said it was <q by="Darren Mews">“fine”</q>.',
	],
	'whoever speaks for a group without a name': [
		'Services remain cut, according to the monitoring group NetSight. It described the cut as <q by="NetSight">“near-total”</q>.',
		'The planning commission met on Monday. In its report, it called the site <q by="planning commission">“appropriate for light industrial use”</q>.',
		'The union is angry. Dates would be announced <q by="union">“in due course”</q> if no deal was reached, the union said.',
		'Drivers walked out after rejecting what their union called an <q by="union">"insulting"</q> pay offer.',
		'A spokesman for the ministry said it was <q by="ministry">“aware”</q> of the case.',
		'Her helper, campaign manager <p gender="female">Dora Whit</p>, drove. <q by="Dora Whit">“She was like this at school,”</q> the campaign manager said.',
	],
	'I after a question is the subject of its verb': [
		'by <p gender="male">Bob Ray</p>\n\n<p gender="female">Ann Lee</p> smiled. <q by="Ann Lee">“See?”</q> she said. <q by="Bob Ray">“See what?”</q> I asked.',
	],
	'letters after a name are no group': [
		'Prosecuting, <p gender="female">Ann Lee</p> KC said the plot was <q by="Ann Lee">“a cartoon”</q>.',
	],
	'a pronoun may mean somebody without a name': [
		'<p gender="female">Ann Lee</p> spoke first. Outside the hall an old woman sold nuts. <q>“Why would it?”</q> she said.',
		'<p gender="male">Bob Ray</p> shrugged. One of the aides described it as <q>“four hours of lunch”</q>.',
	],
	'a possessive that begins a sentence is no subject': [
		'# <p gender="female">Joy Hart</p> wins\n\n<p of="Joy Hart">Joy Hart</p> served. <p of="Joy Hart">Hart</p> rested. Her grandmother, <p gender="female">Maud Court</p>, watched at home. <q by="Maud Court">“I can’t abide the noise,”</q> she said.',
	],
	'a motto, a letter, a statement of nine words': [
		'<p gender="male">Amos Orr</p> began it. His portrait hangs above his motto: <q by="Amos Orr">“Grind fine.”</q>',
		'The position of the firm was set out by <p gender="male">Herb Sand</p> in nine words: <q by="Herb Sand">“The table is open.”</q>',
	],
	'groups with an owner': [
		'In a statement the supporters’ trust asked for <q by="supporters’ trust">“a new board”</q>.',
		'The SNP’s <p gender="male">Rory Mac</p> accused ministers of <q by="Rory Mac">“a failure”</q>.',
		'A western diplomat in Muscat, who asked not to be named, said the deal was <q>“cheaper than a rescue”</q>.',
	],
	'a civility after a question begins no sentence': [
		'<q by="Al Munro">“Quiet!”</q> said <p gender="male">Al Munro</p>. <q by="Bob Hope">“You let it grow, did you not?”</q> Mr <p of="Bob Hope" gender="male">Hope</p> asked.',
	],
	'a verb after then': [
		'Critics disagree. <p>Orson Wye</p> judged it <q by="Orson Wye">“a barn”</q> and then called it <q by="Orson Wye">“the best barn.”</q>',
		'<p gender="female">Ann Lee</p>, 45, a nurse, waited. <p gender="female">Joan Orr</p> left. <q by="Ann Lee">“We cope,”</q> said the nurse.',
	],
	'an answer in the next paragraph': [
		'<p gender="male">Al Munro</p> nodded.\n\n<q by="Bob Hope">“Ten feet?”</q> asked <p gender="male">Bob Hope</p>.\n\n<q by="Al Munro">“Eleven,”</q> he replied.',
	],
	'a spokesman behind the name of a group, and sources': [
		'A council spokesman said: <q by="council">“Talk first.”</q> Cleveland Police said they had been called to <q by="Cleveland Police">“a dispute”</q>.',
		'<p gender="female">Ann Lee</p> left. One, who asked not to be named, said: <q>“It was a bit much at night.”</q> A government source said ministers were <q>“watching closely”</q>.',
		'The union, the largest ferry crew body, has rejected the offer, calling it <q by="union">“opportunistic and cold”</q>.',
	],
	'a noun that elsewhere is an adjective': [
		'The director, <p gender="female">Ann Lee</p>, and her deputy, <p gender="male">Bob Ray</p>, waited. <q by="Bob Ray">“It’ll be fine,”</q> whispered the deputy.',
	],
	'a whole sentence in marks after what was said goes on': [
		'<q>“We heard a bang,”</q> a resident told reporters. <q>“Then smoke.”</q>',
		'<q by="Ann Lee">“We heard a bang,”</q> <p gender="female">Ann Lee</p> told reporters. <q by="Ann Lee">“Then smoke.”</q>',
		'<q by="Ann Lee">“We heard a bang,”</q> <p gender="female">Ann Lee</p> said. The <q kind="scare">“Boom.”</q> was thunder.',
	],
	'an office is not of somebody introduced with another': [
		'President <p gender="male">Joe Lark</p> was clear, while <p gender="male">Boris Pell</p> called it <q by="Boris Pell">“a disaster”</q>. President <p of="Joe Lark">Lark</p> left. The prime minister added that it was <q by="Boris Pell">“a shame”</q>.',
		'Singer <p gender="female">Ann Lee</p> played on Friday. The mayor said that <q>“the hall will be repaired”</q>.',
		'The striker <p gender="male">Bob Ray</p> scored twice. The coach said: <q>“He will stay.”</q>',
		'<q by="Bob Ray">“It spread,”</q> said Commander <p gender="male">Bob Ray</p>. The mayor promised that <q>“all families would be rehoused.”</q>',
		'Police chief <p gender="male">Bob Ray</p> opened the inquiry. The suspect said <q>“I did nothing”</q>.',
		'Singer <p gender="female">Ann Lee</p> stood trial. The defendant said: <q by="Ann Lee">“I was asleep.”</q>',
	],
	'letters of an office before a name, and a month that is no group': [
		'<p gender="female">Mara Quill</p> spoke first. <q by="Tom Ray">“It is over,”</q> Elm Hill MP <p gender="male">Tom Ray</p> said. <q by="Ann Lee">“Not for us,”</q> said Oak Vale MSP <p gender="female">Ann Lee</p>.',
		'<q by="Ann Lee">“It is over,”</q> Labour MP <p gender="female">Ann Lee</p> told reporters.',
		'The trial was put off to 29 April 2021. The group said it was <q by="group">“too late”</q>.',
	],
	'a comma that closes what stands behind a name begins no incise': [
		'<p gender="male">Tom Ray</p>, mitigating, said his client, <p gender="male">Sam Dell</p>, was <q by="Tom Ray">“deeply sorry”</q>.',
		'The MP for Elm, <p gender="male">Tom Ray</p>, accused the minister, <p gender="female">Ann Lee</p>, of <q by="Tom Ray">“playing games”</q>.',
		'The plan, said <p gender="male">Tom Ray</p>, was <q by="Tom Ray">“a joke”</q>.',
	],
	'whoever further alleged it of somebody else, and what is said regarding them': [
		'Mr <p gender="male">Ray</p> further alleged that Senator <p gender="female">Ann Lee</p> was corrupt and said, <q by="Ray">“She has taken bribes.”</q>',
		'<p gender="male">Tom Ray</p> was calm. Regarding <p gender="male">Sam Dell</p> injury, which the winger suffered in May, he continued: <q by="Tom Ray">“It was a strain.”</q>',
	],
	'a spokesman goes on as he or she': [
		'<p gender="male">David Ward</p> was angry. A Bradford Council planning spokesman said he was sure. He added: <q by="Bradford Council">“It is legal.”</q>',
		'<p gender="female">Ann Lee</p> was angry.\n\n<q by="hospital">“We are sorry,”</q> said a spokesperson for the hospital.\n\nShe added: <q by="hospital">“It will not happen again.”</q>',
		'A council spokesman said it was safe. He added: <q by="council">“It is legal.”</q>',
		'My mother, <p gender="female">Odette</p>, laughed. <q>“I am hungry,”</q> I said. <q>“So are we,”</q> we said.',
		'<p gender="male">David Ward</p> was angry. A spokesman said it was safe. He added: <q>“It is legal.”</q>',
		'<p gender="female">Ann Lee</p> was angry. A council spokesman said it was safe. She added: <q by="Ann Lee">“It is not.”</q>',
		'<p gender="female">Ann Lee</p>, a spokeswoman for the agency, promised trucks. <q by="Ann Lee">“They are loaded,”</q> she said.',
	],
	'a capital that stands for its government': [
		'Beijing said the ban was due to his <q by="Beijing">“bad conduct”</q>. <q by="Tehran">“This is absurd,”</q> Tehran said. London, for its part, denied any <q by="London">“bad faith”</q>.',
		'London fire crews left. Paris buses said <q>“closed”</q>.',
	],
	'who hears it follows “told”, so that nobody speaks there': [
		'Residents, who carried cards demanding <q by="residents">“better roads”</q>, told the Observer that it was late.',
		'<p gender="female">Kate Hill</p>, for the crown, told the court that the boy, who had left, was <q by="Kate Hill">“helping a friend”</q>.',
	],
	'a time before somebody’s office': [
		'At the time police spokesman <p gender="male">Tom Ray</p> said: <q by="Tom Ray">“Nobody was held.”</q> At the weekend council leader <p gender="female">Ann Lee</p> said: <q by="Ann Lee">“It is over.”</q>',
	],
	'whom a sentence begins with being asked about': [
		'<p gender="male">Tom Ray</p> was calm. <q by="Tom Ray">“We won,”</q> he said.\n\nAsked about his captain, <p gender="male">Sam Dell</p>, he said: <q by="Tom Ray">“He was great.”</q>',
		'<p gender="male">Tom Ray</p> was calm. <q by="Tom Ray">“We won,”</q> he said.\n\nRegarding <p gender="male">Sam Dell</p> injury, which the winger suffered in May, he went on: <q by="Tom Ray">“It was a strain.”</q>',
		'<p gender="male">Tom Ray</p> was calm. Asked by <p gender="male">Sam Dell</p>, a reporter, why he had left, he said: <q by="Tom Ray">“I was tired.”</q>',
	],
	'a pronoun that tells something in the sentence before goes on': [
		'Governor <p gender="male">Sam Dell</p> was away. <p of="Sam Dell">Dell</p> denied it. <p gender="male">Tom Ray</p> accused <p of="Sam Dell">Dell</p> of hiding. <q by="Tom Ray">“He never answers,”</q> <p of="Tom Ray">Ray</p> said.\n\nHe added that even in the floods <p of="Sam Dell">Dell</p> was away.\n\n<q by="Tom Ray">“I rang him myself,”</q> he said.',
	],
	'somebody without a name goes on, whoever is named later or before': [
		'The fire burnt all night.\n\nThe town was calm on Monday, and the road was open again to all who wanted to use it.\n\nA woman who lives nearby said the man was loud.\n\n<q>“He shoots quite often,”</q> she said.\n\n<p gender="female">Kate Hill</p>, of the sheriff’s office, spoke. <q by="Kate Hill">“It is over,”</q> she said.',
		'<p gender="male">Tom Ray</p> was angry. One resident said he had had enough.\n\n<q>“It goes on all night,”</q> he said.',
		'<p gender="female">Ann Lee</p> was angry. A neighbour rang her. <q by="Ann Lee">“I was in bed,”</q> she said.',
	],
	'what somebody charged, and friends and colleagues who say so': [
		'<p gender="male">Tom Ray</p>, the minister, spoke. He charged that Mr <p gender="male">Dell</p> avoids him as he is <q by="Tom Ray">“scared of him”</q>.',
		'His colleagues wept. They called him <q by="colleagues">“a whirlwind”</q>.',
	],
	'a leader in waiting is no group': [
		'<p gender="male">Tom Ray</p> spoke to the party. <q by="Tom Ray">“We have won,”</q> the PM-in-waiting said.',
	],
	'whose mother it is, and not whom she mourns': [
		'<q>“He was gentle,”</q> said the mother of murdered schoolboy <p gender="male">Tom Ray</p>. The father of teenager <p gender="male">Sam Dell</p> called him <q>“a gentle boy”</q>.',
		'The mother of the missing Irish girl <p gender="female">Amy Dunne</p>, who vanished in Spain in May, said on Monday that it may be a <q by="Audrey Dunne">“prank that went wrong”</q>.\n\n<p gender="female">Audrey Dunne</p> and her partner spoke in Mijas.',
		'The chairman of the board <p gender="male">Tom Ray</p> called it <q by="Tom Ray">“a mess”</q>.',
	],
	'the letters behind a name say what somebody is, and so do a party and a part in a trial': [
		'<p gender="male">Trevor Orr</p> QC, defending, spoke on behalf of <p gender="male">Darren Dell</p>. He was calm. But the barrister added: <q by="Trevor Orr">“There is one question.”</q>',
		'Senator <p gender="male">Ben Sand</p> said it was odd. <q by="Ben Sand">“It is so similar,”</q> the Nebraska Republican said.',
	],
	'somebody who was never heard does not speak for being named most': [
		'<p gender="female">Mia Cole</p> has been missing since Friday. <p of="Mia Cole">Mia</p> was last seen in Elm.\n\nHer mother <p gender="female">Tracey Orr</p> made a plea for <p of="Mia Cole">Mia</p>. She said the family was <q by="Tracey Orr">“sick with worry”</q>.\n\n<q by="Tracey Orr">“This is the hardest thing I have done,”</q> she wrote.\n\nPolice said <p of="Mia Cole">Mia</p> was 15. <p of="Mia Cole">Mia</p> wore a coat.',
	],
	'who is quoted by whom, what a bid is for, and who chimes in': [
		'<p gender="male">Adam Bard</p>, 41, denies it. Asked why he had not called, Judge <p gender="female">Alice Robb</p> quoted his reply: <q by="Adam Bard">“I was afraid.”</q>',
		'<p gender="female">Clare Henn</p>, representing the trust, said the letter was a bid to offer reassurance and be <q by="Clare Henn">“open and clear”</q>.',
		'<p gender="female">Ann Lee</p> said she was in red, while <p gender="male">Michael Reed</p> chipped in: <q by="Michael Reed">“Up the rebels.”</q>',
		'It prompted <p gender="male">Tom Ray</p> to ask who the author was, which the Times described as <q by="Times">“a senior official”</q>.',
	],
	'somebody without a name who told it in the paragraph before': [
		'<p gender="male">Tom Ray</p>, the minister, met them on Monday.\n\nA separate farmer told <p gender="female">Ann Lee</p> of the radio:\n\n<q>“We want more.”</q>',
		'<p gender="male">Tom Ray</p>, the minister, met them on Monday.\n\nOne of the farmers, from Elm, told <p gender="female">Ann Lee</p> of the radio that it was late.\n\n<q>“We want more.”</q>',
		'A farmer left.\n\n<p gender="male">Tom Ray</p>, the minister, told <p gender="female">Ann Lee</p> of the radio that it was late.\n\n<q by="Tom Ray">“We want more.”</q>',
	],
	'whoever stands alone between two quotations says the second': [
		'The police spoke of <q by="police">“an accident”</q>, the residents of <q by="residents">“a long neglect”</q>.',
		'<p>Tom Ray</p> called it <q by="Tom Ray">“a bad joke”</q>, <p>Ann Lee</p> <q by="Ann Lee">“a disgrace”</q>.',
	],
	'a text that a comma parts from its author, and what he called so by somebody else': [
		'The report, written by Dr. <p>Ann Lee</p> of the University of Leeds, found <q by="Ann Lee">“no evidence”</q> of fraud. The note, issued by the Archdiocese of Mobile, spoke of <q by="Archdiocese of Mobile">“a mistake”</q>.',
		'<p gender="male">Tom Ray</p> was late. He blamed what he called <q by="Tom Ray">“years of neglect”</q> by the council.',
	],
	'a board in the clause before says nothing': [
		'Mayor <p gender="female">Ann Lee</p> smiled. She had ordered two hundred T-shirts and was calling the town <q by="Ann Lee">“the duck capital of the North”</q>.',
	],
	'whoever tells that somebody has died goes on, and not the dead': [
		'<p gender="male">Tom Ray</p> has died, his agent, <p gender="female">Ann Lee</p>, announced. <q by="Ann Lee">“He went in his sleep.”</q>',
		'<p gender="male">Tom Ray</p> died on Sunday, his mother said. <q>“He was my world.”</q>',
	],
	'a lawyer is not the client, the only one whom the article names': [
		'<q>“It’s over,”</q> <p of="Tom Ray">Ray</p>’s lawyer said. <p>Tom Ray</p> was silent.',
	],
	'an adjective before a name tells how somebody said it': [
		'<q by="Tom Ray">“I never saw the truck,”</q> a tearful <p>Tom Ray</p> told the inquest. <q by="Ann Lee">“Nor did I,”</q> a visibly tired <p>Ann Lee</p> said.',
	],
	'a pronoun before anybody is named is whom one of the next two sentences names': [
		'<q by="Ann Lee">“It’s not about me,”</q> she says. We meet in a café in Deptford, where <p gender="female">Ann Lee</p>, 34, is halfway through a flat white.',
		'<q>“It’s not about me,”</q> she says. We meet in a café. It is cold. It rains. <p gender="female">Ann Lee</p>, 34, is out.',
	],
	'a text with an adjective speaks for whoever wrote it': [
		'A damning report by the National Audit Office warned of <q by="National Audit Office">“a crisis”</q>. A leaked memo from the council described <q by="council">“chaos”</q>.',
		'The ruling party accused its rivals of seeking <q by="ruling party">“martyrs for the cameras”</q>.',
	],
	'a statement by somebody’s secretary is by whoever says so in it': [
		'The Commissioner for Transport, Mrs <p gender="female">Atim Bong</p>, has suspended the boat. In a statement signed by her secretary, Mr <p gender="male">Linus Abor</p>, the commissioner said that they would be <q by="Atim Bong">“made to face the law”</q>.\n\nThe statement read in part, <q by="Atim Bong">“It is over.”</q>',
		'The Commissioner for Transport, Mrs <p gender="female">Ada Bong</p>, has suspended the boat. In a statement by her aide, <p gender="female">Linda Abor</p>, she said that they would be <q by="Ada Bong">“made to face the law”</q>.',
		'The commissioner has suspended the boat. In a statement, her secretary, <p gender="male">Linus Abor</p>, said it was <q by="Linus Abor">“unsafe”</q>.',
		'The boat sank. In a statement by <p gender="male">Linus Abor</p>, the operator, it was called <q by="Linus Abor">“unsafe”</q>.',
	],
	'a statement, a letter and “it” are by whoever writes in them': [
		'In a statement issued on Monday and read out by her niece, <p gender="female">Sue Hall</p>, Ms <p of="Ann Lee">Lee</p> said that she slept badly. <p gender="female">Ann Lee</p> wept.\n\n<q by="Ann Lee">“I locked the shop,”</q> the statement read.',
		'In a letter, the alliance, which has nine members, warned of cuts.\n\nThe letter was sent to <p gender="male">Tom Ray</p>.\n\nIt accepts that some are <q by="alliance">“needed”</q>.',
		'<p gender="male">Tom Ray</p> had sent an email to <p gender="female">Ann Lee</p>. It read: <q by="Tom Ray">“Mend the roof.”</q>',
		'Tenants wait, said <p gender="male">Tom Ray</p>. A poster went up in the hall. <q>“Mend the roof,”</q> it read.',
	],
	'the one whom a sentence names beside a noun is somebody else': [
		'<p gender="female">Ann Lee</p> accused the premier of being <q by="Ann Lee">“deaf”</q>.\n\nThe premier said the motion was a bid <q>“to score points”</q>.',
		'The father, who runs a shop, asked Judge <p gender="male">Tom Ray</p> to find a way to help.\n\n<q>“Ten years is harsh,”</q> the father said.',
	],
	'whoever was just told of speaks, and not the one whom the article names most': [
		'<p gender="female">Ann Lee</p> of Elm Mills has cut its price. <p of="Ann Lee">Lee</p> spoke on Monday. <q by="Ann Lee">“We are calm,”</q> <p of="Ann Lee">Lee</p> said.\n\nIn a note, <p gender="female">Sue Ray</p> of Port Bank cut her target and wrote that it had lost <q by="Sue Ray">“the last good reason to pay.”</q>\n\n<q by="Sue Ray">“The label was the moat,”</q> she wrote.',
		'# <p of="Tom Ray">Ray</p> is glad\n\n<p gender="male">Tom Ray</p> said Elm had luck. <p of="Tom Ray">Ray</p> said: <q by="Tom Ray">“We had luck.”</q>\n\n<p gender="male">Bob Hall</p>’s goal failed to help Elm as <p gender="male">Max Orr</p> lifted Hove out of the drop zone.\n\nHe said: <q by="Max Orr">“It is a step.”</q>',
	],
	'what somebody described as something, behind a clause with a verb of its own': [
		'<p gender="male">Tom Ray</p> described the agency, which was announced by the government in May, as <q by="Tom Ray">“a farce”</q>.',
	],
	'whoever a sentence names first of all goes on, wherever they stand in it': [
		'<p gender="female">Ann Lee</p>, the mayor, was calm.\n\nIt has helped people like <p gender="female">Sue Ray</p>, a nurse. <q by="Sue Ray">“It saved me,”</q> she said.',
		'<p gender="female">Ann Lee</p>, the mayor, was calm.\n\nThe group is chaired by <p gender="female">Sue Ray</p>.\n\n<q by="Sue Ray">“It is time,”</q> she said.',
		'<p gender="female">Ann Lee</p> took over from <p gender="female">Sue Ray</p>, who left. <q by="Ann Lee">“It is time,”</q> she said.',
		'<p gender="female">Ann Lee</p> left. She wrote to <p gender="female">Sue Ray</p>, a nurse. <q by="Ann Lee">“It is time,”</q> she said.',
		'<p gender="male">Tom Ray</p> led the march. <p of="Tom Ray">Ray</p> said: <q by="Tom Ray">“Come.”</q> <p of="Tom Ray">Ray</p> left.\n\n<p gender="male">Max Orr</p> met some of them. As they left, Mr <p of="Max Orr">Orr</p> got off.\n\nAt a meeting, he later said they would stay. <q by="Max Orr">“They are not scared,”</q> he said.',
	],
	'calls from somebody, what is according to somebody who is told of at the end, and a clause ahead': [
		'Mrs <p of="Ann Lee">Lee</p> has faced calls from Mr <p of="Tom Ray">Ray</p> to <q by="Tom Ray">“come clean”</q>. <p gender="female">Ann Lee</p> and <p gender="male">Tom Ray</p> met.',
		'The vote was <q by="Ann Lee">“a farce”</q> because nobody had been told of it, according to <p gender="female">Ann Lee</p>, a planner.',
		'While <p gender="female">Ann Lee</p> branded the vote <q by="Ann Lee">“a farce”</q>, <p gender="male">Tom Ray</p> thought it <q by="Tom Ray">“a joke”</q>.',
		'The plan was <q by="Ann Lee">“a farce from start to finish”</q>, in the view of <p gender="female">Ann Lee</p>, a planner.',
		'<p gender="male">Tom Ray</p>, 34, was described in court as <q>“a gentle giant”</q>.',
	],
	'a door is nobody, a man who shouts is not the police, and whoever is told to be nobody goes on': [
		'<p gender="female">Ann Lee</p>, the mayor, left.\n\nA woman who opened the door said: <q>“Go away.”</q>',
		'<p gender="female">Ann Lee</p>, the mayor, left.\n\nPolice want a man who shouted <q>“get out”</q> at a driver.',
		'<p gender="female">Ann Lee</p>, the mayor, met <p gender="male">Tom Ray</p>, a union leader.\n\nThe driver said: <q>“I saw nothing.”</q> He added: <q>“It was dark.”</q>',
	],
	'another said, and others, a clause ahead with a subject of its own, and a lawyer of whom he is no pronoun': [
		'<p gender="female">Ann Lee</p> wrote: <q by="Ann Lee">“It is mad.”</q> Another said it was <q>“mad”</q>. Others said it was <q>“bad”</q>.',
		'When <p gender="male">Max Orr</p> left the club in May, <p gender="male">Tom Ray</p> took over.\n\n<q by="Tom Ray">“It is a dream,”</q> he said.',
		'<p gender="male">Tom Ray</p>’s lawyer, <p gender="female">Ann Lee</p>, said he was <q by="Ann Lee">“sorry”</q>. He said it was <q by="Tom Ray">“a shame”</q>.',
		'Union officials lost a vote of members on Monday. They said they were <q by="union officials">“angry”</q>.',
	],
	'whoever was fatally stabbed, or whose murder is tried, says nothing': [
		'<p gender="male">Tom Ray</p>’s call was taped in May, five days after <p gender="male">Max Orr</p> was fatally stabbed in Elm.\n\nThe 19-year-old told a friend that it was <q by="Tom Ray">“bad”</q>.',
		'Jurors in the <p gender="female">Ann Lee</p> murder trial have time. <p gender="female">Sue Ray</p>, who kept the shop, wept. <q by="Sue Ray">“I heard it,”</q> she said.',
	],
	'whoever is quoted as saying, is accused of calling, or joins in calling, and a company that the sentence before names':
		[
			'<p gender="male">Tom Ray</p> left. State media quoted <p gender="female">Ann Lee</p> as saying it was <q by="Ann Lee">“over”</q>.',
			'<p gender="male">Tom Ray</p> accused <p gender="male">Max Orr</p> of calling him <q by="Max Orr">“bad”</q>.',
			'<p gender="male">Tom Ray</p> joined <p gender="male">Max Orr</p> in calling it <q by="Tom Ray">“bad”</q>.',
			'Northern Rail said it was <q by="Northern Rail">“sad”</q>. The operator added: <q by="Northern Rail">“We are sorry.”</q>',
		],
	'a dateline is nobody': [
		'KALIPUR: The High Court came down on the town over its plan, asking whether it would replace the shade with <q by="High Court">“a row of pots”</q>.',
		'PORT ELM, Maine (AP) — <p gender="female">Ann Lee</p> left. They called it <q>“a farce”</q>.',
	],
	'an adverb between a name and its verb': [
		'The jury chose a film in which, as its director, <p gender="female">Ann Lee</p>, gladly concedes, <q by="Ann Lee">“nobody is caught.”</q>',
		'Elm’s ruling Unity Party is so <q by="Tom Ray">“scared”</q> of the march that it fled, <p gender="male">Tom Ray</p> said in Elm.',
	],
	'a headline goes to the one who says it below': [
		'# Judge adjourns as <q by="Tom Ray" because="headline">‘greatest guest of our time’</q> comes\n\nA case was put off.\n\nJudge adjourns as <q by="Tom Ray" because="headline">‘greatest guest of our time’</q> comes\n\nJudge <p gender="male">Tom Ray</p> said: <q by="Tom Ray">“We have the greatest guest of our time in town, and he needs guards.”</q>',
		'<p gender="male">Luc Amar</p> denies it.\n\n## <q by="Ann Lee" because="headline">‘No mercy killing’</q>\n\n<p gender="female">Ann Lee</p> told the court: <q by="Ann Lee">“In no way can this be described as a mercy or compassionate killing.”</q>',
		'# <p of="Tom Ray">Ray</p> complains of <q by="Tom Ray">‘baseless rush’</q> in Elm\n\n<p gender="male">Tom Ray</p> met the police. They spoke of a <q by="police">“baseless rush”</q> to judge.',
		'# <q by="Ann Lee" because="headline">‘We never closed, not once’</q>\n\n<q by="Ann Lee">“The bridge is old but we never closed,”</q> said <p>Ann Lee</p>.',
		'# <p>Ann Lee</p>: <q by="Ann Lee">‘Never again’</q>\n\nThe bridge is old.',
	],
	'words passed on by somebody whom only the speaker knows': [
		'<p gender="male">Bob Orr</p> came late. <q by="Ann Lee">“I asked in May and I was told, <q>‘Nothing yet,’</q>”</q> said <p gender="female">Ann Lee</p>.',
		'<p gender="female">Ann Lee</p> waved. <q by="Tom Ray">“My wife lifts her foot and she says, <q>‘Why is it wet?’</q>”</q> said <p gender="male">Tom Ray</p>.',
		'<p gender="female">Ann Lee</p> waved. <q by="Tom Ray">“I had a lady here, she’s a singer, and she says to me, <q>‘Play it.’</q>”</q> said <p gender="male">Tom Ray</p>.',
		'Engineer <p gender="male">Bob Orr</p> left. <q by="Ann Lee">“The man told me, <q>‘It is planned,’</q>”</q> said <p gender="female">Ann Lee</p>.',
		'<p gender="female">Ann Lee</p> spoke of <p gender="male">Tom Ray</p>. <q by="Ann Lee">“He was her grandson. He said, <q by="Tom Ray">‘She gets lost,’</q>”</q> she said.',
	],
	'somebody without a name, told by where they are or by no noun at all': [
		'<p gender="male">Tom Ray</p> hid. <p gender="female">Ann Lee</p> told a crowd: <q by="Ann Lee">“I have seen it.”</q>\n\nSome were not convinced. <q>“So you said last year,”</q> a man in a red blanket shouted. <q>“Even the flag is the same.”</q>',
		'<p gender="female">Ann Lee</p> said the board had been <q by="Ann Lee">“patient”</q>.\n\n<q>“That is good for six weeks,”</q> said one.',
		'Mayor <p gender="male">Tom Ray</p> came. <p gender="male">Bob Orr</p> left.\n\nThe foreman, who did not wish to be named, claimed that it was safe. <q>“We have all papers,”</q> he said.',
		'<p gender="female">Ann Lee</p> coaches the team. The boat came back. A ranger, who asked not to be named, said that the players had been kind. <q>“They were polite,”</q> she said.',
	],
	'who did something, behind “by” or “with”': [
		'# Farmer told to <q by="Ann Lee">‘wise up’</q>\n\nAn Elm farmer who drove to the court on a tractor that was not taxed has been fined €90 and told by a judge to <q by="Ann Lee">“wise up and go home”</q>.\n\n<p gender="male">Tom Ray</p> pleaded guilty.\n\nJudge <p gender="female">Ann Lee</p> asked how he came.',
		'The union backed them, with its president <p gender="female">Ann Lee</p> calling the process <q by="Ann Lee">“rushed”</q>.',
	],
	'a statement, by whoever says something in it': [
		'Mayor <p gender="male">Tom Ray</p> stayed away. In a statement released on Monday, he said he was <q by="Tom Ray">“sad”</q>.\n\n<q by="Tom Ray">“Somebody will have to pay,”</q> the statement read.',
	],
	'an age that somebody is said to be': [
		'<p gender="female">Ann Lee</p> counts owls. She is 64. Her daughter <p gender="female">Eva Roux</p> sells hats.\n\n<q by="Ann Lee">“They know me,”</q> said the 64-year-old.',
		'<p gender="male">Tom Ray</p> is 71. His son <p gender="male">Max</p> sells hats.\n\n<q by="Tom Ray">“They know me,”</q> said the 71-year-old.',
	],
	'the name of a group that its noun opens': [
		'Inspectors from the Ministry of Good Care came. The ministry called it <q by="Ministry of Good Care">“unsafe”</q>.',
		'The Ministry of Good and Kind Care closed. The ministry called it <q by="Ministry of Good and Kind Care">“unsafe”</q>.',
	],
	'many of a group, and a group that only its plural tells': [
		'<p gender="male">Tom Ray</p> left. Some of the protesters chanted <q by="protesters">“Enough”</q>. Many of the residents said it was <q by="residents">“a shame”</q>.',
		'<p gender="female">Ann Lee</p> proposed to move. <q by="women">“Together or not at all!”</q> the women shouted.',
	],
	'what somebody is, before “who”, and a group that signs': [
		'<p gender="male">Tom Ray</p> met <p gender="female">Ann Lee</p>, a councillor who said it was <q by="Ann Lee">“a scandal”</q> in town.',
		'<q by="council">“No hurry.”</q> -- The council, after the vote',
	],
	'what counsel puts to somebody': [
		'<p gender="male">Max Dunn</p>, for the defence, cross-examined <p gender="male">Tom Ray</p>. <q by="Tom Ray">“I was there,”</q> <p of="Tom Ray">Ray</p> said. <q by="Max Dunn">“Did you not leave?”</q> counsel asked. Mr <p of="Max Dunn">Dunn</p> put it to the witness that it was <q by="Max Dunn">“a strange thing to do”</q>.',
	],
	'what somebody is, by a title of no table, an age or what they do': [
		'<p gender="female">Ann Lee</p> wept. The state governor, Alhaji <p gender="male">Tom Ray</p>, sent money. His aide <p gender="male">Bob Orr</p> came. The governor was quoted as saying: <q by="Tom Ray">“We mourn.”</q>',
		'<p gender="male">Tom Ray</p>, 17, scored for a side that <p gender="male">Bob Orr</p> coaches. <q by="Tom Ray">“My mother heard it on the radio,”</q> said the teenager.',
		'<p gender="female">Ann Lee</p> chairs the panel. <p gender="female">Eva Orr</p> keeps its minutes. <q by="Ann Lee">“We meet in May,”</q> said the chair.',
		'Elm Hill MCA <p gender="female">Ann Lee</p> faulted both sides. <q by="Ann Lee">“It is a nice gate,”</q> said the MCA.',
	],
	'clauses behind a quotation that are of somebody else': [
		'<p gender="male">Jim Dorr</p> called it <q by="Jim Dorr">“a blow”</q>, and <p gender="male">Tom Ray</p> agreed.',
		'<p gender="female">Ann Lee</p> said it was <q by="Ann Lee">“dead”</q>, a claim denied by <p gender="male">Tom Ray</p>.',
		'<p gender="female">Ann Lee</p> accused him of <q by="Ann Lee">“lying”</q>, a charge <p gender="male">Tom Ray</p> dismissed as <q by="Tom Ray">“nonsense”</q>.',
		'<p gender="female">Ann Lee</p> described it as <q by="Ann Lee">“a joke”</q>, something <p gender="male">Tom Ray</p> denies.',
		'Sales fell. The firm said it was <q by="firm">“sad”</q>, prompting <p gender="male">Tom Ray</p> to call it <q by="Tom Ray">“late”</q>.',
	],
	'clauses before a quotation that have a subject of their own': [
		'Captain <p gender="male">Jim Dorr</p> called it <q by="Jim Dorr">“a shocker”</q>, while his team-mate <p gender="male">Kev Lunn</p> went further, branding it <q by="Kev Lunn">“criminal”</q>.',
		'Elm Inc. will shut its mill by spring, the canoe maker said on Thursday, blaming what chief executive <p gender="female">Ann Lee</p> called <q by="Ann Lee">“the warmest winter”</q>.',
		'<p gender="female">Ann Lee</p> met <p gender="male">Tom Ray</p>. Despite <p of="Tom Ray">Ray</p>’s claim that he was <q by="Tom Ray">“fine”</q>, <p of="Ann Lee">Lee</p> said he looked <q by="Ann Lee">“grey”</q>.',
	],
	'an interview with questions and answers': [
		'# <p gender="female">Ann Lee</p> on hills\n\n## Why write it now?\n\nMy doctor, <p gender="male">Bob Ray</p>, told me, <q by="Bob Ray">“Rest.”</q> I thought about it. And I’d say, <q by="Ann Lee">“Not yet.”</q>\n\n## You’re hard on tourists.\n\nI am not.\n\n## What has changed?\n\nI walk less.',
		'# <p gender="female">Ann Lee</p>, potter\n\n<p of="Bob Ray" gender="male">BOB RAY</p>: Was he kind?\n\n<p of="Ann Lee">ANN LEE</p>: My teacher, <p gender="male">Max Orr</p>, was a lamb. He wrote that I had <q by="Max Orr">“good hands.”</q> I said, <q by="Ann Lee">“Thank you.”</q>\n\n<p of="Bob Ray">BOB RAY</p>: And now?',
		'# <p gender="male">Otis Hale</p> on trains\n\nQ: Why trains?\n\nA: My father, <p gender="male">Amos Hale</p>, said, <q by="Amos Hale">“Wheels keep their word.”</q>\n\nQ: Did they?\n\nA: I told him, <q by="Otis Hale" because="interview">“Mostly on time.”</q>',
	],
	'names that end as nouns of many do, and abstract nouns that say nothing': [
		'Hamas said it would <q by="Hamas">“never yield”</q>. Sutros says the fee is <q by="Sutros">“fair”</q>. Ofsted rated the school <q by="Ofsted">“inadequate”</q>.',
		'Documents said it was <q>“lost”</q>. News reports said it was <q>“lost”</q>. Research suggests it is <q>“safe”</q>.',
		'The school was rated <q by="Ofsted">“good”</q> by Ofsted. Research director <p gender="male">Tom Ray</p> called it <q by="Tom Ray">“a farce”</q>.',
	],
	'where somebody writes, by its title': [
		'In <q kind="title">“Dune Night,”</q> <p gender="female">Ann Lee</p> wrote of home. But on <q kind="title">“The Late Hour,”</q> aired in May, <p gender="male">Tom Ray</p> said it was over.',
		'<p gender="female">Ann Lee</p> came in. <q by="Ann Lee">“No,”</q> <p of="Ann Lee">Lee</p> said. In <q by="Ann Lee">“an act of war,”</q> <p of="Ann Lee">Lee</p> said, they sank it.',
		'With <q by="Ann Lee">“No regrets,”</q> <p gender="female">Ann Lee</p> said she would leave.',
	],
	'what somebody is said to be': [
		'<p gender="female">Ann Lee</p> was said to be <q>“furious”</q>. <p gender="male">Tom Ray</p> is widely reported to have been <q>“close to tears”</q>.',
		'<p gender="female">Ann Lee</p> was said by <p gender="male">Tom Ray</p> to be <q by="Tom Ray">“furious”</q>. <p of="Ann Lee">Lee</p> said she was <q by="Ann Lee">“calm”</q>.',
	],
	'a group before the name of whomever it calls something': [
		'The union called <p gender="male">Tom Ray</p>’s plan <q by="union">“a joke”</q>. The paper praised <p gender="female">Ann Lee</p> as <q by="paper">“fearless”</q>.',
		'The union Sutra said it was <q by="Sutra">“a joke”</q>.',
		'The mayor criticised <p gender="male">Tom Ray</p> as <q>“a bully”</q>. <p gender="male">Tom Ray</p>, a builder, left.',
	],
	'many by what they are': [
		'Commuters from Elm called it <q by="commuters">“a farce”</q>. Other homeowners described it as <q by="homeowners">“unfair”</q>. Carers say it is <q by="carers">“mad”</q>.',
		'Elm were criticised by angry parents for being <q by="angry parents">“late”</q>. <q by="visiting fans">“It was fun,”</q> said visiting fans.',
	],
	'a spokesperson of a group in capitals': [
		'<q by="Elm Party">“We won,”</q> an Elm Party spokesman said. <q by="Home Office">“It is late,”</q> the Home Office spokeswoman added.',
		'<q by="Ann Lee">“We won,”</q> said Elm Party spokeswoman <p gender="female">Ann Lee</p>.\n\n<p gender="male">Tom Ray</p> left.\n\n<q by="Ann Lee">“He is tired,”</q> the Elm Party spokeswoman said.',
	],
	'a statement of a group': [
		'The family statement said: <q by="family">“We miss him.”</q>',
		'A White House statement called it <q by="White House">“a start”</q>. A Sunday statement said it was <q>“over”</q>.',
		'A Met Police statement added it was <q by="Met Police">“too early”</q> to tell. A joint statement said: <q>“We are ready.”</q>',
	],
	'what others are to do, and what is judged': [
		'The union said it wants <p gender="male">Tom Ray</p> to apologise for <q by="union">“blaming nurses”</q>.',
		'<p gender="female">Ann Lee</p> dismissed the claims of <p gender="male">Tom Ray</p> as <q by="Ann Lee">“rubbish”</q>. <p of="Tom Ray">Ray</p> was referred to as a <q kind="scare">“hero”</q>.',
		'<p gender="female">Ann Lee</p> dismissed <p gender="male">Tom Ray</p>’s claims as <q by="Ann Lee">“rubbish”</q>.',
	],
	'a report that nobody is told to have written': [
		'The independent review found that it was <q by="independent review">“technically sound”</q>.',
	],
	'the prime minister is no minister of trade': [
		'Trade minister <p gender="male">Tom Ray</p> said he was <q by="Tom Ray">“sad”</q>.\n\nThe prime minister said it was <q>“done in error”</q>.',
		'<p gender="female">Ann Lee</p>, the prime minister, met trade minister <p gender="male">Tom Ray</p>.\n\nThe prime minister said it was <q by="Ann Lee">“good”</q>.',
	],
	'a clause behind whoever is told it': [
		'<p gender="female">Ann Lee</p> told MPs it was a <q by="Ann Lee">“mistake”</q>. She warned councillors on Monday it could be a <q by="Ann Lee">“disaster”</q>.',
	],
	'an object that does not speak': [
		'The firm which owns Elm Mill said it was <q by="firm">“sad”</q>.',
		'<q by="Ben Ray">“She was kind,”</q> said <p gender="male">Ben Ray</p>. <q by="Ben Ray">“She pushed us when we fell, encouraged them when they rose.”</q>',
		'<p gender="male">Dan Orr</p> (GP), a farmer, said it was late, in the sense that it rained. <q by="Dan Orr">“We wait.”</q>',
	],
	'somebody without a name before an officer with one': [
		'A shopkeeper called it <q>“awful”</q>.\n\nMayor <p gender="female">Ann Lee</p> said: <q by="Ann Lee">“It is right.”</q>',
	],
	'what does not speak': [
		'<p gender="female">Ann Lee</p> passed the house. <q>“Beware of the dog,”</q> the gate said.',
	],
	'her lawyer, who is no other one that the article names': [
		'<p gender="female">Anna Price</p> sued <p gender="male">Mark Dole</p>, her landlord. Her lawyer called it <q>“a disgrace”</q>. His spokesman declined. Their agent said it was <q>“over”</q>.',
		'<p gender="male">Mark Dole</p> met <p gender="female">Eve Hart</p>, his lawyer. His lawyer said it was <q by="Eve Hart">“a stunt”</q>.',
		'<p gender="female">Anna Price</p> sued. The mayor, <p gender="male">Mark Dole</p>, was calm. Her husband said it was <q>“a stunt”</q>.',
		'<p gender="female">Anna Price</p> sued. Her husband was blunter. <q>“It was a stunt.”</q>',
		'<p gender="male">Mark Dole</p>, a baker, robbed a bank. The cashier told police it was <q>“a stunt”</q>.',
	],
	'who reads aloud what somebody else wrote': [
		'Reading a statement from the family, <p gender="female">Ann Lee</p> said: <q by="family">“We are broken.”</q>',
		'<q by="family">“We are broken,”</q> said <p gender="female">Ann Lee</p>, reading a note on behalf of the family. <p of="Ann Lee">Lee</p> read a letter from the mother: <q>“My son loved life.”</q>',
		'<q by="Tom Ray">“We left,”</q> <p gender="female">Ann Lee</p> said, reading a letter from <p gender="male">Tom Ray</p>.',
		'After reading a letter from <p gender="male">Tom Ray</p>, <p gender="female">Ann Lee</p> said: <q by="Ann Lee">“I will reply.”</q> Reading a statement from the podium, she said: <q by="Ann Lee">“I resign.”</q>',
		'Reading the letter from the council, <p gender="female">Ann Lee</p> called it <q by="Ann Lee">“utter rubbish”</q>. <q by="Ann Lee">“I was furious,”</q> said <p of="Ann Lee">Lee</p>, who was reading a note from the firm when it happened.',
	],
	'words within what others report': [
		'<p gender="female">Ann Lee</p> said that <p gender="male">Tom Ray</p> had sent her a message: <q by="Tom Ray">“I will find you.”</q>',
		'Police said <p gender="male">Tom Ray</p> left a note reading <q by="Tom Ray">“Forgive me”</q>. <p gender="male">Tom Ray</p> told his mother <q by="Tom Ray">“I did it”</q>, prosecutors said.',
		'<p gender="male">Tom Ray</p> had sent messages such as <q by="Tom Ray">“I will burn it”</q>, according to <p gender="female">Ann Lee</p>. <p of="Ann Lee">Lee</p> said <p of="Tom Ray">Ray</p> was <q by="Ann Lee">“a thief”</q>.',
		'<p gender="female">Ann Lee</p> said the plan was <q by="Tom Ray">“a mess”</q>, <p gender="male">Tom Ray</p> said.',
		'Police said <p gender="male">Tom Ray</p> ripped open a letter saying <q by="police">“Pay up”</q>.',
		'<p gender="female">Ann Lee</p> saw a dog that he called <q by="police">“Bad Boy”</q>, police said. He told them <q by="Ann Lee">“Nothing will change”</q>, <p of="Ann Lee">Lee</p> said, and left.',
	],
	'ex- as a word': [
		'<p gender="female">Ann Lee</p> met <p gender="male">Tom Ray</p>, the former minister. <q by="Tom Ray">“It is over,”</q> the ex-minister said. The ex-mayor <p of="Ann Lee">Lee</p> said <q by="Ann Lee">“yes”</q>.',
	],
	'what those do of whom a sentence tells something else': [
		'<p gender="female">Ann Lee</p>, who warned that it had been <q by="Ann Lee">“bad”</q>, left. Teachers who refuse will be <q kind="scare">“sacked”</q>.',
	],
	'two signs in a row': [
		'<p gender="female">Ann Lee</p> carried signs reading <q>“No More War”</q> and <q>“Peace Now”</q>. The slogan <q>“Jobs for All”</q> was everywhere. <q>“Go Home”</q> was daubed on her door.',
		'<q kind="title">‘Night Wall’</q> was painted in 1937.',
	],
	'an office, of nobody who holds another one': [
		'Mayor <p gender="female">Ann Lee</p> was in Elm. <q>“It will open in May,”</q> the minister said. <q by="Ann Lee">“Good,”</q> said the mayor.',
		'Judge <p gender="female">Ann Lee</p> was in Elm. <q>“It will open in May,”</q> the bishop said. Superintendent <p gender="male">Tom Ray</p> came. <q by="Tom Ray">“It was awful,”</q> the officer said.',
	],
	'firms of the list of names, and what somebody is of a woman': [
		'Starbucks said it was <q by="Starbucks">“sorry”</q>. Uber rated him <q by="Uber">“fair”</q>.',
		'Rumours said he was <q>“ill”</q>.',
		'<p gender="female">Ann Lee</p> praised <p gender="male">Tom Ray</p>, her agent. <q by="Tom Ray">“She is a star,”</q> her agent said.',
		'After he read a letter from <p gender="male">Tom Ray</p>, <p gender="female">Ann Lee</p> said: <q by="Ann Lee">“I will reply.”</q>',
	],
	'somebody without a name who is so to somebody, and not that somebody': [
		'<p gender="female">Ann Lee</p>, a senator, resigned. <q>“She is tired,”</q> an aide to Ms. <p of="Ann Lee">Lee</p> said. <q>“She is ill,”</q> said a lawyer for Ms. <p of="Ann Lee">Lee</p>.',
		'<p gender="female">Ann Lee</p>, a senator, resigned. The lawyer representing <p of="Ann Lee">Lee</p> said it was <q>“late”</q>. <q>“No,”</q> the judge who sentenced Ms. <p of="Ann Lee">Lee</p> said. The man who found Senator <p of="Ann Lee">Ann Lee</p> said she was <q>“calm”</q>.',
		'<p gender="female">Ann Lee</p>, a senator, resigned. Lawyers for Ms. <p of="Ann Lee">Lee</p> said it was <q by="lawyers for Ms. Lee">“late”</q>. <q by="aides">“Late,”</q> according to her aides. Friends of Senator <p of="Ann Lee">Ann Lee</p> spoke of <q by="friends of Senator Ann Lee">“a loss”</q>.',
		'An aide to Senator <p gender="female">Ann Lee</p> called it <q>“a blow”</q>.',
		'The Minister of Health Dr. <p gender="female">Ann Lee</p> called it <q by="Ann Lee">“a blow”</q>.',
	],
	'somebody else than whoever was called so before': [
		'<p gender="male">Tom Ray</p>, a lawyer, came.\n\nAnother lawyer called it <q>“a mess”</q>. A second lawyer, <p gender="female">Ann Lee</p>, said it was <q by="Ann Lee">“wrong”</q>.',
		'<p gender="male">Tom Ray</p>, an officer, came. The other officer said it was <q>“a mess”</q>. The officer said it was <q by="Tom Ray">“over”</q>.',
		'<p gender="male">Tom Ray</p>, a senator, came. The other lawmaker said it was <q>“a mess”</q>.',
	],
	'words amid which others are told, with an incise in them; a name before its verb there may be told too': [
		'<q by="Paul Ray">“He told me, <q>‘Get out,’</q> recalled <p gender="male">Paul Ray</p>, and I left.”</q>',
		'<p gender="female">Ann Lee</p> said: <q by="Ann Lee">“My boss told me, <q>‘Get out,’</q> he said, and I left.”</q>',
		'<p gender="female">Ann Lee</p> worked at the shop. <q by="Ann Lee">“The door opened, <p gender="male">Tom Ray</p> said hello, and we left.”</q>',
	],
	'a reply behind a dateline, and what is no reply': [
		'Update: Response from Elm Council: <q by="Elm Council">“We are sorry for it.”</q>',
		'12:30 Reaction from the council: <q by="council">“We are sorry for it.”</q>',
		'A film by Elm Studios: <q>“Salt”</q>.',
	],
	'the last of several who stand before colons, and a time before one of them': [
		'10:42 Police: <q by="Police">“We found them.”</q>\n\nLATEST: Elm Council: <q by="Elm Council">“We wait.”</q>',
	],
	'questions and answers in a report, which make no interview of the rest': [
		'Mayor <p gender="female">Ann Ray</p> reopened the bridge.\n\nQ: Who pays?\n\nA: The county.\n\nQ: When?\n\nA: In May.\n\n<p gender="male">Tom Moss</p> owns a shop beside it.\n\n<q by="Tom Moss">“I lost half of my customers.”</q>',
	],
	'a firm by its noun, what goes before that, and its name': [
		'It was <q by="Norvelia">“late”</q>, energy giant Norvelia said. Chipmaker Elmco said it was <q by="Elmco">“sorry”</q>. <q by="Ashtide">“No,”</q> US carmaker Ashtide said.',
	],
	'a name with commas in it, and a compound of three nouns': [
		'<q by="Rail, Maritime and Transport union">“No,”</q> the Rail, Maritime and Transport union said. According to the shadow transport secretary, <p gender="female">Ann Lee</p>, it is <q by="Ann Lee">“late”</q>.',
	],
	'an age and another apposition, a long home, and who called it so': [
		'But <p gender="female">Ann Lee</p>, 47, a nurse from Elm, said it was <q by="Ann Lee">“late”</q>. <q by="Ann Lee">“Late,”</q> <p of="Ann Lee">Ann Lee</p> of the Elm Residents’ Association said.',
		'<p gender="male">Tom Ray</p> said he agreed with the council, which called it <q by="council">“late”</q>. <p of="Tom Ray">Ray</p> agreed with <p gender="female">Ann Lee</p> of the Residents’ Group, who called it <q by="Ann Lee">“sad”</q>.',
	],
	'whoever somebody without a name speaks of is not called so': [
		'The union leader <p gender="male">Tom Ray</p> met the mayor on Wednesday to talk about what comes next for the town.\n\nA baker accused <p of="Tom Ray">Ray</p> of <q>“a disgrace”</q>.',
	],
	'who has a message for somebody, the MP, and a firm that a paragraph goes on with': [
		'<p gender="male">Tom Ray</p> had a message for <p gender="female">Ann Lee</p>: <q by="Tom Ray">“Go home.”</q>',
		'<p gender="male">Tom Ray</p>, the MP for Elm, came. The MP said it was <q by="Tom Ray">“an awful night”</q>.',
		'Elm Foods closed a shop.\n\nIt said it was <q by="Elm Foods">“sorry”</q>.',
	],
	'an office by its group or by whose it is, titles with a point, and according to somebody': [
		'<q by="Ann Lee">“We are leaving,”</q> said Bank of Elm chief executive <p gender="female">Ann Lee</p>.',
		'<q by="Ann Lee">“We are leaving,”</q> Bank of Elm chairman <p gender="female">Ann Lee</p> said.',
		'<q by="Ann Lee">“We are leaving,”</q> said Brig. Gen. <p gender="female">Ann Lee</p>.',
		'According to <p gender="female">Ann Lee</p>, the plan is <q by="Ann Lee">“a disaster”</q>.',
	],
	'a title in -ing is no participle that opens a clause': [
		'<p gender="male">Tom Ray</p> resigned. Acting president <p gender="male">Luke Amar</p>, 59, will take over. <q by="Luke Amar">“I am ready,”</q> he said.',
	],
	'an office behind the group that it belongs to, after the verb': [
		'<q by="Tom Ray">“We are leaving,”</q> said Democratic senator <p gender="male">Tom Ray</p>.',
		'<q by="Ann Lee">“We are leaving,”</q> said Vidaltech chief executive <p gender="female">Ann Lee</p>.',
		'<q by="Ann Lee">“We are leaving,”</q> said Elm police chief <p gender="female">Ann Lee</p>.',
		'<q by="Tom Ray">“We are leaving,”</q> said Chancellor of the Exchequer <p gender="male">Tom Ray</p>.',
		'<q by="Ann Lee">“We are leaving,”</q> Minister for Housing <p gender="female">Ann Lee</p> told the BBC.',
		'<q by="Ann Lee">“We are leaving,”</q> study author <p gender="female">Ann Lee</p> said.',
		'Labour MP for Elm Valley <p gender="male">Tom Ray</p> said it was <q by="Tom Ray">“a disgrace”</q>.',
	],
	'the former, before a verb': [
		'<p gender="female">Ann Lee</p> and <p gender="male">Tom Ray</p> met. The former called it <q by="Ann Lee">“a miracle”</q>, the latter <q by="Tom Ray">“luck”</q>.',
	],
	'what somebody is called by nobody who is told': [
		'The bridge was deemed <q kind="scare">“unsafe”</q>, and the school was judged <q kind="scare">“poor”</q>.',
		'When she read the reply from <p gender="male">Tom Ray</p>, <p gender="female">Ann Lee</p> said: <q by="Ann Lee">“No.”</q>',
	],
};

for (const [language, table] of [
	['fr', french],
	['en', english],
] as const) {
	describe(language, () => {
		for (const [name, examples] of Object.entries(table)) {
			describe(name, () => {
				for (const example of examples) test(example.replaceAll(/<[^>]*>/g, ''), () => speaks(example, language));
			});
		}
	});
}
