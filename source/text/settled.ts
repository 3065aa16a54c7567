import {isDoubtful} from './doubtful.ts';
import {settledLine} from './settled-line.ts';

/** What is written to a terminal of so many columns, so that what stands after a doubtful cluster is not moved by it. */
export function settled(written: string, columns: number): string {
	if (!isDoubtful(written)) return written;
	return written
		.split(/(?<=\r?\n)/)
		.map(line => (isDoubtful(line) ? settledLine(line, columns) : line))
		.join('');
}
