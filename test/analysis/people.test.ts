import {describe, expect, test} from 'vitest';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {findPeople} from '../../source/analysis/people/people.ts';
import {expectPeople, readMarked} from './marked.ts';

/** Expects exactly the people of a marked text. */
function finds(marked: string, language: string): void {
	const example = readMarked(marked, language);
	expectPeople(example, findPeople(example.article, languageFor(language)));
}

const examples: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	fr: {
		'a first name that is a word as well, Koreans, and shops by who had them': [
			'Grâce à <p>Luc Amar</p>, tout va. Selon <p>Grâce Lambert</p>, rien ne va.',
			'« On part », dit <p>Yo-Han Park</p>. Le parc de Saint-Denis Park ferme.',
			'Dans sa cave <p>Luc Amar</p> a trouvé un fût. Au salon <p>Ann Lee</p> a signé. Derrière la villa <p>Paul Roux</p> creuse.',
			'La fonderie Lambert a fermé, la distillerie Martin aussi. Il travaille chez Swiss Re.',
		],
		'called by a name within the name': [
			'<p>Valéry Brossard d’Estaing</p> perd. <p of="Valéry Brossard d’Estaing">Brossard d’Estaing</p> part, <p of="Valéry Brossard d’Estaing">Brossard</p> a souri.',
			'<p>Luis Inácio Castanho da Silva</p> gagne, <p>Rosa Inácio</p> perd. <p of="Rosa Inácio">Inácio</p> a souri, M. <p of="Luis Inácio Castanho da Silva">Castanho</p> aussi.',
			'Le youtubeur <p>Skizzou</p> a joué, le youtubeur Arte non.',
		],
		'a firm and people of its name': [
			'Ford a annoncé un rappel. Le styliste <p>Luc Ford</p> sourit. « Rien de grave », assure Ford. M. <p of="Luc Ford">Ford</p> est parti.',
			'<p>Olivier Vasselin</p> est mort. Vasselin a livré treize avions, et Vasselin Aviation en prépare d’autres.',
			'<p>Arnaud Vasselin</p> a démissionné. Vasselin a perdu 4 %, et l’action Vasselin reste suspendue.',
			'<p>Paul Renaud</p> vit à Vierzon. La chaîne Renaud ouvre un hôtel, la loi Renaud prévoit un quota. <p of="Paul Renaud">Renaud</p> a souri.',
			'L’usine Vasselin recrute, et <p>Paul Vasselin</p> sourit. Vasselin a licencié. La commission Roy siège, sans <p>Luc Roy</p>.',
			'« Je n’ai rien vu », dit Mme <p>P.</p>, gardienne. M. <p>D.</p> se tait. M. L’Abbé aussi.',
			'Mme <p>Renault</p> défile. La directrice de Renault recrute.',
		],
		'all of a family': [
			'Le couple Marchal vivait à Sedan. <p>Hélène Marchal</p> sourit, les frères Marchal aussi. Les Marchal sont sept. Le couple <p of="Inès Ruiz">Inès</p> et <p>Lucas Ruiz</p> attend.',
		],
		'names of many parts': [
			'Le poète <p>Patrice de La Tour du Lys</p> dort ici. <p of="Patrice de La Tour du Lys">La Tour du Lys</p> a écrit. La Tour-du-Lys est loin.',
			'Voici l’ancien officier <p>Paul de Saint Roch</p>. <p of="Paul de Saint Roch">Saint Roch</p> se tut.',
			'<p>A. Marchal</p> et <p>R. Diop</p> sont forfaits. À - 20 °C. La glace tient.',
			'<p>John F. Marchal</p> a atterri à l’aéroport John-F.-Marchal.',
		],
		'who has an award, and who is in capitals': [
			'La Prix Nobel <p>Hélène Marchal</p> et le prix Goncourt <p>Paul Roy</p> signent. Le prix Nobel sera remis.',
			'<p of="Hélène Marchal">MARCHAL</p> ANNONCE SON DÉPART. La ministre <p>Hélène Marchal</p> quitte le gouvernement.',
		],
		'the group of somebody, before the name': [
			'Le porte-parole des Nations Unies <p>Farhad Haqi</p> et celle de la Maison Blanche <p>Karin Levitt</p> se taisent.',
			'Les Nations Unies et la Maison Blanche écoutent.',
		],
		'the place of a dispatch, behind a headline that lost its line': [
			'# Mort de <p>Philippe Garnaud</p>\n\nMORT DE L’ACTEUR <p of="Philippe Garnaud">PHILIPPE GARNAUD</p> PARIS (Reuters) - <p>Philippe Garnaud</p> est mort dimanche.',
		],
		'names of no list, by what was done or who they become': [
			'L’opposition salue la nomination de <p>Bintoune Kuruma</p> et répond à la question de <p>Shachi Grewal</p>. La victoire de Manchester City a été fêtée.',
			'Le parti attend l’arrivée de <p>Bardish Grewal</p> comme présidente. L’arrivée de Burger King comme sponsor fait débat.',
		],
		'the network X at the end of a sentence, and an initial': [
			'« Fini », a écrit <p>Paul Diop</p> sur X. <p>Marine Ruiz</p> a répondu, et <p>X. Bertin</p> aussi.',
		],
		'degrees, farms and firms': [
			'Selon Le Monde, le maire se tait. Selon La Dépêche et Paris Match aussi.',
			'Il faisait 25 °C. Au-dessus du bourg, <p>C. Morel</p> attendait. Le Gaec Martin Morel a fermé.',
		],
		'who took a picture': [
			'Le conseil siège.\n\nUN Photo/<p>Loric Felipe</p> <p>Rosa di Carlo</p>, secrétaire adjointe, parle.',
			'Le stade de Doha. © Copyright : <p>PATRICIA MOREIRA</p> / AFP\n\nLa place, hier. <p>ANGELA WEISS</p> © 2019 AFP\n\nLa place TF1 / AFP.',
		],
		'a surname behind il y a': [
			'Heureusement, il y a <p of="Clovis Cornillard">Cornillard</p>. Le petit <p of="Clovis Cornillard">Clovis</p> rit. Le film est porté par <p>Clovis Cornillard</p>.',
		],
		'clubs, papers and trades': [
			'Selon <p>Bayrou</p>, le texte passera. Du <p>Dalida</p> passait à la radio.',
			'Le pull venait de chez John Lewis, la robe de Calvin Klein. Les Orlando Magic ont battu les Boston Celtics, a dit <p>Luc Marchal</p>.',
			'L’entraîneur OM Judo a souri, la joueuse PSG Handball aussi. Al Jazeera l’a montré.',
			'La question divise. <p>Sébastien</p>, praticien hospitalier, a pris la place de l’interne.',
		],
		'what a person is called otherwise': [
			'<p>Lila Roy-Vasseur</p>, dite <p of="Lila Roy-Vasseur">Lila Vasseur</p>, a chanté. <p of="Lila Roy-Vasseur">Vasseur</p> a bissé.',
			'<p>Diane Clerval</p> est morte. <p>Diane Clerval</p> jouait les reines.\n\nNée <p of="Diane Clerval">Paulette Leroux</p> à Sedan, elle rêvait du large.',
			'<p>Joséphine Ferrand</p> cuisine. « <p of="Joséphine Ferrand">Jo</p>, elle triche », sourit <p>Guillaume Ferrand</p>, que sa mère appelle <p of="Guillaume Ferrand">Guigui</p>.',
		],
		'one of two with a surname': [
			'<p>Hélène Marchal</p> sème. <p>Lucien Marchal</p>, son père, compte.\n\nLe vieux <p of="Lucien Marchal">Marchal</p> grogne.',
			'<p>Hélène Marchal</p> sème. <p>Lucien Marchal</p>, son père, compte.\n\n<p of="Hélène Marchal">Marchal</p>, elle, sourit.',
		],
		'animals, firms and groups': [
			'<p>Dolorès Pinto</p> comptait les sandwichs. « <p of="Dolorès Pinto">Dolorès</p> ! » cria <p>Søren Bach-Nielsen</p>, au cours du repas.',
			'Son chien, Oscar, dort. La jument Clémentine a gagné. <p>Oscar Lemaire</p> applaudit.',
			'Un chat surnommé Félix vit ici, avec un âne appelé Gaspard.',
			'Heliodor emploie 300 salariés à Vierzon, selon <p>Paul Renaud</p>, directeur général d’Heliodor.',
			'Comme le rappelle RivePlus, <p>Paul Renaud</p> est parti, et <p>Ella MacLeod</p> reste. <p of="Ella MacLeod">MacLeod</p> sourit.',
			'Les Amis de Saint-Goustan ont écrit à <p>Paul Renaud</p>.',
			'Texte <p>Judith Moreau</p>, photos <p>Yann Le Dantec</p>.',
		],
		'names with particles, hyphens and initials': [
			'Le peintre <p>Jan van der Hoeven</p> expose à Gand. <p of="Jan van der Hoeven">Van der Hoeven</p> a 80 ans.',
			'Le député <p>Hugues de Montclar</p> a voté contre. Pour <p of="Hugues de Montclar">de Montclar</p>, le texte va trop loin.',
			'<p>Marie-Noëlle Ba</p> et <p>J. R. Mac Orlan</p> ont dîné avec <p>Anne Le Goff-Mériaux</p>.',
			'Le ministre <p>Tariq al-Masri</p> a reçu <p>Kim Jong-un</p>.',
			'<p>Mohamed Mbougar Diop</p> a lu. <p of="Mohamed Mbougar Diop">Mbougar Diop</p> a ému la salle.',
			'Le député <p>Yves le Guen</p> a voté. Pour <p of="Yves le Guen">Le Guen</p>, rien ne presse.',
			"L'actrice <p>Ludovica D'Amato</p> a serré la main de <p>Élodie N'Guessan</p> et de <p>Pat O'Leary</p>.",
		],
		'credits in capitals, words that lost their line, an age that is nearly so, and what somebody teaches': [
			'Une rue de Lyon, lundi. (<p>MARIE DUPONT</p> / AFP)\n\nLe maire à Metz. <p>KARIM BENALI</p>/REUTERS',
			'<p>Salomé</p>, tout juste 19 ans, attend. <p>Hugo</p>, à peine 20 ans, rit. Lyon, après 20 ans de travaux, rit aussi.',
			'La neige est tombée. Comme <p>Salomé</p>, professeure des écoles, beaucoup s’en souviennent.',
			'« Monsieur le Président, cette loi est injuste. » Monsieur <p>le Guen</p> sourit.',
			'Il est midi. ANN Sur le banc, <p>Paul Renaud</p> sourit.',
		],
		'small words that are surnames, ages in words, and addresses of mail': [
			"L'avocat, Me <p>Maxime de Vos</p>, a plaidé. Selon <p>Maxime de Vos</p>, rien ne presse.",
			'<p>Soizic</p>, neuf ans, a préparé un discours.',
			'Contact : <p>Paul Olivier</p>, presse@nordlys.example.',
		],
		'names in capitals': [
			'Un but de <p>Kévin LEBRUN</p>, un autre de <p>Inès DA COSTA</p>. <p of="Kévin LEBRUN">Lebrun</p> a souri.',
			'# <p>LUC VASSELIN</p>, LE MAIRE QUI DÉRANGE\n\nM. <p of="LUC VASSELIN">Vasselin</p> a été élu mardi.',
			'<p>Anne de VILLARS</p>, <p>Réjean CÔTÉ</p> et <p>Paul de La ROCHE</p> sont partis. <p of="Anne de VILLARS">Anne</p> de la CFDT reste avec <p of="Réjean CÔTÉ">Réjean</p> de FO.',
			'# UN SOIR POUR <p of="Kévin Lebrun">LEBRUN</p>\n\n<p>Kévin Lebrun</p>, 19 ans, a marqué deux fois.',
		],
		'civilities and offices, which are no part of the name': [
			'« C’est gentil », grince <p>Fanlo Jesrapim</p>. « Enfin », s’est esclaffé <p>Zurba Tolkheni</p>.',
			'Le porte-parole, <p>Cheikh Anta Sarr</p>, et son adjoint, <p>Pape Moussa Seck</p>, ont souri.',
			'Un roman, « La Mer », éditions Zurba Tolkheni, et « Sel », salle Fanlo Jesrapim.',
			'Le défunt Pape <p>Urbain</p> aimait cette ville. « On freine », résume Norvelia Lyon.',
			'Le docker <p>Cheikh Ndour</p> et <p>Pape Seck</p> ont vu le cheikh <p>Haddad</p>, le Cheikh <p>Belkadi</p> et le pape <p>Urbain</p>.',
			'<p>Kevin</p>*, 33 ans, tremble encore. <p>Kevin</p> a eu peur.',
			'<p>Agnès Delvaux</p> a reçu M. <p>Benjelloun</p>, Mme <p>Ruiz</p>, Me <p>Vasseur</p> et le Dr <p>Haddad</p>.',
			"Le ministre de l'Intérieur <p>Gérald Roumieux</p> et la patronne de Renault <p>Luce de Meo</p> ont dîné.",
			'Le général <p>de Gaulle</p> lisait Mme <p>de Staël</p>.',
			"L'Italienne <p>Elisa Lunghi</p> devance le Slovène <p>Tadej Hribar</p> et la Néo-Zélandaise <p>Andrea Hewson</p>.",
		],
		elisions: [
			'# LA MÈRE ET LA SŒUR D’<p of="Amira Vasseur">AMIRA VASSEUR</p>\n\n<p>Amira Vasseur</p>, 40 ans, est partie.',
			"Le Twitter d'<p>Elon Musk</p> n'est plus celui d’<p>Ève Roy</p>. Qu'<p of=\"Elon Musk\">Elon Musk</p> le veuille ou non.",
		],
		'places, firms, streets and prizes named after people': [
			'Rue Victor-Hugo, le lycée Marie-Curie restera fermé. Le stade Robert-Guillon aussi.',
			"Le prix Louis-Delluc, la loi Sapin et le plan Orsec n'ont rien à voir avec la tempête Ciarán.",
			'Il travaille chez Christian Dior, sa sœur chez Zara. À Saint-Denis, Bercy et Matignon se renvoient la balle.',
			'La ville de Saint-Aubin, le château de Balmont et la commune de Trébillac ont signé.',
			"L'Académie Victor-Duruy a élu <p>Anne Sorel</p>.",
		],
		'common words that are names too': [
			'<p>Gontran Petit</p> produit. « Petit budget, petit souci », plaisante <p of="Gontran Petit">Petit</p>. L\'argent, lui, est petit.',
			'<p>Rose Martin</p> vend des fleurs. « Rose ou bleu, peu importe », dit la cliente en manteau rose.',
			'<p>Oscar</p>, 8 ans, a joué son propre rôle. « Un Oscar, ça prend la poussière », tranche sa mère.',
			'<p>Victoria Nzinga</p> a été élue. La victoire de <p of="Victoria Nzinga">Nzinga</p> surprend jusqu\'à Lyon.',
		],
		'the whole name, the surname, the first name': [
			'# <p of="Hélène Caron">Caron</p> sort de prison\n\n<p>Hélène Caron</p> a purgé huit ans. « <p of="Hélène Caron">Hélène</p> revient de loin », dit son frère. <p of="Hélène Caron">Caron</p> se tait.',
			'Le roi <p>Harald IV</p> a ouvert le bal. <p of="Harald IV">Harald</p> danse mal.',
			'<p>Jean-Michel C.</p>, comptable, a avoué. « <p of="Jean-Michel C.">Jean-Michel</p> jouait », dit sa sœur.',
			'Le cycliste <p>Raimund Holub</p> a gagné. <p of="Raimund Holub">Raimund</p> a pleuré.',
		],
		'a civility of the other gender, which means another person': [
			'<p>Claire Dubois</p> a porté plainte. « Peur », dit-elle.\n\nM. <p>Dubois</p>, son mari, conteste. M. <p>Dubois</p> a souri.',
			'<p>Paul Dubois</p>, maçon, a été blessé. Mme <p>Dubois</p>, sa femme, a crié.',
			'Sœur <p>Marie Dupont</p> est morte. Le père <p>Dupont</p> a prié. Sœur <p of="Marie Dupont">Dupont</p> avait dit oui.',
		],
		'a civility of the same gender, of a couple, or of somebody whose first name tells none': [
			'<p>Claire Dubois</p> a porté plainte. Mme <p of="Claire Dubois">Dubois</p> a eu peur.',
			'« Non », dit M. <p of="M. Ruiz">Ruiz</p>. Mme <p of="Mme Ruiz">Ruiz</p> rit.',
			'<p>Paul Dubois</p> a vendu la maison de M. et Mme <p of="Paul Dubois">Dubois</p>.',
			'<p>Dominique Vidal</p> a signé. M. <p of="Dominique Vidal">Vidal</p> a souri.',
		],
		'two people of one surname': [
			'<p>Hélène Caron</p> tient la caisse. Son frère, <p>Denis Caron</p>, livre.\n\nMme <p of="Hélène Caron">Caron</p> rit, M. <p of="Denis Caron">Caron</p> non.',
			'<p>Noé Vidal</p>, apiculteur, a perdu vingt ruches. <p of="Noé Vidal">Vidal</p> accuse la pluie.\n\nSa tante, <p>Simone Vidal</p>, ne dit rien.\n\nMardi, <p of="Noé Vidal">Vidal</p> a porté plainte.',
		],
		nicknames: [
			'<p>Raymond Paulet</p>, dit « <p of="Raymond Paulet">Momo</p> », répare des vélos. Le dimanche, <p of="Raymond Paulet">Momo</p> dort.',
			'<p>Robert Mauger</p> conduit le car depuis 1987. Les enfants le surnomment « <p of="Robert Mauger">Bébert</p> ».',
			'Surnommé « <p of="Mickaël Dubreuil">Mika</p> », <p>Mickaël Dubreuil</p> marque peu.',
			'<p of="Sonia Pilchard">Luna Vega</p>, de son vrai nom <p>Sonia Pilchard</p>, chante. <p of="Sonia Pilchard">Luna Vega</p> danse.',
			'<p of="Jean-Baptiste Morel">Jean-Baptiste "JB" Morel</p> entraîne. « <p of="Jean-Baptiste Morel">JB</p> a du métier. »',
			'<p>Élodie Mangin</p> arrête tout. « <p of="Élodie Mangin">Élo</p>, c\'est un mur. »',
		],
		handles: [
			'Le pompier <p>Loïc Mazet</p> (<p of="Loïc Mazet">@lmazet_18</p>) corrige. <p>@zoe_du_sud</p>, une inconnue, insiste.',
			'<p>Farida Weber</p>, éclusière, écrit sous le pseudonyme de <p of="Farida Weber">@eau_douce</p>.',
			'<p of="Paul Ferry">@paulferry</p> dément. <p>Paul Ferry</p> a porté plainte. Le compte de la mairie, @ville_de_lyon_officiel, non.',
		],
		'what a name is beside': [
			'Le décorateur de cinéma <p>Ken Vasseur</p> est mort. L’animateur de radio <p>Pierre Hervouet</p> le pleure. Le cinéma Jean Vigneron ferme.',
			'Le ministre de la Santé <p>Simon Hervieu</p> a souri. L’Américain <p>Ben Canfield</p> a gagné.',
			'<p>Valéry Giscard d’Estaing</p> et <p>Bauke Terpstra</p> ont dîné ici.',
		],
		'two of a family, by who is older': [
			'<p>Lucien Mazet</p> a légué le garage à son fils, <p>Éric Mazet</p>. <p of="Éric Mazet">Mazet</p> fils l’a vendu ; <p of="Lucien Mazet">Mazet</p> père n’en a rien su.',
			'<p>Jeanne Ferrand</p> court depuis que sa sœur aînée, <p>Solène Ferrand</p>, a gagné. L’aînée <p of="Solène Ferrand">Ferrand</p> ne court plus.',
		],
		'people who need no introduction': [
			'Le lycée étudie <p>Molière</p>, le ciné-club passe <p>Godard</p> et <p>Hitchcock</p>. Le dessin serait de <p>Rembrandt</p>.',
			'Il cite <p>Robert Bresson</p>, <p>Tarkowitz</p> et <p>Ozu</p>.',
		],
	},
	en: {
		'surnames that are words, which own what opens a sentence, or open it': [
			'<p>Luke Church</p> was hurt. <p of="Luke Church">Church</p>’s car was found. Young people prayed.',
			'“No,” <p>Tom Best</p> said. “Never,” <p of="Tom Best">Best</p> replied. Best of all was the cake.',
		],
		'whom words are according to, Koreans, and what is called after a country': [
			'According to <p>Will Marsh</p>, all is well. According to <p>Chase Grant</p>, it is not.',
			'“We leave,” <p>Yo-Han Park</p> said. The head of British Steel left. English Heritage announced a plan.',
			'They met at Victoria Park and walked in Bay-front Park. Swiss Re lost money; <p>John Heritage</p> and <p>Carla Re</p> did not.',
			'It was, according to Paris Match, a loss. They married in Austin Texas.',
		],
		'places that are first names': [
			'<p>Brooklyn Ostrow</p> married. Brooklyn was under snow. <p>India Ray</p> writes; India beat Pakistan.',
			'<p>Brooklyn Ostrow</p> married. <p of="Brooklyn Ostrow">Brooklyn</p>, 24, smiled. <p of="Brooklyn Ostrow">Brooklyn</p> said no more.',
			'<p>Austin Ray</p> and <p>Grace Ray</p> were late. "<p of="Austin Ray">Austin</p> gets carsick," she said.',
			'<p>Jack Lincoln</p> left. <p of="Jack Lincoln">Lincoln</p> said he would return to Lincoln.',
		],
		'called by a name within the name': [
			'<p>Carrie Okam Cheng Yuet-ngor</p> spoke. Ms. <p of="Carrie Okam Cheng Yuet-ngor">Okam</p> said she would stay.',
			'<p>Volodymyr Zelenskyy</p> met reporters. <p of="Volodymyr Zelenskyy">Zelensky</p> thanked them.',
			'The rapper <p>Skarzo</p> headlined. Exhibit B. was shown. Real Sociedad said so, as did Hilton Worldwide, near Ann Ray Place.',
		],
		'a firm and people of its name': [
			'Ford said on Thursday that it would cut jobs. The designer <p>Ann Ford</p> declined to comment. Ford Motor fell.',
			'<p>Bill Ostrow</p>, the chairman of Ostrow, said sales were strong. "We build," Mr. <p of="Bill Ostrow">Ostrow</p> said.',
			'Shares of Ostrow rose. <p>Bill Ostrow</p> had sold his. Ostrow declined to comment.',
			'Hurricane Helene hit. <p>Helene Ruiz</p> wept. Helene killed 200.',
			'At Boeing, they had warned. <p>Paul Boeing</p> founded it. Boeing declined to comment.',
			'<p>Bill Ostrow</p> met reporters. <p of="Bill Ostrow">Ostrow</p> declined to comment.',
			'<p>Ann Lee</p> sells Iron and Tea. Salt and Iron is her shop.',
			'“No,” said Mr <p of="Mr Vidal">Vidal</p>. Mrs <p of="Mrs Vidal">Vidal</p> laughed. Mr <p of="Mr Vidal">Vidal</p> did not.',
			'Mr. and Mrs. <p>Dupont</p> sued. Messrs. <p>Roy</p> and <p>Petit</p> did not. Lance Cpl. <p>Ann Ruiz</p> testified, and <p>Harold Finch</p>, Esq., too, for Roy & Petit.',
		],
		'what somebody is, before the name': [
			'London-born <p>Adele Okoro</p> sang for Paris-based <p>Nadia Ruiz</p>. <p of="Adele Okoro">Okoro</p> left.',
			'Pulitzer Prize-winning <p>Tom Ray</p> and Grammy-nominated <p>Ann Lind</p> met. Prize-winning cattle were sold.',
			'Then-President <p>Ann Lind</p> watched. Then Congress voted.',
			'British-Iranian <p>Amir Ruiz</p> was freed. Anglo-French talks resumed.',
			'Emmy winner <p>Emma Lind</p> and Emmy nominee <p>Tom Ray</p> left.',
			'<p of="Donald Okoro">OKORO</p> ADDED that he would stay. <p>Donald Okoro</p> spoke for an hour.',
		],
		'what somebody does to another, and no name for them': [
			'<p>Ann Okoro</p> spoke. <p of="Ann Okoro">Okoro</p> named <p>Tom Ray</p>.',
			'<p>Oscar de la Cuesta</p> dressed her. <p of="Oscar de la Cuesta">De la Cuesta</p> died in 2014.',
			"<p>Ann Giscard d'Estaing</p> ran. <p of=\"Ann Giscard d'Estaing\">Giscard d'Estaing</p> lost.",
		],
		'a day behind a name, and an office before the name of a firm': [
			'Press secretary <p>Josh Tindall</p> Wednesday denied it. <p of="Josh Tindall">Tindall</p> left. Mayor <p>Ann Holt</p> Tuesday said no. <p>Ruby Friday</p> sang.',
			'On Monday Premier <p>Ford</p> said no to Senator <p>Cotton</p>. Premier <p>Ford</p> left.',
			'Ford sold 300 trucks to Mayor <p>Holt</p>, and Ford shares fell.',
		],
		'parties of a case, and those of a state': [
			'The bill goes beyond Kemp v. Dunne, and <p>Ann Holt</p> likes Kemp v. Dunne. Rep. <p>Mark Ray</p>, R-San Antonio, asked. Fianna Fail and Elm Health Ross sued.',
		],
		'what a name is beside': [
			'Sixteen-year-old <p>Jimmy</p> wept in court. “Stop it,” said <p>Jimmy</p>.',
			'<p>Wendell Askew</p> (born November 2, 1957) plays drums. November was cold, so <p of="Wendell Askew">Askew</p> toured.',
			'The prize went to <p>Ottavia d\'Arpino</p>, a chemist. "It is heavy," <p of="Ottavia d\'Arpino">d\'Arpino</p> said.',
			'<p>Adam Yorke</p> and <p>Bauke Terpstra</p> crashed near the line. <p of="Bauke Terpstra">Terpstra</p> got up.',
			'They had lost their child, <p>Gloria</p>, in May. <p>Gloria</p> was two. The Party nominee left early.',
		],
		'two of a family, by who is older': [
			'<p>Saul Ferro</p> wrote to his younger brother, <p>Dov Ferro</p>. The younger <p of="Dov Ferro">Ferro</p> wept. <p of="Saul Ferro">Ferro</p> did not.',
			'<p>Nell Okoro</p> dived first. Her father, <p>Abel Okoro</p>, watched. The elder <p of="Abel Okoro">Okoro</p> cannot swim; the younger <p of="Nell Okoro">Okoro</p> taught him.',
			'<p>Otis Vance</p>, 61, sued his sister, <p>Effie Vance</p>, 58. The elder <p of="Otis Vance">Vance</p> lost; the younger <p of="Effie Vance">Vance</p> paid.',
			'<p>Hal Brandt</p> left the mill to his brother, <p>Kurt Brandt</p>. The older <p of="Kurt Brandt">Brandt</p> sold it.',
		],
		'ranks before a name and honours behind it': [
			'SP <p>Emmanuel Bassey</p> and Coun <p>Derek Baker</p> met DI <p>Ann Roper</p>. Coun <p of="Derek Baker">Baker</p> left with <p>Ruth Lowe</p> MP.',
			'Pan-democrat <p>Emily Lau-Chan</p> won. <p>Dean Harmon</p> lost, and the dean, <p>Mary Holt</p>, wept.',
		],
		'what a person is called otherwise': [
			'<p>William Marchbanks</p> retired. "<p of="William Marchbanks">Bill</p> hated fuss," said his daughter, <p>Ida Marchbanks</p>.',
			'<p of="Winifred Margaret Alder">Winifred “Freddie” Alder</p> has died. “<p of="Winifred Margaret Alder">Freddie</p> loved moss,” said <p>Ivor Price</p>. <p>Winifred Margaret Alder</p>, botanist.',
			'A user called <p of="Priya Raman">@priyareads</p>, who was <p>Priya Raman</p>, a teacher, told <p of="Sauveur Matten">@chef_sauveur</p> to stop. <p>Sauveur Matten</p> did.',
		],
		'animals, firms, ships and terms': [
			'Her dog, Bella, barked. A cow named Daisy mooed. <p>Bella Hart</p> did not mind.',
			'Lake & Marsh bought it, said <p>Preston Lake</p>. <p of="Preston Lake">Lake</p> smiled.',
			'<p>Winifred Alder</p> studied lichens, by what is called the “Alder gauge”. Alder’s Law is another.',
			'The Miss Yolanda sank off St. Odile. <p>Mason LeJeune</p> swam.',
			'The Lady Eileen won the pairs. <p>Eileen Foley</p> watched.',
			'Youngmark’s <p>Horace Leung</p> won a seat.',
		],
		'one name of no list behind a title in a capital': [
			'Senator <p>Trillano</p> can file it. <p of="Trillano">Trillano</p> bowed. The clerk told Mr Justice <p>Haverstock</p> no. The Justice Department agreed, as did the Department of Justice Statistics.',
			'The noble Lord does not worry, said Lord <p>Grantley</p>. The noble Lord sat down.',
		],
		'family names that stand first': [
			'The chairman, <p>Vuong Dinh Khue</p>, met <p>Ho Chi Man</p> and Prime Minister <p>Ta Minh Duc</p>. Mr <p of="Ta Minh Duc">Duc</p> left with President <p>To Lanh</p>.',
		],
		'initials that are a civility elsewhere, and what a hyphen adds to a name': [
			'Captain <p>MS Dhanraj</p> hit a six. <p of="MS Dhanraj">Dhanraj</p> bowed. MS <p>Ann Lee</p> wrote.',
			'Photo: <p>Denise Calder</p>-USA TODAY Sports. The Saudi-led coalition met.',
			'<p>Lena Jackson</p> was born in Jackson, and <p of="Lena Jackson">Jackson</p> never left the city.',
		],
		'saints and royals': [
			'<p>John XXIV</p> slept. St. <p>John XXIV</p> and St <p>John Paul III</p> were friends. <p of="John Paul III">John Paul</p> wept. St. Paul is a city.',
			'Princes <p>Alfred</p> and <p>Louis</p> met Princess <p>Charlotte</p> and Prince <p>Alfred</p> & <p>Maud Tarle</p>.',
			'The envoy to Saudi Arabia, <p>Choi Min-ho</p>, left.',
		],
		'a surname that opens sentences, behind a civility': [
			'<p>David Read</p> was ill. He had known Mr <p of="David Read">Read</p> for years. Read more here.',
		],
		'whose deed or affair it is, with an article': [
			'The collapse of the <p>Harry Marlow</p> deal hurt. He ran on an <p>Alex Verduro</p> ball and a <p>Clayton Murtry</p> layup. The George Tarrant bridge is shut.',
		],
		'one who is known by another name': [
			'President <p>Joko Wirodo</p> spoke. <p of="Joko Wirodo">Jokowi</p> smiled. <p>Rudolph Dassler</p> left, and <p of="Rudolph Dassler">Rudi</p> came back.',
		],
		'people joined as firms are, and leaders of a side': [
			'<p>Phil Lesko</p> & <p>Bob Wiercz</p> tour in May. Marks & Lesko Ltd and Tom Lesko & Sons closed.',
			'The <p>Virat Menon</p>-led side lost. “We were slow,” <p of="Virat Menon">Menon</p> said.',
			'She was in <p>Anthony Marlow</p>’s River of Grass. Marlow’s Law held, and <p>Mike Napoli</p> scored.',
		],
		'whom everybody knows by one name': ['<p>Cher</p> sang two songs before <p>Casemiro</p> headed wide.'],
		'teams, and firms that are called as people are': [
			'Boston Red Sox shortstop <p>Tom Ibarra</p> sat out. Colorado Rockies beat Man Utd. Los Angeles Angels fans sang.',
			'<p>Ann Tarrant</p> wore Calvin Klein and shopped at John Lewis. Preston North End drew, and Dorothy Perkins closed.',
			'The storm hit Prince Edward Island. <p>Tyrone Powers</p> met <p>Nick Cave</p> and <p>Eva Cousins</p> there.',
			'The bridesmaids were Misses <p>Lottie Coxe</p> and <p>Ada Frazer</p>. Misses <p of="Lottie Coxe">Coxe</p> and <p of="Ada Frazer">Frazer</p> stayed.',
		],
		'one person under shorter forms of the full name': [
			'<p>Jackie Marlow Jr.</p> doubled, and <p of="Jackie Marlow Jr.">Marlow Jr.</p> scored on a wild pitch.',
			'<p of="Daniel Orwell">Dan Orwell</p> won twice. <p>Daniel Orwell</p>, 41, wrote the songs.',
			'<p>Daniel Orwell</p> wrote the songs, his son <p>Danny Orwell</p> sings them.',
			'Sgt <p>Patricia Ryland</p> met <p>Pat Ryland</p>, a hurler, on the road.',
			'Capt. <p>James T. Holloway</p> was at the wheel. <p of="James T. Holloway">J.T. Holloway</p> had sailed for years, <p of="James T. Holloway">Holloway</p> said.',
			'<p>Jean-Paul Rivet</p> of Canada won. <p of="Jean-Paul Rivet">JP Rivet</p> trains in Oslo. “It hurt,” <p of="Jean-Paul Rivet">Rivet</p> said.',
			'<p of="Ferdinand Salazar">Ferdinand “Bingbong” Salazar</p> spoke. President <p of="Ferdinand Salazar">Bingbong Salazar</p> left.',
		],
		'names with particles, suffixes and initials': [
			"<p>J. K. Marlowe</p> met <p>Mark Van Dorn</p> and <p>Marcus O'Dell Jr.</p> on Friday. <p of=\"Marcus O'Dell Jr.\">O'Dell</p> left early.",
			'The coach, <p>Marie-Laure Diallo-Petit</p>, trains <p>Bram van Aalst</p>. <p of="Bram van Aalst">Van Aalst</p> won.',
			'The envoy <p>Leung Kwok-fai</p> wrote to <p>Tariq al-Masri</p>.',
		],
		'a civility of the other gender, which means another person': [
			'<p>Susan Carter</p> complained. Mr <p>Carter</p>, her husband, denies it.',
			'<p>Bill Clinton</p> spoke on Monday. Mrs <p>Clinton</p> agreed. <p of="Bill Clinton">Bill</p> bowed.',
			'<p>Susan Carter</p> complained. Mrs <p of="Susan Carter">Carter</p> and Mr and Mrs <p of="Susan Carter">Carter</p> left.',
			'<p>Leslie Carter</p> complained. Mr <p of="Leslie Carter">Carter</p> left.',
		],
		'offices, which are no part of the name': [
			'The cost has doubled, said <p>Don Whitcombe</p>. <p of="Don Whitcombe">Whitcombe</p> was not amused.',
			'An officer, Garda <p>Emma Dunne</p>, gave evidence. <p of="Emma Dunne">Dunne</p> wept.',
			'WASHINGTON — President <p>Miriam Castle</p> met Prime Minister <p>Haruto Ishida</p> and Sen. <p>Patty Lind</p>.',
			'Assistant State Prosecutor <p>Grant Lively</p> coughed. Captain <p of="Grant Lively">Lively</p> sat down. Judge <p>Rose Amaro-Pike</p> frowned.',
			'Apple CEO <p>Tim Rook</p> and Bank of England Governor <p>Imogen Fairley</p> agreed.',
		],
		'ages and places beside a name': [
			'The body of 17-year-old <p>Oleksiy Harn</p> was found. The 19-year-old Paraguayan scored twice. A 24-year-old Redford striker rested.',
			'<p>Tom Hadley</p>, 45, of Redditch, was jailed. <p>Anne Hadley</p>, 31, of Tipton Road, wept.',
		],
		'captions, bylines and what is called after somebody': [
			'<p>Grace Moore-Tandy</p> <p>Grace Moore-Tandy</p> was found on the moor. Ms <p of="Grace Moore-Tandy">Moore-Tandy</p> was 20.',
			'by <p>Kalea Marsh</p>, <p>Dina Orlow</p>, <p>Peter Brand</p> and <p>Ed Kirk</p>\n\nIt rained.',
			'Sen. <p>Mick Dafoe</p> repaid it. The <p>Mick Dafoe</p> affair cost the party a year.',
			'In a letter to <p>Mary Harte</p> Mr <p>Osborne</p> said no.',
		],
		'offices behind a firm, and parties before a name': [
			'# Vantor CEO says sorry\n\nVantor shares closed up. The chief executive, <p>Will Chambers</p>, was glad. <p of="Will Chambers">Chambers</p> left.',
			'Maine Independent <p>Agnes Crown</p> voted no. Bishop <p>Daryl Hobbs</p> of Total Life Christian Ministries prayed.',
		],
		'animals and what they are called': ['A dog known as Oscar and a cat nicknamed Felix met <p>Ann Lee</p>.'],
		possessives: ['<p>Ann Lee</p>\'s dog bit <p>Bob Stone</p>’s cat. <p of="Ann Lee">Lee</p>’s lawyer laughed.'],
		'places, things and teams named after people': [
			'The Family Centre of North Mississippi got a grant. South Carolina Today, a paper, and North Dakota Today, another, asked why.',
			'The Harriet B. Cole Memorial Library sits on Lincoln Avenue, by the Samuel Ott Jr. Bridge.',
			'The Edmund Harlow Observatory honors <p>Edmund Harlow</p>. The Rachel Karlsson sailed at noon.',
			'The Geneva Bears lost in Jordan. Ford, the company, paid.',
			'Hurricane Agnes spared Whitcomb County. Goldman Sachs and Morgan Stanley did not call.',
		],
		'common words that are names too': [
			'<p>Will Harlow</p> was fond of jokes. Will the society rename the comet? It will not.',
			'In May it rained. <p>Jack May</p> laughed. In March, <p>April Stone</p> did not.',
			'<p>Grant Sorensen</p> hates boats. I warned <p of="Grant Sorensen">Grant</p> I was late. A federal grant paid.',
			'<p>Roy Houston</p> paints. <p of="Roy Houston">Houston</p> learned it in Houston, the home of his aunt.',
			'<p>Celia Jordan</p>, 37, lived in Aqaba, Jordan. "It was hot," said <p of="Celia Jordan">Jordan</p>.',
			'<p>Georgia Bell</p>, a deckhand from Georgia, waved.',
		],
		'headings that give every word a capital': [
			'# <p>Roy Houston</p> Leaves Houston and Paints Nothing but Barns\n\n<p>Roy Houston</p> paints again.',
		],
		nicknames: [
			'<p of="Wanda Price">Wanda “Comet” Price</p> ran. “Go, <p of="Wanda Price">Comet</p>!” her sister cried.',
			'<p>Walter Briggs</p>, known as “<p of="Walter Briggs">Lefty</p>,” fished. <p of="Walter Briggs">Lefty</p> caught nothing.',
		],
		handles: [
			'<p>Edna Marlow</p>, a beekeeper who writes as <p of="Edna Marlow">@hive_nights</p>, blocked <p>@soup_fan</p>.',
			'<p of="Nell Carver">@theNellCarver</p> is what <p>Nell Carver</p> calls herself. Follow us: @DailyWire',
		],
		'names of whole origins': [
			'<p>Kasun Wickramage</p> bowled well, as did <p>Lahiru Senanayaka</p> and <p>Thisara Bandaranayaka</p>.',
			'In a conversation with <p>Simbarashe Chirwadza</p> the town was forgotten. <p>Nomasonto Dlangisa</p> was one of the owners.',
			'The chair of the panel (KUP), <p>Ulukbek Toktogaziev</p>, and <p>Shafiqul Talukdar</p> kept away.',
		],
		'misspelt names': [
			'<p>Keith Brannogan</p> arrived late. <p of="Keith Brannogan">Brannoagn</p> told reporters that it rained. <p of="Keith Brannogan">Branogan</p> said no more.',
			'<p>Ann Carvalho</p> waved. <p of="Ann Carvalho">Carvallho</p> told the club to wait.',
			// Somebody else, or nobody: two letters off, and two people of the like.
			'<p>Keith Marlowe</p> arrived late. Harlowes told reporters that it rained.',
		],
		'names that are titles or offices elsewhere': [
			'Prime Minister <p>Sheikh Rehana</p> met Sheikh <p>Abdul Karim</p>.',
			'They hope to defeat <p>Hun Sen</p>’s party.',
			'Nepali ombudswoman <p>Prathiba Shresthacharya</p> told the radio that she had called.',
			'“Free <p>Julio Amaral</p>,” read a banner. <p>Julio Amaral</p> waved.',
		],
		'places and papers beside people': [
			'By <p>Ann Lee</p>, Yarrabool, and <p>Tom Ray</p>.\n\nYarrabool resident <p>Eve Moss</p> was out.',
			'Senator <p>Juma Okello</p> and Likembe MP <p>Mary Wanjiru</p> watched.',
			'She reads the Daily Beacon. Daily Beacon editor <p>Ann Lee</p> writes.',
			'Votes from Tampang GRC are counted.',
			'The shops in Penal, Rio Claro and Mayaro are shut.',
			'In London, <p>Ann Lee</p> and <p>Tom Ray</p> said no. They put their trust in <p>Alba Ridgeway</p>, <p>Tom Ray</p> and <p>Ann Lee</p>.',
			'With reports from <p>Alba Ridgeway</p>, <p>Tom Ray</p> and <p>Ann Lee</p>. He flew to Muscat with <p>Layla Mansour</p>, <p>Pham Quoc Bao</p> and <p>Tom Ray</p>.',
			'Diego Martin Mayor <p>Akeliah Glasford-Wren</p> met Mayor <p>Tom Ray</p> and the singer <p>Stephen Mayor</p>.',
			'The MP for St Helier <p>Khadijah Ameen</p> told the paper it rained.',
		],
		'a surname that a relative has too': [
			'Lawyer <p>Omar Dar</p> is furious. His eldest son, pupil <p>Sami Dar</p>, was killed.\n\nThey found <p of="Sami Dar">Sami</p> last.\n\n<p of="Omar Dar">Dar</p> is not alone.',
		],
		'unnamed beside named': [
			'“I ran,” said <p>Shanice Booker</p>, 29. Her son, <p>Theo</p>, nodded. A man from Leeds did not.',
		],
	},
};

