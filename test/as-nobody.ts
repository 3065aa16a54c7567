import process from 'node:process';

/** The user whom Unix systems keep for those who may do least. */
const nobody = 65_534;

/** Does something as a user who may not read and write everything, even where root runs the tests. */
export function asNobody<Value>(action: () => Value): Value {
	if (process.geteuid?.() !== 0) return action();
	process.seteuid?.(nobody);
	try {
		return action();
	} finally {
		process.seteuid?.(0);
	}
}
