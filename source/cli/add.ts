import {readFileSync, statSync} from 'node:fs';
import {isAddress} from '../sources/is-address.ts';
import {visible} from '../text/visible.ts';
import {addingWords} from '../words/adding.ts';
import {json} from './json.ts';
import {type Kept, keep} from './keep.ts';
import {fail, print} from './output.ts';
import {progressLine} from './progress-line.ts';

/** How many are fetched at once: what a server and a person who waits both find right. */
const atOnce = 4;

/** Bytes of the longest list of addresses. */
const longestList = 1_000_000;

/**
 * Keeps copies of articles, a few at a time, and says of each what became of it, in the order in which they are done.
 * Those that fail stop no other, and give the exit code 1.
 */
export async function add(sources: readonly string[], isJson: boolean): Promise<void> {
	const all = [...new Set(sources.flatMap(addressesIn))];
	const done: Kept[] = [];
	const line = progressLine();
	const showLine = (source: string) => line?.show(addingWords().working(done.length, all.length, source));
	let next = 0;
	const work = async () => {
		while (next < all.length) {
			const source = all[next++]!;
			showLine(source);
			const kept = await keep(source);
			done.push(kept);
			line?.clear();
			if (!isJson || kept.outcome === 'failed') await tell(kept);
			showLine(source);
		}
	};

	await Promise.all(Array.from({length: Math.min(atOnce, all.length)}, work));
	line?.clear();
	if (isJson) return print(json(done.map(fieldsOf), '\t'));
	const count = (outcome: Kept['outcome']) => done.filter(each => each.outcome === outcome).length;
	if (all.length > 1) await print(`${addingWords().summary(count('kept'), count('there'), count('failed'))}\n`);
}

async function tell({outcome, title, why}: Kept): Promise<void> {
	if (outcome === 'failed') return fail(why, 1);
	return print(`${addingWords()[outcome](visible(title))}\n`);
}

function fieldsOf({source, outcome, title, file, why}: Kept) {
	const known = Object.entries({title, file, why}).filter(([, value]) => value !== '');
	return {source, outcome, ...Object.fromEntries(known)};
}

/** The addresses in a file that holds nothing else, one a line, and remarks after "#"; else the source itself. */
function addressesIn(source: string): readonly string[] {
	if (source === '-' || isAddress(source)) return [source];
	const stats = statSync(source, {throwIfNoEntry: false});
	if (!stats?.isFile() || stats.size > longestList) return [source];
	const lines = readFileSync(source, 'utf8')
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.map(each => each.trim())
		.filter(each => each !== '' && !each.startsWith('#'));
	return lines.length > 0 && lines.every(each => isAddress(each) && !/\s/.test(each)) ? lines : [source];
}
