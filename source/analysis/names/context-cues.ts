import {ageCues} from './age-cues.ts';
import {articleCues} from './article-cues.ts';
import {asideCues} from './aside-cues.ts';
import type {Cue} from './cue.ts';
import {firmCues} from './firm-cues.ts';
import {kinCues} from './kin-cues.ts';
import {officeCues} from './office-cues.ts';
import {partCues} from './part-cues.ts';
import {placeCues} from './place-cues.ts';
import {thingCues} from './thing-cues.ts';
import {verbCues} from './verb-cues.ts';

/** What stands around the name; in this order, since training leaves some out by chance, one after the other. */
export const contextCues: readonly Cue[] = [
	...officeCues,
	...ageCues,
	...kinCues,
	...thingCues,
	...placeCues,
	...articleCues,
	...firmCues,
	...partCues,
	...verbCues,
	...asideCues,
];
