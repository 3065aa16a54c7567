import type {Passage} from '../document/passage.ts';
import {applyChanges, isFields} from './fields.ts';
import {isAnchor, toAnchor} from './saved-anchor.ts';

/** A highlight in its file: its words where they stood, and the reader's note, '' for none. */
export type SavedHighlight = Passage & {readonly note: string};

/** The highlights of an article by name, each another. */
export type SavedHighlights = Readonly<Record<string, SavedHighlight>>;

/** The highlights in a file; a damaged one costs itself alone. */
export function parseHighlights(value: unknown): SavedHighlights {
	if (!isFields(value)) return {};
	return Object.fromEntries(
		Object.entries(value).flatMap(([id, highlight]) =>
			isHighlight(highlight) ? [[id, {...toAnchor(highlight), words: highlight.words, note: highlight.note}]] : [],
		),
	);
}

function isHighlight(value: unknown): value is SavedHighlight {
	if (!(isFields(value) && typeof value.words === 'string' && typeof value.note === 'string')) return false;
	return value.words !== '' && isAnchor(value);
}

/** What changed here since `base`, applied to what stands on the disk; of a note that was written in both, both are kept. */
export function mergeHighlights(
	base: SavedHighlights,
	mine: SavedHighlights,
	onDisk: SavedHighlights,
): SavedHighlights {
	const merged = Object.entries(applyChanges(base, mine, onDisk)).map(([id, highlight]) => {
		const [before = '', own, other] = [base[id]?.note, mine[id]?.note, onDisk[id]?.note];
		if (own === undefined || other === undefined || own === other || other === before) return [id, highlight] as const;
		return [id, {...highlight, note: own === before ? other : [other, own].filter(Boolean).join('\n')}] as const;
	});
	return Object.fromEntries(merged);
}
