/** Text as it reads: content management systems escape what they write, some of them twice. */
export function withoutMarkup(text: string): string {
	return text
		.replace(/<[^<>]*>/g, ' ')
		.replace(
			/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|laquo|raquo|hellip|eacute|egrave|agrave));/gi,
			(_, decimal, hex, name) => {
				const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
				return code ? String.fromCodePoint(code) : entities[String(name).toLowerCase()]!;
			},
		)
		.replace(/\s+/g, ' ')
		.trim();
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: '’',
	lt: '‹',
	gt: '›',
	nbsp: ' ',
	rsquo: '’',
	lsquo: '‘',
	laquo: '«',
	raquo: '»',
	hellip: '…',
	eacute: 'é',
	egrave: 'è',
	agrave: 'à',
};
