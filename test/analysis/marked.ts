/**
 * Examples as a reader would mark them: the marks in the text are input and expectation at once, so nobody counts offsets.
 *
 *   <p>Ann Lee</p> a souri : <q by="Ann Lee">« Bien sûr »</q>, puis <p of="Ann Lee">Lee</p> est partie.
 *
 * <p> is a mention of a person, under its own words or those of `of`; `gender` is "female" or "male". <q> is a
 * quotation: `by` is its speaker (none: null), `kind` is speech and `form` is marked where they are left out, and
 * `because` is the reason, compared only where the example gives one. A blank line parts two blocks; "# " begins a
 * title, "## " a heading, "- " an item, "> " a block quote, "~ " an aside and "by " a byline, and is no part of the text.
 */
import {expect} from 'vitest';
import type {Gender, Person, Quotation, QuotationForm, QuotationKind, Reason} from '../../source/analysis/analysis.ts';
import type {Article, Block, BlockKind} from '../../source/document/document.ts';
import {assertRange, compareRanges, containsRange, overlaps, type Range} from '../../source/text/range.ts';

/** What an example holds: the article without the marks, and what its marks say. */
export type Example = {
	readonly article: Article;
	readonly quotations: readonly Quotation[];
	readonly people: readonly Person[];
};

type Opened = {readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly start: number};

