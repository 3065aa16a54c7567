import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parsePlainText} from '../../../source/document/formats/plain-text.ts';
import {stopwatch} from '../../stopwatch.ts';
import {expectLaws, outline} from '../outline.ts';

const read = (...paragraphs: string[]) => outline(parsePlainText(paragraphs.join('\n\n'), {name: 'essai.txt'}).article);
const titleOf = (source: string) => parsePlainText(source, {name: 'essai.txt'}).article.title;

/** Two paragraphs of French between which a line may stand. */
const above =
	'La mairie a rouvert le vieux lavoir samedi, après deux ans de travaux que personne ne croyait voir finir.';
const below =
	'Les premiers visiteurs sont arrivés dans la matinée, sous une pluie fine, et le maire les attendait sous un parapluie.';
const between = (line: string) => read('Le lavoir rouvre', above, line, below)[2];

const aboveEnglish =
	'The council reopened the old wash house on Saturday, after two years of work that few believed would end.';
const belowEnglish =
	'The first visitors came in the morning, in a light rain, and the mayor was there with an umbrella for each of them.';
const betweenEnglish = (line: string) => read('The wash house reopens', aboveEnglish, line, belowEnglish)[2];

describe('the title of a plain text', () => {
	it('is its first line, where that is short and has no full stop', () => {
		expect(read('Le lavoir rouvre', above)).toEqual(['# Le lavoir rouvre', above]);
		expect(read('« Un lavoir, c’est une salle de bal »', above)[0]).toBe('# « Un lavoir, c’est une salle de bal »');
		expect(read('Qui veut encore d’un lavoir ?', above)[0]).toBe('# Qui veut encore d’un lavoir ?');
		expect(read('Two mayors, one wash house in the U.S.', aboveEnglish)[0]).toBe(
			'# Two mayors, one wash house in the U.S.',
		);
	});

	it('stands below what the page put above it', () => {
		expect(read('Publicité', 'Le lavoir rouvre', above)).toEqual(['~ Publicité', '# Le lavoir rouvre', above]);
	});

	it('is the beginning of the first paragraph where there is no such line, cut after a word', () => {
		expect(read(above, below)).toEqual([above, below]);
		expect(titleOf(`${above}\n\n${below}`)).toBe(
			'La mairie a rouvert le vieux lavoir samedi, après deux ans de travaux que personne ne croyait voir…',
		);
	});

	it('is the file’s name where the file holds nothing to read', () => {
		expect(titleOf(' \n\u00A0\n')).toBe('essai.txt');
		expect(parsePlainText('', {name: ''}).article.title).toBe('Untitled');
	});

	it('is one line and never half of a character', () => {
		expect(titleOf('🦆'.repeat(80))).toMatch(/^(?:🦆)+…?$/u);
	});
});

describe('headings of a plain text', () => {
	it.each([
		'UN ÉTÉ SANS EAU',
		'Une source presque tarie',
		'Deux ans, trois maires',
		'Et maintenant',
		'Chapitre premier.',
		'Lire, écrire, laver',
		'À suivre de près',
		'La rédaction change de trottoir',
		'IV',
	])('%s', line => expect(between(line)).toBe(`## ${line}`));

	it.each(['WHAT THE RIVER LEFT', 'A mayor and a mop', 'WHO PAYS?', 'Part Two', 'Follow the water', 'Read the stones'])(
		'%s',
		line => expect(betweenEnglish(line)).toBe(`## ${line}`),
	);

	it('may follow one another, as a part and its name do', () => {
		expect(read('Roman', above, 'PREMIÈRE PARTIE', 'LE LAVOIR', below).slice(2)).toEqual([
			'## PREMIÈRE PARTIE',
			'## LE LAVOIR',
			below,
		]);
	});

	it('may stand right above their paragraph', () => {
		expect(read('Le lavoir rouvre', above, `LES CHIFFRES\n${below}`).slice(2)).toEqual(['## LES CHIFFRES', below]);
	});
});

