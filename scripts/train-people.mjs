// Makes source/analysis/people/weights.generated.ts: what news teaches about names, added to the cues in the source.
//
//   node scripts/train-people.mjs FOLDER            trains on all sentences and writes the file
//   node scripts/train-people.mjs FOLDER --check    trains on four documents of five and says how the fifth is read, for
//                                                   each fifth in turn
//   node scripts/train-people.mjs FOLDER --current  says whether the file is what training gives today
//
// FOLDER holds the files of SOURCES, in the format that lib/people-documents.mjs reads; those without a file are the marked
// articles and briefs of this repository, but for the held-out ones. What training gives changes with the texts, the
// features, and the cues, whose score it begins from.
//
// Model: logistic regression on hashed features (people/features.ts), with the score of the cues as an offset, so that it
// learns only what they do not say. Cues against a person are left out at random: those in the name, which are mostly
// lists of places and firms, six times of ten, those around it four times. So the model also learns what surrounds the
// places and firms that no list has. They all count where a first name begins a longer name. Features of fewer than five
// documents are left out and three of ten are dropped at random in training: with all of them the model learns the names
// of its texts by heart and finds fewer in others. The mean of four such models is kept, its weights taken by seven
// tenths, because one candidate of five is a person there, and two of three in most articles.
//
// Format: three of four weights are 0, so each character, "#" to "|" without the backslash, holds one that is not and how
// many before it are: eight times those, and its place among LEVELS, which are fortieths; "|" is eleven weights that are 0.
// Half as many weights, told more finely, say less.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {fnv1a} from './lib/fnv.mjs';
import {documentsOf, ownDocuments} from './lib/people-documents.mjs';

/** What is trained on; the files with the names under which NOTICE says their licences. */
const SOURCES = [
	{file: 'winer-fr.tsv', name: 'WiNER-fr', language: 'fr', weight: 1},
	{file: 'gum-wikinews-en.tsv', name: 'GUM', language: 'en', weight: 2},
	{file: 'wikigold-en.tsv', name: 'WikiGold', language: 'en', weight: 1.5},
	{file: 'litbank-en.tsv', name: 'LitBank', language: 'en', weight: 0.5},
	{name: 'own, French', language: 'fr', weight: 2},
	{name: 'own, English', language: 'en', weight: 2},
];
const BUCKETS = 2 ** 16;
const DOCUMENTS = 5;
const FOLDS = 5;
const DROPPED = 0.3;
const CUES_DROPPED = {form: 0.6, context: 0.4};
/** What an example counts whose people were renamed, and what their names are made of. */
const RENAMED = 0.1;
const SYLLABLES = 'ba che di fo gu hel jan ki lor mu nes o pa quin ri sou tha ur vel wa xan yo zek'.split(' ');
const RUNS = 4;
const EPOCHS = 6;
const RATE = 0.04;
const DECAY = 0.02;
const SHARE = 0.7;
const STEPS = 40;
/** As in source/analysis/people/model.ts. */
const LEVELS = [-22, -13, -7, -3, 3, 7, 13, 22];
const LONGEST = 11;
/** The features around a name in order of their letters: training drops some by chance, one after the other. */
const ORDER = 'PQTNMUBGHpqmtyxYXOVW';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'source/analysis/people/weights.generated.ts');
const [folder, option] = process.argv.slice(2);
if (!folder || (option && option !== '--check' && option !== '--current')) {
	console.error('usage: node scripts/train-people.mjs FOLDER [--check|--current]');
	process.exit(2);
}

const analysis = await load(packed(new Float64Array(BUCKETS)));
const documents = new Map();
for (const source of SOURCES) documents.set(source, await textsOf(source));
if (option === '--check') await check();
else {
	const weights = packed(train(examples(() => true)));
	if (option === '--current') checkCurrent(generated(weights));
	else writeFileSync(target, generated(weights));
}

function textsOf({file, language}) {
	return file ? documentsOf(path.join(folder, file)) : ownDocuments(path.join(root, 'test'), language);
}

function checkCurrent(text) {
	const isCurrent = readFileSync(target, 'utf8') === text;
	if (isCurrent) console.log('The weights are those that training gives.');
	else console.error(`The weights are old: node scripts/train-people.mjs ${folder} makes them anew.`);
	process.exitCode = isCurrent ? 0 : 1;
}

