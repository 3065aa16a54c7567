/** Code units of a text from which V8 compiles an expression to machine code; it interprets it first on shorter ones. */
const LONG = 1000;
const SUBJECT = '’'.repeat(LONG);

/**
 * An expression that V8 need not compile twice, as it does with one that is asked about short texts: it is asked first
 * about the end of a long one, of two bytes a character as most articles are. The build puts this around expressions
 * that functions of the analysis hold (scripts/lib/compiled-once.mjs).
 */
export function compiled(pattern: RegExp): RegExp {
	pattern.lastIndex = LONG;
	pattern.test(SUBJECT);
	pattern.lastIndex = 0;
	return pattern;
}
