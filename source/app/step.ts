import type {Action} from './action.ts';
import type {Effect} from './effect.ts';
import type {State} from './state.ts';

/** What an action makes of a state; the same object where nothing changes, and what the edges have to do. */
export type Step = {readonly state: State; readonly effects: readonly Effect[]};

/** A command as the reducers get it. */
export type Command = Extract<Action, {kind: 'command'}>;

/** A step without effects. */
export function only(state: State): Step {
	return {state, effects: []};
}
