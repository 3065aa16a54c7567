import type {Reading} from '../reading/reading.ts';

/** Times that an article must name somebody of its title, and people of it. */
const OFTEN = 5;
const MOST_LEADING = 4;

/** The people of the title whom the article names so often that it comes back to them from anywhere. */
export function leadingPeople({article, people, mentions}: Reading): readonly number[] {
	const [title] = article.blocks;
	if (title?.kind !== 'heading') return [];
	const named = mentions.slice(0, MOST_LEADING).filter(({start}) => start < title.end);
	return [...new Set(named.map(({person}) => person))].filter(person => people[person]!.mentions.length >= OFTEN);
}

/** Whether the first heading names a person whom the text names again. */
export function isInTitle({article, people}: Reading, person: number): boolean {
	const [title] = article.blocks;
	if (title?.kind !== 'heading') return false;
	const {mentions} = people[person]!;
	return mentions[0]!.start < title.end && mentions.at(-1)!.start > title.end;
}
