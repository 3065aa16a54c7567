import {expect, it} from 'vitest';
import {guessLanguage} from '../../../source/document/formats/guess-language.ts';

/** Texts of a sentence or two, as briefs and what is pasted are. */
const texts: Readonly<Record<string, readonly string[]>> = {
	fr: [
		'Le gardien du phare est monté dans la tour avec une lampe pour les marins.',
		'Le maire de Lyon a démissionné mardi. « Je pars », a déclaré Paul Martin devant la presse.',
		'« Jamais », a répondu Anne Roy.',
		'L’usine ferme, selon Marc Petit. « On n’y croit plus », dit-il.',
		'LE PRÉSIDENT EST EN VISITE À BREST JEUDI',
		'Le débat a duré six heures.',
		'La présidente ferme la séance.',
		'Je suis prof de gym.',
	],
	en: [
		'The keeper of the lighthouse went up to the top with a lamp for the sailors.',
		'Apple CEO Tim Cook announced a lawsuit Tuesday. "Samsung copied us," Cook said. Samsung spokesman John Lee replied: "Nonsense."',
		'Mayor John Smith was brief on Monday. "Never," said Smith. "We will see," Smith told reporters.',
		'“I don’t know,” said Mary Johnson.',
		'COUNCIL SAYS NO TO THE NEW BRIDGE',
		'The dog came home first.',
		'Builders took a different view.',
		'“I trusted him completely.”',
		'Everyone left early, shouting.',
	],
	es: [
		'El guardián del faro subió a la torre con una lámpara para los marineros.',
		'El alcalde de Sevilla dimitió el martes. «Me voy», dijo Pablo Martín ante la prensa.',
		'«Nunca», respondió Ana Ruiz, según el diario.',
		'¿Quién lo hizo? Nadie lo sabe, afirmó el juez.',
		'El alcalde llegó tarde.',
		'LA JUEZA ORDENA REABRIR EL CASO',
		'Nadie quiso hablar con la prensa.',
	],
	de: [
		'Der Wärter ging mit einer Lampe auf den Turm und wartete auf die Matrosen.',
		'Der Bürgermeister von Köln ist am Dienstag zurückgetreten. „Ich gehe“, sagte Paul Martin vor der Presse.',
		'„Niemals“, sagte Anna Roth am Montag.',
		'Die Fabrik schließt im März, und keiner weiß warum.',
	],
	it: [
		'Il guardiano del faro è salito sulla torre con una lampada per i marinai della città.',
		'Il sindaco di Pisa si è dimesso martedì. «Me ne vado», ha detto Paolo Martini alla stampa.',
		'«Mai», ha risposto Anna Russi.',
		'L’accordo con la Francia non c’è ancora, dice il ministro.',
	],
	pt: [
		'O guarda do farol subiu à torre com uma lâmpada para os marinheiros.',
		'O presidente da câmara de Lisboa demitiu-se na terça. «Vou-me embora», disse Paulo Martins à imprensa.',
		'“Nunca”, disse Ana Rocha ao jornal.',
		'A fábrica fecha em março e ninguém sabe por quê, não há mais nada.',
	],
	nl: [
		'De wachter van de vuurtoren ging met een lamp naar boven voor de matrozen.',
		'De burgemeester van Gent is dinsdag opgestapt. “Ik ga”, zei Paul Maarten tegen de pers.',
		'“Nooit”, zei Anna Roos maandag.',
		'Het bedrijf sluit in maart en niemand weet waarom.',
	],
};

it.each(Object.entries(texts).flatMap(([language, own]) => own.map(text => [language, text] as const)))(
	'knows %s by its words, its letters and its marks: %s',
	(language, text) => expect(guessLanguage(text)).toBe(language),
);

it.each([
	'',
	'42',
	'Moby Dick',
	'« Moby Dick »',
	'Le Monde',
	'The Times',
	'Angela de la Cruz, Madrid',
	'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
	'Fyrvaktaren gick upp i tornet med en lampa till sjömännen och väntade på dem.',
	'Fyrmesteren gik op i tårnet med en lampe for at vente på sømændene.',
	'Paznicul farului a urcat în turn cu o lampă pentru marinarii din oraș.',
	'Staden stod under vatten.',
	'Tre personer dog i branden.',
	'Byen stod under vand.',
	'Nikt nie chciał rozmawiać z prasą.',
	'Arma virumque cano, Troiae qui primus ab oris.',
	'O presidente renuncia',
	'Il mare, la sera, canta.',
	'Paris Lyon Marseille Lille',
	'灯台の番人は塔に登った。',
])('does not guess at “%s”', text => expect(guessLanguage(text)).toBe('und'));

it('counts what comes again once: neither names without end nor words that two languages share decide', () => {
	const names = Array.from({length: 400}, (_, index) => `Nom${'abcdefghij'[index % 10]} ${index}`).join('\n');
	expect(guessLanguage(`« Je viendrai demain », a dit Ann Lee. Le maire est là avec les siens.\n${names}`)).toBe('fr');
	expect(guessLanguage('Fyrmesteren gik op i tårnet med en lampe for at vente på sømændene. '.repeat(50))).toBe('und');
});

it('does not choose between two languages of equal weight', () => {
	expect(guessLanguage('Le phare est sur une île. The lighthouse is on an island of the sea.')).toBe('und');
});
