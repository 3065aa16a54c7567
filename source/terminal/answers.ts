/** What a terminal was asked and may still answer, among the keys. */
export type Answers = {
	/** It is asked now. */
	readonly await: () => void;
	/** Whether the terminal was asked and has not answered yet, as far as it ever will. */
	readonly isAwaited: () => boolean;
	/** It has answered. */
	readonly answered: () => void;
	/** Resolves once it has answered or need not be waited for any longer: else the shell would be told. */
	readonly answers: () => Promise<void>;
};

/** Milliseconds after which no answer is awaited any more, and that the end waits for one. */
const longestAnswer = 1000;
const lastAnswer = 100;

/** The answers of a terminal that was asked nothing yet. */
export function createAnswers(): Answers {
	let awaitedUntil = 0;
	let heard: () => void = () => {};
	const isAwaited = () => performance.now() < awaitedUntil;
	return {
		await() {
			awaitedUntil = performance.now() + longestAnswer;
		},
		isAwaited,
		answered() {
			awaitedUntil = 0;
			heard();
		},
		answers: () =>
			new Promise(resolve => {
				if (!isAwaited()) return resolve();
				heard = resolve;
				setTimeout(resolve, lastAnswer);
			}),
	};
}
