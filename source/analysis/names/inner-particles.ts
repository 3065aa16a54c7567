import {articlesWithin, saintsToo} from '../languages/any-people.ts';
import {famousWithArticle, famousWithParticle} from '../languages/famous-names.ts';
import type {NameData} from '../languages/name-data.ts';
import type {Token} from './tokens.ts';
import {firstOfName} from './trim.ts';
import {isForeignParticle, isGivenName, isNameWord, isParticle, isParticleAt} from './words.ts';

/** The number of particles between two words of one name: Mathieu van der Vidal, Ann de Vidal; 0 where none are. */
export function particlesAt(tokens: readonly Token[], first: number, last: number, names: NameData): number {
	if (isSmallArticle(tokens, last + 1)) return 1;
	let end = last + 1;
	while (end <= last + 3 && tokens[end]?.shape === 'lower' && isParticleAt(tokens[end]!)) end++;
	const next = tokens[end];
	if (end === last + 1 || !next || !isNameWord(next)) return 0;
	const isSurname = opensSurname(tokens, end, names) || isSurnameOfGiven(tokens, last, end);
	if (names.openers.has(next.word) && !isSurname) return 0;
	const isWeak = tokens
		.slice(last + 1, end)
		.every(({word}) => names.weakParticles.has(word) && !isForeignParticle(word));
	return !isWeak || isForeignParticle(tokens[last]!.word) || bindsWeakly(tokens, first, last, end, names)
		? end - last - 1
		: 0;
}

/** “Ann le Vidal”: the article of a surname that is known to have one, in small letters, behind a first name. */
function isSmallArticle(tokens: readonly Token[], index: number): boolean {
	const [before, article, surname] = [tokens[index - 1]!, tokens[index], tokens[index + 1]];
	if (article?.shape !== 'lower' || surname?.shape !== 'capitalised' || !isGivenName(before)) return false;
	return articlesWithin.has(article.word) && famousWithArticle.has(surname.word);
}

/** “Maxime de Vos”: a small word, but in a capital in the middle of a sentence, behind a first name. */
function isSurnameOfGiven(tokens: readonly Token[], before: number, index: number): boolean {
	const {shape, isOpening, word} = tokens[index]!;
	return shape === 'capitalised' && !isOpening && word.length > 2 && isGivenName(tokens[before]!);
}

/** Letters of a surname in capitals at least: Ann de VIDAL, Ann de la CFDT. */
const SHORTEST_IN_CAPITALS = 5;

function isAcronym({shape, word}: Token): boolean {
	return shape !== 'capitalised' && (shape !== 'capitals' || word.length < SHORTEST_IN_CAPITALS);
}

/** The article of a surname, capitalised as the surname is: Ann de La Vidal. */
function opensSurname(tokens: readonly Token[], index: number, names: NameData): boolean {
	const [token, next] = [tokens[index]!, tokens[index + 1]];
	if (!isParticle(token.word) || !next || next.isOpening) return false;
	return !isAcronym(next) && !names.places.has(next.word) && !names.openers.has(next.word);
}

/** Whether "de" stands in a name: behind first names, and before what is neither a place nor a name of its own. */
function bindsWeakly(tokens: readonly Token[], first: number, last: number, next: number, names: NameData): boolean {
	const {word} = tokens[next]!;
	if (famousWithParticle.has(word)) return true;
	// "le Jacques de Paris", "la Marie de Jean Dupont", "Louise de la CFDT"
	if (names.places.has(word) || names.organisations.has(word) || isAcronym(tokens[next]!)) return false;
	const after = tokens[next + 1];
	if (isGivenName(tokens[next]!) && !saintsToo.has(word) && after && isNameWord(after) && !after.isOpening)
		return false;
	// “Ann de La Tour du Vidal”
	const isBehindArticle = last > first + 2 && isParticle(tokens[last - 1]!.word) && isParticle(tokens[last - 2]!.word);
	// « le député RN / Ann de Vidal », « l'Espagnole / Ann de Vidal »
	const from = firstOfName(tokens, first, next, names);
	const before = tokens
		.slice(from > last ? first : from, isBehindArticle ? last - 2 : last + 1)
		.filter(({word}) => !names.openers.has(word) && !names.honorifics.has(word));
	if (before.length === 0 || names.places.has(before[0]!.word)) return false;
	return before.every(token => isGivenName(token) || token.shape === 'initial');
}
