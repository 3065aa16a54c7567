import {describe, expect, it} from 'vitest';
import type {Article} from '../../../source/document/document.ts';
import {keptMarkdown} from '../../../source/document/formats/kept-markdown.ts';
import {parse} from '../../../source/document/parse.ts';

const sentence =
	'Le phare de Kerlann s’allume encore chaque soir, et le gardien monte les deux cent dix marches à pied.';
const paragraphs = (count: number) =>
	Array.from({length: count}, (_, index) => `<p>${sentence} C’est la ${index + 1}e fois.</p>`).join('');
const open = paragraphs(4);

const read = (body: string, data: object = {}) =>
	parse(
		`<!doctype html><html lang="fr"><title>Le phare</title><script type="application/ld+json">${JSON.stringify({
			'@type': 'NewsArticle',
			headline: 'Le phare',
			...data,
		})}</script><body><article><h1>Le phare</h1>${body}</article></body></html>`,
		{name: 'phare.html'},
	);
const beginning = async (body: string, data: object = {}) => (await read(body, data)).article.beginning;

describe('a page that holds no more than a beginning', () => {
	it.each([
		'<p>Il vous reste 85 % de cet article à lire.</p>',
		'<div class="paywall"><span>Il vous reste <b>85,4&nbsp;%</b> de cet article à lire. La suite est réservée aux abonnés.</span></div>',
		'<h2>La suite de cet entretien est réservée à nos abonnés</h2><p>Dès 1 € par mois.</p>',
		'<aside class="offre"><p>Cet article est réservé aux abonnés.</p><a href="/abo">Je m’abonne</a></aside>',
		'<div id="gate"><p>Abonnez-vous dès maintenant pour lire la suite</p></div>',
		'<p><strong>To continue reading, sign in</strong></p>',
		'<p>This post is for paying subscribers</p>',
	])('says so where the page does: %s', async wall => {
		expect(await beginning(open + wall)).toBe('surely');
	});

	it('says so where there are far fewer words than it is said to have, and not where all are there', async () => {
		const locked = {isAccessibleForFree: 'http://schema.org/False', wordCount: '900'};
		expect(await beginning(open, locked)).toBe('surely');
		expect(await beginning(paragraphs(40), locked)).toBeUndefined();
		expect(await beginning(`${paragraphs(40)}<p>La suite est réservée aux abonnés</p>`, locked)).toBeUndefined();
	});

	it('says that it may be where it is short and for subscribers', async () => {
		expect(await beginning(open, {isAccessibleForFree: false})).toBe('perhaps');
		const part = {'@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.texte'};
		expect(await beginning(open, {hasPart: [part]})).toBe('perhaps');
		expect(await beginning(`<span class="badge">Réservé aux abonnés</span>${open}`)).toBe('perhaps');
		expect(await beginning(paragraphs(40), {isAccessibleForFree: false})).toBeUndefined();
	});

	it('is none where the line is hidden, about another article, in a sentence, or has the rest below it', async () => {
		const wall = '<p>Il vous reste 85 % de cet article à lire.</p>';
		expect(await beginning(`${open}<div style="display:none">${wall}</div>`)).toBeUndefined();
		expect(
			await beginning(`${open}<ul><li><span>Réservé aux abonnés</span> <a href="/b">Le bac</a></ul>`),
		).toBeUndefined();
		expect(
			await beginning(`${open}<p>Sur chaque page on lit : « Il vous reste 85 % de cet article à lire. »</p>`),
		).toBeUndefined();
		expect(await beginning(open + wall + paragraphs(9))).toBeUndefined();
	});

	it('is told as one, and so is a copy that was kept of it', async () => {
		const {article, problems} = await read(`${open}<p>Il vous reste 85 % de cet article à lire.</p>`);
		expect(problems).toEqual([{message: 'This page holds only the beginning: the rest is for subscribers.'}]);
		const kept = keptMarkdown(article, {source: '', file: '/phare.html', kept: '2026-05-03'});
		const again = await parse(kept, {name: 'phare.md'});
		expect(again.problems).toEqual(problems);
		expect(again.article satisfies Article).toEqual(article);
	});
});
