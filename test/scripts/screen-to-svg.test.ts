import {afterEach, describe, expect, test} from 'vitest';
import {screenToSvg} from '../../scripts/lib/screen-to-svg.ts';
import {terminalThemes, toHex} from '../../scripts/lib/terminal-themes.ts';
import {openScreen, type Screen} from '../terminal/screen.ts';

let screen: Screen;
afterEach(() => screen.close());

/** The picture of what a program wrote on a screen of 40 by 3. */
async function picture(written: string, theme: 'dark' | 'light' = 'dark', title = 'Le titre') {
	screen = openScreen(40, 3, () => {});
	await new Promise<void>(shown => screen.write(written, shown));
	return screenToSvg(screen.cells(), {title, theme});
}

/** The texts in the terminal, without the title's. */
const texts = (svg: string) => [...svg.matchAll(/<text x="(\d+)" y="(\d+)" textLength="(\d+)"[^>]*>([^<]*)<\/text>/g)];

describe('text', () => {
	test('stands at its column and is as long as its cells', async () => {
		const svg = await picture('Bonjour   le monde\r\n  à tous');
		expect(texts(svg).map(([, x, y, length, text]) => [x, y, length, text])).toEqual([
			['0', '15', '63', 'Bonjour'],
			['90', '15', '72', 'le monde'],
			['18', '35', '54', 'à tous'],
		]);
	});

	test('is escaped, in the title too', async () => {
		const svg = await picture('a < b && "c" > d', 'dark', 'R&D <x>\x1b');
		expect(svg).toContain('>a &lt; b &amp;&amp; &quot;c&quot; &gt; d</text>');
		expect(svg).toContain('<title>R&amp;D &lt;x&gt;</title>');
	});

	test('beside a wide character keeps its column', async () => {
		const svg = await picture('un 🙂 ici');
		expect(texts(svg).map(([, x, , length, text]) => [x, length, text])).toEqual([
			['0', '18', 'un'],
			['27', '18', '🙂'],
			['54', '27', 'ici'],
		]);
	});

	test('keeps its combining marks', async () => {
		expect(texts(await picture('e\u0301te\u0301'))[0]?.slice(3)).toEqual(['27', 'e\u0301te\u0301']);
	});
});

describe('styles', () => {
	test('are those of the screen', async () => {
		const svg = await picture('\x1b[1mgras\x1b[0m \x1b[3mcursif\x1b[0m \x1b[2mpâle\x1b[0m \x1b[31mrouge\x1b[0m');
		const {palette, foreground} = terminalThemes.dark;
		expect(svg).toContain(`fill="${foreground}" font-weight="700">gras<`);
		expect(svg).toContain('font-style="italic">cursif<');
		expect(svg).toContain('fill-opacity="0.6">pâle<');
		expect(svg).toContain(`fill="${palette[1]}">rouge<`);
	});

	test('underline the gaps too', async () => {
		expect(await picture('\x1b[4mun    mot\x1b[0m')).toContain('<rect x="0" y="17" width="81" height="1"');
	});

	test('turn ink and paper round where the screen does', async () => {
		const {foreground, background} = terminalThemes.light;
		const svg = await picture('\x1b[7mfin\x1b[0m', 'light');
		expect(svg).toContain(`<rect x="0" y="0" width="27" height="20" fill="${foreground}"/>`);
		expect(svg).toContain(`fill="${background}">fin<`);
	});
});

test('an empty screen is a window with nothing in it', async () => {
	const svg = await picture('');
	expect(texts(svg)).toEqual([]);
	expect(svg).toContain('width="392" height="126"');
});

test('colours are those of xterm', () => {
	const {dark} = terminalThemes;
	expect([16, 21, 111, 231, 232, 255].map(colour => toHex(colour, dark, ''))).toEqual([
		'#000000',
		'#0000ff',
		'#87afff',
		'#ffffff',
		'#080808',
		'#eeeeee',
	]);
	expect(toHex(null, dark, '#123456')).toBe('#123456');
	expect(toHex('#abcdef', dark, '')).toBe('#abcdef');
});
