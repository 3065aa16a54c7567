import {describe, expect, it} from 'vitest';
import {parse} from '../../../source/document/parse.ts';
import {outline} from '../outline.ts';

const read = async (body: string) =>
	outline((await parse(`<!doctype html><html lang="fr"><body>${body}</body></html>`, {name: 'page.html'})).article);

const text = [
	'Le bac de Port-Maran ne traversera plus la rivière le dimanche, a décidé hier le conseil du canton.',
	'Les maraîchers de la rive gauche devront faire le tour par le pont de Sault, soit vingt-deux kilomètres.',
	'« On nous avait promis le contraire », dit Paule Gérin, qui vend ses asperges sur l’autre rive.',
];
const paragraphs = text.map(each => `<p>${each}</p>`);

describe('what is called clutter', () => {
	it('stays where the page’s text is in it, however much white space stands elsewhere', async () => {
		const blank = '\n\t\t\t\t'.repeat(1000);
		const page = `<div>${blank}</div><div class="ad-wallpaper int-nav"><h1>Le bac</h1>${paragraphs.join('')}</div>`;
		expect(await read(page)).toEqual(['# Le bac', ...text]);
	});

	it('stays where it is a word of a sentence', async () => {
		const sentence =
			'<p>Le <a class="popup" href="#">batelier</a>, dit <span class="tooltip"><em>Tonin</em></span>, ' +
			'touche <b><a class="tag" href="/euro">neuf euros</a></b> la traversée depuis le printemps dernier.';
		const [last] = (await read(`<h1>Le bac</h1>${paragraphs.join('')}${sentence}`)).slice(-1);
		expect(last).toBe('Le batelier, dit Tonin, touche neuf euros la traversée depuis le printemps dernier.');
	});

	it('goes where it is beside the article by its name, and stays where it is the article with something beside it', async () => {
		const bar = '<div class="article_sidebar"><p>Mots-clés de la semaine : le bac, le pont.</p></div>';
		const comments =
			'<div class="post-comments"><p>Bravo aux maraîchers, qui tiennent bon depuis des années.</p></div>';
		const page = `<div class="article-with-sidebar"><h1>Le bac</h1>${paragraphs.join('')}${bar}${comments}</div>`;
		expect(await read(page)).toEqual(['# Le bac', ...text]);
	});

	it('goes with all that stands below the page’s copyright', async () => {
		const end =
			'<p>© 2026 La Rive</p><h2>Nos sélections</h2><ul><li>Le pont de Sault a cent ans, et il les porte bien.</ul>';
		expect(await read(`<h1>Le bac</h1>${paragraphs.join('')}${end}`)).toEqual(['# Le bac', ...text]);
		const caption = '<p>© 2026 Tonin pour La Rive</p>';
		expect((await read(`<h1>Le bac</h1>${caption}${paragraphs.join('')}`)).slice(-3)).toEqual(text);
	});

	it('is a line of tools, or of what a script would show', async () => {
		const tools =
			'<p>Taille du texte</p><p>D’autres ont aimé »</p><p>Pour voir cette vidéo, activez JavaScript dans votre navigateur.</p>';
		expect(await read(`<h1>Le bac</h1>${paragraphs.join('')}${tools}`)).toEqual(['# Le bac', ...text]);
	});

	it('goes where it is a tool beside the words of a sentence, or stands alone', async () => {
		const tools =
			'<p>Le batelier se tait <a class="share-btn" href="#">Tweeter</a><span class="sr-only">(nouvelle fenêtre)</span> depuis.' +
			'<p><a class="tag" href="/bac">bac</a> <a class="tag" href="/fleuve">fleuve</a>';
		const outlined = await read(`<h1>Le bac</h1>${paragraphs.join('')}${tools}<p>Il attend.`);
		expect(outlined).toEqual(['# Le bac', ...text, 'Le batelier se tait depuis.', 'Il attend.']);
	});
});
