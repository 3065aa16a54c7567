import {vi} from 'vitest';

/** Waits until what is expected holds: at once, but where much runs beside. */
export function soon<Value>(expectation: () => Value | Promise<Value>): Promise<Value> {
	return vi.waitFor(expectation, {timeout: 20_000, interval: 10});
}
