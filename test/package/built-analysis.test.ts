import {readdirSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {analyse} from '../../source/analysis/analyse.ts';
import {readMarked} from '../analysis/marked.ts';
import {builtFiles} from './pack.ts';

// The build gives fields other names, letters as ranges and expressions that are compiled once.
test.each(['fr', 'en'])('%s: the built analysis finds in articles what the source finds', async language => {
	const [file] = builtFiles('.mjs').filter(name => /analyse-\w+\.mjs$/.test(name));
	const built: {analyse: typeof analyse} = await import(pathToFileURL(file!).href);
	const folder = new URL(`../articles/studied/${language}/`, import.meta.url);
	for (const name of readdirSync(folder).filter((_, index) => index % 4 === 0)) {
		const {article} = readMarked(readFileSync(new URL(name, folder), 'utf8'), language);
		expect({name, ...built.analyse(article)}).toEqual({name, ...analyse(article)});
	}
});
