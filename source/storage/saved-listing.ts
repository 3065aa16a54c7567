import path from 'node:path';
import {type Listing, unlisted} from '../app/library/listing.ts';
import {applyChanges, type Fields, isFields, isSame} from './fields.ts';

/** The listing in a file, field by field: what is damaged costs itself alone. */
export function parseListing(value: unknown): Listing {
	if (!isFields(value)) return unlisted;
	// A copy, whose shape V8 knows: a library parses thousands.
	const listing: Record<string, unknown> = {...unlisted};
	for (const [name, none] of unlistedEntries) {
		const field = value[name];
		if (isLike(none, field) && (name !== 'kept' || isCopyName(field))) listing[name] = field;
	}

	return listing as Listing;
}

const unlistedEntries = Object.entries(unlisted);

/** Whether a value can be the name of a copy, or '' for none: written and removed under it is nothing outside of the library's folder. */
export function isCopyName(value: unknown): value is string {
	return typeof value === 'string' && path.basename(value) === value && value !== '.' && value !== '..';
}

/** Whether all that stands in the listing of a file can be read; an earlier release may have written none, or less. */
export function isWholeListing(value: unknown): boolean {
	if (value === undefined) return true;
	const listing: Fields = parseListing(value);
	return isFields(value) && Object.entries(value).every(([name, field]) => isSame(field, listing[name]));
}

/** What changed here since `base`, applied to what stands on the disk; of the tags, each by itself. */
export function mergeListings(base: Listing, mine: Listing, onDisk: Listing): Listing {
	const tags = applyChanges(byTag(base), byTag(mine), byTag(onDisk));
	return {...applyChanges(base, mine, onDisk), tags: Object.keys(tags)};
}

function byTag({tags}: Listing): Record<string, true> {
	return Object.fromEntries(tags.map(tag => [tag, true]));
}

/** Whether a value is of the kind that a field has. */
function isLike(field: Listing[keyof Listing], value: unknown): boolean {
	if (Array.isArray(field)) return Array.isArray(value) && value.every(each => typeof each === 'string');
	return typeof value === typeof field && (typeof value !== 'number' || (Number.isInteger(value) && value >= 0));
}
