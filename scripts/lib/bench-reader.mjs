/** What reads an article: of `compromise` people and quotations, of a module of the build its `analyse`. */
export async function readerOf(what) {
	if (what !== 'compromise') return (await import(what)).analyse;
	const {default: compromise} = await import('compromise');
	return ({text}) => {
		const document = compromise(text);
		return [document.people().out('array'), document.quotations().out('array')];
	};
}
