import type {Anchor} from '../document/anchor.ts';
import {isFields} from './fields.ts';

/** Whether a value of a file is an anchor. */
export function isAnchor(value: unknown): value is Anchor {
	if (!isFields(value)) return false;
	const {offset, before, after} = value;
	return Number.isSafeInteger(offset) && Number(offset) >= 0 && typeof before === 'string' && typeof after === 'string';
}

/** The anchor without whatever else stood beside its fields. */
export function toAnchor({offset, before, after}: Anchor): Anchor {
	return {offset, before, after};
}
