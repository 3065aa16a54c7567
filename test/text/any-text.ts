import fc from 'fast-check';

/** Characters that join, hide, turn or command, among ordinary ones. */
const hostile = [
	...'aé «’1#日한각นำक्षी👩🚀❤©🏴🇫🇷🏽ﾊﾞ',
	...'\t\r\n\u0000\u0007\u001b\u007f\u0085\u009b\u2028',
	...'\u00ad\u034f\u0600\u200b\u200c\u200d\u200e\u202e\u2060\u2066\u2069\u3164\ufe0e\ufe0f\ufeff\u0301\u20e3',
	'\ud83d',
	'\ude00',
	'\u{e0067}',
	'\u{e007f}',
	'👩\u200d🚀',
	'❤\ufe0f',
	'1\ufe0f\u20e3',
];

/** Any text, and any mixture of those. */
export const anyText = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.array(fc.constantFrom(...hostile), {maxLength: 12}).map(parts => parts.join('')),
);