describe('page furniture in a plain text', () => {
	it.each([
		'Commentaire',
		'Commentaires (12)',
		'PUBLICITÉ',
		'Partager cet article',
		'Temps de lecture : 4 minutes',
		'Lire aussi : La fontaine du bourg attend toujours son eau',
		'À lire aussi – Les lavoirs de la vallée',
		'À suivre : le retour des lavandières',
		'Le maire renonce à vendre la fontaine du bourg',
		'La préfecture annonce un plan pour les sources de la vallée',
		'Le maire a vendu la fontaine. Voici pourquoi cela fâche tout le bourg.',
	])('%s', line => expect(between(line)).toBe(`~ ${line}`));

	it.each([
		'Advertisement',
		'3 comments',
		'Read more: The fountain still waits for its water',
		'Follow us: @WashHouseNews',
		'Mayor says the old fountain will be sold',
		'The mayor sold the fountain. Here’s why it matters.',
	])('%s', line => expect(betweenEnglish(line)).toBe(`~ ${line}`));

	it.each([
		'Partager sur Facebook',
		'WhatsApp',
		'Copier le lien',
		'— Publicité —',
		'Réactions (3)',
		'Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés.',
		'Déjà abonné ? Connectez-vous',
		'>> LIRE AUSSI : La fontaine',
	])('of a French page: %s', line => expect(between(line)).toBe(`~ ${line}`));

	it.each(['Share on Facebook', 'Copy link', '— Advertisement —', 'Article continues after ad', 'Skip advertisement'])(
		'of an English page: %s',
		line => expect(betweenEnglish(line)).toBe(`~ ${line}`),
	);

	it.each([
		'Photo AFP',
		'AFP / Jean Dupont',
		'REUTERS/Gonzalo Fuentes',
		'Le lavoir en mai. © Ouest-France',
		'Crédit photo : Odette Lamy',
	])('a credit is a byline: %s', line => expect(between(line)).toBe(`by ${line}`));

	it.each([
		'La publicité ment.',
		'Partager le pain, c’est partager la vie.',
		'— Imprimer.',
		'— Partager ?',
		'Facebook ferme ses bureaux de Dublin.',
		'Lire aussi les romans russes est une joie, dit-elle.',
		'Écouter les oiseaux, le matin.',
		'« Lire aussi, c’est vivre », dit-elle.',
		'Commentaire d’un voisin : il pleut.',
	])('is no sentence of the article: %s', line => expect(between(line)).toBe(line));

	it.each([
		'Share prices fell on Monday.',
		'Facebook closes its Dublin office.',
		'Read more books, he says.',
		'Comments on the plan were harsh.',
		'Advertisement is a kind of art, he said.',
	])('is no sentence of an English article: %s', line => expect(betweenEnglish(line)).toBe(line));

	it('is set apart where it stands in brackets between the sentences of a paragraph', () => {
		expect(between('[À lire aussi : « Le lavoir attend », dit Paul Roux]')).toBe(
			'~ [À lire aussi : « Le lavoir attend », dit Paul Roux]',
		);
		const other = 'Le maire (à lire aussi : son portrait) a signé [lire aussi : page 3].';
		expect(read('Le lavoir rouvre', `${above} (Lire aussi : « On nous oublie »)`, below)).toEqual([
			'# Le lavoir rouvre',
			above,
			'~ (Lire aussi : « On nous oublie »)',
			below,
		]);
		expect(between(`${above} [Lire aussi notre enquête] ${below}`)).toBe(above);
		expect(read('Le lavoir rouvre', `${above} [Lire aussi notre enquête] ${below}`, other).slice(2)).toEqual([
			'~ [Lire aussi notre enquête]',
			below,
			other,
		]);
	});

	it('may be the section above the title', () => {
		expect(read('Société', 'Le lavoir rouvre', above).slice(0, 2)).toEqual(['~ Société', '# Le lavoir rouvre']);
		expect(read('Le lavoir', 'Société', above)[0]).toBe('# Le lavoir');
	});

	it('needs no blank line around it where the file has none', () => {
		const lines = [
			'Le lavoir rouvre',
			'Par Odette Lamy',
			above,
			'Une source tarie',
			below,
			'Lire aussi',
			'La fontaine du bourg',
		];
		expect(outline(parsePlainText(lines.join('\n'), {name: 'essai.txt'}).article)).toEqual([
			'# Le lavoir rouvre',
			'by Par Odette Lamy',
			above,
			'## Une source tarie',
			below,
			'~ Lire aussi',
			'~ La fontaine du bourg',
		]);
	});

	it('goes on with the links that it announces', () => {
		const links = ['Sur le même sujet', 'La fontaine du bourg', 'Les lavoirs de la vallée, mode d’emploi'];
		expect(read('Le lavoir rouvre', above, ...links, below).slice(2, 5)).toEqual(links.map(link => `~ ${link}`));
	});
});

describe('verse in a plain text', () => {
	const verse = [
		'La lampe au loin s’allume',
		'Et nul ne sait pourquoi',
		'Le gardien dans la brume',
		'A retrouvé sa voix',
	];

	it('stays verse, line by line, under its title', () => {
		expect(read('Le phare', verse.join('\n'), verse.join('\n'))).toEqual(['# Le phare', ...verse, ...verse]);
	});

	it('gives the article its first line as a title, and stays verse', () => {
		expect(read(verse.join('\n'))).toEqual(verse);
		expect(titleOf(verse.join('\n'))).toBe(verse[0]);
	});
});

