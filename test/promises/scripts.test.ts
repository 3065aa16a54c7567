import {expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import {makeReading} from '../../source/app/reading.ts';
import {select} from '../../source/app/select.ts';
import {printed} from '../../source/cli/print.ts';
import {firstTools} from '../../source/cli/tools.ts';
import {parse} from '../../source/document/parse.ts';
import {changesTo, rowsOf} from '../../source/screen/frame.ts';
import {linesOf} from '../../source/screen/lines.ts';
import {settled} from '../../source/text/settled.ts';
import {stateOf} from '../app/reader.ts';

/** A letter of each stretch of 64 code points that has one: of every script that Node knows. */
const letters = Array.from({length: 0x110000 / 64}, (_, stretch) =>
	Array.from({length: 64}, (_, index) => String.fromCodePoint(64 * stretch + index)).find(character =>
		/\p{L}/u.test(character),
	),
).filter(letter => letter !== undefined);

test('a single letter of any script is printed and read full screen', async () => {
	expect(letters.length).toBeGreaterThan(1000);
	for (const letter of letters) {
		const {article} = await parse(`${letter}\n`, {name: 'a.txt'});
		const analysis = analyse(article);
		const opened = {article, analysis, problems: [], path: null};
		expect(await printed(opened, {colours: null})).toContain(letter);
		const state = stateOf(makeReading(article, analysis), {
			tools: await firstTools(article, {isJustified: false}),
		});
		expect(settled(changesTo(null, rowsOf(linesOf(select(state), state)), 40), 40)).toContain(letter);
	}
});
