import {itemAt} from '../../text/lists.ts';
import {isFirstInBlock, isLastInBlock} from '../reading/blocks.ts';
import {isFirm, type Judging} from './judged.ts';

/**
 * Words that run over several paragraphs, each reopened, are those of whom the last paragraph names. They are the first
 * in their block; those that go on after others are theirs.
 */
export function hearBack({reading: {quotations, article}, judged}: Judging): void {
	const outer = [...quotations.keys()].filter(index => quotations[index]!.parent < 0);
	for (let at = outer.length - 2; at >= 0; at--) {
		const [before, index, after] = [itemAt(outer, at - 1), outer[at]!, outer[at + 1]!];
		const {form, block} = quotations[index]!;
		const next = article.blocks[block + 1];
		if (form !== 'unclosed' || !next || quotations[after]!.block !== block + 1) continue;
		if (before !== undefined && quotations[before]!.block === block) continue;
		const own = judged.get(index);
		const heard = judged.get(after)?.heard ?? null;
		if (own?.kind !== 'speech' || isFirm(own.heard) || !isFirm(heard)) continue;
		const isReopened = isFirstInBlock(article, quotations[after]!);
		if (isReopened && isLastInBlock(article, quotations[index]!)) judged.set(index, {kind: 'speech', heard});
	}
}
