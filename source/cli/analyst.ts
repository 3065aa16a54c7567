import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import type {Analysis} from '../analysis/analysis.ts';
import {pagesOf, type Survey, surveyOf} from '../app/survey.ts';
import type {Book} from '../document/book.ts';
import type {Article} from '../document/document.ts';
import type {Chapters} from '../document/formats/epub-book.ts';
import type {LayoutOptions} from '../layout/lay-out.ts';
import type {TextTools} from '../layout/text-tools.ts';
import {memoryBytes} from '../sources/bytes.ts';
import {longBook} from '../sources/long-text.ts';

/** The bytes of a long text, which both threads read, its name, and where it is a book, what its chapters are. */
export type LongText = {readonly shared: SharedArrayBuffer; readonly name: string; readonly chapters?: Chapters};

/** How pages are counted. */
export type PageOptions = LayoutOptions & {readonly rows: number};

/** What to find out. */
type Job =
	| {readonly kind: 'analyse'; readonly article: Article}
	| {readonly kind: 'survey'; readonly long: LongText; readonly part: number}
	| {readonly kind: 'count'; readonly long: LongText; readonly part: number; readonly options: PageOptions};

type Answers = {readonly analyse: Analysis; readonly survey: Survey; readonly count: number};

/** Finds out what takes too long to be waited for: in a thread of its own, one thing after the other. */
export type Analyst = {
	/** Null where the thread has failed. */
	readonly ask: <Kind extends Job['kind']>(job: Extract<Job, {kind: Kind}>) => Promise<Answers[Kind] | null>;
	/** Ends the thread; what was asked is not answered. */
	readonly stop: () => void;
};

/** Starts the thread; it does nothing until it is asked. */
export function startAnalyst(): Analyst {
	// Node would write what it warns of in the thread into the page.
	const worker = new Worker(new URL(import.meta.url), {workerData: servant, resourceLimits, stderr: true});
	let waiting: Array<(answer: unknown) => void> = [];
	let hasFailed = false;
	worker.on('message', answer => waiting.shift()?.(answer));
	// A text that is too much for it is read without what it would have found.
	worker.on('error', () => {
		hasFailed = true;
		for (const answer of waiting) answer(null);
		waiting = [];
	});
	worker.unref();
	return {
		ask: job =>
			new Promise(resolve => {
				if (hasFailed) return resolve(null);
				waiting.push(resolve as (answer: unknown) => void);
				worker.postMessage(job);
			}),
		stop: () => void worker.terminate(),
	};
}

/**
 * In MB. Young objects are collected early, since what is found of a part is soon posted and forgotten. Old ones may be many,
 * of an article that is one part; but the less they may become, the sooner V8 looks what it can forget, and of 2 GB or more it
 * waits for four times what was in use last.
 */
const resourceLimits = {maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 1024};

/** What tells the thread that this file starts from any other that loads it. */
const servant = 'article-reader analyst';

if (!isMainThread && workerData === servant) serve();

function serve(): void {
	let book: Book | null = null;
	const partOf = async ({shared, name, chapters}: LongText, part: number) => {
		book ??= chapters
			? (await import('../document/formats/epub-book.ts')).bookOfChapters(new Uint8Array(shared), chapters)
			: longBook(memoryBytes(shared), name);
		// Each is looked at once: to keep some would have all that is made for them outlive the young heap.
		return book.read(part);
	};

	const answer = async (job: Job) => {
		switch (job.kind) {
			case 'analyse':
				return (await import('../analysis/offices.ts')).analyseWithOffices(job.article);
			case 'survey':
				return surveyOf(await partOf(job.long, job.part));
			case 'count': {
				const {rows, ...options} = job.options;
				const article = await partOf(job.long, job.part);
				return pagesOf(article, options, rows, await toolsFor(article, options));
			}
		}
	};

	parentPort!.on('message', async (job: Job) => parentPort!.postMessage(await answer(job)));
}

async function toolsFor(article: Article, {isJustified}: LayoutOptions): Promise<TextTools> {
	const {firstTools} = await import('./tools.ts');
	return firstTools(article, {isJustified});
}
