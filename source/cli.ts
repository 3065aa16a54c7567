#!/usr/bin/env node
import process from 'node:process';

/** A flag alone that asks for a text needs nothing else. */
async function main(argv: readonly string[]): Promise<void> {
	const [first] = argv;
	if (argv.length === 1 && first!.startsWith('-')) {
		const {answer} = await import('./cli/answer.ts');
		if (await answer(first!)) return;
	}

	const {run} = await import('./cli/run.ts');
	return run(argv);
}

void main(process.argv.slice(2));