describe('paragraphs of a plain text', () => {
	it.each([
		'À lire ses mémoires, le maire n’aurait jamais quitté le lavoir.',
		'Publié en mai, le rapport est resté dans un tiroir de la mairie, où personne ne l’a jamais cherché depuis.',
		'Partager son eau, voilà le secret.',
		'— Et la fontaine ?',
		'Qui paiera la fontaine ?',
		'ENTRETIEN. Le maire s’explique.',
		'Il reste une question :',
		'« Je ne dirai rien de la fontaine',
		'Contact : lavoir@bourg.example',
	])('%s', line => expect(between(line)).toBe(line));

	it('may be answers without a full stop', () => {
		expect(read('Entretien', above, 'Et la fontaine ?', '« Plus tard »', below)[3]).toBe('« Plus tard »');
	});

	it('may be a list', () => {
		const list = ['Un seau', 'Une brosse', 'Deux savons'];
		expect(read('Le lavoir rouvre', above, ...list, below).slice(2, 5)).toEqual(list);
	});

	it('are parted by ornaments', () => {
		expect(between('* * *')).toBe('---* * *');
	});
});

describe('bylines of a plain text', () => {
	it.each([
		'Par Odette Lamy',
		'Odette Lamy',
		'Odette Lamy, le 3 mai à 18h45',
		'Publié le 3 mai 2023',
		'La rédaction avec AFP',
		'De notre envoyée spéciale à Aubry',
	])('%s', line => expect(read('Le lavoir rouvre', line, above)[1]).toBe(`by ${line}`));

	it.each(['By Odette Lamy', 'Odette Lamy | May 3, 2023', 'Updated on May 3', 'Photographs by Odette Lamy'])(
		'%s',
		line => expect(read('The wash house reopens', line, aboveEnglish)[1]).toBe(`by ${line}`),
	);

	it('may close the article', () => {
		expect(read('Le lavoir rouvre', above, 'Propos recueillis par Odette Lamy').at(-1)).toBe(
			'by Propos recueillis par Odette Lamy',
		);
		expect(read('The wash house reopens', aboveEnglish, 'The wash house at dawn. Photo: Odette Lamy').at(-1)).toBe(
			'by The wash house at dawn. Photo: Odette Lamy',
		);
	});

	it('are no sentences of the article', () => {
		expect(read('Le lavoir rouvre', 'Par Toutatis, que d’eau !', above)[1]).toBe('Par Toutatis, que d’eau !');
	});
});

describe('any plain text', () => {
	const text = fc.oneof(
		fc.string({unit: 'binary', maxLength: 300}),
		fc.array(fc.integer({min: 0, max: 0xffff})).map(codes => String.fromCharCode(...codes)),
		fc
			.array(
				fc.constantFrom(
					'Le lavoir',
					' ',
					'\n',
					'\n\n',
					'\r\n',
					'\t',
					'— ',
					'« ',
					' »',
					'.',
					'LE MAIRE',
					'Lire aussi',
					' : ',
					'a-\n',
				),
				{
					maxLength: 60,
				},
			)
			.map(parts => parts.join('')),
	);

	it('keeps every character but white space and controls, in order', () => {
		const bare = (string: string) => string.replace(/[\s\0-\x1F\x7F-\x9F]/g, '');
		fc.assert(
			fc.property(text, source => {
				const {article, problems} = parsePlainText(source, {name: 'essai.txt'});
				expect(bare(article.text)).toBe(bare(source));
				expect(problems).toEqual([]);
				expectLaws(article);
			}),
			{numRuns: 500},
		);
	});
});

describe('a large plain text', () => {
	const megabyte = 1_000_000;
	it.each([
		['one line', 'Le lavoir rouvre, dit-on. '.repeat(megabyte / 26)],
		[
			'lines of a column, none of them blank',
			'Le gardien monte chaque soir les deux cents marches du phare, un seau à la\n'.repeat(megabyte / 76),
		],
		['one word', 'é'.repeat(megabyte)],
		['white space around a word', `${' '.repeat(megabyte)}mot${' \t'.repeat(megabyte)}`],
		['opening marks', '« '.repeat(megabyte / 2)],
		['dashes', '-'.repeat(megabyte)],
		['a letter a line', 'a\n'.repeat(megabyte / 10)],
		['blank lines', `a${'\n'.repeat(megabyte)}b`],
	])('may be %s, and takes no longer for that', (_name, source) => {
		const worked = stopwatch();
		const {article} = parsePlainText(source, {name: 'essai.txt'});
		// It takes a tenth of a second; a cost that grows with the square of the length takes minutes.
		expect(worked()).toBeLessThan(5000);
		expect(article.text.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
	});
});
