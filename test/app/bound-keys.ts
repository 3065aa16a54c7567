import {bindings} from '../../source/app/bindings.ts';

/** Every key of the table, those of a row of several one by one. */
export const boundKeys: readonly string[] = bindings.flatMap(({keys}) => keys.flatMap(key => key.split(' ')));
