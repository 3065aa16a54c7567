import {type WordSet, words} from './word-lists.ts';

/** People whom articles name by one word and do not introduce, in French and English spelling. */
export const famousNames: WordSet = words(`
	homère socrate platon aristote plato aristotle jésus jesus mahomet bouddha buddha moïse césar néron cléopâtre cleopatra
	dante michel-ange michelangelo raphaël machiavel machiavelli copernic copernicus galilée galileo shakespeare cervantès
	cervantes montaigne rabelais descartes pascal molière corneille racine voltaire rousseau diderot beaumarchais newton
	mozart bach vivaldi haendel handel beethoven schubert chopin liszt wagner verdi brahms debussy ravel stravinsky
	robespierre danton napoléon napoleon bonaparte talleyrand chateaubriand stendhal balzac hugo flaubert baudelaire verlaine
	rimbaud zola maupassant mallarmé proust apollinaire colette cocteau sartre beauvoir camus malraux céline pagnol simenon
	goethe schiller hegel nietzsche kafka brecht tolstoï tolstoy dostoïevski dostoevsky tchekhov chekhov pouchkine pushkin
	dickens byron keats kipling orwell joyce beckett hemingway faulkner steinbeck nabokov borges
	darwin pasteur mendel einstein freud oppenheimer hawking edison marx engels lénine lenin trotski trotsky staline
	stalin hitler goebbels mussolini franco pétain gaulle churchill roosevelt gandhi mao mandela castro khrouchtchev khrushchev
	gorbatchev gorbachev eltsine yeltsin poutine putin medvedev zelensky zelenskyy lukashenko loukachenko merkel thatcher
	reagan nixon clinton obama biden trump mitterrand chirac pompidou giscard jospin sarkozy macron mélenchon berlusconi
	netanyahou netanyahu arafat erdogan erdoğan assad kadhafi gaddafi khomeini khamenei bolsonaro lula chávez maduro
	kierkegaard schopenhauer heidegger wittgenstein spinoza leibniz kant hobbes tocqueville montesquieu
	pétrarque boccace ovide cicéron sénèque hérodote thucydide sophocle eschyle euripide aristophane epicure
	ronsard villon boileau bossuet fénelon marivaux laclos sade nerval vigny lamartine musset gautier verne huysmans
	mirbeau jarry péguy claudel gide mauriac bernanos giono ramuz aragon éluard desnos prévert queneau perec duras
	sarraute yourcenar cendrars michaux ponge cioran ionesco anouilh giraudoux pasternak tourgueniev gogol
	boulgakov mandelstam akhmatova soljenitsyne solzhenitsyn pirandello calvino moravia pavese lorca neruda
	márquez cortázar pessoa saramago camões chaucer defoe austen brontë thackeray wilde yeats auden
	huxley tolkien rowling whitman thoreau salinger kerouac bukowski
	mishima kawabata murakami bashō tagore rushdie achebe soyinka mahfouz
	ptolémée archimède pythagore euclide kepler lavoisier ampère faraday curie poincaré fermat euler gauss
	ramanujan turing heisenberg schrödinger bohr fermi feynman lamarck buffon linné linnaeus humboldt wegener lovelock
	puccini rossini donizetti berlioz bizet gounod offenbach massenet fauré satie messiaen boulez mahler bruckner
	schumann mendelssohn grieg sibelius dvořák smetana tchaïkovski tchaikovsky rachmaninov prokofiev chostakovitch
	shostakovich bartók rameau lully purcell monteverdi paganini callas pavarotti karajan furtwängler toscanini
	titien tintoret véronèse caravage caravaggio giotto botticelli bruegel dürer holbein poussin watteau fragonard
	chardin ingres géricault corot daumier pissarro sisley seurat toulouse-lautrec degas bonnard vuillard vlaminck
	derain dufy utrillo modigliani soutine chagall kandinsky mondrian malevitch magritte giacometti brancusi
	calder pollock rothko hopper basquiat soulages tàpies hockney kahlo
	tati carné clouzot rohmer chabrol resnais varda pialat bresson renoir vigo gance méliès eisenstein
	vertov murnau lubitsch cassavetes coppola altman almodóvar buñuel antonioni visconti
	rossellini kiarostami panahi mizoguchi ozu miyazaki
	kasparov karpov tartakover capablanca alekhine korchnoi spassky
	rembrandt vermeer rubens goya velázquez turner delacroix courbet manet monet cézanne gauguin rodin matisse
	picasso braque dalí dali miró warhol banksy hitchcock welles chaplin fellini pasolini godard truffaut bergman
	kurosawa kubrick tarkovski tarkovsky scorsese spielberg coluche raimu fernandel bourvil brassens brel barbara gainsbourg
	hallyday piaf bashung renaud stromae aznavour elvis prince madonna beyoncé rihanna adele shakira björk bono eminem
	pelé maradona platini zidane ronaldo ronaldinho neymar messi mbappé federer nadal djokovic poulidor anquetil merckx hinault
	armstrong bolt senna schumacher
	bayrou fillon juppé attal bardella zemmour darmanin retailleau wauquiez ciotti barnier lecornu dati hidalgo taubira
	cazeneuve ayrault montebourg raffarin balladur rocard fabius castex philippot dupont-aignan benalla cahuzac
	ouattara gbagbo sonko tshisekedi kabila kagame tebboune bouteflika bourguiba moubarak mubarak saïed sissi sankara lumumba
	mobutu nkrumah mugabe mnangagwa zuma ramaphosa malema buhari tinubu obasanjo museveni kenyatta ruto odinga
	starmer sunak corbyn farage miliband mcconnell pelosi schumer desantis romney mccain rubio kissinger rumsfeld cheney
	gingrich kavanaugh comey fauci giuliani bannon kushner zuckerberg bezos musk soros epstein weinstein madoff snowden assange
	scholz modi trudeau ardern orbán orban meloni draghi milei rousseff duterte jokowi prabowo mahathir bhutto musharraf
	rajapaksa zardari khashoggi navalny prigozhin prigojine lavrov shoigu choïgou rouhani rabin sinwar nasrallah haniyeh
	casemiro zico garrincha romário rivaldo kaká vinícius vinicius rodrygo ederson alisson fabinho raphinha richarlison jorginho
	marquinhos xavi iniesta deco isco koke pedri gavi cafu haaland lewandowski benzema griezmann giroud kanté pogba modrić modric
	ibrahimović ibrahimovic drogba rooney beckham gerrard mourinho guardiola klopp ancelotti wenger deschamps cantona totti
	pirlo alcaraz verstappen ohtani ledecky phelps biles pacquiao
	cher dalida lizzo dido moby lorde kesha anitta rosalía maluma ozuna shaggy wizkid davido beyonce gaga bowie lennon jagger
	hendrix springsteen cobain sinatra calogero maurane bénabar orelsan nekfeu booba damso dadju soolking zaz louane
	avicii xxxtentacion deadmau5 tiësto skrillex ludacris timbaland kanye enya juanes`);

/** Surnames that always keep their particle: le général de Gaulle, Mme de Staël. */
export const famousWithParticle: WordSet = words(
	`gaulle staël musset vigny sade nerval funès vinci villepin tocqueville estaing ormesson alembert artagnan robien rugy
	charette villiers panafieu courson lesseps coubertin saint-exupéry lacharrière maizière orves lauwe beauvoir encausse`,
);

/** Surnames that many have with an article: Jean-Yves Le Drian, Bruno Le Maire. */
export const famousWithArticle: WordSet = words(
	'pen drian maire foll guen goff gall bihan roux roy clézio corre bras floch gac dantec gendre graët bris corbusier luron bon',
);
