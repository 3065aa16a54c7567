/** An expression that is made when it is tried first, and tried where it may fit. */
export type Cue = Pick<RegExp, 'test' | 'exec'>;

/** An expression that cannot fit where none of some texts stands. */
export function cueOf(source: string, signs: readonly string[]): Cue {
	let made: RegExp | undefined;
	const mayFit = (text: string) => signs.some(sign => text.includes(sign));
	const expression = () => (made ??= new RegExp(source));
	return {
		test: text => mayFit(text) && expression().test(text),
		exec: text => (mayFit(text) ? expression().exec(text) : null),
	};
}