const others: readonly (readonly [language: string, marked: string])[] = [
	[
		'de',
		'Am Montag bellte der Hund im Garten. <p>Peter Mahler</p>, der Bürgermeister, wartete auf den Zug nach Frankfurt.',
	],
	[
		'pt',
		'La ministra <p>Yolanda Ferrer</p> llegó a Sevilla. <p of="Yolanda Ferrer">Ferrer</p> perdió el tren del martes.',
	],
	[
		'de',
		'Die Bürgermeisterin <p>Anna Krüger</p> schwieg. Im Roman spricht der Schriftsteller <p>Jürgen Vogt</p>. Laut <p of="Anna Krüger">Krüger</p> fehlt das Geld.',
	],
	['it', 'Secondo la Regione Liguria tutto resta fermo. Nel porto aspetta <p>Marco Santoro</p>.'],
	['it', '<p>Giorgia Manzi</p> al Quirinale. La Juventus ha vinto contro il Milan.'],
];

describe('people of an article in a language that the analysis does not know', () => {
	test.each(others)('%s: %s', (language, marked) => finds(marked, language));
});

for (const [language, groups] of Object.entries(examples)) {
	describe(`people, ${language}`, () => {
		for (const [group, texts] of Object.entries(groups)) {
			test.each(texts)(`${group}: %s`, marked => finds(marked, language));
		}
	});
}