const BLOCKS: readonly (readonly [prefix: RegExp, kind: BlockKind, level: number])[] = [
	[/^# /, 'heading', 1],
	[/^## /, 'heading', 2],
	[/^- /, 'item', 1],
	[/^> /, 'quote', 1],
	[/^~ /, 'aside', 0],
	[/^by (?=\S)/, 'byline', 0],
	[/^/, 'paragraph', 0],
];

/** The example that a marked text stands for; throws where a tag is never closed, or closed before it was opened. */
export function readMarked(marked: string, language = 'fr'): Example {
	const quotations: Quotation[] = [];
	const people = new Map<string, {gender: Gender | null; mentions: Range[]}>();
	const blocks: Block[] = [];
	let text = '';

	const close = ({name, attributes, start}: Opened) => {
		const range = {start, end: text.length};
		if (name === 'q') quotations.push({...range, ...quotationOf(attributes)});
		else {
			const full = attributes.get('of') ?? text.slice(start);
			const person = people.get(full) ?? {gender: null, mentions: []};
			person.gender ??= (attributes.get('gender') as Gender | undefined) ?? null;
			person.mentions.push(range);
			people.set(full, person);
		}
	};

	for (const source of marked.trim().split(/\n\s*\n/)) {
		const [prefix, kind, level] = BLOCKS.find(([pattern]) => pattern.test(source))!;
		if (blocks.length > 0) text += '\n';
		const start = text.length;
		const opened: Opened[] = [];
		for (const part of source.replace(prefix, '').split(/(<\/?[pq](?:\s+\w+="[^"]*")*>)/)) {
			const tag = /^<(\/?)([pq])(.*)>$/.exec(part);
			if (!tag) text += part;
			else if (tag[1] === '') opened.push({name: tag[2]!, attributes: attributesOf(tag[3]!), start: text.length});
			else if (opened.at(-1)?.name === tag[2]) close(opened.pop()!);
			else throw new Error(`${part} closes nothing in: ${source}`);
		}

		if (opened.length > 0) throw new Error(`<${opened[0]!.name}> is never closed in: ${source}`);
		blocks.push({start, end: text.length, kind, level, ...(kind === 'item' ? {marker: '•'} : {})});
	}

	const title = text.slice(0, blocks[0]!.end).trim() || '?';
	return {
		article: {title, language, text, blocks, marks: []},
		quotations: quotations.sort(compareRanges),
		people: [...people].map(([name, person]) => ({name, ...person})),
	};
}

/** Expects exactly the example's quotations, and the laws that hold for any. */
export function expectQuotations(example: Example, found: readonly Quotation[]): void {
	expectLaws(example.article, found);
	const reasons = new Set(example.quotations.filter(wanted => wanted.reason).map(keyOf));
	const tagOf = (quotation: Quotation) => {
		const {kind, form, speaker, reason} = quotation;
		const attributes = [
			speaker === null ? '' : ` by="${speaker}"`,
			kind === 'speech' ? '' : ` kind="${kind}"`,
			form === 'marked' ? '' : ` form="${form}"`,
			reasons.has(keyOf(quotation)) ? ` because="${reason}"` : '',
		];
		return `q${attributes.join('')}`;
	};

	expect(mark(example.article.text, found, tagOf)).toBe(mark(example.article.text, example.quotations, tagOf));
}

/** Expects exactly the example's people with their mentions, genders where it gives them, and the laws of mentions. */
export function expectPeople(example: Example, found: readonly Person[]): void {
	const {text} = example.article;
	const tagged = (people: readonly Person[]) => {
		const mentions = people.flatMap(({name, mentions}) => mentions.map(range => ({...range, name})));
		return mark(text, mentions.sort(compareRanges), ({name}) => `p of="${name}"`);
	};

	expectPeopleLaws(example.article, found);
	expect(tagged(found)).toBe(tagged(example.people));
	const genders = new Map(found.map(({name, gender}) => [name, gender]));
	for (const {name, gender} of example.people) if (gender) expect([name, genders.get(name)]).toEqual([name, gender]);
}

/** Expects what holds for the quotations of any article: in the text, in order, nested properly, each in one block. */
export function expectLaws(article: Article, found: readonly Quotation[]): void {
	const outer: Quotation[] = [];
	let block = 0;
	for (const [index, quotation] of found.entries()) {
		expectWhole(article.text, quotation);
		expect(quotation.reason === null).toBe(quotation.speaker === null);
		expect(quotation.speaker?.trim()).not.toBe('');
		if (quotation.kind !== 'speech') expect(quotation.speaker).toBeNull();
		if (index > 0) expect(compareRanges(found[index - 1]!, quotation)).toBeLessThan(0);
		while (outer.length > 0 && outer.at(-1)!.end <= quotation.start) outer.pop();
		if (outer.length > 0) expect(containsRange(outer.at(-1)!, quotation)).toBe(true);
		outer.push(quotation);
		while (article.blocks[block]!.end < quotation.end && block < article.blocks.length - 1) block++;
		expect(containsRange(article.blocks[block]!, quotation)).toBe(true);
	}
}

/** Expects what holds for the people of any article: named, each mention in one line, none over another, in order. */
export function expectPeopleLaws({text}: Article, found: readonly Person[]): void {
	for (const {name, mentions} of found) {
		expect(name.trim()).not.toBe('');
		expect(mentions.length, `mentions of ${name}`).toBeGreaterThan(0);
		expect(mentions).toEqual([...mentions].sort(compareRanges));
	}

	const all = found.flatMap(({mentions}) => mentions).sort(compareRanges);
	for (const [index, mention] of all.entries()) {
		expectWhole(text, mention);
		expect(text.slice(mention.start, mention.end)).not.toContain('\n');
		expect(index > 0 && overlaps(all[index - 1]!, mention)).toBe(false);
	}

	const firsts = found.map(({mentions}) => mentions[0]!.start);
	expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
}

/** A range in the text that holds something, has no space at its ends and cuts no pair of surrogates. */
function expectWhole(text: string, range: Range): void {
	assertRange(range, text.length);
	const words = text.slice(range.start, range.end);
	expect(words).not.toBe('');
	expect(words.trim()).toBe(words);
	for (const at of [range.start, range.end])
		expect(/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))).toBe(false);
}

function attributesOf(source: string): Map<string, string> {
	return new Map([...source.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]));
}

function quotationOf(attributes: ReadonlyMap<string, string>): Omit<Quotation, 'start' | 'end'> {
	return {
		kind: (attributes.get('kind') as QuotationKind | undefined) ?? 'speech',
		form: (attributes.get('form') as QuotationForm | undefined) ?? 'marked',
		speaker: attributes.get('by') ?? null,
		reason: (attributes.get('because') as Reason | undefined) ?? null,
	};
}

function keyOf({start, end}: Range): string {
	return `${start}-${end}`;
}

/** The text with tags around the ranges, which are sorted and properly nested. */
function mark<T extends Range>(text: string, ranges: readonly T[], tagOf: (range: T) => string): string {
	const open: T[] = [];
	let result = '';
	let position = 0;
	const goTo = (offset: number) => {
		result += text.slice(position, offset);
		position = offset;
	};

	const closeUntil = (offset: number) => {
		while (open.length > 0 && open.at(-1)!.end <= offset) {
			const range = open.pop()!;
			goTo(range.end);
			result += `</${tagOf(range)[0]}>`;
		}
	};

	for (const range of ranges) {
		closeUntil(range.start);
		goTo(range.start);
		result += `<${tagOf(range)}>`;
		open.push(range);
	}

	closeUntil(text.length);
	goTo(text.length);
	return result;
}
