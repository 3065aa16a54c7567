import {visible} from '../../text/visible.ts';
import {libraryWords} from '../../words/library.ts';
import {isPiped, type Listing} from './listing.ts';

/** An article of the library, as its list shows it. */
export type Entry = Listing & {
	/** Of its text: the name under which it is remembered. */
	readonly key: string;
	readonly title: string;
	/** 0 to 100, which is its end. */
	readonly percent: number;
	/** Its file is gone and no copy of it is there, so that only what is remembered is left; left out where that is not known. */
	readonly isGone?: true;
};

/** The entries, those marked as gone whose keys are given; the same ones where no key is. */
export function withGone(entries: readonly Entry[], gone: ReadonlySet<string>): readonly Entry[] {
	return gone.size === 0 ? entries : entries.map(each => (gone.has(each.key) ? {...each, isGone: true} : each));
}

/** Why an article cannot be opened from the library, '' where it can. */
export function whyAway(entry: Entry): string {
	const {spokenGone, spokenPiped} = libraryWords();
	if (entry.isGone) return spokenGone;
	return isPiped(entry) ? spokenPiped : '';
}

/** The tags of an article as a row shows them, '' where there are none. */
export function tagsOf({tags}: Pick<Entry, 'tags'>): string {
	return visible(tags.map(tag => `#${tag}`).join(' '));
}

/** When an article was read last, in few words as of now, "new" where never; both ISO 8601. A long time ago is a day. */
export function whenRead({read}: Pick<Entry, 'read'>, now: string): string {
	const words = libraryWords();
	if (read === '') return words.never;
	const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(read)) / 60_000));
	if (minutes < 1) return words.ago.now;
	if (minutes < 60) return words.ago.minutes(minutes);
	if (minutes < 24 * 60) return words.ago.hours(Math.floor(minutes / 60));
	if (minutes < 30 * 24 * 60) return words.ago.days(Math.floor(minutes / (24 * 60)));
	const [year, month, day] = read.slice(0, 10).split('-') as [string, string, string];
	return words.ago.date(year, month, day);
}
