import type {Gender} from '../analysis.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {tokenAt, wordAt} from '../names/cue.ts';

/** Words before a name among which the article stands of the phrase that it ends: la championne du monde Ann Lee. */
const PHRASE = 7;
/** Words behind a name up to the one that agrees with it: a été largement réélue. */
const PREDICATE = 6;
/** Words of what stands before the main clause: « Arrivée à Sorn avec ses parents il y a dix ans, Ann Lee ». */
const FRONTED = 14;

/** The gender of a full name that leaves it open, by the words of its sentence that agree with it; null where none does. */
export function genderAgreeing(mention: Candidate, names: NameData, known: Gender | null): Gender | null {
	if (known || !mention.isLong || !names.agreeing) return null;
	return ofPhrase(mention, names) ?? ofPredicate(mention, names) ?? ofFronted(mention, names);
}

/** « la cheffe de service Ann Lee », « La Sénégalaise Ann Lee », « La sœur du maire, Ann Lee, »: of the article. */
function ofPhrase(mention: Candidate, names: NameData): Gender | null {
	const {genderWords, of, roles} = names;
	const isApposed = wordAt(mention, -1) === ',';
	if (isApposed && wordAt(mention, 1) !== ',') return null;
	const end = isApposed ? -1 : 0;
	for (let distance = end - 2; distance >= -PHRASE; distance--) {
		const token = tokenAt(mention, distance);
		if (!token || token.shape === 'mark') return null;
		const gender = genderWords.get(token.word);
		if (!gender || of.has(wordAt(mention, distance - 1))) continue;
		let noun = distance + 1;
		while (noun < end && genderWords.has(wordAt(mention, noun))) noun++;
		const word = wordAt(mention, noun);
		const isNoun = noun === end || roles.has(word) || agrees(word, gender, names);
		// « accusé par la maire, Ann Lee, »
		const isOpen = !isApposed || token.isOpening;
		return isNoun && isOpen && isCompleted(mention, noun + 1, end, gender, names) ? gender : null;
	}

	return null;
}

/** Whether what stands behind a noun up to the end of its phrase only completes it: « de service », « du monde », « déléguée ». */
function isCompleted(mention: Candidate, from: number, end: number, gender: Gender, names: NameData): boolean {
	for (let distance = from; distance < end; distance++) {
		const word = wordAt(mention, distance);
		if (names.of.has(word)) {
			distance++;
			while (distance < end && (names.articles.has(wordAt(mention, distance)) || wordAt(mention, distance) === "'"))
				distance++;
		} else if (!agrees(word, gender, names)) return false;
	}

	return true;
}

/** « Ann Lee est arrivée », « Ann Lee, âgée de 34 ans, », « Ann Lee, 34 ans, installée à Sorn, », « Ann Lee, elle, ». */
function ofPredicate(mention: Candidate, names: NameData): Gender | null {
	const {genderWords, auxiliaries, being, ageWords} = names;
	if (wordAt(mention, 1) === ',') {
		const isAge = ageWords.has(wordAt(mention, 3)) && wordAt(mention, 4) === ',';
		return genderWords.get(`,${wordAt(mention, 2)}`) ?? agreementOf(wordAt(mention, isAge ? 5 : 2), names);
	}

	let isBeing = false;
	for (let distance = 1; distance <= PREDICATE; distance++) {
		const word = wordAt(mention, distance);
		isBeing ||= being.has(word);
		if (!being.has(word) && !auxiliaries.has(word) && word !== "'") return isBeing ? agreementOf(word, names) : null;
	}

	return null;
}

/** « Âgée de 34 ans, Ann Lee », « Très émue, Ann Lee »: of the word that opens the sentence. */
function ofFronted(mention: Candidate, names: NameData): Gender | null {
	if (wordAt(mention, -1) !== ',') return null;
	for (let distance = -2; distance >= -FRONTED; distance--) {
		const token = tokenAt(mention, distance);
		if (!token || token.word === ',') return null;
		if (!token.isOpening) continue;
		const at = names.genderWords.get(token.word) === null ? distance + 1 : distance;
		const next = wordAt(mention, at + 1);
		const isLed = next === ',' || names.of.has(next) || names.placePrepositions.has(next);
		return isLed ? agreementOf(wordAt(mention, at), names) : null;
	}

	return null;
}

function agreementOf(word: string, names: NameData): Gender | null {
	return agrees(word, 'female', names) ? 'female' : agrees(word, 'male', names) ? 'male' : null;
}

function agrees(word: string, gender: Gender, {agreeing}: NameData): boolean {
	return agreeing![gender].test(word);
}
