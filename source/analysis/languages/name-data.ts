import type {LinkData} from './link-data.ts';
import type {PersonData} from './person-data.ts';
import type {ThingData} from './thing-data.ts';

/** What a language says around and inside names, as data. */
export type NameData = PersonData & ThingData & LinkData;
