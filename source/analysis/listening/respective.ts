import type {Heard} from '../meaning/voice.ts';
import type {Listening} from './listen.ts';

/** « Ann Lee et Tom Ray ont dénoncé respectivement « une faute » et « un crime » »: whose turn it is of the two. */
export function respectively({scene: {tokens, at}, reading: {speech}, voices}: Listening): Heard | undefined {
	const each = tokens.findLastIndex(({word}, index) => index < at && speech.respectively.has(word));
	if (each < 0 || tokens.slice(each, at).some(({kind}) => kind === 'stop')) return undefined;
	const start = tokens.findLastIndex(({kind}, index) => index < each && kind === 'stop') + 1;
	const named = tokens.slice(start, each).filter(({kind}) => kind === 'name');
	const turn = tokens.slice(each, at).filter(({kind}) => kind === 'quotation').length;
	const person = named.length === 2 ? (named[turn]?.index ?? -1) : -1;
	return person < 0 ? undefined : {voice: voices.person(person), reason: 'verb before'};
}
