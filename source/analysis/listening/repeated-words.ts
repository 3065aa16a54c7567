import {gathered} from '../../text/lists.ts';
import {CONTENT_READ} from '../frames/scene.ts';
import type {Heard} from '../meaning/voice.ts';
import type {Reading} from '../reading/reading.ts';
import {rowsOf} from './headlines.ts';
import {isFirm, type Judging} from './judged.ts';

/**
 * “Ann Lee called it ‘a blow’. How can ‘a blow’ hurt?”: a fragment that the article gives to somebody is theirs wherever it
 * stands, and so is one of four words and more that somebody's longer words have.
 */
export function repeatWords({reading, judged}: Judging): void {
	const open = [...judged].filter(([, {kind, heard}]) => kind === 'scare' || (kind === 'speech' && !heard));
	if (open.length === 0) return;
	const rowsIn = (index: number) => (reading.quotations[index]!.parent < 0 ? rowsOf(reading, index) : []);
	const words = new Set(
		gathered(open, ([index]) => [comparedWords(reading, index), ...rowsIn(index)].join(' ').split(' ')),
	);
	const said = new Map<string, Heard>();
	for (const [index, {kind, heard}] of judged) {
		if (kind !== 'speech' || !heard || !isFirm(heard)) continue;
		for (const row of [comparedWords(reading, index), ...rowsOf(reading, index, words)]) {
			if (!said.has(row)) said.set(row, heard);
		}
	}

	for (const [index, {kind}] of open) {
		const again = kind === 'scare' ? said.get(comparedWords(reading, index)) : undefined;
		const rows = rowsIn(index);
		const isPart = rows.length > 1 && rows.every(row => said.get(row)?.voice.name === said.get(rows[0]!)?.voice.name);
		const heard = again ?? (isPart ? said.get(rows[0]!) : undefined);
		if (heard) judged.set(index, {kind: 'speech', heard: {voice: heard.voice, reason: 'continuation'}});
	}
}

/** The words of a quotation, to be known again: without case and the comma or full stop that English sets inside. */
export function comparedWords({smallText, quotations}: Reading, index: number): string {
	const {start, end} = quotations[index]!.content;
	const words = smallText.slice(start, Math.min(end, start + CONTENT_READ));
	return words.endsWith(',') || words.endsWith('.') ? words.slice(0, -1) : words;
}
