/** FNV-1a of a text over its UTF-16 units, as in source/analysis/names/first-names.ts and people/model.ts: 32 bits, unsigned. */
export function fnv1a(text) {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}
