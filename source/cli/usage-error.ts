/** A mistake on the command line: one sentence, and exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
	readonly exitCode = 2;
}
