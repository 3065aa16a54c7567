import process from 'node:process';

/** Starts to count the milliseconds that this process works: those in which a busy machine works for others are none. */
export function stopwatch(): () => number {
	const begun = process.cpuUsage();
	return () => {
		const {user, system} = process.cpuUsage(begun);
		return (user + system) / 1000;
	};
}
