import {writeSync} from 'node:fs';

/** Writes all of a text to standard output, at once; what takes nothing for the moment is tried again. Throws where it is gone. */
export function writeOut(text: string): void {
	let rest = Buffer.from(text);
	while (rest.length > 0) {
		try {
			rest = rest.subarray(writeSync(1, rest));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
		}
	}
}
