import {isCapital} from '../text/letters.ts';

/** Civilities and titles that stay with the name after them. */
const civilities = new Set(
	`M. MM. Mme Mmes Mlle Mlles Me Mes Mgr Dr Drs Pr Prs Dr. Pr. Prof. Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Messrs. St St. Ste
	Sr Sr. Sra Sra. Hr Hr. Fr Fr. Sig. Cdt Cne Col. Gén. Gen. Sgt Sgt. Lt Lt. Capt. Sen. Rep. Rev. Gov.`.split(/\s+/),
);

const longest = Math.max(...Array.from(civilities, word => word.length));

/**
 * Whether the space between `before`, the offset of the character left of it, and `after`, that of the one right of it,
 * stands between a civility or an initial and a name: M. Martin, Mme Roy, J. Moulin, Marie C. Durand.
 */
export function isInsideName(text: string, before: number, after: number): boolean {
	if (!isCapital(text.charAt(after))) return false;
	let start = before;
	while (start > 0 && before - start < longest && !/[\s(«“"’'-]/.test(text.charAt(start - 1))) start--;
	const word = text.slice(start, before + 1);
	return civilities.has(word) || (word.length === 2 && word.endsWith('.') && isCapital(word.charAt(0)));
}
