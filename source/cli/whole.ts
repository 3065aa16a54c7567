import {type Analysed, joined} from '../analysis/joined.ts';
import type {Opened} from './open.ts';
import {partsOf} from './parts.ts';

/** All of what was opened as one article, and what was found in it. */
export async function whole(opened: Opened): Promise<Analysed> {
	const parts = await partsOf(opened);
	return joined(Array.from(parts(), part => ({...part, analysis: part.analysis()})));
}
