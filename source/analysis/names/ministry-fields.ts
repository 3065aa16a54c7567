import type {NameData} from '../languages/name-data.ts';
import type {Candidate} from './candidates.ts';
import {tokenAt, wordAt} from './cue.ts';

/** Words between a ministry and the last of its fields. */
const FIELDS_WITHIN = 8;

/** The minister for Trade and Industry, the Department for Children, Schools and Families. */
export function isFieldOfMinistry(c: Candidate, {portfolios, portfolioLinks, conjunctions}: NameData): boolean {
	// “Health Minister Ann Lee”, “the Minister of Health, Ann Lee,”: a name beside the fields is not one of them.
	const joint = wordAt(c, -1);
	const isListed = conjunctions.has(joint) || (joint === ',' && conjunctions.has(wordAt(c, 1)));
	if (!isListed && !portfolioLinks.has(joint)) return false;
	for (let before = -1; before >= -FIELDS_WITHIN; before--) {
		const token = tokenAt(c, before);
		if (!token) return false;
		if (portfolioLinks.has(token.word)) return portfolios.has(wordAt(c, before - 1));
		if (token.shape !== 'capitalised' && token.word !== ',' && !conjunctions.has(token.word)) return false;
	}

	return false;
}
