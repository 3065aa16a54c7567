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
	<p>Lire aussi : <a href="/b">Le moulin ferme</a></p><p>L’eau est bonne. (Lire aussi : <a href="/c">La pompe</a>)</p></main><footer>Mentions légales</footer></body></html>`;

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
		expect(outline(article)).toEqual([
			'# Le lavoir rouvre',
			'by Jean Roy · La Gazette · 3 mai 2026',
			...body,
			'L’eau est bonne.',
		]);
	});

	it('is told by its content where its name says nothing', async () => {
		for (const name of ['page', 'page.txt', '']) expect((await read(page, {name})).text).not.toContain('<p>');
	});

	it('that is short is all that it says', async () => {
		expect(outline(await read('<p>Fermé le lundi.'))).toEqual(['Fermé le lundi.']);
	});

	it('has its title once where it has few words, and is none where it has no others', async () => {
		const short = '<title>Fermé | Le bac</title><h1>Fermé</h1><p>Le lundi.';
		expect(outline(await read(short))).toEqual(['# Fermé', 'Le lundi.']);
		await expect(read('<!doctype html><title>Le bac</title><div id="app"></div>')).rejects.toThrow('has no text');
	});

	it('has the questions that its folded answers stand below', async () => {
		const answers = body.map((text, index) =>
			`<p>${text}</p>`.replace('<p>', `<div class="accordion"><h3><button>Question ${index} ?</button></h3><p>`),
		);
		const folded = `<details><summary class="toggle btn">Et <button>le moulin</button> ?</summary><p>${body[0]}</p></details>`;
		const outlined = outline(await read(`<h1>Le lavoir</h1>${answers.join('</div>')}</div>${folded}`));
		expect(outlined.filter(line => line.includes('?'))).toEqual([
			'### Question 0 ?',
			'### Question 1 ?',
			'### Question 2 ?',
			'Et le moulin ?',
		]);
	});

	it('has the notes below it, and not the numbered links further down', async () => {
		const text = body
			.map((each, index) => `<p>${each}<a href="#n${index + 1}"><sup>${index + 1}</sup></a></p>`)
			.join('');
		const note = (number: number, words: string) =>
			`<div id="n${number}"><p class="foot"><a href="#r">${number}</a> ${words} <a class="back" href="#r">↩︎</a></p></div>`;
		const links = '<ol><li><a href="/1">Le moulin ferme ses portes</a><li><a href="/2">Le pont a cent ans</a></ol>';
		const notes = `${note(1, 'Archives, E 14.')}${note(2, 'La <i>Gazette</i>.')}<p>Et sa suite.</p>${note(3, 'Ibid.')}`;
		expect(outline(await read(`<h1>Le lavoir</h1><div>${text}</div>${notes}${links}`)).slice(-4)).toEqual([
			'1 Archives, E 14.',
			'2 La Gazette.',
			'Et sa suite.',
			'3 Ibid.',
		]);
	});

	it('has the boxes of its tasks as they are, and captions that are not read aloud', async () => {
		const tasks =
			'<ul><li><input type="checkbox" disabled checked> roue<li><label><input type=checkbox>meule</label></ul>';
		const figure =
			'<figure><img alt="La roue" src="r.png"><figcaption aria-hidden="true">La roue</figcaption></figure>';
		const text = body.map(each => `<p>${each}</p>`);
		expect(
			outline(await read(`<h1>Le lavoir</h1>${text[0]}${figure}${text[1]}${tasks}${text[2]}`)).slice(2, -1),
		).toEqual(['~ La roue', body[1], '☑ roue', '☐ meule']);
	});

	it('is headed by its one heading, whatever its tab says, and never without it', async () => {
		const heading = '<h1>Le bassin fendu est réparé</h1>';
		const [site, text] = ['<title>La Gazette</title>', body.map(each => `<p>${each}</p>`).join('')];
		const outlined = async (head: string, html: string) => outline(await read(`${head}${html}${text}`));
		for (const tab of [site, '<title>Lavoir : et après ?</title>', '<title>Le lavoir - La Gazette</title>'])
			expect(await outlined(tab, heading)).toEqual(['# Le bassin fendu est réparé', ...body]);
		expect(await outlined('<meta property="og:title" content="Lavoir : et après ?">', heading)).toEqual([
			'# Lavoir : et après ?',
			'# Le bassin fendu est réparé',
			...body,
		]);
		for (const other of ['<h1><a href="/">La Gazette</a></h1>', '<h1 class="logo">La Gazette</h1>'])
			expect((await outlined('<title>Le lavoir rouvre</title>', other))[0]).toBe('# Le lavoir rouvre');
		const section = '<h1>Nos villages</h1><h2>Le lavoir rouvre</h2>';
		expect((await outlined('<title>Le lavoir rouvre</title>', section))[0]).toBe('# Le lavoir rouvre');
	});

	it('is by a person, and not by the site or its address', async () => {
		const by = async (author: string, more = '') =>
			(
				await read(
					`<meta name="author" content="${author}"><meta property="og:site_name" content="La Gazette">${more}<h1>Le lavoir</h1>${body.map(text => `<p>${text}</p>`).join('')}`,
				)
			).author;
		expect(await by('gazette.example')).toBeUndefined();
		expect(await by('la gazette')).toBeUndefined();
		expect(await by('www.gazette.example', '<a rel="author" href="/roy">Par Jean Roy</a>')).toBe('Jean Roy');
		expect(await by('J. Roy')).toBe('J. Roy');
		expect(await by('admin')).toBeUndefined();
	});

	it.each([
		['[{"name":"Zoé Léger"},{"name":"Jean Roy"},{"name":"Zoé Léger"}]', 'Zoé Léger, Jean Roy'],
		['{"name":["Zoé Léger","Jean Roy"]}', 'Zoé Léger, Jean Roy'],
		['["Zoé Léger","https://gazette.example/roy"]', 'Zoé Léger'],
		['{"name":"Zoé\n\tLéger"}', 'Zoé Léger'],
		['{"name":{"name":["Zoé Léger"]}}', 'Zoé Léger'],
		['[[]]', undefined],
	])('has the authors that JSON-LD names, each once: %s', async (author, expected) => {
		for (const [before, behind] of [
			['', ''],
			['//<![CDATA[\n', '\n//]]>'],
			['/* <![CDATA[ */', '/* ]]> */'],
			['<!--', '-->'],
		]) {
			const data = `${before}{"@type":"NewsArticle","author":${author}}${behind}`;
			const html = `<script type="application/ld+json">${data}</script><h1>Le lavoir</h1>`;
			expect((await read(html + body.map(text => `<p>${text}</p>`).join(''))).author).toBe(expected);
		}
	});

	it('has its title once', async () => {
		const html = `<h1>Le lavoir</h1><p>Par Zoé Léger</p><h1>Le lavoir</h1>${body.map(text => `<p>${text}</p>`).join('')}`;
		expect(outline(await read(html)).slice(0, 3)).toEqual(['# Le lavoir', 'by Zoé Léger', body[0]]);
	});

	it('has the heading as it is read below: its lines parted, its notes raised', async () => {
		const heading = '<h1>Le <em>bac</em><br>ferme<sup>2</sup></h1>';
		const html = `<title>Le bac ferme</title>${heading}<p>Par Zoé Léger${body.map(text => `<p>${text}</p>`).join('')}`;
		expect(outline(await read(html)).slice(0, 2)).toEqual(['# Le bac ferme²', 'by Zoé Léger']);
	});

	it.each([
		['<p class="byline">Par <a href="/zl">Zoé Léger</a></p>', ['by Zoé Léger']],
		['<div>Par Zoé Léger, correspondante</div>', ['by Zoé Léger, correspondante']],
		['<div>Par Zoé Léger</div><time datetime="2025-02-03">3 février 2025</time>', ['by Zoé Léger · 3 février 2025']],
		[
			'<div><span>Par Zoé Léger</span> <time datetime="2025-02-03">Publié le 3 février 2025</time></div>',
			['by Zoé Léger · 3 février 2025'],
		],
		['<div>Par Zoé Léger</div><p>3 février 2025</p>', ['by Zoé Léger', 'by 3 février 2025']],
		[
			'<time datetime="2025-02-03"></time><div>Par Zoé Léger | Lundi, le 3 février 2025</div>',
			['by Zoé Léger · 3 février 2025'],
		],
		['<div>Par Zoé Léger et AFP</div>', ['by Zoé Léger et AFP']],
		['<div>Par Le Lavoir avec AFP, le 3 février 2025</div>', ['by Par Le Lavoir avec AFP, le 3 février 2025']],
		['<div>Par Zoé Léger, le 03/02/2025</div>', ['by Par Zoé Léger, le 03/02/2025']],
		['<p>Par Zoé Léger | Publié le 3 février 2025</p>', ['by Par Zoé Léger | Publié le 3 février 2025']],
		['<address>Par <a>Zoé Léger</a><br>Photos : Jean Roy</address>', ['by Zoé Léger', 'by Photos : Jean Roy']],
		['<div>Par chance</div>', []],
	])('has the author whom the line below its heading names: %s', async (line, bylines) => {
		const text = body.map(each => `<p>${each}</p>`).join('');
		const html = `<title>Le lavoir</title><article><h1>Le lavoir</h1>${line}${text}<h2>Suite</h2>${text}</article>`;
		expect(outline(await read(html)).filter(each => each.startsWith('by '))).toEqual(bylines);
	});

	it('has the date of its head, and not that of an update, a comment or a related article', async () => {
		const text = body.map(each => `<p>${each}</p>`).join('');
		const own = '<time datetime="2026-05-03">3 mai</time>';
		const later = ['12:40', '11:15'].map(
			time => `<article><time datetime="2026-05-04T${time}">${time}</time>${text}</article>`,
		);
		const comments = [1, 2].map(day => `<li><time datetime="2026-06-0${day}">${day} juin</time> Bravo</li>`);
		expect((await read(`<main><h1>Le lavoir</h1>${later.join('')}${own}</main>`)).date).toBe('2026-05-03');
		expect((await read(`<main><h1>Le lavoir</h1>${later.join('')}</main>`)).date).toBeUndefined();
		expect((await read(`<article><h1>Le lavoir</h1><ul>${comments.join('')}</ul>${own}${text}</article>`)).date).toBe(
			'2026-05-03',
		);
		expect((await read(`<main><article><h1>Le lavoir</h1>${own}${text}${own}</article></main>`)).date).toBe(
			'2026-05-03',
		);
	});

	it('without text that leads on is refused in a sentence that names where to', async () => {
		const refresh = '<html><head><meta http-equiv="refresh" content="0; url=/news"></head><body></body></html>';
		await expect(read(refresh, {address: 'https://gazette.example/'})).rejects.toThrow(
			'“https://gazette.example/” has no text, and leads on to “https://gazette.example/news”. Name that page.',
		);
		expect((await read(refresh.replace('<body>', `<body><p>${body[0]}</p>`))).text).toContain(body[0]);
	});

	it('without text is refused in a sentence that names it', async () => {
		const script = '<!doctype html><div id="root"></div><script>render()</script>';
		await expect(read(script)).rejects.toThrow('“page.html” has no text');
		await expect(read(script, {address: 'https://a.example/'})).rejects.toThrow('“https://a.example/” has no text');
	});
});
