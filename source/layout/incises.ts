/** What a dash does: it opens an incise or a turn of dialogue, or closes an incise. */
export type DashRole = 'opens' | 'closes';

const spacedDash = /(?<=^|\s)[–—―-](?=\s|$|[,;:.!?…)])/gu;

/** The end of a sentence: a full stop, then perhaps closing marks, then a space and what can begin another. */
const sentenceEnd = /[.!?…][\s»”’")]*\s(?=[\p{Lu}\d«“‘"(–—―-])/gu;

/**
 * The roles of a paragraph's dashes, by offset. In each sentence the first dash between spaces opens an incise and the
 * next one closes it; a dash left alone has no role, since nothing tells whether it belongs to what comes before or
 * after.
 *
 *     Le maire – élu en mars – a refusé.      – Entrez, dit-elle. – Merci.
 *              ^ opens       ^ closes         ^ opens             ^ opens
 */
export function dashRoles(text: string): ReadonlyMap<number, DashRole> {
	const roles = new Map<number, DashRole>();
	const ends = Array.from(text.matchAll(sentenceEnd), match => match.index + match[0].length);
	let next = 0;
	let sentence = 0;
	let open = -1;
	for (const {index: dash} of text.matchAll(spacedDash)) {
		while (next < ends.length && ends[next]! <= dash) sentence = ends[next++]!;
		if (open < sentence) open = -1;
		if (dash === sentence) {
			roles.set(dash, 'opens');
		} else if (open >= 0) {
			roles.set(open, 'opens').set(dash, 'closes');
			open = -1;
		} else if (/[,;:.!?…)]/.test(text.charAt(dash + 1))) {
			roles.set(dash, 'closes');
		} else {
			open = dash;
		}
	}

	return roles;
}
