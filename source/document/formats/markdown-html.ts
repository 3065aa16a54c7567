/**
 * A block of HTML as Markdown that keeps its text: comments, scripts and style sheets dropped, tags of blocks turned
 * into what parts blocks, every other tag dropped. Entities stay for Markdown to decode. Takes linear time: no
 * expression looks beyond the next "<".
 */
export function htmlToMarkdown(html: string): string {
	return html
		.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
		.replace(/<(script|style|template)(?=[\s/>])[\s\S]*?(?:<\/\1[^<>]*>|$)/gi, '')
		.replace(/<(\/?)([a-z][a-z\d-]*)(?=[\s/>])[^<>]*>/gi, (_tag, slash: string, name: string) => {
			const isOpening = slash === '';
			return (isOpening && openings[name.toLowerCase()]) || (blockTags.has(name.toLowerCase()) ? '\n\n' : '');
		})
		.replace(/^[ \t]+/gm, '');
}

/** Whether a tag inside a line ends it. */
export function isLineBreak(html: string): boolean {
	return /^<br(?=[\s/>])/i.test(html);
}

const openings: Readonly<Record<string, string>> = {
	h1: '\n\n# ',
	h2: '\n\n## ',
	h3: '\n\n### ',
	h4: '\n\n#### ',
	h5: '\n\n##### ',
	h6: '\n\n###### ',
	li: '\n\n- ',
	hr: '\n\n---\n\n',
	br: '\\\n',
	td: ' ',
	th: ' ',
};

const blockTags = new Set(
	(
		'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section summary table tbody tfoot thead tr ul'
	).split(' '),
);
