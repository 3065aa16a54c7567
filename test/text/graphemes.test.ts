import fc from 'fast-check';
import {expect, it} from 'vitest';
import {graphemes, isClusterBoundary} from '../../source/text/graphemes.ts';

const anyText = fc.oneof(
	fc.string({unit: 'binary'}),
	fc
		.array(fc.constantFrom(...'aé 日かがЖ한각क्षी👩🚀🏽🇫🇷\r\n\u0301\u3099\u200d\u0600', '\ud83d', '\ude00'), {
			maxLength: 16,
		})
		.map(parts => parts.join('')),
);

it('keeps letters with their accents and emoji whole', () => {
	expect(graphemes('été')).toEqual(['é', 't', 'é']);
	expect(graphemes('e\u0301te\u0301')).toEqual(['e\u0301', 't', 'e\u0301']);
	expect(graphemes('a👩\u200d🚀🇫🇷')).toEqual(['a', '👩\u200d🚀', '🇫🇷']);
	expect(graphemes('か\u3099日')).toEqual(['か\u3099', '日']);
	expect(graphemes('')).toEqual([]);
});

it('finds the clusters of a long text, in time that grows with its length', () => {
	const segmenter = new Intl.Segmenter();
	const text = `${'مرحبا '.repeat(300)}${'🇫🇷'.repeat(200)}${'e\u0301'.repeat(300)}${`a${'\u0301'.repeat(700)}`}${'👩\u200d🚀'.repeat(100)}`;
	expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({segment}) => segment));
	expect(graphemes('مرحبا'.repeat(40_000))).toHaveLength(200_000);
});

it('finds the clusters of a long text wherever it is cut in pieces', () => {
	const segmenter = new Intl.Segmenter();
	for (const cluster of ['👩\u200d', '🇫🇷', 'a\u{e0067}', 'क्', '각ᆨ']) {
		for (let before = 0; before < 8; before++) {
			const text = `é${'x'.repeat(before)}${cluster.repeat(400)}`;
			expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), ({segment}) => segment));
		}
	}
});

it('finds the clusters of any text', () => {
	const segmenter = new Intl.Segmenter();
	fc.assert(
		fc.property(anyText, text => {
			const segments = Array.from(segmenter.segment(text));
			expect(graphemes(text)).toEqual(segments.map(({segment}) => segment));
			const starts = new Set([...segments.map(({index}) => index), 0, text.length]);
			for (let offset = 0; offset <= text.length; offset++) {
				expect(isClusterBoundary(text, offset)).toBe(starts.has(offset));
			}
		}),
		{numRuns: 1000},
	);
});
