import {isClusterBoundary} from './graphemes.ts';

/** Cells of a tab, wherever it stands: what a tab shows as must not depend on the column. */
const tab = '    ';

/** Marks on one letter, more of which only paint over the neighbouring rows. */
const mostMarks = 8;

// What a terminal would obey or lose: controls, separators, bidirectional embeddings and isolates, lone surrogates.
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

// What has no width and no ink: format characters, fillers, joiners and selectors. They are kept, as the first group,
// where an emoji needs them: the joiner of two pictures, the selector of the coloured form, the tags of a flag.
//
//   👩 U+200D 🚀      ❤ U+FE0F      1 U+FE0F U+20E3      🏴 U+E0067 U+E0062 … U+E007F
//      ^^^^^^           ^^^^^^        ^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^^
//
const makeHidden = () =>
	new RegExp(
		[
			'(\\u200d(?<=\\p{Extended_Pictographic}[\\p{Mn}\\p{Me}\\p{Emoji_Modifier}]*\\u200d)(?=\\p{Extended_Pictographic})',
			'\\ufe0f(?<=\\p{Extended_Pictographic}\\ufe0f)',
			'\\ufe0f(?<=[\\d#*]\\ufe0f)(?=\\u20e3)',
			'[\\u{e0020}-\\u{e007f}](?<=\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{1,8}))',
			'[\\p{Cf}\\p{Default_Ignorable_Code_Point}]',
		].join('|'),
		'gu',
	);

// Made on first use: most articles never need them, and the first page does not wait.
let hidden: RegExp | undefined;
let crowd: RegExp | undefined;

// What may join with what stands before it: marks, a vowel of Thai and of Lao, colours of skin.
const startsWithMark = /^[\p{M}\u0e33\u0eb3\p{Emoji_Modifier}]/u;

// What joins with whatever stands after it: letters of Indic scripts that are written over the next one. Their code
// points, since V8 of Node 26 does not find U+113D1 by a class of characters.
const openLetters = new Set([
	0x0d4e, 0x111c2, 0x111c3, 0x113d1, 0x1193f, 0x11941, 0x11a84, 0x11a85, 0x11a86, 0x11a87, 0x11a88, 0x11a89, 0x11d46,
	0x11f02,
]);

/** What `visible` says of a text that is not all narrow. */
export function shownOf(text: string): string {
	hidden ??= makeHidden();
	crowd ??= new RegExp(`([\\p{Mn}\\p{Me}]{${mostMarks}})[\\p{Mn}\\p{Me}]+`, 'gu');
	const shown = text.replace(unsafe, picture).replace(hidden, '$1').replace(crowd, '$1');
	return `${joinsBefore(shown) ? '\u25cc' : ''}${shown}${endsOpen(shown) ? '\u25cc' : ''}`;
}

/** Whether a text would join with whatever stands before it. */
function joinsBefore(text: string): boolean {
	return startsWithMark.test(text) && !isClusterBoundary(`\u25cc${text}`, 1);
}

function endsOpen(text: string): boolean {
	const isPair = (text.codePointAt(text.length - 2) ?? 0) > 0xffff;
	return openLetters.has(text.codePointAt(text.length - (isPair ? 2 : 1)) ?? -1);
}

function picture(character: string): string {
	const code = character.charCodeAt(0);
	if (character === '\t') return tab;
	if (/\s/.test(character)) return ' ';
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	return code === 0x7f ? '\u2421' : '\ufffd';
}
