import type {Article, Block} from '../document/document.ts';
import {DIALOGUE_DASHES, MARK_CHARACTERS} from './quote-styles.ts';

const BEGINS = new RegExp(`^[\\s—–―]*[${MARK_CHARACTERS}…(¡¿]*\\s*[\\p{Lu}\\d]`, 'u');
const ENDS = new RegExp(`[.!?…][${MARK_CHARACTERS})\\]\\s]*$`, 'u');

/**
 * Whether a block is a turn of a dialogue that a dash begins: it ends as a sentence does, and either its neighbour is a
 * turn too or it speaks as people do. Lists, signatures and sources begin with dashes as well.
 */
export function isTurnOfDialogue(article: Article, index: number): boolean {
	if (!isSentenceAfterDash(article, index)) return false;
	const hasNeighbour = isSentenceAfterDash(article, index - 1) || isSentenceAfterDash(article, index + 1);
	return (
		hasNeighbour ||
		/[!?]|(?<!\p{L})(?:je|j['’]|tu|moi|toi|vous|oui|non|I|you|yes|no)(?!\p{L})/iu.test(
			headOf(article, article.blocks[index]!),
		)
	);
}

function isSentenceAfterDash(article: Article, index: number): boolean {
	const block = article.blocks[index];
	if (!block || (block.kind !== 'paragraph' && block.kind !== 'item')) return false;
	const head = headOf(article, block);
	const isDashed = block.marker ? DIALOGUE_DASHES.includes(block.marker[0]!) : /^\s*[—–―]\s*\S/.test(head);
	if (!isDashed || !BEGINS.test(head)) return false;
	return ENDS.test(article.text.slice(Math.max(block.start, block.end - 8), block.end));
}

/** As much of a block as tells what it is. */
function headOf({text}: Article, {start, end}: Block): string {
	return text.slice(start, Math.min(end, start + 400));
}
