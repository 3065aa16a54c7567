import type {PageDocument} from 'linkedom';
import {fold} from '../../text/fold.ts';
import {onOneLine} from './characters.ts';

/**
 * The title of a page's article: its heading where that has the words of what the page says its title is, or where it says
 * nothing; else what it says, without the site's name at its end.
 */
export function titleOf(page: PageDocument, said: string | undefined, site: string | undefined): string | undefined {
	const headings = Array.from(page.querySelectorAll('h1'), heading => onOneLine(heading.textContent).trim()).filter(
		Boolean,
	);
	if (said === undefined) return headings[0];
	const plain = withoutSite(said, site);
	const words = wordsOf(plain);
	const likeness = (heading: string) => {
		const own = wordsOf(heading);
		return [...own].filter(word => words.has(word)).length / Math.max(1, own.size);
	};
	return headings.find(heading => likeness(heading) >= ALIKE && heading.length >= plain.length / 3) ?? plain;
}

const ALIKE = 0.6;

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(fold(text, false).match(/[\p{L}\p{N}]{3,}/gu));
}

/** "Title - Site", "Title | Section | Site": the first part, where the others are the site's name or short. */
function withoutSite(title: string, site: string | undefined): string {
	const parts = title.split(/\s+[|·•–—»-]\s+|\s+::\s+/);
	const first = parts[0]!;
	if (parts.length === 1) return title;
	const last = parts.at(-1)!;
	const isSite = site !== undefined && fold(last, false) === fold(site, false);
	const count = (text: string) => text.split(/\s+/).length;
	if (isSite)
		return (
			title
				.slice(0, title.lastIndexOf(last))
				.replace(/\s+\S+\s*$/, '')
				.trim() || title
		);
	return count(first) >= 4 && count(last) <= 4 ? first : title;
}
