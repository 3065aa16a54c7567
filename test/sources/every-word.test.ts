import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {analysisJson} from '../../source/cli/analyze.ts';
import {whole} from '../../source/cli/whole.ts';
import {bookOf} from '../../source/document/book.ts';
import {parse} from '../../source/document/parse.ts';
import {sourceOf} from '../../source/sources/source.ts';
import {encode, encodings} from './encoders.ts';

/** What people write, furniture of pages included; each has letters that tell its encoding, in as many as have them. */
const lines = fc.array(
	fc.constantFrom(
		'« C\'est l\'été », a déclaré la maire. "Ça ira."',
		"Il a déjà prévu de quitter l'école, à côté du théâtre.",
		'Lire aussi : le pont de Saint-Avel rouvre, après deux années',
		'Publicité - la suite après',
		'* Une étoile ; - un tiret : (une parenthèse) !',
		'— Déjà ? — Oui, déjà.',
		'   Une ligne\ten retrait, très   espacée',
		'1. Premièrement, où ?   ',
		'Commentaires (12), réagissez à cet article',
		'> Un message cité, où tout était gâché',
		'==== Fête ====',
	),
	{minLength: 1, maxLength: 20},
);

const ends = fc.array(fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\f', '\v', '\n \n\n', ' \t\r\n'), {
	minLength: 1,
	maxLength: 5,
});

it.each(encodings)(
	'what analyze gives back of a text in %s is every character but white space, in order',
	async encoding => {
		let tried = 0;
		await fc.assert(
			fc.asyncProperty(lines, ends, fc.boolean(), async (texts, between, isMarked) => {
				const text = texts.map((line, index) => line + between[index % between.length]!).join('');
				const mark = isMarked && encoding.startsWith('utf') ? encode('\uFEFF', encoding)! : new Uint8Array();
				const bytes = encode(text, encoding);
				if (bytes === null) return;
				tried++;
				const {source} = sourceOf(Buffer.concat([mark, bytes]), {label: 'eau.txt', name: 'eau.txt', path: null});
				const {article} = await parse(source, {name: 'eau.txt'});
				const opened = {
					book: bookOf(article),
					analysis: {quotations: [], people: []},
					look: null,
					long: null,
					name: '',
					path: null,
					problems: [],
				};
				const answer = JSON.parse(analysisJson(await whole(opened)));
				expect(answer.text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			}),
		);
		expect(tried).toBeGreaterThan(10);
	},
);
