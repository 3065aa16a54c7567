// How often the analysis is right on the marked articles under test/articles: npm run score
// The articles of `studied` were looked at while rules were written, those of `held-out` never.
import {importTypeScript} from './lib/import-typescript.mjs';

const {figures, readArticles, score} = await importTypeScript(new URL('lib/score.ts', import.meta.url));
console.log(`| articles | ${figures.join(' | ')} |\n| --- |${' ---: |'.repeat(figures.length)}`);
for (const set of ['studied', 'held-out']) {
	for (const language of ['fr', 'en']) {
		const examples = readArticles(new URL(`../test/articles/${set}/${language}/`, import.meta.url));
		const scores = score(examples);
		const cells = figures.map(name => scores[name].toFixed(3));
		console.log(`| ${set}, ${language} (${examples.length}) | ${cells.join(' | ')} |`);
	}
}
