/** A language of the interface. What an article says, and in which language, is another thing. */
export type InterfaceLanguage = 'en' | 'fr';

/** Both of them. */
export const interfaceLanguages: readonly InterfaceLanguage[] = ['en', 'fr'];

declare global {
	/** One for the process: this module stands in both stages of the program. */
	var articleReaderLanguage: InterfaceLanguage | undefined;
}

/** The language that the environment asks for, by the first of POSIX's variables that says anything; English for any but French. */
export function languageOf({
	LC_ALL,
	LC_MESSAGES,
	LANG,
}: Readonly<Record<string, string | undefined>>): InterfaceLanguage {
	return /^fr(?![a-z])|^french/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en';
}

/** Has the interface speak a language from now on. Without it, it speaks English. */
export function setLanguage(language: InterfaceLanguage): void {
	globalThis.articleReaderLanguage = language;
}

/** The language that the interface speaks. */
export function interfaceLanguage(): InterfaceLanguage {
	return globalThis.articleReaderLanguage ?? 'en';
}

/**
 * A table of words in both languages, as a function that gives those of the language in use. To add a word: a row in `en`
 * of the table of its part of the program, a string or a function that makes one, and the row of the same name in `fr`,
 * which the compiler asks for. French is written with `fr`, which makes its no-break spaces; numbers and plurals are
 * those of numbers.ts. A part of its own has a file of its own beside this one.
 */
export function inBoth<Words>(tables: {readonly en: () => Words; readonly fr: () => NoInfer<Words>}): () => Words {
	const made: Partial<Record<InterfaceLanguage, Words>> = {};
	return () => {
		const language = interfaceLanguage();
		// The first page needs few tables, and one language.
		made[language] ??= tables[language]();
		return made[language];
	};
}

/**
 * A French text, written with plain spaces: those that no line may break at stand before : ; ? ! % » and after «. What is
 * put into it stays as it is.
 */
export function fr(pieces: TemplateStringsArray, ...values: readonly (string | number)[]): string {
	return String.raw({raw: pieces.map(spaced)}, ...values);
}

/** A name in the quotation marks of the language that the interface speaks. */
export function inQuotes(name: string): string {
	return interfaceLanguage() === 'fr' ? fr`« ${name} »` : `“${name}”`;
}

function spaced(text: string): string {
	return text.replace(/ (?=[:;?!%»])|(?<=«) /g, '\u00A0');
}
