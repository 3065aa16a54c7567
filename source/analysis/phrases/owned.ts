import type {SpeechData} from '../languages/speech-data.ts';
import type {Token} from '../reading/tokens.ts';

/** “Danish-owned Elm Foods”, “the New York-based retailer Lee's”: the token behind what tells whose a group is or where, or `at`. */
export function afterOwned(tokens: readonly Token[], at: number, to: number, {owned, anyGroup}: SpeechData): number {
	for (let index = at; index < to - 1; index++) {
		const [token, next] = tokens.slice(index, index + 2);
		// “Dutch manufacturer Elm Rides”
		if (index > at && !token!.isCapital) return anyGroup.has(token!.word) && next!.isProper ? index + 1 : at;
		if (!token!.isCapital) return at;
		if (owned.test(token!.word)) return index + 1;
	}

	return at;
}
