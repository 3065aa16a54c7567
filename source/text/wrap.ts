import {width as cells} from './width.ts';

/** A sentence in lines of at most so many cells: only a word that is longer, and the last of at most so many lines, may not fit. */
export function wrapped(sentence: string, width: number, most = Number.POSITIVE_INFINITY): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of sentence.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		const isFull = line !== '' && lines.length + 1 < most && cells(longer) > width;
		if (isFull) lines.push(line);
		line = isFull ? word : longer;
	}

	return [...lines, line];
}
