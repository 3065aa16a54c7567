import {select} from '../app/select.ts';
import type {State} from '../app/state.ts';
import {frameOf} from '../screen/frame.ts';
import {linesOf} from '../screen/lines.ts';

/** The bytes that draw a state on a screen, whatever stands there. */
export function frameOfState(state: State): string {
	return frameOf(linesOf(select(state), state));
}
