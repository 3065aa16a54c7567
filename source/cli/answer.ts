import {loadConfig} from './load-config.ts';
import {print} from './output.ts';
import {answers, flagNamed} from './usage.ts';

/** Prints what a flag asks for that stands alone; whether it asks for anything. */
export async function answer(argument: string): Promise<boolean> {
	const flag = flagNamed(argument);
	if (flag !== 'help' && flag !== 'version') return false;
	loadConfig();
	await print(answers[flag]());
	return true;
}
