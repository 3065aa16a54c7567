import {archiveWords} from '../../words/archives.ts';
import {Refusal} from '../refusal.ts';
import {withDetails} from './byline.ts';
import {docxBlocks} from './docx-blocks.ts';
import {readDocxParts} from './docx-parts.ts';
import {assemble, type Details} from './draft.ts';
import type {Hints, Parsed} from './format.ts';
import {guessLanguage} from './guess-language.ts';
import {elementNamed, textIn, type XmlElement} from './xml-tree.ts';
import {ArchiveError, openArchive} from './zip-archive.ts';

/** Reads a document of Word (.docx). Rejects with a Refusal where it cannot be read. */
export async function parseDocx(bytes: Uint8Array, hints: Hints): Promise<Parsed> {
	try {
		const parts = await readDocxParts(await openArchive(bytes));
		const drafts = docxBlocks(parts);
		if (drafts.length === 0) throw new ArchiveError('noWords');
		const language = guessLanguage(drafts.map(({text}) => text).join('\n'));
		const details = parts.core ? detailsOf(parts.core) : {};
		// What a program has filled in stands nowhere on the page; the document's own title does.
		const {title, ...others} = details;
		const own = drafts.some(({kind, level}) => kind === 'heading' && level === 1);
		const said: Details = own || title === undefined ? others : details;
		// A document that names its author itself says when it was written, too; its file, when that was made.
		const {author, date, ...rest} = said;
		const isSigned = drafts.some(({kind}) => kind === 'byline');
		const shown = isSigned ? rest : said;
		const known = isSigned ? {...rest, ...(author !== undefined && {author})} : said;
		return {article: assemble(withDetails(drafts, shown, language), {...known, language}, hints.name), problems: []};
	} catch (error) {
		if (!(error instanceof ArchiveError)) throw error;
		throw new Refusal(hints, label => `${label} ${archiveWords()[error.fault]}`);
	}
}

function detailsOf(core: XmlElement): Details {
	const read = (name: string) => {
		const element = elementNamed(core, name);
		return element ? textIn(element) : '';
	};
	const [title, author, date] = [read('title'), read('creator'), read('created')];
	return {...(title && {title}), ...(author && {author}), ...(date && {date})};
}