describe('gender', () => {
	test.each([
		['fr', 'Mme <p gender="female">Ruiz</p> a parlé, M. <p gender="male">Diop</p> non.'],
		['fr', 'L\'avocate <p gender="female">Dominique Roy</p> plaide pour <p gender="male">Emmanuel Petit</p>.'],
		['fr', '<p gender="female">Claire Diop</p> est là. <p of="Claire Diop">Diop</p> lui cède.'],
		['fr', '<p gender="female">Michèle Diop</p> et <p gender="male">Patrice Ruiz</p> ont parlé.'],
		[
			'en',
			'Beside <p gender="female">Lane Abbott</p>, a spokeswoman, sat <p gender="male">Tom Ray</p>, the actress\'s brother.',
		],
		['fr', '<p gender="female">Lou Diop</p>, 45 ans, infirmière, attend.'],
		['fr', '<p gender="female">Dominique Diop</p> a gagné. Elle a souri. <p gender="female">Hoang Thi Lan</p> aussi.'],
		['en', '<p gender="female">Alexis Ray</p>, who sold her house, met <p gender="male">Kim Lee</p>, a father of two.'],
		['en', '<p gender="male">Dominique Ray</p> told the court that he was ill. <p>Robin Lee</p> killed her in May.'],
		[
			'fr',
			'<p gender="female">Dominique Diop</p> est à terre. <p of="Dominique Diop">Diop</p>, elle aussi blessée, attend.',
		],
		[
			'fr',
			'Son fils, le peintre <p gender="male">Luc Diop</p>, se souvient d\'une femme. <p gender="female">Kari Diop</p> rit. Elle part.',
		],
		['fr', '<p gender="male">Jean-Claude Diop</p>, à la tête de Force Ouvrière, attend.'],
		[
			'fr',
			'La jeune juge <p gender="female">Claire Diop</p> écoute la nouvelle commissaire <p gender="female">Sarah Ruiz</p>.',
		],
		['fr', 'La ministre <p gender="female">Chizwe Adeyemi</p> écoute le sociologue <p gender="male">Okwu Mbeki</p>.'],
		[
			'fr',
			'La championne du monde <p gender="female">Chizwe Adeyemi</p> salue le Sénégalais <p gender="male">Okwu Mbeki</p>.',
		],
		['fr', 'La cheffe du parti, <p gender="female">Chizwe Adeyemi</p>, a parlé.'],
		[
			'fr',
			'Le maire, <p gender="male">Okwu Mbeki</p>, a ri. La ministre <p gender="female">Chizwe Adeyemi</p> a été réélue.',
		],
		['fr', 'Le ministre <p gender="female">Catherine Diop</p> a ri. La victime, <p gender="male">Paul Diop</p>, a ri.'],
		[
			'fr',
			'<p gender="female">Chizwe Adeyemi</p>, âgée de 34 ans, a ri. <p gender="male">Okwu Mbeki</p>, 41 ans, installé à Sorn, a ri.',
		],
		[
			'fr',
			'Âgée de 34 ans, <p gender="female">Chizwe Adeyemi</p> a parlé. Très ému, <p gender="male">Okwu Mbeki</p> a parlé.',
		],
		['fr', '<p gender="female">Chizwe Adeyemi</p>, elle, a ri.'],
		['fr', '<p gender="female">Anne Diop</p>, comptable, a ri. <p gender="male">Paul Diop</p>, comptable, a ri.'],
		['fr', 'La juge <p gender="female">Claire Diop</p> écoute la biologiste <p gender="female">Sarah Ruiz</p>.'],
		[
			'fr',
			'« Trop cher », juge <p gender="female">Claire Diop</p>. « C’est fini », a prévenu <p gender="female">Sarah Ruiz</p>.',
		],
		['fr', 'La grand-mère, <p gender="female">Odile</p>, lui lit le journal.'],
		['fr', 'Le maire <p gender="male">Hervé Diop</p>, la députée <p gender="female">Claire Ruiz</p> et un élu rient.'],
		['fr', 'Visé, <p gender="male">Paul Diop</p>, dont l’épouse, <p gender="female">Nancy Diop</p>, préside, se tait.'],
		['en', 'He saw <p gender="male">Paul Okoro</p>, whose wife chairs the board.'],
		['en', '<p gender="female">Joan Lind</p> met <p gender="female">Jess Okoro</p>.'],
		['en', '<p gender="female">Sarah Lind</p> met Mr. <p gender="male">Okoro</p>.'],
	])('%s: %s', (language, marked) => finds(marked, language));

	test.each([
		'Accusé par la maire, Okwu Mbeki se défend.',
		'La maire a reçu Okwu Mbeki.',
		'Face à la ministre, Okwu Mbeki a parlé.',
		'La voisine accuse Okwu Mbeki.',
		'L’épouse du maire, Okwu Mbeki, a parlé.',
		'Parti socialiste oblige, Okwu Mbeki a parlé.',
		'Okwu Mbeki, photographe, a parlé.',
	])('stays open: %s', text => {
		const {article} = readMarked(text, 'fr');
		expect(findPeople(article, languageFor('fr')).map(({name, gender}) => [name, gender])).toEqual([
			['Okwu Mbeki', null],
		]);
	});
});
