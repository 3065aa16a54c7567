import {describe, expect, it} from 'vitest';
import {parse} from '../../../source/document/parse.ts';
import {outline} from '../outline.ts';

const read = async (source: string, hints: {name?: string; address?: string} = {}) =>
	(await parse(source, {name: 'page.html', ...hints})).article;

const body = [
	'Le lavoir de Saint-Amand rouvre samedi, après trois ans de travaux que la commune a payés seule.',
	'« On n’y croyait plus », dit la maire, Odette Lamy, devant une centaine d’habitants venus voir l’eau couler.',
	'Le bassin, que la gelée avait fendu, a été repris pierre par pierre par deux maçons du village voisin.',
];

const page = `<!doctype html><html lang="fr"><head><title>Le lavoir rouvre – La Gazette</title>
	<meta property="og:title" content="Le lavoir rouvre"><meta property="og:site_name" content="La Gazette">
	<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jean Roy"}],"datePublished":"2026-05-03T08:00+02:00"}]}</script>
	<link rel="canonical" href="https://gazette.example/lavoir"></head>
	<body><nav><a href="/">Accueil</a></nav><div id="cookie-banner"><p>Nous utilisons des cookies pour mesurer l’audience.</p></div>
	<main><h1>Le lavoir rouvre</h1><div class="share">Partager</div>${body.map(text => `<p>${text}</p>`).join('')}
	<p>Lire aussi : <a href="/b">Le moulin ferme</a></p></main><footer>Mentions légales</footer></body></html>`;

describe('a page', () => {
	it('is its article, with what the page says of it', async () => {
		const article = await read(page);
		expect(article).toMatchObject({
			title: 'Le lavoir rouvre',
			language: 'fr',
			author: 'Jean Roy',
			site: 'La Gazette',
			date: '2026-05-03T08:00+02:00',
			address: 'https://gazette.example/lavoir',
		});
		expect(outline(article)).toEqual(['# Le lavoir rouvre', 'by Jean Roy · La Gazette · 3 mai 2026', ...body]);
	});

	it('is told by its content where its name says nothing', async () => {
		for (const name of ['page', 'page.txt', '']) expect((await read(page, {name})).text).not.toContain('<p>');
	});

	it('that is short is all that it says', async () => {
		expect(outline(await read('<p>Fermé le lundi.'))).toEqual(['Fermé le lundi.']);
	});

	it('without text is refused in a sentence that names it', async () => {
		const script = '<!doctype html><div id="root"></div><script>render()</script>';
		await expect(read(script)).rejects.toThrow('“page.html” has no text');
		await expect(read(script, {address: 'https://a.example/'})).rejects.toThrow('“https://a.example/” has no text');
	});
});
