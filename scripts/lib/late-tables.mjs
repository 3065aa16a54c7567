import {readFileSync} from 'node:fs';
import path from 'node:path';

const narrow = path.resolve(import.meta.dirname, '..', '..', 'source', 'text', 'narrow.ts');

/**
 * An esbuild plugin: what Ink measures and cuts text with makes segmenters and compiles tables of Unicode when it is loaded,
 * which costs twenty milliseconds that narrow text never needs: on first use. Nor does narrow text with styles, which is nearly
 * all that Ink asks for: its width is its length, and each character is a cluster.
 */
export const withLateTables = {
	name: 'with-late-tables',
	setup({onLoad}) {
		for (const {filter, withNarrowFirst} of files) {
			onLoad({filter}, ({path: file}) => {
				const contents = readFileSync(file, 'utf8');
				const late = withLate(contents, file);
				return {contents: late === contents ? contents : withNarrowFirst(late)};
			});
		}
	},
};

const asItIs = contents => contents;

const files = [
	{filter: /[\\/]string-width[\\/]index\.js$/, withNarrowFirst: withWidthOfNarrow},
	{filter: /[\\/]ansi-tokenize[\\/]build[\\/]tokenize\.js$/, withNarrowFirst: withClustersOfNarrow},
	{filter: /[\\/]slice-ansi[\\/]tokenize-ansi\.js$/, withNarrowFirst: asItIs},
	{filter: /[\\/]wrap-ansi[\\/]index\.js$/, withNarrowFirst: asItIs},
];

/** A module whose own segmenters and expressions are made by functions, once each. */
function withLate(contents, file) {
	const made = /^const (\w+) = (new Intl\.Segmenter\([^;]*\)|\/.*\/\w*);$/gm;
	const all = [...contents.matchAll(made)];
	if (contents.includes('Intl.Segmenter') && !all.some(([, , value]) => value.startsWith('new Intl')))
		throw new Error(`${file}: its segmenter has moved.`);
	if (all.length === 0) return contents;
	return contents
		.replace(new RegExp(`(?<!const )\\b(?:${all.map(([, name]) => name).join('|')})\\b`, 'g'), name => `${name}()`)
		.replace(made, (_, name, value) => {
			const maker = value.startsWith('/')
				? `new RegExp(${JSON.stringify(value.replace(/^\/|\/\w*$/g, ''))}, '${/\w*$/.exec(value)[0]}')`
				: value;
			return `let made_${name}; const ${name} = () => (made_${name} ??= ${maker});`;
		});
}

/** A line is narrow with the marks in the margin, what parts the status row, and escape sequences. */
const isNarrowLine = `import {isNarrow} from ${JSON.stringify(narrow)};
const isNarrowLine = text => isNarrow(text.replace(/[\\u001B\\u2500-\\u259F\\u22EE\\u25B8]/g, '-'));
`;

function withWidthOfNarrow(contents) {
	return `${isNarrowLine}${replaced(contents, 'export default function stringWidth(', 'function widthOfAny(')}
export default function stringWidth(input, options) {
	if (typeof input === 'string' && options === undefined) {
		const text = input.includes('\\u001B') ? input.replace(/\\u001B\\[[\\d;]*m/g, '') : input;
		if (!text.includes('\\u001B') && isNarrowLine(text)) return text.length;
	}
	return widthOfAny(input, options);
}`;
}

function withClustersOfNarrow(contents) {
	return `${isNarrowLine}${replaced(contents, 'segmenter().segment(str)', 'clustersOf(str)')}
function clustersOf(text) {
	return isNarrowLine(text) ? Array.from(text, (segment, index) => ({segment, index})) : segmenter().segment(text);
}`;
}

function replaced(contents, words, others) {
	const all = contents.replace(words, others);
	if (all === contents) throw new Error(`“${words}” has moved.`);
	return all;
}
