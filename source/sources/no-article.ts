/**
 * What a text is that holds no article, told by how it begins: a feed, or data for programs; null for any other. Text that
 * begins as JSON is that if the name says so, else if all of it is.
 */
export function noArticle(text: string, name: string): 'feed' | 'data' | null {
	if (FEED.test(text)) return 'feed';
	return JSON_BEGINS.test(text) && (JSON_NAME.test(name) || isJson(text)) ? 'data' : null;
}

/** A declaration, style sheets and comments may stand before it. */
const FEED = /^\s*(?:<\?[^>]*>\s*|<!(?:--[^>]*--|doctype [^>]*)>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i;
const JSON_BEGINS = /^\s*(?:\{\s*["}]|\[\s*[\]{["\d])/;
const JSON_NAME = /\.(?:\w*json\w*|ipynb)$/i;

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
