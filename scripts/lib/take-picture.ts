import {writeFile} from 'node:fs/promises';
import {start} from '../../test/terminal/harness.ts';
import {type PictureOptions, screenToSvg} from './screen-to-svg.ts';

/** A program to start, what to press in it, and the picture to take then. */
export type Picture = PictureOptions & {
	readonly command: readonly string[];
	readonly columns: number;
	readonly rows: number;
	/** As typed, named keys in angle brackets: "jj<Tab>"; "<<" is the sign itself. */
	readonly keys: string;
	/** What has to stand on the screen before the first key; '' where silence is enough. */
	readonly until: string;
	readonly env: Readonly<Record<string, string>>;
	/** The SVG file to write. */
	readonly file: string;
};

const named: Readonly<Record<string, string>> = {
	'<<': '<',
	'<Tab>': '\t',
	'<S-Tab>': '\x1b[Z',
	'<Enter>': '\r',
	'<Esc>': '\x1b',
	'<Up>': '\x1b[A',
	'<Down>': '\x1b[B',
	'<Right>': '\x1b[C',
	'<Left>': '\x1b[D',
	'<Home>': '\x1b[H',
	'<End>': '\x1b[F',
	'<PgUp>': '\x1b[5~',
	'<PgDn>': '\x1b[6~',
};

/** Starts a program in a terminal, presses keys, and writes a picture of the screen. */
export async function takePicture({
	command,
	columns,
	rows,
	keys,
	until,
	env,
	file,
	title,
	theme,
}: Picture): Promise<void> {
	const harness = start(command, {columns, rows, env});
	try {
		await harness.until(until === '' ? () => harness.raw() !== '' : until, 10_000);
		await harness.quiet(300);
		for (const key of toKeys(keys)) {
			harness.press(key);
			await harness.quiet(80);
		}

		await harness.quiet(300);
		await writeFile(file, screenToSvg(harness.cells(), {title, theme}));
	} finally {
		harness.close();
	}
}

function toKeys(keys: string): readonly string[] {
	return (keys.match(/<[\w-]+>|<<|[\s\S]/gu) ?? []).map(key => {
		const pressed = key.length > 2 || key === '<<' ? named[key] : key;
		if (pressed === undefined) throw new Error(`No key is called ${key}; there are ${Object.keys(named).join(' ')}`);
		return pressed;
	});
}
