// Makes source/analysis/names/first-names.generated.ts from the lists of gender-detection-from-name (MIT) and lib/first-names.mjs.
//
//   node scripts/build-first-names.mjs          writes the file
//   packedFirstNames()                         its text, for the test that it is current
//
// Format, read by source/analysis/names/first-names.ts in place, so that opening an article unpacks nothing. A name's hash picks
// one of 4096 buckets and leaves a rest below 2760. In a bucket the rests stand in order, each as what it is above the one
// before it in the code of Rice, which for such gaps is as short as can be: its quotient by 128 as so many ones and a nought,
// then seven bits. The place of what is known of the name among VALUES comes next, in ones and a nought, the commonest first.
// Two digits of 92 hold thirteen of these bits. `starts` holds in two digits where each bucket begins, and last where all
// end, as the difference from where it would begin if all were equally long, plus 4000.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {moreFirstNames} from './lib/first-names.mjs';
import {fnv1a} from './lib/fnv.mjs';

const BASE = 92;
const PAIR_BITS = 13;
const BUCKETS = 4096;
const RESTS = 2760;
const REST_BITS = 7;
const MIDDLE = 4000;
/** 3 where several lists have the name + gender (0 either, 1 female, 2 male). */
const VALUES = [1, 2, 4, 5, 0, 3];
/** Of so many ones and a nought the reader makes sure that it has them. */
const MOST_ONES = 18;
/** As in source/analysis/names/words.ts. */
const LETTERS = {đ: 'd', ı: 'i', ł: 'l', ø: 'o'};
const GENDERS = {female: 1, male: 2};
const BALANCES = {female: 1, male: -1, either: 0};
const target = fileURLToPath(new URL('../source/analysis/names/first-names.generated.ts', import.meta.url));

/** The text of the generated file. */
export function packedFirstNames() {
	const buckets = Array.from({length: BUCKETS}, () => []);
	for (const [hash, value] of hashes()) buckets[hash % BUCKETS].push({rest: Math.floor(hash / BUCKETS), value});
	const rows = buckets.map(packedBucket);
	const bits = rows.join('');
	const pairs = Math.ceil(bits.length / PAIR_BITS);
	const packed = {starts: '', names: ''};
	let start = 0;
	for (const [number, row] of [...rows, ''].entries()) {
		packed.starts += pairOf(start - Math.floor((number * pairs * PAIR_BITS) / BUCKETS) + MIDDLE);
		start += row.length;
	}

	for (let at = 0; at < bits.length; at += PAIR_BITS) {
		packed.names += pairOf(Number.parseInt(bits.slice(at, at + PAIR_BITS).padEnd(PAIR_BITS, '0'), 2));
	}

	const fields = Object.entries(packed).map(([name, text]) => `\t${name}: "${text}",\n`);
	return [
		'// Made by scripts/build-first-names.mjs; do not edit. Names: gender-detection-from-name, (c) 2019 Davide Violante, MIT; scripts/lib/first-names.mjs.',
		'',
		'/** First names as hashes with their gender, and where their buckets begin; read by names/first-names.ts. */',
		`export const firstNames = {\n${fields.join('')}};`,
		'',
	].join('\n');
}

/** The bits of a bucket, as noughts and ones. */
function packedBucket(bucket) {
	let bits = '';
	let next = 0;
	for (const {rest, value} of bucket.sort((a, b) => a.rest - b.rest)) {
		const gap = rest - next;
		bits += unary(gap >> REST_BITS) + (gap % 2 ** REST_BITS).toString(2).padStart(REST_BITS, '0');
		bits += unary(VALUES.indexOf(value));
		next = rest + 1;
	}

	return bits;
}

function unary(number) {
	if (number > MOST_ONES) throw new Error(`${number} ones are too many.`);
	return `${'1'.repeat(number)}0`;
}

/** Hash of every name -> value. Where lists disagree on the gender most of them win; a tie leaves it open. */
function hashes() {
	const votes = new Map();
	for (const language of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
		for (const [name, gender] of namesOf(language)) {
			// Compound names are looked up by their parts.
			if (!/^\p{L}{2,}$/u.test(name)) continue;
			const key = name
				.normalize('NFD')
				.replaceAll(/\p{M}/gu, '')
				.replaceAll(/[đıłø]/gu, letter => LETTERS[letter]);
			const {balance, languages} = votes.get(key) ?? {balance: 0, languages: new Set()};
			votes.set(key, {balance: balance + (gender === 'female' ? 1 : -1), languages: languages.add(language)});
		}
	}

	for (const [gender, list] of Object.entries(moreFirstNames)) {
		for (const name of list.trim().split(/\s+/u)) {
			// Our own list knows better; a name of several of its groups is of either gender.
			const {balance = 0, languages = new Set()} = votes.get(name) ?? {};
			const isListed = languages.has('more');
			const own = isListed && balance !== BALANCES[gender] ? 0 : BALANCES[gender];
			votes.set(name, {balance: own, languages: languages.add('more')});
		}
	}

	const found = new Map();
	for (const [key, {balance, languages}] of votes) {
		const gender = balance === 0 ? 0 : GENDERS[balance > 0 ? 'female' : 'male'];
		const value = gender + (languages.size > 1 ? 3 : 0);
		const hash = hashOf(key);
		// Of two names with one hash the commoner is kept.
		if (value > (found.get(hash) ?? -1)) found.set(hash, value);
	}

	return found;
}

/** The pairs of one list; the package exports none of its lists, so its files are read as data. */
function namesOf(language) {
	const folder = path.dirname(createRequire(import.meta.url).resolve('gender-detection-from-name'));
	const source = readFileSync(path.join(folder, 'names', `${language}.js`), 'utf8');
	return [...source.matchAll(/\[\s*(["'])(.+?)\1,\s*'(female|male)'\s*\]/gu)].map(([, , name, gender]) => [
		name,
		gender,
	]);
}

/** The same function stands in source/analysis/names/first-names.ts. */
function hashOf(name) {
	return fnv1a(name) % (BUCKETS * RESTS);
}

/** A number below 92 * 92 as two digits. */
function pairOf(number) {
	if (number < 0 || number >= BASE ** 2) throw new Error(`${number} is no number of two digits.`);
	return character(Math.floor(number / BASE)) + character(number % BASE);
}

/** From "!" to "~" without the quotation mark and the backslash, so that the text needs no escapes. */
function character(digit) {
	if (digit >= BASE) throw new Error(`${digit} is no digit.`);
	return String.fromCharCode(digit + 33 + Number(digit > 0) + Number(digit + 34 >= 92));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, packedFirstNames());
