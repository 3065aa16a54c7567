import type {Action} from '../app/action.ts';
import type {Effect} from '../app/effect.ts';
import {interpret, keysMeant} from '../app/interpret.ts';
import type {Key} from '../app/key.ts';
import {waits} from '../app/patience.ts';
import {reduce} from '../app/reduce.ts';
import type {State} from '../app/state.ts';
import type {TextTools} from '../layout/text-tools.ts';

/** Holds the state, and tells who listens when it is another. */
export type Store = {
	readonly state: () => State;
	readonly dispatch: (action: Action) => void;
	/** Acts on a key, or does so in its turn once the text has been analysed; only to quit nobody has to wait. */
	readonly press: (key: Key) => void;
	/** Calls back after each change; the result ends that. */
	readonly subscribe: (listener: () => void) => () => void;
};

/** A store that begins with a state; `perform` is given what only an edge can do. `tools` may gain tools as they load. */
export function makeStore(first: State, tools: TextTools, perform: (effect: Effect) => void): Store {
	let state = first;
	let waiting: readonly Key[] = [];
	const listeners = new Set<() => void>();
	const dispatch = (action: Action) => {
		const step = reduce(state, action, tools);
		if (step.state !== state) {
			state = step.state;
			for (const listener of listeners) listener();
		}

		for (const effect of step.effects) perform(effect);
		if (action.kind === 'analysed') pressAll();
	};

	const press = (key: Key) => {
		for (const each of keysMeant(state, key)) pressOne(each);
	};

	const pressOne = (key: Key) => {
		const action = interpret(state, key);
		const isQuitting = action.kind === 'command' && action.command === 'quit';
		if (!isQuitting && (waiting.length > 0 || waits(state, action))) waiting = [...waiting, key];
		else dispatch(action);
	};

	const pressAll = () => {
		const keys = waiting;
		waiting = [];
		for (const key of keys) press(key);
	};

	return {
		state: () => state,
		dispatch,
		press,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
