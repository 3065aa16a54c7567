import {lastIndexBetween} from '../../text/lists.ts';
import type {Heard} from '../meaning/voice.ts';
import {CLASS, isOf} from '../reading/word-classes.ts';
import type {Listening} from './listen.ts';

/** « Ann Lee et Tom Ray ont dénoncé respectivement « une faute » et « un crime » »: whose turn it is of the two. */
export function respectively({scene: {tokens, at}, voices}: Listening): Heard | undefined {
	let each = at - 1;
	while (each >= 0 && tokens[each]!.kind !== 'stop' && !isOf(tokens[each], CLASS.respectively)) each--;
	if (each < 0 || tokens[each]!.kind === 'stop') return undefined;
	const start = lastIndexBetween(tokens, 0, each, ({kind}) => kind === 'stop') + 1;
	const named = tokens.slice(start, each).filter(({kind}) => kind === 'name');
	const turn = tokens.slice(each, at).filter(({kind}) => kind === 'quotation').length;
	const person = named.length === 2 ? (named[turn]?.index ?? -1) : -1;
	return person < 0 ? undefined : {voice: voices.person(person), reason: 'verb before'};
}
