import process from 'node:process';
import {complain} from '../terminal/complain.ts';
import {visible} from '../text/visible.ts';
import {addingWords} from '../words/adding.ts';
import {addressesIn, type Listed} from './address-list.ts';
import {json} from './json.ts';
import {type Kept, keep} from './keep.ts';
import {fail, print} from './output.ts';
import {progressLine} from './progress-line.ts';

/** How many are fetched at once: what a server and a person who waits both find right. */
const atOnce = 4;

/** What stops it. A copy and what is remembered of it are written without a pause, so that neither is half there then. */
const stopping = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Keeps copies of articles, a few at a time, and says of each what became of it, in the order in which they are done.
 * Those that fail stop no other, and give the exit code 1. A signal ends it, once that is summed up too.
 */
export async function add(sources: readonly string[], isJson: boolean): Promise<void> {
	const all = [
		...new Map(sources.flatMap(source => addressesIn(source) ?? [{source}]).map(each => [each.source, each])).values(),
	];
	const done: Kept[] = [];
	const line = progressLine();
	const open = new Set<string>();
	const showLine = () => line?.show(addingWords().working(done.length, all.length, [...open].at(-1) ?? ''));
	let next = 0;
	const work = async () => {
		while (next < all.length) {
			const {source, why}: Listed = all[next++]!;
			open.add(source);
			showLine();
			const kept: Kept =
				why === undefined ? await keep(source) : {source, outcome: 'failed', title: '', file: '', why, note: ''};
			done.push(kept);
			open.delete(source);
			line?.clear();
			if (!isJson || kept.outcome === 'failed') await tell(kept);
			showLine();
		}
	};

	const sumUp = async (left: readonly string[]) => {
		line?.clear();
		const stopped = left.map(source => ({source, outcome: 'stopped'}));
		if (isJson) return print(json([...done.map(fieldsOf), ...stopped], '\t'));
		const count = (outcome: Kept['outcome']) => done.filter(each => each.outcome === outcome).length;
		const summary = addingWords().summary(count('kept'), count('there'), count('failed'), left.length);
		if (all.length > 1 || left.length > 0) await print(`${summary}\n`);
	};

	for (const signal of stopping) {
		process.once(signal, async () => {
			const sources = new Set(done.map(({source}) => source));
			await sumUp(all.map(({source}) => source).filter(source => !sources.has(source)));
			// Not by an exit code: a shell that runs a script ends that, too.
			process.kill(process.pid, signal);
		});
	}

	await Promise.all(Array.from({length: Math.min(atOnce, all.length)}, work));
	await sumUp([]);
}

async function tell({outcome, title, why, note}: Kept): Promise<void> {
	if (outcome === 'failed') return fail(why, 1);
	await print(`${addingWords()[outcome](visible(title))}\n`);
	if (note !== '') complain(note);
}

function fieldsOf({source, outcome, title, file, why, note}: Kept) {
	const known = Object.entries({title, file, why, note}).filter(([, value]) => value !== '');
	return {source, outcome, ...Object.fromEntries(known)};
}
