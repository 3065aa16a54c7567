import {fstatSync} from 'node:fs';
import type {Analysis} from '../analysis/analysis.ts';
import type {Article, Problem} from '../document/document.ts';
import {bundledArticle} from '../sources/bundled.ts';
import {readFileSource} from '../sources/file.ts';
import type {Source} from '../sources/source.ts';
import {EmptySourceError} from '../sources/source-error.ts';
import {readStandardInput} from '../sources/standard-input.ts';

/** An article ready to be shown. */
export type Opened = {
	readonly article: Article;
	readonly analysis: Analysis;
	/** Where it lives, absolute; null for what has no place of its own. */
	readonly path: string | null;
	readonly problems: readonly Problem[];
};

/**
 * Opens a path, "-" for standard input, or null: what is piped in, else the bundled article. Rejects with a SourceError
 * where there is nothing to read.
 */
export async function open(source: string | null): Promise<Opened> {
	if (source !== null && source !== '-') return opened(readFileSource(source));
	if (source === null && !isPipedIn()) return bundled([]);
	try {
		return await opened(await readStandardInput());
	} catch (error) {
		if (source === '-' || !(error instanceof EmptySourceError)) throw error;
		return bundled([{message: 'Nothing came through the pipe: this is the bundled article.'}]);
	}
}

function bundled(problems: readonly Problem[]): Opened {
	return {...bundledArticle(), path: null, problems};
}

async function opened({source, name, path}: Source): Promise<Opened> {
	// The bundled article was parsed and analysed when the program was built: its first page waits for neither.
	const [{parse}, {analyse}] = await Promise.all([import('../document/parse.ts'), import('../analysis/analyse.ts')]);
	const {article, problems} = await parse(source, {name});
	return {article, analysis: analyse(article), path, problems};
}

/** Whether standard input is a pipe or a file. A socket is what programs that start others leave open. */
export function isPipedIn(): boolean {
	try {
		const input = fstatSync(0);
		return input.isFIFO() || input.isFile();
	} catch {
		return false;
	}
}
