import {describe, expect, it} from 'vitest';
import {noArticle} from '../../source/sources/no-article.ts';

describe('no article', () => {
	it.each([
		[
			'RSS',
			'<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- flux -->\n<rss version="2.0"><channel/></rss>',
		],
		['Atom', ' <feed xmlns="http://www.w3.org/2005/Atom"/>'],
		['RSS 1.0', '<rdf:RDF xmlns="x">'],
		['RSS 0.91', '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "x.dtd">\n<rss>'],
	])('is a feed: %s', (_, text) => {
		expect(noArticle(text, 'a.txt')).toBe('feed');
	});

	it.each([
		['an object, whatever it is called', '{"titre": "Le pont", "notes": [1, 2]}\n', 'pont.txt'],
		['a list of objects', '[\n{"a": 1}, {"a": 2}]', 'pont'],
		['an object a line, which is no JSON as a whole', '{"a": 1}\n{"a": 2}\n', 'notes.jsonl'],
		['the head of one', '{"features": [{"type": ', 'rues.geojson'],
		['nothing in it', '{}', 'vide.json'],
	])('is data: %s', (_, text, name) => {
		expect(noArticle(text, name)).toBe('data');
	});

	it.each([
		['a quotation in brackets', '["Je reste", dit-elle.]\n\nElle est partie.', 'a.txt'],
		['a note in brackets', '[1] Voir plus loin.', 'a.md'],
		['an object in a text', '{"a": 1} est un objet.', 'a.md'],
		['prose under a name of data', 'Le maire a parlé.', 'a.json'],
		['a page', '<!doctype html><html><p>feed</p></html>', 'a.html'],
		['words about a feed', '<p>&lt;rss&gt;</p>', 'a.html'],
	])('may be an article: %s', (_, text, name) => {
		expect(noArticle(text, name)).toBeNull();
	});
});
