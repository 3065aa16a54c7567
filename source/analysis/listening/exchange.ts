import type {FrameScene} from '../frames/frame.ts';
import type {Heard} from '../meaning/voice.ts';
import type {Hearing} from '../meaning/voices.ts';
import {MARK_CHARACTERS} from '../quotations/styles.ts';
import type {Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';

const ASKS = new RegExp(`\\?[\\s${MARK_CHARACTERS}]*$`);
const TAIL = 6;

/**
 * Who speaks in a quotation without a frame that stands right beside another: “And in practice?” “In practice he sold
 * tickets.” The answer is not by whoever asked, and the question by whoever asked before; undefined where neither is one.
 */
export function exchanged(
	{reading, voices, heardAt}: Hearing,
	{tokens, at, content}: FrameScene,
): Heard | null | undefined {
	const asks = ({index}: Token) => isQuestion(reading, index);
	const earlier = tokens.slice(0, at).filter(({kind}) => kind === 'quotation');
	const last = earlier.at(-1);
	const heard = last && heardAt(last.index);
	if (!last || !heard) return undefined;
	const isOther = (token: Token) => {
		const other = heardAt(token.index);
		return other != null && other.voice.name !== heard.voice.name;
	};
	if (tokens[at - 1] === last && asks(last)) {
		const other = earlier.findLast(isOther);
		const voice = other ? heardAt(other.index)!.voice : voices.salient(tokens[at]!.start, [heard.voice.person]);
		return voice && {voice, reason: 'dialogue'};
	}

	if (tokens[at + 1]?.kind !== 'quotation' || !ASKS.test(content)) return undefined;
	const asker = earlier.findLast(token => asks(token) && isOther(token));
	return asker && {voice: heardAt(asker.index)!.voice, reason: 'dialogue'};
}

/**
 * The person who asks in the last quotation before the one of an index, in its block or, of the first one there, in the
 * block before; -1 where that is no question or nobody is known.
 */
export function askerBefore({reading, heardAt}: Hearing, {tokens, at}: FrameScene, index: number): number {
	const {quotations} = reading;
	const {block, parent} = quotations[index]!;
	const own = tokens.slice(0, Math.max(0, at)).findLast(({kind}) => kind === 'quotation');
	const other = parent < 0 && index > 0 && quotations[index - 1]!.block === block - 1 ? index - 1 : -1;
	const last = own?.index ?? other;
	return last >= 0 && isQuestion(reading, last) ? (heardAt(last)?.voice.person ?? -1) : -1;
}

function isQuestion({article, quotations}: Reading, index: number): boolean {
	const {start, end} = quotations[index]!.content;
	return ASKS.test(article.text.slice(Math.max(start, end - TAIL), end));
}
