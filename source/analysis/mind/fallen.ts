import type {Reading} from '../reading/reading.ts';

/** Characters around a mention in which it says that somebody is dead. */
const READ = 60;
/** Mentions that make somebody the one whom an article is about, where nobody has more: those who died are quoted, too. */
const OFTEN = 3;

/** People of whom the narration says that they were killed or died, but for whom an obituary is about: they seldom speak. */
export function fallenOf({article: {text}, mentions, people, speech: {fallen}}: Reading): ReadonlySet<number> {
	const most = people.reduce((count, {mentions: {length}}) => Math.max(count, length), OFTEN);
	const found = new Set<number>();
	for (const {start, end, person, quotation} of mentions) {
		if (quotation >= 0 || people[person]!.mentions.length === most) continue;
		const isSaid =
			fallen.before.test(text.slice(Math.max(0, start - READ), start)) ||
			fallen.behind.test(text.slice(end, end + READ));
		if (isSaid) found.add(person);
	}

	return found;
}

/** “Ann Lee has died, her agent announced”: whether the narration says behind a name that its bearer is dead. */
export function isDeadBehind({article: {text}, speech: {fallen}}: Reading, end: number): boolean {
	return fallen.behind.test(text.slice(end, end + READ));
}
