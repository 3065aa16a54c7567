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
	const rows = new Map(open.map(([index]) => [index, rowsOf(reading, index)]));
	const wanted = new Set(gathered([...rows.values()], own => (own.length === 0 ? [] : own.join(' ').split(' '))));
	const longest = open.reduce((most, [index]) => Math.max(most, comparedWords(reading, index).length), 0);
	const said = new Map<string, Heard>();
	for (const [index, {kind, heard}] of judged) {
		if (kind !== 'speech' || !heard || !isFirm(heard)) continue;
		const whole = comparedWords(reading, index);
		if (whole.length <= longest && !said.has(whole)) said.set(whole, heard);
		for (const row of wanted.size > 0 ? rowsOf(reading, index, wanted) : []) if (!said.has(row)) said.set(row, heard);
	}

	for (const [index, {kind}] of open) {
		const again = kind === 'scare' ? said.get(comparedWords(reading, index)) : undefined;
		const [first = '', ...others] = reading.quotations[index]!.parent < 0 ? rows.get(index)! : [];
		const isPart = others.length > 0 && others.every(row => said.get(row)?.voice.name === said.get(first)?.voice.name);
		const heard = again ?? (isPart ? said.get(first) : undefined);
		if (heard) judged.set(index, {kind: 'speech', heard: {voice: heard.voice, reason: 'continuation'}});
	}
}

/** The words of a quotation, to be known again: without case and the comma or full stop that English sets inside. */
export function comparedWords({smallText, quotations}: Reading, index: number): string {
	const {start, end} = quotations[index]!.content;
	const words = smallText.slice(start, Math.min(end, start + CONTENT_READ));
	return words.endsWith(',') || words.endsWith('.') ? words.slice(0, -1) : words;
}
