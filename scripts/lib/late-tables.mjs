import {readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * An esbuild plugin. string-width makes a segmenter and compiles tables of Unicode when it is loaded, which costs ten milliseconds that narrow
 * text never needs: on first use. Nor does narrow text with styles, which is nearly all that Ink asks it for: its width is its
 * length, and Ink's first frame is there 20 ms sooner.
 */
export const withLateTables = {
	name: 'with-late-tables',
	setup({onLoad}) {
		onLoad({filter: /[\\/]string-width[\\/]index\.js$/}, ({path: file}) => {
			const contents = readFileSync(file, 'utf8');
			const made = /^const (\w+) = (new Intl\.Segmenter\(\)|\/.*\/\w*);$/gm;
			const names = [...contents.matchAll(made)].map(([, name]) => name);
			if (contents.includes('Intl.Segmenter') && !(names.includes('segmenter') && names.includes('rgiEmojiRegex')))
				throw new Error(`${file}: its tables have moved.`);
			if (names.length === 0) return {contents};
			const late = contents
				.replace(new RegExp(`(?<!const )\\b(?:${names.join('|')})\\b`, 'g'), name => `${name}()`)
				.replace(made, (_, name, value) => {
					const maker = value.startsWith('/')
						? `new RegExp(${JSON.stringify(value.replace(/^\/|\/\w*$/g, ''))}, '${/\w*$/.exec(value)[0]}')`
						: value;
					return `let made_${name}; const ${name} = () => (made_${name} ??= ${maker});`;
				});
			return {contents: withNarrowFirst(late), resolveDir: root};
		});
	},
};

function withNarrowFirst(contents) {
	const all = contents.replace('export default function stringWidth(', 'function widthOfAny(');
	if (all === contents) throw new Error('string-width exports its function in another way.');
	return `import {isNarrow} from './source/text/narrow.ts';
${all}
export default function stringWidth(input, options) {
	if (typeof input === 'string' && options === undefined) {
		const text = input.includes('\\u001B') ? input.replace(/\\u001B\\[[\\d;]*m/g, '') : input;
		// The marks in the margin, and what parts the status row.
		if (isNarrow(text.replace(/[\u2500-\u259F\u22EE\u25B8]/g, '-'))) return text.length;
	}
	return widthOfAny(input, options);
}`;
}
