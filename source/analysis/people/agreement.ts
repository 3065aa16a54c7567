import type {Gender} from '../analysis.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from '../names/candidates.ts';
import {tokenAt, wordAt} from '../names/cue.ts';

/** Words before a name among which the article stands of the phrase that it ends: la championne du monde Ann Lee. */
const PHRASE = 7;
/** Words behind a name up to the one that agrees with it: a été largement réélue. */
const PREDICATE = 6;
/** Words of what stands before the main clause: “Arrivée à Sorn avec ses parents il y a dix ans, Ann Lee”. */
const FRONTED = 14;

/** The gender of a full name that leaves it open, by the words of its sentence that agree with it; null where none does. */
export function genderAgreeing(mention: Candidate, names: NameData, known: Gender | null): Gender | null {
	if (known || !mention.isLong || !names.agreeing) return null;
	return ofPhrase(mention, names) ?? ofPredicate(mention, names) ?? ofFronted(mention, names);
}

/** « la cheffe de service Ann Lee », « La Sénégalaise Ann Lee », « la numéro deux du parti, Ann Lee »: of the article. */
function ofPhrase(mention: Candidate, names: NameData): Gender | null {
	const {genderWords, of, roles, articles} = names;
	if (of.has(wordAt(mention, -1))) return null;
	for (let distance = wordAt(mention, -1) === ',' ? -3 : -2; distance >= -PHRASE; distance--) {
		const token = tokenAt(mention, distance);
		if (!token || token.shape === 'mark') return null;
		const gender = articles.has(token.word) ? genderWords.get(token.word) : null;
		if (!gender || of.has(wordAt(mention, distance - 1))) continue;
		let noun = distance + 1;
		while (genderWords.has(wordAt(mention, noun))) noun++;
		const word = wordAt(mention, noun);
		if (noun === 0 || roles.has(word) || agrees(word, gender, names)) return gender;
	}

	return null;
}

/** « Ann Lee est partie », « Ann Lee, âgée de 34 ans, », « Ann Lee, 34 ans, installée à Sorn, », « Ann Lee, elle, ». */
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
		if (!token) return null;
		if (!token.isOpening) continue;
		const isOpen = names.genderWords.get(token.word) === null;
		return agreementOf(isOpen ? wordAt(mention, distance + 1) : token.word, names);
	}

	return null;
}

function agreementOf(word: string, names: NameData): Gender | null {
	return agrees(word, 'female', names) ? 'female' : agrees(word, 'male', names) ? 'male' : null;
}

function agrees(word: string, gender: Gender, {agreeing}: NameData): boolean {
	return agreeing![gender].test(word);
}
