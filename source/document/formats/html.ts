import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {fold} from '../../text/fold.ts';
import {pageWords} from '../../words/pages.ts';
import {Refusal} from '../refusal.ts';
import {withDetails} from './byline.ts';
import {normaliseCharacters} from './characters.ts';
import {kindsByCue} from './cue-kinds.ts';
import {cuesOf} from './cues.ts';
import {assemble, type Details, type Draft} from './draft.ts';
import type {Hints, Parsed} from './format.ts';
import {guessLanguage} from './guess-language.ts';
import {removeClutter} from './html-clutter.ts';
import {withinArticle} from './html-extent.ts';
import {leanHtml} from './html-lean.ts';
import {pageDetails} from './html-metadata.ts';
import {titleOf} from './html-title.ts';
import {treeOfHtml} from './html-tree.ts';
import {evidence} from './language-evidence.ts';
import {draftsOf} from './markdown-blocks.ts';
import {htmlToMarkdown} from './markdown-html.ts';
import {plainDrafts} from './plain-text.ts';

/**
 * Reads a page of HTML as its article, without what stands around it on the page. Where it has too many elements to be
 * set, its text is read as plain text, and a problem says so. Throws a Refusal where it has no text.
 */
export function parseHtml(source: string, hints: Hints): Parsed {
	const lean = leanHtml(normaliseCharacters(source));
	if (lean === null) return parsePlain(source, hints);
	const {drafts, details} = readPage(lean, hints);
	if (drafts.every(({text}) => text.trim() === '')) throw new Refusal(hints, pageWords().noText);
	return {article: assemble(drafts, details, hints.name), problems: []};
}

function parsePlain(source: string, hints: Hints): Parsed {
	const plain = htmlToMarkdown(normaliseCharacters(source));
	if (plain.trim() === '') throw new Refusal(hints, pageWords().noText);
	const language = languageOf(plain);
	return {
		article: assemble(plainDrafts(plain, language), {language, ...addressOf(hints)}, hints.name),
		problems: [{message: pageWords().tooLarge}],
		isPlain: true,
		plain,
	};
}

function readPage(html: string, hints: Hints): {readonly drafts: readonly Draft[]; readonly details: Details} {
	const page = parseHTML(html).document;
	const {body, ...said} = pageDetails(page);
	const title = titleOf(page, said.title, said.site);
	removeClutter(page);
	const all = draftsOf(treeOfHtml(page.body));
	const language = languageOf(all.map(({text}) => text).join('\n'), said.language);
	const details = {...said, ...(title && {title}), language, ...addressOf(hints)};
	const found = foundBy(() => new Readability(page, {serializer: element => element}).parse()?.content);
	const texts = found ? draftsOf(treeOfHtml(found)).map(({text}) => text) : [];
	const own = texts.length > 0 ? withinArticle(all, [...texts, ...(body ? [body] : [])]) : all;
	return {drafts: withDetails(withoutLeftovers(own.length > 0 ? own : all, details), details, language), details};
}

/** The blocks without those whose words say that they are no part of it, and without a title and authors that stand above. */
function withoutLeftovers(drafts: readonly Draft[], {title = '', author, language = 'und'}: Details): readonly Draft[] {
	const kinds = kindsByCue(drafts, cuesOf(language));
	const isTitle = (text: string) => fold(text, false) === fold(title, false);
	return kinds.filter(({kind, level, text}, index) => {
		if (kind === 'aside') return drafts[index]!.kind === 'aside';
		if (index > TOP) return true;
		if (kind === 'byline') return author === undefined || !fold(text, false).includes(fold(author, false));
		return !(isTitle(text) && !(kind === 'heading' && level === 1));
	});
}

/** Blocks that stand at the top of an article. */
const TOP = 6;

/** The language of a text: the words decide, where they are of one that they can show and say so. */
function languageOf(text: string, said?: string): string {
	const guess = guessLanguage(text);
	return guess === 'und' || (said !== undefined && !(said in evidence)) ? (said ?? 'und') : guess;
}

function addressOf({address}: Hints): {readonly address?: string} {
	return address === undefined ? {} : {address};
}

/** What a library finds; null where it fails, of a page that nobody has tried it on. */
function foundBy<Value>(find: () => Value | undefined): Value | null {
	try {
		return find() ?? null;
	} catch {
		return null;
	}
}
