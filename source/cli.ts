#!/usr/bin/env node
import process from 'node:process';
import {loadConfig} from './cli/load-config.ts';
import {complain, print} from './cli/output.ts';
import {answers, flagNamed} from './cli/usage.ts';

/** A flag alone that asks for a text needs nothing else. */
async function main(argv: readonly string[]): Promise<void> {
	const config = loadConfig();
	const flag = argv.length === 1 ? flagNamed(argv[0]!) : null;
	if (flag === 'help' || flag === 'version') return print(answers[flag]());
	const {run} = await import('./cli/run.ts');
	return run(argv, config);
}

main(process.argv.slice(2)).catch((error: Error) => {
	// Told by its exit code: what is loaded later has classes of its own. Any other error is a bug.
	if (!('exitCode' in error)) throw error;
	return complain(error.message, error.exitCode as number);
});
