import {type Allusion, collectAllusions} from './attribution-allusions.ts';
import {collectDescriptions, type Descriptions} from './attribution-descriptions.ts';
import {collectPronouns, type Pronoun} from './attribution-pronouns.ts';
import type {Reading} from './attribution-reading.ts';
import {mostSalient, type Salient, type Sought, type Trace} from './attribution-salience.ts';

/** Whom a reader has in mind at a place of the article, as far as it was read. */
export type Mind = {
	/** Who is most in mind at the offset sought, the pronouns before it followed; null where nobody is. */
	readonly find: (sought: Asked) => Salient | null;
	/** Where people were heard or meant without being named. */
	readonly traces: readonly Trace[];
	readonly hear: (person: number, at: number) => void;
	/** The pronoun at an offset is the subject of a frame, which finds whom it means. */
	readonly skip: (at: number) => void;
	/** Whom a noun was found to mean; -1 where that is not known. */
	readonly learned: (noun: string) => number;
	readonly learn: (noun: string, person: number) => void;
	/** What the article calls its people, collected when it is first asked for. */
	readonly descriptions: () => Descriptions;
};

type Asked = Pick<Sought, 'gender' | 'at' | 'parent' | 'excluded' | 'only'>;

const NOBODY: ReadonlySet<number> = new Set();

/** The mind of somebody who has read nothing yet; `topic` is the person whom all of the article is about, -1 for none. */
export function createMind(reading: Reading, topic: number): Mind {
	const {people} = reading;
	const traces: Trace[] = [];
	const skipped = new Set<number>();
	const learned = new Map<string, number>();
	let next = 0;
	let collected: Descriptions | null = null;
	let allusions: readonly Allusion[] | null = null;
	let pronouns: readonly Pronoun[] | null = null;

	const descriptions = () => {
		collected ??= collectDescriptions(reading);
		return collected;
	};

	/** Whom a noun points to that describes one person only, or that was found to mean somebody. */
	const meant = ({noun, start}: Allusion): number => {
		const described = descriptions().get(noun);
		const [only, since] = described?.size === 1 ? [...described][0]! : [-1, 0];
		return only >= 0 && since < start ? only : (learned.get(noun) ?? only);
	};

	const lookUp = (asked: Asked): Salient | null => {
		allusions ??= collectAllusions(reading);
		return mostSalient(reading, traces, {...asked, topic, allusions, meant});
	};

	/** Whom the pronouns of the narration mean up to an offset, each found with those before it in mind. */
	const follow = (to: number) => {
		pronouns ??= collectPronouns(reading);
		for (; next < pronouns.length && pronouns[next]!.start < to; next++) {
			const {start, gender} = pronouns[next]!;
			if (skipped.has(start)) continue;
			const found = lookUp({gender, at: start, parent: -1, excluded: NOBODY});
			if (found && people[found.person]!.gender !== (gender === 'male' ? 'female' : 'male'))
				traces.push({at: start, person: found.person, isMeant: true});
		}
	};

	return {
		traces,
		descriptions,
		find(asked) {
			follow(asked.at);
			return lookUp(asked);
		},
		hear(person, at) {
			traces.push({at, person});
		},
		skip(at) {
			skipped.add(at);
		},
		learned: noun => learned.get(noun) ?? -1,
		learn(noun, person) {
			learned.set(noun, person);
		},
	};
}
