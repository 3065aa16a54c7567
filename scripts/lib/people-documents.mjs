// Reads sentences with people marked, for train-people.mjs: one token and its tag (B-PER, I-PER, others) a line, a blank
// line after each sentence, "# doc" before a document and "# text" before a sentence that is kept as it was written.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {importTypeScript} from './import-typescript.mjs';

/** The text of each document of a file, its sentences as blocks, and where it names people. */
export function documentsOf(file) {
	const documents = [];
	for (const part of readFileSync(file, 'utf8')
		.split(/^# doc .*\n/mu)
		.slice(1)) {
		const document = {text: '', blocks: [], people: []};
		for (const sentence of part.split('\n\n')) addSentence(document, sentence);
		documents.push(document);
	}

	return documents;
}

function addSentence(document, source) {
	const tokens = source
		.split('\n')
		.filter(line => line.includes('\t'))
		.map(line => line.split('\t'));
	if (tokens.length === 0) return;
	const raw = /^# text (.*)$/mu.exec(source)?.[1] ?? spaced(tokens.map(([word]) => word));
	if (document.text) document.text += '\n';
	const start = document.text.length;
	let position = 0;
	let person;
	for (const [word, tag] of tokens) {
		const at = raw.indexOf(word, position);
		if (at < 0) break;
		position = at + word.length;
		if (tag === 'I-PER' && person) person.end = start + position;
		else person = tag === 'B-PER' ? {start: start + at, end: start + position} : undefined;
		if (tag === 'B-PER') document.people.push(person);
	}

	document.text += raw;
	document.blocks.push({start, end: document.text.length, kind: 'paragraph', level: 0});
}

/** Words with spaces between them, but for those before a mark that leans on a word. */
function spaced(tokens) {
	return tokens
		.join(' ')
		.replaceAll(/ (?=[.,;:!?)\]%”’]|'s |n't )/gu, '')
		.replaceAll(/(?<=[([“]) /gu, '');
}

/** The same of our own texts of a language: studied articles, and those and briefs in which people alone are marked. */
export async function ownDocuments(tests, language) {
	const {readMarked} = await importTypeScript(pathToFileURL(path.join(tests, 'analysis/marked.ts')));
	const read = (...names) => readFileSync(path.join(tests, ...names), 'utf8');
	const list = folder => readdirSync(path.join(tests, folder)).sort();
	const [studied, articles, briefs] = [
		`articles/studied/${language}`,
		'analysis/people-articles',
		'analysis/people-briefs',
	];
	return [
		...list(studied).map(name => read(studied, name)),
		...list(articles)
			.filter(name => name.startsWith(language))
			.map(name => read(articles, name)),
		...read(briefs, `${language}.txt`).trim().split('\n'),
	].map(marked => {
		const {article, people} = readMarked(marked, language);
		return {text: article.text, blocks: article.blocks, people: people.flatMap(({mentions}) => mentions)};
	});
}
