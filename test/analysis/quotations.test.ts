import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findQuotations} from '../../source/analysis/quotations/quotations.ts';
import {QUOTE_STYLES} from '../../source/analysis/quotations/styles.ts';
import {containsRange} from '../../source/text/range.ts';
import {expectQuotations, readMarked} from './marked.ts';

/** Expects the spans and the forms of a marked text, whatever their kind and speaker. */
function finds(marked: string, language = 'fr'): void {
	const example = readMarked(marked, language);
	const found = findQuotations(example.article);
	const plain = {kind: 'speech', speaker: null, reason: null} as const;
	expectQuotations(
		{...example, quotations: example.quotations.map(quotation => ({...quotation, ...plain}))},
		found.map(({start, end, form}) => ({start, end, form, ...plain})),
	);
}

/** Expects no quotation at all. */
const findsNone = (text: string) => finds(text);

const examples: Readonly<Record<string, readonly string[]>> = {
	'an opening single mark and the apostrophe of a clipped word': [
		'<q>‘’Tis late,’</q> said Ann. <q>‘’Ow much?’</q> she asked. <q>‘’Twas so,’</q> he wrote.',
		"<q>''Tis late,'</q> said Ann. <q>''Ello,'</q> said Tom. <q>'’Appy days,'</q> he said. <q>'Get 'em off,'</q> she said.",
		"<q>''He said <q>'yes,'</q> and left,''</q> said Ann. <q>''It is late,''</q> said Tom.",
	],
	'marks of every shape, with any space inside': [
		'Il a dit <q>« oui »</q>, puis <q>«non»</q>, puis <q>«\u00A0peut-être\u00A0»</q> et <q>«\u202Fjamais\u202F»</q>.',
		'Un <q>‹ peut-être ›</q> et un <q>‹jamais›</q>.',
		'She said <q>“yes,”</q> then <q>"no,"</q> then <q>‘maybe’</q> and <q>\'never.\'</q>',
		'Er sagte <q>„ja“</q> und <q>„nein”</q> und <q>‚vielleicht‘</q> und <q>‟nie”</q>.',
		"<q>``It leaks,''</q> he said, and <q>‘‘it always did.’’</q>",
		'<q>‘’Nous partons ce soir’’</q>, dit-il. L’aide est <q>‘’trop faible’’</q>.',
		'Elle a crié <q>" Au feu ! "</q> et raccroché.',
	],
	'the closing mark used to open': [
		"Il y voit une sorte d'<q>”erreur”</q> de jeunesse.",
		'Et d’ajouter :<q>’’ Restez là. Nous arrivons.’’</q> Puis elle sort.',
		'<q>”Nobody knows,“</q> she said. <q>”Nobody asks,”</q> he said.',
		'Il parle de <q>”fuite”</q> et de <q>”panique”</q>.',
		'Die Zeitung schrieb von <q>»Zufall«</q> und <q>»Pech«</q>.',
		'Sie rief <q>»Halt!«</q> und <q>»Wer da?«</q>, dann nichts.',
		'Le ministre parle d’une <q>„erreur“</q>.\n\nLe reste est <q>„connu“</q>.',
	],
	'after an elision': [
		'Il s’agit d’<q>“un oubli”</q>, l\'<q>"affaire"</q> est close, jusqu’<q>« à nouvel ordre »</q>.',
		"L'idée d'une <q>'pause'</q> plaît.",
	],
	'an apostrophe bounds nothing': [
		'He mocked <q>‘the voters’ fears’</q> and left.',
		"They met in the '90s, in ’94, and played rock 'n' roll; let ’em. It was <q>'the boss's idea,'</q> he said.",
		'<q>“It’s the players’ fault,”</q> said the coach. The players’ union disagreed.',
		"C'est l'heure, aujourd'hui, presqu'île et prud'homme.",
		"She sang <q>'Rock 'n' Roll Is Mine'</q> twice.",
	],
	'a measure bounds nothing': [
		'Un mètre, ou 5\' 10", ou 37’ 24" ; par 48° 51′ N et 2° 21\' E.',
		'Il court en 43"18, elle en 9"81.',
		"He is 6'2 and she is 5'10\" tall.",
		'<q>"I bought a 27" screen and a lamp,"</q> he said.',
		'A 17" wheel costs more.',
	],
	'nested, to three levels': [
		'<q>"I saw <q>“Cléo From 5 to 7”</q> when I was 19,"</q> she said. <q>"Never again."</q>',
		'<q>« Il m’a dit : <q>“Lis <q>‘La Nuit’</q> ce soir.”</q> J’ai lu. »</q>',
		'<q>"He said <q>\'wait\'</q> and left,"</q> she said.',
		'<q>“I told him <q>‘no.’</q>”</q> Then silence.',
		'<q>« Il a crié <q>« Debout ! »</q> puis rien. »</q>',
		'<q>"My aunt wrote <q>"come home"</q> and I came,"</q> he said.',
	],
	'interrupted, with the words between outside': [
		'<q>« Oui »</q>, dit-il, <q>« mais plus tard »</q>.',
		'<q>“Yes,”</q> he said, <q>“but later.”</q>',
	],
	'with the incise inside': ['<q>« Oui, dit-il, mais plus tard. »</q>'],
	'never closed: to the end of its paragraph': [
		'Elle reprend : <q form="unclosed">« Rien n’est fini.</q>\n\n<q>« Rien ne commence non plus »</q>, dit-elle.',
		'He said: <q form="unclosed">“We will see.</q>\n\nNobody saw.',
		'He said: <q form="unclosed">“We will see.</q> <q form="unclosed">“It is late.</q> <q>“We are off,”</q> and left.',
		'<q form="unclosed">“He said, <q>“Go,”</q> and I went.</q>',
		'<q>« Il a crié <q form="unclosed">“au feu</q> »</q> et couru.',
	],
	'never opened: from its paragraph or the colon before it': [
		'Il répond : <q form="unopened">Nous verrons bien »</q>, puis sort.',
		'<q form="unopened">Nous verrons bien »</q>, a-t-il répondu.',
		'<q>« Oui »</q>, dit-il. <q form="unopened">Nous verrons »</q>, ajoute-t-elle.',
	],
	'several paragraphs, each reopened': [
		'<q form="unclosed">« D’abord, le silence.</q>\n\n<q form="unclosed">« Ensuite, la pluie.</q>\n\n<q>« Enfin, la fête. »</q>',
		'<q form="unclosed">« D’abord, le silence.</q>\n\n<q>» Enfin, la fête. »</q>',
		'<q>‘It rained,’</q> she said. <q form="unclosed">‘Then it stopped.</q>\n\n<q>‘And we left.’</q>',
	],
	'straight marks with spaces inside': [
		'Il parle d\'<q>" une erreur "</q> et la regrette. <q>" Tant pis "</q>, dit-elle.',
		'<q form="unclosed">" D’abord, le silence.</q>\n\n<q>" Enfin, la fête. "</q>',
		'Elle répond : <q form="unclosed">" Nous verrons.</q>\n\nPersonne ne vit rien.',
	],
	'mixed marks': [
		'It was <q>“too late,"</q> she said, <q>"much too late.”</q>',
		'<q>“Ferries come late’’</q> he said.',
		'Un <q>« recul "</q> de dix ans.',
	],
	'brackets and ellipses inside': [
		'Il veut <q>« [se] taire (enfin) »</q>.',
		'Il évoque <q>“[...] une erreur […]”</q> et <q>“… un oubli”</q>.',
		'Il a dit (<q>« en riant »</q>) que <q>“non”</q>.',
	],
	'a dialogue with dashes': [
		'— <q form="dash">Vous partez ?</q>\n\n— <q form="dash">Demain, répond la vieille.</q>\n\nElle ferme la porte.',
		'– <q form="dash">Tu as lu <q>« Nord »</q> ?</q>\n\n– <q form="dash">Non.</q>',
		'— <q form="dash">« Partez ! »</q>\n\n— <q form="dash">“Non.</q>',
	],
	'a turn that stands alone and says who speaks': [
		'Il posa sa valise.\n\n— <q form="dash">La mer monte, dit Paul.</q>\n\nPersonne ne répondit.',
		'— <q form="dash">La mer monte, répondit-elle en riant.</q>\n\nElle sortit.',
		'— <q form="dash">Il faudra partir, s’exclama Mme Roux, avant la nuit.</q>',
		'— <q form="dash">Il reviendra… murmure Élise.</q>',
		'— <q form="dash">La mar sube —dijo Pablo—.</q>',
		'— <q form="dash">The sea is rising, Ann Lee said.</q>\n\nThey left.',
		'— <q form="dash">The sea is rising, said he, and went.</q>',
	],
	'no turn: a list of one, an alias, what a report says': [
		'Elles sont deux.\n\n— La mer monte, et Paul le dit.',
		'— Raymond Paulet, dit Momo.',
		'— Last week, he said the bridge was closed.',
		'— La mer, dit un voisin.',
		'— Le pont, Paul Roux, maire.',
	],
	'no dialogue: a list, a signature, a source': [
		'— un couteau ;\n\n— une corde ;\n\n— deux allumettes.',
		'— Anne Delorme, Brest',
		'— Avec notre correspondant à Nantes.',
	],
	'no quotation at all': ['Rien.', '« »', '""', 'Il a dit “ ” et c’est tout.', "L'été s'achève."],
	'emoji and single signs': ['He tweeted <q>"🦆"</q> and <q>“?”</q>'],
};

