import {fileWords} from '../../words/files.ts';
import {beginningProblems} from './beginning.ts';
import {withDetails} from './byline.ts';
import {normaliseCharacters} from './characters.ts';
import {kindsByCue} from './cue-kinds.ts';
import {cuesOf} from './cues.ts';
import {assemble, type Draft} from './draft.ts';
import type {Hints, Parsed} from './format.ts';
import {readFrontMatter} from './front-matter.ts';
import {guessLanguage} from './guess-language.ts';
import {keptDrafts} from './kept-drafts.ts';
import {linksApart} from './links-apart.ts';
import {draftsOf} from './markdown-blocks.ts';
import {isTooCostly} from './markdown-cost.ts';
import {treeOf} from './markdown-tree.ts';
import {plainDrafts} from './plain-text.ts';

/**
 * Reads Markdown, its front matter included. Where the text below it is too large or too deeply nested for the Markdown
 * library, it is read as plain text, markup and all, and a problem says so.
 */
export async function parseMarkdown(source: string, hints: Hints): Promise<Parsed> {
	const {details, body, problems, isKept} = await readFrontMatter(normaliseCharacters(source));
	const language = details.language ?? guessLanguage(body);
	const kept = isKept ? attempt(() => keptDrafts(body)) : null;
	if (kept) {
		const article = assemble(kept, {...details, language}, hints.name);
		return {article, problems: [...problems, ...beginningProblems(article)]};
	}

	const set = readBody(body, language);
	const drafts = withDetails(set ?? plainDrafts(body, language), details, language);
	return {
		article: assemble(drafts, {...details, language}, hints.name),
		...(set ? {problems} : {problems: [...problems, {message: fileWords().tooCostly}], isPlain: true}),
	};
}

function readBody(body: string, language: string): readonly Draft[] | null {
	const cues = cuesOf(language);
	const read = () => kindsByCue(draftsOf(treeOf(body)), cues).flatMap(draft => linksApart(draft, cues));
	return isTooCostly(body) ? null : attempt(read);
}

/** Null where the library fails: the stack's depth is the caller's, so that no estimate can rule out every overflow. */
function attempt<Value>(read: () => Value): Value | null {
	try {
		return read();
	} catch {
		return null;
	}
}
