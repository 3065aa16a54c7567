import type {Config} from './config.ts';

/** The config of who has none. */
export const noConfig: Config = {settings: {}, keys: [], mistakes: []};