for (const [name, list] of Object.entries(examples)) {
	describe(name, () => {
		for (const example of list)
			test(example.replaceAll(/<[^>]*>/g, '').replaceAll('\n\n', ' ¶ '), () => finds(example));
	});
}

test('code is not read for quotations', () => {
	const text = 'print("hello")';
	const block = {start: 0, end: text.length, kind: 'code', level: 0} as const;
	expect(findQuotations({title: 'x', language: 'en', text, blocks: [block], marks: []})).toEqual([]);
});

test('a text without marks has none', () => findsNone('Le vent se lève. Il faut tenter de lire.'));

/** Text with many marks, letters and spaces in any order. */
const marks = QUOTE_STYLES.map(({mark}) => mark);
const noise = fc
	.array(fc.constantFrom(...marks, 'a', 'B', 's', '9', ' ', ' ', '\u00A0', '.', ',', ':', '— ', "l'", '\uD83D', '\n'), {
		maxLength: 120,
	})
	.map(parts => parts.join(''));

function blocksOf(text: string) {
	let start = 0;
	return text.split('\n').map(line => {
		const block = {start, end: start + line.length, kind: 'paragraph', level: 0} as const;
		start = block.end + 1;
		return block;
	});
}

test('whatever the text: in it, in order, properly nested, content between the marks', () => {
	fc.assert(
		fc.property(noise, text => {
			const blocks = blocksOf(text);
			const found = findQuotations({title: 'x', language: 'fr', text, blocks, marks: []});
			for (const [index, {start, end, content, block, parent}] of found.entries()) {
				expect(containsRange(blocks[block]!, {start, end})).toBe(true);
				expect(containsRange({start, end}, content)).toBe(true);
				expect(text.slice(content.start, content.end).trim()).toBe(text.slice(content.start, content.end));
				expect(content.start).toBeLessThan(content.end);
				if (parent >= 0) expect(containsRange(found[parent]!.content, {start, end})).toBe(true);
				const before = found[index - 1];
				if (before) expect(before.start < start || (before.start === start && before.end > end)).toBe(true);
				if (before && before.end > start) expect(before.end).toBeGreaterThanOrEqual(end);
			}
		}),
		{numRuns: 3000},
	);
});
