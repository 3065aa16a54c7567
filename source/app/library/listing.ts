/** What is remembered of an article beside its place, for the library to list it. */
export type Listing = {
	/** Of the article; '' where it names none. */
	readonly site: string;
	readonly author: string;
	readonly date: string;
	/** Where it comes from: an absolute path, an address, `bundledSource`, or '' for a pipe, and for what can only be had from its copy. */
	readonly source: string;
	/** The name of its copy in the library's folder, '' where none is kept. */
	readonly kept: string;
	/** Bytes of that copy as it was written, which tell one that was cut off; 0 where they are not known. */
	readonly size: number;
	/** Minutes that it takes from the reader's place to its end. */
	readonly minutes: number;
	/** When it came into the library, and when it was opened last: ISO 8601 in UTC, '' for never. */
	readonly added: string;
	readonly read: string;
	readonly isArchived: boolean;
	readonly tags: readonly string[];
	/** When it was deleted, which can be undone for a while; '' where it was not. */
	readonly deleted: string;
};

/** What an article is from, where it stands beside others: the site, or of a book its author; '' where neither is known. */
export function originOf({site, author}: Pick<Listing, 'site' | 'author'>): string {
	return site || author;
}

/** Whether an article came by a pipe and has no copy: nothing but a pipe can bring it again. */
export function isPiped({source, kept}: Pick<Listing, 'source' | 'kept'>): boolean {
	return source === '' && kept === '';
}

/** The source of the article that the program brings. */
export const bundledSource = 'bundled';

/** What is known of an article that is in no library. */
export const unlisted: Listing = {
	site: '',
	author: '',
	date: '',
	source: '',
	kept: '',
	size: 0,
	minutes: 0,
	added: '',
	read: '',
	isArchived: false,
	tags: [],
	deleted: '',
};
