// Makes source/analysis/names/first-names.generated.ts from the lists of gender-detection-from-name (MIT) and lib/first-names.mjs.
//
//   node scripts/build-first-names.mjs          writes the file
//   packedFirstNames()                         its text, for the test that it is current
//
// Format, read by source/analysis/names/first-names.ts in place, so that opening an article unpacks nothing. A name's hash picks
// one of 4096 buckets and leaves a rest below 2760. In a bucket the rests stand in order, each as what it is above the one
// before it, divided by 15: `steps` holds the quotients, most of them small, `values` the remainders, times 6, with what is
// known of the name: 3 where several lists have it + gender (0 either, 1 female, 2 male); 90 is no name, but a step too long
// for one digit. `counts` holds how many of them each bucket has, `starts` in two digits where every sixteenth bucket begins,
// as the difference from where it would begin if all were equally full, plus 4000. So each text has characters that are
// commoner than others, which is what makes it small when it is packed: 87 kB, where rests one after the other took 106.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {moreFirstNames} from './lib/first-names.mjs';
import {fnv1a} from './lib/fnv.mjs';

const BASE = 92;
const BUCKETS = 4096;
const RESTS = 2760;
const STEP = 15;
const BUCKETS_OF_START = 16;
const MIDDLE = 4000;
/** As a value: no name, but a step so long that one digit does not hold it. */
const NOBODY = 90;
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
	const total = rows.reduce((sum, {steps}) => sum + steps.length, 0);
	const packed = {starts: '', counts: '', steps: '', values: ''};
	for (const [number, {steps, values}] of rows.entries()) {
		if (number % BUCKETS_OF_START === 0) {
			const start = packed.steps.length - Math.floor((number * total) / BUCKETS) + MIDDLE;
			packed.starts += character(Math.floor(start / BASE)) + character(start % BASE);
		}

		packed.counts += character(steps.length);
		packed.steps += steps;
		packed.values += values;
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

/** The steps and values of a bucket. */
function packedBucket(bucket) {
	let next = 0;
	const packed = {steps: '', values: ''};
	const add = (step, value) => {
		packed.steps += character(step);
		packed.values += character(value);
		next += step * STEP + Math.floor(value / 6) + 1;
	};

	for (const {rest, value} of bucket.sort((a, b) => a.rest - b.rest)) {
		while (rest - next >= BASE * STEP) add(BASE - 2, NOBODY);
		add(Math.floor((rest - next) / STEP), ((rest - next) % STEP) * 6 + value);
	}

	return packed;
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

/** From "!" to "~" without the quotation mark and the backslash, so that the text needs no escapes. */
function character(digit) {
	if (digit >= BASE) throw new Error(`${digit} is no digit.`);
	return String.fromCharCode(digit + 33 + Number(digit > 0) + Number(digit + 34 >= 92));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, packedFirstNames());
