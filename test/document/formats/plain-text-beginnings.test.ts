import {expect, it} from 'vitest';
import {parsePlainText} from '../../../source/document/formats/plain-text.ts';

/**
 * Beginnings of plain texts of many hands: what each block is, and its text. "p" is a paragraph, "#" the title, "##" a
 * heading, "by" a byline, "~" page furniture, "—" a rule.
 */
const texts: Readonly<Record<string, readonly [kinds: string, text: string]>> = {
	'a quotation and its speaker, then an article, untitled': [
		'p p p',
		`« Nous ne partirons pas. C’est notre maison. » Odette Lamy a claqué la porte de la mairie, mardi, sur ces mots. « Et qu’ils viennent nous chercher ! »

La ville veut vendre le lavoir. Le conseil votera en mai.

« On verra bien », dit le maire.`,
	],
	'an English lead that ends with a quotation': [
		'p p p',
		`Mayor Ruth Hale told reporters on Monday that the levee would hold. “We have had worse,” she said. “Much worse.”

Two people were taken to hospital in the night.

The river was still rising at noon.`,
	],
	'a lead whose quotation ends in single marks': [
		'p p',
		`‘I thought we were done for,’ admitted the manager, Ian Hartley. ‘Then I looked at Kofi. Who winks at one-nil down?’

Kofi had been on the pitch for four minutes.`,
	],
	'a lead with the low marks of the north': [
		'p p',
		`„I only wanted to be heard,“ Sólveig told supporters in a gymnasium in Akureyri. „Now I am afraid.“

She had won by four votes.`,
	],
	'one paragraph and nothing else': ['p', '« Jamais nous ne vendrons le lavoir », a dit Odette Lamy au conseil'],
	'a headline and one paragraph': [
		'# p',
		`« Jamais nous ne vendrons le lavoir »

Odette Lamy l’a dit au conseil, mardi soir.`,
	],
	'a headline with a speaker': [
		'# by p',
		`« On nous oublie », déplore la maire d’Aubry
Par Paul Roux

La maire a reçu la presse mardi, dans une salle des fêtes sans chauffage.`,
	],
	'a headline after a rubric and a full stop': [
		'# p',
		`Ariège. Un jeune homme se tue sur la D119, le village sous le choc

L’accident a eu lieu dans la nuit de samedi à dimanche, à la sortie du village.`,
	],
	'a headline that asks and answers': [
		'# p',
		`Qui veut d’un lavoir ? Le maire s’explique

Le maire a reçu la presse mardi, dans une salle des fêtes sans chauffage.`,
	],
	'a headline that cries out in marks': [
		'# p',
		`La maire aux opposants : « Venez donc me le dire en face ! »

La séance a duré trois heures et la salle était pleine, mardi soir.`,
	],
	'an agency, wrapped at 72 columns, without a headline': [
		'p p ## p',
		`PARIS (AFP) - Le gouvernement a renoncé mardi à vendre les lavoirs de
l'Etat, après trois semaines de manifestations dans les villages de la
vallée. "Nous avons entendu", a dit le ministre. "Pas un ne sera vendu."

Le texte devait être voté en mai. Il ne le sera pas, selon l'entourage
du ministre, qui évoque "une pause" et promet un rapport pour l'automne.

- "Ils ont plié" -

Les maires de la vallée ont salué la nouvelle sans y croire tout à fait,
et demandent que la promesse soit écrite avant la fin du mois de juin.`,
	],
	'an agency with a headline, the last quotation in straight marks': [
		'# p p',
		`Le gouvernement renonce à vendre les lavoirs de l'Etat

PARIS, 3 mai (AFP) - Le gouvernement a renoncé mardi à vendre les lavoirs. "Nous avons entendu", a dit le ministre.

"Pas un ne sera vendu."`,
	],
	'an agency in English': [
		'p p p',
		`LARCH FALLS, April 9 (Meridian Press) - Two people died when the river rose "in the time it takes to boil an egg."

"It was a slow-motion punch," Mayor Ruth Okonjo said.

The levee was built in 1951.`,
	],
	'a paragraph a line, without blank lines and without a headline': [
		'p p p',
		`La mairie a rouvert le vieux lavoir samedi, après deux ans de travaux que personne ne croyait voir finir. « Enfin ! »
Les premiers visiteurs sont arrivés dans la matinée, sous une pluie fine, et le maire les attendait sous un parapluie.
« Un lavoir, c’est une salle de bal », dit-il.`,
	],
	'a paragraph a line, without blank lines, under a headline': [
		'# p p',
		`Le lavoir rouvre
La mairie a rouvert le vieux lavoir samedi, après deux ans de travaux que personne ne croyait voir finir. « Enfin ! »
Les premiers visiteurs sont arrivés dans la matinée, sous une pluie fine, et le maire les attendait sous un parapluie.`,
	],
	'a book of Project Gutenberg': [
		'# p p p',
		`The Project Gutenberg eBook of The Wash House

This ebook is for the use of anyone anywhere in the United States and most
other parts of the world at no cost and with almost no restrictions
whatsoever. You may copy it, give it away or re-use it under the terms.

Title: The Wash House

Author: Odette Lamy`,
	],
	'a chapter, wrapped, that begins with speech': [
		'p p',
		`"My dear Mr. Bennet," said his lady to him one day, "have you heard that
Netherfield Park is let at last? Do you want to know who has taken it,
and when he means to come, and how many servants he is going to bring?"

Mr. Bennet replied that he had not, and that he did not want to know it,
though he was sure to be told before the tea was cold on the table.`,
	],
	'subheadings between dashes and in capitals': [
		'# p ## p ## p',
		`Le lavoir rouvre

La mairie a rouvert le vieux lavoir samedi, après deux ans de travaux.

- Une source presque tarie -

La source donne un litre à l’heure, selon les services de la mairie.

« ON VERRA »

Le maire attend les premières pluies de l’automne pour se prononcer.`,
	],
	'a dispatch all in capitals': [
		'p p p',
		`LA MAIRIE A ROUVERT LE LAVOIR SAMEDI. « ENFIN », A DIT ODETTE LAMY.

LES PREMIERS VISITEURS SONT ARRIVES DANS LA MATINEE SOUS LA PLUIE.

« ON VERRA », A DIT LE MAIRE, QUI ATTEND LES PLUIES.`,
	],
	'a headline all in capitals': [
		'# p p',
		`LE LAVOIR ROUVRE, « ENFIN »

La mairie a rouvert le vieux lavoir samedi, après deux ans de travaux.

« On verra », dit le maire.`,
	],
	'a dialogue': [
		'p p p',
		`— Vous partez ?

— Demain, dit Paul, si la mer le veut bien.

— Elle ne veut jamais.`,
	],
	'a lead of one long sentence that nobody closed': [
		'p p',
		`Le conseil municipal d’Aubry a décidé mardi soir, à l’issue d’une séance de plus de trois heures, de ne pas vendre le vieux lavoir du bourg, que la maire, Odette Lamy, appelle « notre salle de bal »

La salle a applaudi.`,
	],
	'a letter': [
		'p p p',
		`Dear editor,

Your paper wrote that the wash house is “a ruin”. It is not!

Odette Lamy, Aubry`,
	],
	'two sentences that end with an outcry': [
		'p p',
		`It rained all night in Aubry. Nobody slept!

The mayor came at six with an umbrella for each of them, and with coffee.`,
	],
	'mail with its first line in marks': [
		'p p',
		`> Le lavoir est à nous, disait-elle. « À nous tous ! »

Je ne le crois pas.`,
	],
};

const signs: Readonly<Record<string, string>> = {paragraph: 'p', heading: '##', byline: 'by', aside: '~', rule: '—'};

it.each(Object.entries(texts))('%s', (_, [kinds, text]) => {
	const {blocks} = parsePlainText(text, {name: 'essai.txt'}).article;
	expect(blocks.map(({kind, level}) => (level === 1 && kind === 'heading' ? '#' : signs[kind])).join(' ')).toBe(kinds);
});