/** The modules of the source that training and checking need, with these weights. */
async function load(text) {
	const modules = [
		'people/people',
		'people/features',
		'names/tokens',
		'names/candidates',
		'names/cue',
		'names/variants',
	];
	const cues = ['names/form-cues', 'names/context-cues', 'languages/languages'];
	let isReplaced = false;
	const {outputFiles} = await build({
		stdin: {
			contents: [...modules, ...cues].map(name => `export * from './source/analysis/${name}.ts';`).join('\n'),
			resolveDir: root,
		},
		bundle: true,
		format: 'esm',
		write: false,
		plugins: [
			{
				name: 'weights',
				// esbuild reads the filter as an expression of Go, which knows no flag u.
				setup: ({onLoad}) =>
					onLoad({filter: /weights\.generated/}, () => {
						isReplaced = true;
						return {contents: generated(text), loader: 'ts'};
					}),
			},
		],
	});
	if (!isReplaced) throw new Error(`No module imports ${target}, so its weights were not replaced.`);
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function generated(text) {
	const files = SOURCES.filter(({file}) => file);
	return [
		'// Made by scripts/train-people.mjs; do not edit. Trained on these texts and annotations, whose licences stand in NOTICE:',
		`// ${files.map(({name, file}) => `${name} (${fingerprint(file)})`).join(', ')};`,
		'// and on our own, marked as examples of the tests.',
		'',
		'/** Weights of hashed features, those that are 0 left out; read by people/model.ts. */',
		`export const peopleWeights: string =\n\t"${text}";`,
		'',
	].join('\n');
}

/** The beginning of a file's SHA-256, by which its version is known. */
function fingerprint(file) {
	return createHash('sha256')
		.update(readFileSync(path.join(folder, file)))
		.digest('hex')
		.slice(0, 12);
}

/** The candidates of the documents chosen, with their features, the score of the cues and whether they are people. */
function examples(isChosen) {
	const found = [];
	const random = randomFrom(1);
	for (const source of SOURCES) {
		const {name, language, weight} = source;
		const {names} = analysis.languageFor(language);
		for (const [number, document] of documents.get(source).filter(isChosen).entries()) {
			const id = `${name} ${number}`;
			for (const one of examplesOf(document, names, language)) found.push({...one, weight, id});
			for (const one of examplesOf(renamed(document, random), names, language))
				if (one.isPerson) found.push({...one, weight: weight * RENAMED, id});
		}
	}

	return found;
}

/** A document whose people have names that nobody has, so that what surrounds them has to tell. */
function renamed({text, blocks, people}, random) {
	const names = new Map();
	const nameFor = word => {
		if (!names.has(word)) names.set(word, madeName(2 + Math.floor(2 * random()), random));
		return names.get(word);
	};

	const moves = [];
	const own = [];
	let made = '';
	let kept = 0;
	for (const {start, end} of people.toSorted((a, b) => a.start - b.start)) {
		if (start < kept) continue;
		made += text.slice(kept, start);
		const from = made.length;
		made += text.slice(start, end).replaceAll(/\p{Lu}[\p{L}’'-]*\p{Ll}/gu, nameFor);
		own.push({start: from, end: made.length});
		moves.push({end, by: made.length - end});
		kept = end;
	}

	const moved = at => at + (moves.findLast(({end}) => end <= at)?.by ?? 0);
	return {
		text: made + text.slice(kept),
		blocks: blocks.map(block => ({...block, start: moved(block.start), end: moved(block.end)})),
		people: own,
	};
}

function madeName(length, random) {
	const name = Array.from({length}, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
	return name[0].toUpperCase() + name.slice(1);
}

function examplesOf({text, blocks, people}, names, code) {
	const {nameTokens, nameCandidates, shortNames, formCues, contextCues, isHeld} = analysis;
	const weightsOf = (one, cues) => cues.filter(cue => isHeld(cue, one, names)).map(({weight}) => weight);
	const gold = new Set(people.map(({start, end}) => `${start}-${end}`));
	const isPerson = ({start, end}) => gold.has(`${start}-${end}`);
	const candidates = blocks.flatMap(block => nameCandidates(nameTokens(text, block, names), names));
	const short = new Set(candidates.filter(isPerson).flatMap(candidate => [...shortNames(candidate, names)]));
	return (
		candidates
			.filter(one => isPerson(one) || !people.some(({start, end}) => start < one.end && one.start < end))
			// A surname alone is known by the full name, whatever stands around it.
			.filter(one => !short.has(one.key))
			.map(one => ({
				features: featuresOf(one, names, code),
				cues: {
					form: weightsOf(one, formCues),
					context: weightsOf(one, contextCues),
					isWhole: one.isLong && one.isGiven,
				},
				isPerson: isPerson(one),
			}))
	);
}

function featuresOf(candidate, names, code) {
	const [form, context] = [[], []];
	analysis.formFeatures(candidate, names, (...parts) => form.push(parts.join('')));
	const add = (...parts) => context.push(parts.join(''));
	for (const place of analysis.PLACES) analysis.wordFeatures(candidate, place, names, code, add);
	analysis.sequenceFeatures(candidate, names, code, add);
	context.sort((a, b) => ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]));
	return [...new Set([...form, ...context])];
}

function train(all) {
	const holders = new Map();
	for (const {features, id} of all) {
		for (const feature of features) holders.set(feature, (holders.get(feature) ?? new Set()).add(id));
	}

	const known = all.map(({features, ...rest}) => ({
		...rest,
		hashes: features.filter(feature => holders.get(feature).size >= DOCUMENTS).map(hashOf),
	}));
	const mean = new Float64Array(BUCKETS);
	for (let run = 1; run <= RUNS; run++) {
		for (const [index, weight] of trainOnce([...known], randomFrom(run)).entries()) mean[index] += weight / RUNS;
	}

	return mean;
}

function trainOnce(known, random) {
	const weights = new Float64Array(BUCKETS);
	const squares = new Float64Array(BUCKETS);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		shuffle(known, random);
		for (const {hashes, cues, isPerson, weight} of known) {
			const kept = hashes.filter(() => random() > DROPPED);
			const sum = kept.reduce((total, hash) => total + weights[hash] / (1 - DROPPED), offsetOf(cues, random));
			const error = (1 / (1 + Math.exp(-sum)) - Number(isPerson)) * weight;
			for (const hash of kept) {
				const slope = error + DECAY * weights[hash];
				squares[hash] += slope * slope;
				weights[hash] -= (RATE * slope) / Math.sqrt(1e-8 + squares[hash]);
			}
		}
	}

	return weights;
}

/** The score of the cues, with some of those against a person left out; of small ones in the name none. */
function offsetOf({form, context, isWhole}, random) {
	let sum = 0;
	for (const cue of form) if (isWhole || cue >= -1 || random() >= CUES_DROPPED.form) sum += cue;
	for (const cue of context) if (isWhole || cue >= 0 || random() >= CUES_DROPPED.context) sum += cue;
	return Math.max(-6, Math.min(6, sum));
}

function shuffle(list, random) {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[list[i], list[j]] = [list[j], list[i]];
	}
}

