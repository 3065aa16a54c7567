import {articleCues} from './name-article-cues.ts';
import {asideCues} from './name-aside-cues.ts';
import type {Cue} from './name-cue.ts';
import {firmCues} from './name-firm-cues.ts';
import {officeCues} from './name-office-cues.ts';
import {partCues} from './name-part-cues.ts';
import {placeCues} from './name-place-cues.ts';
import {thingCues} from './name-thing-cues.ts';
import {verbCues} from './name-verb-cues.ts';

/** What stands around the name; in this order, since training leaves some out by chance, one after the other. */
export const contextCues: readonly Cue[] = [
	...officeCues,
	...thingCues,
	...placeCues,
	...articleCues,
	...firmCues,
	...partCues,
	...verbCues,
	...asideCues,
];
