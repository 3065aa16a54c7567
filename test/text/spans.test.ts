import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareRanges, overlaps} from '../../source/text/range.ts';
import {type Decoration, sweep, toSpans} from '../../source/text/spans.ts';

const text = 'Ann Lee a dit « oui » à Bob.';

describe('spans', () => {
	it('show what holds over each stretch, the outer first', () => {
		expect(drawn([of('Ann Lee a dit « oui »', 'hit'), of('« oui »', 'quotation'), of('oui', 'strong')])).toEqual([
			'Ann Lee a dit : hit',
			'« : hit quotation',
			'oui: hit quotation strong',
			' »: hit quotation',
			' à Bob.:',
		]);
	});

	it('cut decorations that overlap', () => {
		expect(drawn([of('dit « oui', 'hit'), of('« oui »', 'quotation')])).toEqual([
			'Ann Lee a :',
			'dit : hit',
			'« oui: hit quotation',
			' »: quotation',
			' à Bob.:',
		]);
	});

	it('keep the order of equal ranges', () => {
		expect(drawn([of('Bob', 'link'), of('Bob', 'person')]).at(-2)).toBe('Bob: link person');
	});

	it('are one where nothing is decorated, none in an empty range', () => {
		expect(toSpans({start: 3, end: 9}, [])).toEqual([{start: 3, end: 9, payloads: []}]);
		expect(toSpans({start: 3, end: 3}, [{start: 0, end: 9, payload: 'x'}])).toEqual([]);
	});

	it('cover any range exactly and hold exactly what covers them', () => {
		const ranges = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
		fc.assert(
			fc.property(ranges, fc.array(ranges, {maxLength: 8}), (range, many) => {
				const decorations = many.map((each, payload) => ({...each, payload}));
				let at = range.start;
				for (const span of toSpans(range, decorations)) {
					expect(span.start).toBe(at);
					expect(span.end).toBeGreaterThan(at);
					for (let offset = span.start; offset < span.end; offset++) {
						const holding = decorations.filter(each => each.start <= offset && offset < each.end);
						expect([...span.payloads].sort()).toEqual(holding.map(({payload}) => payload).sort());
					}

					at = span.end;
				}

				expect(at).toBe(range.end);
			}),
		);
	});
});

describe('a sweep', () => {
	const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));

	it('gives each range exactly what overlaps it', () => {
		fc.assert(
			fc.property(fc.array(range), fc.array(range), (decorations, ranges) => {
				const over = sweep(decorations);
				const inOrder = [...decorations].sort(compareRanges);
				for (const each of [...ranges].sort((a, b) => a.start - b.start)) {
					expect(over(each)).toEqual(inOrder.filter(decoration => overlaps(decoration, each)));
				}
			}),
		);
	});

	it('looks at each decoration a few times, however many there are', () => {
		let looks = 0;
		const many = Array.from({length: 1000}, (_, start) => ({
			start,
			get end() {
				looks++;
				return start + 1;
			},
		}));
		const over = sweep(many);
		for (const each of many) expect(over({start: each.start, end: each.start + 1})).toEqual([each]);
		expect(looks).toBeLessThan(20 * many.length);
	});
});

function of(words: string, payload: string): Decoration<string> {
	const start = text.indexOf(words);
	return {start, end: start + words.length, payload};
}

function drawn(decorations: readonly Decoration<string>[]): readonly string[] {
	return toSpans({start: 0, end: text.length}, decorations).map(
		({start, end, payloads}) => `${text.slice(start, end)}:${payloads.map(payload => ` ${payload}`).join('')}`,
	);
}
