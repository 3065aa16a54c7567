import type {PageElement} from 'linkedom';

/** The marks around a quotation and around one in it, in the language of an element; `language` where it names none. */
export function quotationMarks(element: PageElement, language = ''): readonly (readonly [string, string])[] {
	const code = (languageOf(element) ?? language).slice(0, 2).toLowerCase();
	return byLanguage.get(code) ?? english;
}

/** The language that an element or one around it names. */
function languageOf(element: PageElement): string | undefined {
	for (let each: PageElement | null = element; each?.parentElement; each = each.parentElement) {
		const named = each.getAttribute('lang');
		if (named) return named;
	}

	return undefined;
}

const english = [
	['“', '”'],
	['‘', '’'],
] as const;
const byLanguage = new Map<string, readonly (readonly [string, string])[]>([
	['fr', [['«\u202F', '\u202F»'], english[0]]],
	[
		'de',
		[
			['„', '“'],
			['‚', '‘'],
		],
	],
	...['es', 'it', 'pt'].map(language => [language, [['«', '»'], english[0]]] as const),
]);
