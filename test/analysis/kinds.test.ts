import {describe, test} from 'vitest';
import {attribute} from '../../source/analysis/attribution.ts';
import {languageFor} from '../../source/analysis/languages/languages.ts';
import {findQuotations} from '../../source/analysis/quotations/quotations.ts';
import {expectQuotations, readMarked} from './marked.ts';

/** Expects the kinds of a marked text, whoever speaks. */
function judges(marked: string, language: string): void {
	const example = readMarked(marked, language);
	const {article, people} = example;
	const found = attribute(article, findQuotations(article), people, languageFor(language).speech);
	const nobody = {speaker: null, reason: null};
	expectQuotations(
		{...example, quotations: example.quotations.map(quotation => ({...quotation, ...nobody}))},
		found.map(quotation => ({...quotation, ...nobody})),
	);
}

const examples: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	fr: {
		'whole sentences are speech': [
			'<q>« Je n’ai jamais aimé la neige. »</q> Le vieil homme ferme la fenêtre.',
			'Sur le mur, une main a écrit : <q>« Ici on danse »</q>.',
		],
		'papers by their name in capitals, plans and effects called after somebody, a word that is a sentence': [
			'La place, jeudi. ANN LEE / OPALE POUR <q kind="title">« LE MONDE »</q>',
			'Propos recueillis pour <q kind="title">« Le Monde »</q>.',
			'La foule a entonné <q>« Rendez-nous la gare »</q>. Les grévistes chantaient <q>« Le port est à nous »</q>. Les supporters chantent <q kind="title">« La Valse »</q>.',
			'Elle regrette une certaine <q>« fatigue »</q>. Il parle au nom de <q>« la liberté de tous »</q>, a dit <p>Ann Lee</p>. Il a vu un certain <q kind="scare">« Milo »</q>.',
			'La <q kind="scare">« Bande bleue »</q> a remporté la finale. <q kind="title">« Nuit »</q> a remporté la palme.',
			'Ils ont défilé pour réclamer la fin du <q kind="scare">« plan Morel »</q>, qui ferme la gare.',
			'<q>« Inadmissibles »</q>. <q>« Ces coupures durent »</q>, dit Ann Lee.',
			'<q>« Le temps »</q>, insiste Ann Lee.',
		],
		'what somebody sampled, words of a song, and names of theories': [
			'La rappeuse avait samplé <q kind="title">« Les poireaux »</q>, puis les paroles du <q kind="title">« Meunier »</q>.',
			'La théorie dite des <q kind="scare">« moulins »</q>, appelée <q kind="scare">« taches de lune »</q>, intrigue.',
			'Les accords du <q kind="scare">« 21 mai »</q> sont morts.',
			'Elle a appelé son chien <q kind="scare">« Biscuit »</q>, un logiciel appelé <q kind="scare">« Perle »</q>.',
			'<q kind="title">« Grand large »</q> sort mercredi. Ann Lee a lu <q kind="title">« Les quais »</q> ; <q kind="title">« Les quais »</q> est son dernier livre.',
		],
		'fragments that nothing points at are speech': [
			'Ann Lee a exclu <q kind="speech">« à ce stade »</q> toute autre piste.',
		],
		'fragments after a verb of saying are speech': [
			'Le maire craint <q>« un recul »</q>.',
			'Les films qu’elle a réalisés (<q kind="title">« Le Fils aîné »</q>, <q kind="title">« Place Royale »</q>…), ont plu. Le film (<q>« trop long »</q>, selon la critique) a déçu.',
			'L’avocat de la famille parle d’une <q>« parodie de justice »</q>. On parle ici de <q kind="scare">« ménage à trois »</q>.',
			'Le maire a rendu hommage au peintre, <q>« infatigable travailleur »</q>.',
			'Le club a réagi à la mort de son buteur, un <q>« joueur élégant »</q>, ancien des Lions.',
			'Elle se dit <q>« soulagée »</q> par le jugement.',
			'Le ministre a fait part de son <q>« immense tristesse »</q>.',
			'La banque juge l’offre <q>« insuffisante »</q>.',
			'Il regrette que le stade soit <q>« trop petit »</q>.',
			'L’expert fait état d’<q>« une fissure ancienne »</q>.',
			'Le guide la décrit comme une <q>« belle sente »</q>.',
			'La commune ne peut <q>« pas porter seule »</q> ce coût.',
			'La réponse des hôpitaux <q>« dépendra de l’afflux de malades »</q>.',
			'Le slogan <q>« Pas de vague »</q> agace les proviseurs.',
			'On pouvait lire <q>« Non au péage »</q> sur leurs gilets.',
			'Ann Lee est partie sous les cris de <q>« merci Ann »</q>.',
			'La rue se vide.\n\n<q>« Un goût de fumée »</q>\n\nLe feu a pris lundi.',
		],
		'terms, irony and nicknames are scare quotes': [
			'Le <q kind="scare">« miracle »</q> a duré trois jours.',
			'Cette zone, surnommée <q kind="scare">« la Cuvette »</q>, est inondable.',
			'Tout le monde l’appelle <q kind="scare">« Mimi »</q>.',
			'La bouée <q kind="scare">« cloche grise »</q>, comme l’appellent les pilotes, a coulé. Cela s’appelle <q kind="scare">« tare »</q> dans le métier.',
			'Le voilier <q kind="scare">« Horizon »</q> est arrivé, et l’association <q kind="scare">« Horizon »</q> l’attend.',
			'Ann Lee ne veut pas parler de <q kind="scare">« virage »</q>, mais Tom Ray n’hésite pas à parler de <q>« terreur douce »</q>.',
			'Un certain <q kind="scare">« Bilou »</q> a vendu la barque. Le mot officiel est <q kind="scare">« mise à quai »</q>. L’affaire dite du <q kind="scare">« bac vert »</q> reprend ; elle se méfie de l’étiquette d’<q kind="scare">« artiste du froid »</q>.',
			'Faut-il parler de <q kind="scare">« troc »</q> ? Cette pêche, dite de <q kind="scare">« braille »</q>, est interdite. Le dossier porte le nom de <q kind="scare">« Grand Hamster »</q>.',
			'La loi sur les tuiles, aussi appelée <q kind="scare">« Ardoisine »</q>, est abrogée.',
			'Le mot <q kind="scare">« crise »</q> n’est jamais écrit.',
			'Le fameux <q kind="scare">« effet papillon »</q> explique tout.',
			'La loi interdit les véhicules à <q kind="scare">« moteur libre »</q>.',
			'Le hashtag <q kind="scare">« #SauvonsLaHalle »</q> a fait le tour du pays.',
			'Il refuse l\'acronyme <q kind="scare">« AURA »</q>, comme les groupes dits <q kind="scare">« modérés »</q>.',
			'Ce qu’on appelle ici <q kind="scare">« le petit été »</q> finit en octobre.',
			'<q kind="scare">« Le grand tapis »</q> : c’est ainsi que les marins surnomment la passe. Ma fille appelle ça <q kind="scare">« le manège »</q>.',
			'Robert Vial, dit <q kind="scare">« Bobby »</q>, court encore.',
			'Un compte intitulé <q kind="scare">« Divers et imprévus »</q> a servi.',
			'Il faudrait dix sites pour parler d’une <q kind="scare">« signature agricole »</q>, terme que l’équipe emploie.',
			'L’île a été touchée par la tempête <q kind="scare">« Bérénice »</q>.',
			'Selon elle, il faudrait lire <q kind="scare">« tilleul »</q>.',
		],
		'works are titles': [
			'Il lit le quotidien local <q kind="title">« L’Éveil »</q>.',
			'Son roman <q kind="title">« Les Heures longues »</q> paraît jeudi.',
			'Elle publie <q kind="title">« Les Heures longues »</q>, l’histoire d’un phare.',
			'Elle publie <q kind="title">« le Bruit des racines »</q> (éditions du Merle).',
			'Il joue le début de <q kind="title">« La Bohème »</q>.',
			'<q kind="title">« Eaux mortes »</q> compte neuf titres.',
			'L’album, intitulé <q kind="title">« Nuit blanche »</q>, dure une heure.',
			'<q kind="title">« Nuit mauve »</q> est sorti en 1998. <q kind="title">« Nuit noire »</q> a reçu le prix du jury. Le compositeur de <q kind="title">« Nuit rose »</q> vit ici.',
			'On joue un extrait des <q kind="title">« Quatre Marées »</q> ; Ann Lee fut primée l’an dernier pour <q kind="title">« Les Heures pâles »</q>.',
			'Le film s’intitule <q kind="title">« Nuit blanche »</q>, son livre s’appelle <q kind="title">« Le Dernier Quai »</q>.',
			'Le récit a paru sous le titre <q kind="title">« L’Or du soir »</q>. Propos confiés au <q kind="title">« Monde »</q> en mai.',
			'Ils ont chanté <q kind="title">« Nuit blanche »</q>. Elle lit <q kind="title">« Tout doit couler »</q> à sa mère. L’actrice de <q kind="title">« Nuit bleue »</q> est née ici.',
			'Le forum, placé sous le thème : <q kind="title">« Villes et savoirs : quels liens »</q>, débute lundi.',
			'L’auteure de <q kind="title">« Bleu nuit »</q>, <q kind="title">« Vert d’eau »</q> et <q kind="title">« Noir »</q> vit à Metz.',
			'<q kind="title">« Bleu nuit »</q>, de Sonia Ferry, éditions du Quai, 12 €.',
			'Le film <q kind="title">« Demain l’orage »</q> a ému. Plus tard, le jury a cité <q kind="title">« Demain l’orage »</q>.',
		],
	},
	en: {
		'what somebody is claimed to be, or introduced as': [
			'The minister has hit back at claims she was <q>“hysterical”</q> in the job. The firm denied accusations that it had been <q>“greedy”</q>.',
			'Today Ann Lee also backed him as an <q>“authoritative”</q> voice on the subject.',
			'She has withdrawn a claim that Mayor Tom Ray was <q>“lying”</q>. The vote led the union to condemn it as a <q>“whitewash”</q> and a <q>“stitch up”</q>.',
			'The scheme is a <q>“fiasco,”</q> she said.',
			'The High Court upheld it, ruling that it was <q>“arbitrary”</q>. The appeals court found that the map was <q>“tainted by race”</q>.',
			'## Elm councillor <q>‘stunned’</q> by vote\n\nThe man hurt by <q kind="scare">“gas”</q> is well.',
			'They queued to make claims for the <q kind="scare">“bedroom tax”</q> refund.',
			'Elm Foods warned of a <q>“challenging”</q> half. Ann Lee hailed his <q>“fearless”</q> display and promised a <q>“proper”</q> inquiry.',
			'<p>Ann Lee</p> called the bill <q>“the worst.”</q> The clerk called it <q>“Pointless.”</q> She said the bar <q>“Should close.”</q>',
			'She called the dog <q kind="scare">“Biscuit”</q> and the plan <q>“a joke”</q>. Scientists call this <q kind="scare">“dark matter”</q>.',
		],
		'whole sentences are speech': [
			'<q>“I never liked the snow,”</q> the old man said.',
			'Someone had written on the wall: <q>“Dance here.”</q>',
		],
		'fragments that nothing points at are speech': [
			'Gov. Ann Lee, a farmer, urged a <q kind="speech">“swift and fair”</q> end of it.',
		],
		'fragments after a verb of saying are speech': [
			'The mayor called it <q>“a step backward.”</q>',
			'She said she was <q>“relieved.”</q>',
			'Police said <q>“No”</q> Friday.',
			'The bank described the offer as <q>“insufficient.”</q>',
			'A complaint that <q>“excessive force”</q> had been used is being examined.',
			'He admitted that the stadium was <q>“too small.”</q>',
			'Stone rejected that as <q>“nonsense.”</q>',
			'Elm was accused of being <q>“reckless”</q>, and Ann Lee declared herself <q>“appalled”</q>.',
			'He wore a shirt that read <q>“Hands off our pond”</q>. Fans unfurled a <q>“Pond First”</q> banner.',
			'They carried placards reading <q>“Levy Is Death”</q>.',
			'And what would he do next? <q>“Lunch.”</q>',
			'His line about <q>“a coalition of the sulking”</q> will annoy them.',
			'She claimed he had been held on the basis of a <q>“baseless tip”</q>.',
			'Stone introduced himself as a <q>“resident”</q> but was booed.',
			'## <q>‘No mercy here’</q>\n\nThe court heard it all.',
		],
		'terms, irony and nicknames are scare quotes': [
			'The <q kind="scare">“miracle”</q> lasted three days.',
			'The valley, nicknamed <q kind="scare">“the Bowl,”</q> floods often.',
			'The word <q kind="scare">“crisis”</q> is never written.',
			'It is what engineers call a <q kind="scare">“cold joint.”</q>',
			'The so-called <q kind="scare">“quiet room”</q> is next to the drums.',
			'Everybody calls her <q kind="scare">“Moth.”</q>',
			'She noted that <q kind="scare">“ditch”</q> is a word. It is what sailors call <q kind="scare">“dead water”</q>. Locals refer to it as <q kind="scare">“the sump”</q>.',
			'A dog called <q kind="scare">“Fair Wind”</q> won. The ship <q kind="scare">“Blue Heron”</q> sank. He clicked on <q kind="scare">“Next”</q>.',
			'The crew called her <q kind="scare">‘the heron’</q>. It is what bankers like to call <q kind="scare">“trimming”</q>.',
			'Should we speak of <q kind="scare">“barter”</q>? In the trade it is called <q kind="scare">“grey stock”</q>.',
			'Critics like to call your work <q kind="scare">“therapeutic.”</q>',
			'Swimmers are referred to throughout as <q kind="scare">“stakeholders”</q>.',
		],
		'works are titles': [
			'Her novel <q kind="title">“The Long Hours”</q> is out on Thursday. She reads <q kind="title">“Night Bus”</q> to him. Her best-known piece, <q kind="title">“What the Pond Said”</q> (1983), is wide. I saw <q kind="title">“Cold Tin”</q>.',
			'They closed with <q kind="title">“Blue Door,”</q> a song about leaving.',
			'The show, titled <q kind="title">“Night Bus,”</q> runs an hour.',
			'She was the star of <q kind="title">“Second Harvest.”</q>',
			'The author of <q kind="title">“Mind Your Feet”</q> waves. <q>“Mind your feet,”</q> says <p>Ann Lee</p>.',
			'He sang <q kind="title">“Harbor Lights”</q> twice. On Sunday <q kind="title">“Harbor Lights”</q> was on every radio.',
		],
	},
};

for (const [language, table] of Object.entries(examples)) {
	describe(language, () => {
		for (const [name, list] of Object.entries(table)) {
			describe(name, () => {
				for (const example of list) test(example.replaceAll(/<[^>]*>/g, ''), () => judges(example, language));
			});
		}
	});
}

describe('a nickname in a name', () => {
	test('is a scare quotation', () => {
		judges('<p of="Dan Price">Dan <q kind="scare">“Ace”</q> Price</p> won.', 'en');
		judges('His friend <q kind="scare">‘Gino’</q> Muinari was waiting.', 'en');
	});
});

describe('a language without a table', () => {
	test('has quotations by their marks, and no speakers', () => {
		judges('<q>„Ich gehe jetzt nach Hause, und du bleibst hier.“</q> Das sagte sie.', 'de');
		judges('Sie will die Brücke <q>„so bald wie möglich“</q> bauen.\n\n<q>»Das Geld fehlt«</q>, sagte er.', 'de');
		judges('<q>«Non possiamo permettercelo»</q>, ha detto. Secondo la Regione, <q>"resta valido"</q>.', 'it');
		judges('Radny odpowiedział: <q>„Nie mamy wyboru”</q>.', 'und');
	});
});
