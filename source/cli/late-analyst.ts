import type {Analyst} from './analyst.ts';

/** An analyst whose thread is started when it is first asked: the bundled article was analysed when the program was built. */
export function lateAnalyst(): Analyst {
	let started: Promise<Analyst> | null = null;
	return {
		ask: async job => {
			// Of its own, since the thread runs the file that it is started from.
			started ??= import('./analyst.ts').then(({startAnalyst}) => startAnalyst());
			return (await started).ask(job);
		},
		stop: () => void started?.then(analyst => analyst.stop()),
	};
}
