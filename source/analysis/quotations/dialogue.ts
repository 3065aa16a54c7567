import type {Article, Block} from '../../document/document.ts';
import {freePronouns, joinedPronouns, speakingWords, taleCivilities, taleVerbs} from '../languages/dialogue-words.ts';
import {DIALOGUE_DASHES, MARK_CHARACTERS} from './styles.ts';

const BEGINS = new RegExp(`^[\\s—–―]*[${MARK_CHARACTERS}…(¡¿]*\\s*[\\p{Lu}\\d]`, 'u');
const ENDS = new RegExp(`[.!?…][${MARK_CHARACTERS})\\]\\s]*$`, 'u');

const SPEAKS = new RegExp(`[!?]|(?<!\\p{L})(?:${speakingWords})(?!\\p{L})`, 'iu');

const NAME = String.raw`(?:(?:${taleCivilities})\.?\s)?\p{Lu}[\p{L}’'.-]*`;
const INVERTED = String.raw`(?:s['’])?(?:${taleVerbs})(?:(?:-t)?-(?:${joinedPronouns})\b|\s(?:${freePronouns})\b|\s${NAME})`;
const SUBJECT_FIRST = String.raw`(?:${freePronouns}|${NAME}(?:\s${NAME}){0,2})\s(?:${taleVerbs})(?=[.,…]|$)`;

/**
 * What says of a turn that stands alone whose words it is: a verb of saying, and a name or a pronoun. A word in small
 * letters stands before it, since “Paul Vidal, dit Popaul” is called so.
 *
 *   — La mer monte, dit Paul.      — La mer monte, répondit-elle.      — The sea is rising, Ann Lee said.
 *            ^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^^^^^
 */
const INCISE = new RegExp(String.raw`(?<!\p{L})\p{Ll}+\s?[,…»”—–]\s*[—–]?(?:${INVERTED}|${SUBJECT_FIRST})`, 'u');

/**
 * Whether a block is a turn of a dialogue that a dash begins: it ends as a sentence does, and its neighbour is a turn too, or
 * it speaks as people do, or says who speaks. Lists, signatures and sources begin with dashes as well.
 */
export function isTurnOfDialogue(article: Article, index: number): boolean {
	if (!isSentenceAfterDash(article, index)) return false;
	if (isSentenceAfterDash(article, index - 1) || isSentenceAfterDash(article, index + 1)) return true;
	const head = headOf(article, article.blocks[index]!);
	return SPEAKS.test(head) || INCISE.test(head);
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
