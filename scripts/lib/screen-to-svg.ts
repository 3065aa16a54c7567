import type {Cell} from '../../test/terminal/cell.ts';
import {type TerminalTheme, terminalThemes, toHex} from './terminal-themes.ts';

export type PictureOptions = {readonly title: string; readonly theme: keyof typeof terminalThemes};

/** Neighbouring cells of a row that look alike, from column `start` on; `texts` has an item for each. */
type Run = {readonly row: number; readonly start: number; readonly texts: readonly string[]; readonly look: Cell};

// In pixels. Every text is stretched to its cells, so that columns stand in line in whatever font the viewer has.
const fontSize = 15;
const cellWidth = 9;
const cellHeight = 20;
const baseline = 15;
const padding = 16;
const bar = 34;
const fonts = 'ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, Liberation Mono, monospace';

/**
 * A picture of a terminal window in SVG: the cells in their colours, under a bar with the title. Text stays text, to be
 * searched and read aloud. Rows are to be of one length.
 */
export function screenToSvg(cells: readonly (readonly Cell[])[], {title, theme: name}: PictureOptions): string {
	const theme = terminalThemes[name];
	const width = (cells[0]?.length ?? 0) * cellWidth + 2 * padding;
	const height = cells.length * cellHeight + bar + 2 * padding;
	const runs = cells.flatMap(toRuns);
	const frame = `x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="9"`;
	const lines = [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<title>${escapeXml(title)}</title>`,
		`<rect ${frame} fill="${theme.background}"/>`,
		`<path d="M0.5 ${bar}V9.5a9 9 0 0 1 9-9H${width - 9.5}a9 9 0 0 1 9 9V${bar}z" fill="${theme.bar}"/>`,
		`<rect ${frame} fill="none" stroke="${theme.edge}"/>`,
		...[20, 40, 60].map(x => `<circle cx="${x}" cy="${bar / 2}" r="5.5" fill="${theme.edge}"/>`),
		`<text x="${width / 2}" y="22" text-anchor="middle" font-family="system-ui, sans-serif" font-size="13" fill="${theme.title}">${escapeXml(title)}</text>`,
		`<g transform="translate(${padding} ${bar + padding})" font-family="${fonts}" font-size="${fontSize}">`,
		...runs.flatMap(run => paper(run, theme)),
		...runs.flatMap(run => [...words(run, theme), ...rules(run, theme)]),
		'</g>',
		'</svg>',
	];
	return `${lines.join('\n')}\n`;
}

/** The runs of a row. A wide character is a run of its own: stretched with its neighbours, it would shift them. */
function toRuns(cells: readonly Cell[], row: number): readonly Run[] {
	const runs: Run[] = [];
	for (const [start, look] of cells.entries()) {
		const last = runs.at(-1);
		if (look.width === 0) continue;
		if (last !== undefined && look.width === 1 && isAlike(last.look, look)) {
			runs[runs.length - 1] = {...last, texts: [...last.texts, look.text]};
		} else {
			runs.push({row, start, texts: [look.text], look});
		}
	}

	return runs;
}

function isAlike(one: Cell, other: Cell): boolean {
	return JSON.stringify({...one, text: ''}) === JSON.stringify({...other, text: ''});
}

/** The background of a run, where it is not that of the window. */
function paper({row, start, texts, look}: Run, theme: TerminalTheme): readonly string[] {
	const {background} = colours(look, theme);
	if (background === theme.background) return [];
	return [box(start, texts.length * look.width, row * cellHeight, cellHeight, background)];
}

/** The text of a run, a piece for each stretch without wide gaps, since SVG closes those. */
function words({row, start, texts, look}: Run, theme: TerminalTheme): readonly string[] {
	const isBlank = (index: number) => /^\s$/.test(texts[index] ?? ' ');
	const isGap = (index: number) => isBlank(index) && (isBlank(index - 1) || isBlank(index + 1));
	const style = [
		`fill="${colours(look, theme).foreground}"`,
		...(look.isDim ? ['fill-opacity="0.6"'] : []),
		...(look.isBold ? ['font-weight="700"'] : []),
		...(look.isItalic ? ['font-style="italic"'] : []),
	].join(' ');

	const pieces: string[] = [];
	for (let from = 0; from < texts.length; from++) {
		if (isGap(from)) continue;
		let to = from + 1;
		while (to < texts.length && !isGap(to)) to++;
		const length = (to - from) * look.width * cellWidth;
		const text = escapeXml(texts.slice(from, to).join('').replaceAll(/\s/g, ' '));
		const place = `x="${(start + from) * cellWidth}" y="${row * cellHeight + baseline}" textLength="${length}"`;
		pieces.push(`<text ${place} lengthAdjust="spacingAndGlyphs" ${style}>${text}</text>`);
		from = to;
	}

	return pieces;
}

/** The lines under and through a run; drawn, because text-decoration leaves out the gaps. */
function rules({row, start, texts, look}: Run, theme: TerminalTheme): readonly string[] {
	const {foreground} = colours(look, theme);
	const rule = (y: number) => box(start, texts.length * look.width, row * cellHeight + y, 1, foreground);
	return [...(look.isUnderlined ? [rule(baseline + 2)] : []), ...(look.isStruck ? [rule(baseline - 5)] : [])];
}

function colours({foreground, background, isInverse}: Cell, theme: TerminalTheme) {
	const ink = toHex(foreground, theme, theme.foreground);
	const ground = toHex(background, theme, theme.background);
	return isInverse ? {foreground: ground, background: ink} : {foreground: ink, background: ground};
}

function box(column: number, columns: number, y: number, height: number, fill: string): string {
	return `<rect x="${column * cellWidth}" y="${y}" width="${columns * cellWidth}" height="${height}" fill="${fill}"/>`;
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text for XML, which has no way to write most control characters. */
function escapeXml(text: string): string {
	return text.replace(/[\0-\x1F\x7F-\x9F]/g, '').replace(/[&<>"]/g, character => escapes[character]!);
}
