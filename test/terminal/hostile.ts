/** What a terminal would obey or be confused by. Numbers that the reader itself never writes tell these from its own. */
export const hostile = {
	'a style': '\x1b[91;97m',
	'a style in C1': '\x9b91;97m',
	'a place for the cursor': '\x1b[91;97H',
	'an erased screen': '\x1b[3J',
	'the normal screen': '\x1b[?47l',
	'a question': '\x1b[6n\x1b[c\x05',
	'a title': '\x1b]0;pirate\x07',
	'a title in C1': '\x9d0;pirate\x9c',
	'a clipboard': '\x1b]52;c;cGlyYXRl\x07',
	'a link': '\x1b]8;;https://pirate.example\x1b\\ici\x1b]8;;\x1b\\',
	'a device control string': '\x1bP1$r91m\x1b\\',
	'an application command': '\x1b_Gpirate\x1b\\',
	'a reset': '\x1bc',
	'another set of characters': '\x0e\x1b(0',
	'a line written over': 'vrai\rfaux\b\b\b',
	'a bell and a deletion': '\x07\x7f',
	'a form feed and a vertical tab': '\f\v',
	'a line end that is none': '\u2028\u2029\x85',
	'a right-to-left override': '\u202eeil\u202c \u2066x\u2069',
	'a flood without width': '\u200b\u200d\u2060\ufeff'.repeat(200),
	'a flood of accents': `e${'\u0301'.repeat(500)}`,
} as const;

const all = Object.values(hostile).join(' puis ');
/** Enough of it keeps a file from being taken for a binary one. */
export const filler = 'Une phrase paisible, assez longue pour que le texte reste un texte. '.repeat(4);

/** Controls in the title, in names, quotations, lists, links and code, raw and as entities and escapes. */
export const markdown = [
	'---\ntitle: "Titre \\e]0;pirate\\a\\x9b91;97m\\u202e fin"\n---',
	`# Un titre ${all}`,
	filler,
	`Ann Lee et \x1b[91;97mPaul \x9b91;97mRoux sont là. Ann Lee a dit : « Bonjour ${all} à tous. » ${filler}`,
	`Le maire, Marc\x9b91;97m Petit\u202e, répond : « Non &#27;[91;97m &#x9b;91;97m &#7; &#xD800; merci. » ${filler}`,
	`- un ${hostile['a title']}\n- deux ${hostile['a style']}`,
	`[un lien](https://example.org/${hostile['a style']}) ${filler}`,
	`\`\`\`\n${all}\n\`\`\``,
	`## Intertitre ${all}`,
	filler.repeat(3),
].join('\n\n');
