import process from 'node:process';
import {visible} from '../text/visible.ts';

/** One line on standard error, whatever name of a file it repeats. */
export function complain(sentence: string): void {
	process.stderr.write(`${visible(sentence)}\n`);
}
