import type {Article} from '../document/document.ts';
import type {Phrase} from './attribution-phrase.ts';
import type {Token} from './attribution-tokens.ts';

/** Gives the name of a group that a phrase of some tokens stands for. */
export type GroupNames = (phrase: Phrase, tokens: readonly Token[]) => string;

/** Characters of an article in which the full name of a group is looked for. */
const REACH = 200_000;

/** Names groups as the article does, without article; a bare noun, “the department”, takes the full name it had before. */
export function createGroupNames({text, blocks}: Article): GroupNames {
	const known = new Map<string, string>();
	const from = blocks.find(({kind}) => kind !== 'heading')?.start ?? 0;
	return (phrase, tokens) => {
		const named = tokens.slice(phrase.name.from, phrase.name.to);
		const {start, isProper} = named[0]!;
		const written = text
			.slice(start, named.at(-1)!.end)
			.replaceAll(/\s+/g, ' ')
			.replace(/['’]s$/, '');
		const name =
			isProper || named[1]?.word === '&' || named[1]?.isProper ? written : written[0]!.toLowerCase() + written.slice(1);
		const full =
			named.length > 1 ? name : (known.get(phrase.head) ?? fullName(text.slice(from, from + REACH), name) ?? name);
		if (!known.has(phrase.head)) known.set(phrase.head, full);
		return full;
	};
}

/** “department” -> “Hope Valley Police Department”: the first name that ends with the noun; null where there is none. */
function fullName(text: string, noun: string): string | null {
	if (!/^\p{Ll}+$/u.test(noun)) return null;
	const capital = noun[0]!.toUpperCase() + noun.slice(1);
	if (!text.includes(` ${capital}`)) return null;
	const pattern = new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}[\\p{L}’'-]* ){1,5}${capital}(?!\\p{L})`, 'u');
	return pattern.exec(text)?.[0].replace(/^The /, '') ?? null;
}
