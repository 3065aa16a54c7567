import process from 'node:process';
import {writeOut} from '../terminal/write-out.ts';
import {fileWords} from '../words/files.ts';

/** Prints a text, all of it. A reader further down the pipe that has seen enough is no error. */
export async function print(text: string): Promise<void> {
	await printMore(text);
}

/** The same of a part of what is to be printed; whether anybody wants the rest. */
export async function printMore(text: string): Promise<boolean> {
	try {
		writeOut(text);
		return true;
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code !== 'EPIPE') await fail(fileWords().notWritten(code ?? ''), 1);
		return false;
	}
}

/** Says on standard error what went wrong, and has the process end with an exit code once it has nothing left to do. */
export async function fail(sentence: string, exitCode: number): Promise<void> {
	const {complain} = await import('../terminal/complain.ts');
	complain(sentence);
	process.exitCode = exitCode;
}

/** What an error has for the user: a sentence, and the exit code by which it is known. Any other error is a bug, and is thrown on. */
export function toldBy(error: unknown): {readonly message: string; readonly exitCode: number} {
	// Not by its class: what is loaded later has classes of its own.
	if (!('exitCode' in (error as Error))) throw error;
	return error as Error & {readonly exitCode: number};
}