/** A generator of numbers below 1 that gives the same ones at every run. */
function randomFrom(seed) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		return (state >>> 0) / 2 ** 32;
	};
}

/** The bucket of a feature; the same function stands in source/analysis/people/model.ts. */
function hashOf(feature) {
	const hash = fnv1a(feature);
	return ((hash ^ (hash >>> 16)) >>> 0) % BUCKETS;
}

function packed(weights) {
	let text = '';
	let zeros = 0;
	for (const steps of [...weights].map(stepsOf)) {
		if (steps !== 0) {
			text += character(zeros * LEVELS.length + LEVELS.indexOf(steps));
			zeros = 0;
		} else if (++zeros === LONGEST) {
			text += character(zeros * LEVELS.length);
			zeros = 0;
		}
	}

	return text;
}

function character(digit) {
	return String.fromCharCode(digit + 35 + Number(digit + 35 >= 92));
}

/** The level that is nearest to a weight, or 0. */
function stepsOf(weight) {
	const steps = weight * SHARE * STEPS;
	const levels = [...LEVELS, 0].sort((one, other) => one - other);
	const distances = levels.map(level => Math.abs(level - steps));
	return levels[distances.indexOf(Math.min(...distances))];
}

/** Prints precision, recall and F1 of exact mentions, each document read with the weights that the other folds give. */
async function check() {
	const sums = new Map(SOURCES.map(({name}) => [name, {hit: 0, found: 0, gold: 0}]));
	for (let fold = 0; fold < FOLDS; fold++) {
		const isKeptBack = (_, index) => index % FOLDS === fold;
		const reader = await load(packed(train(examples((_, index) => !isKeptBack(_, index)))));
		for (const source of SOURCES) addReading(reader, source, isKeptBack, sums.get(source.name));
	}

	for (const [name, {hit, found, gold}] of sums) {
		const figures = [hit / found, hit / gold, (2 * hit) / (found + gold)];
		console.log(name, ...figures.map(figure => figure.toFixed(3)), `of ${gold}`);
	}
}

function addReading(reader, source, isChosen, sum) {
	const {language} = source;
	const {names} = reader.languageFor(language);
	for (const {text, blocks, people} of documents.get(source).filter(isChosen)) {
		const article = {title: '?', language, text, blocks, marks: []};
		const found = reader.findPeople(article, {code: language, names}).flatMap(({mentions}) => mentions);
		const gold = new Set(people.map(({start, end}) => `${start}-${end}`));
		sum.hit += found.filter(({start, end}) => gold.has(`${start}-${end}`)).length;
		sum.found += found.length;
		sum.gold += gold.size;
	}
}
