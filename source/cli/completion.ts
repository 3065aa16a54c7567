import {usageWords} from '../words/usage.ts';
import {shells} from './command-lines.ts';
import {bash} from './completion/bash.ts';
import {fish} from './completion/fish.ts';
import {zsh} from './completion/zsh.ts';
import {UsageError} from './usage-error.ts';

/** A shell that words can be completed in. */
export type Shell = (typeof shells)[number];

const scripts: Readonly<Record<Shell, () => string>> = {bash, zsh, fish};

/** The completion of a shell by its name. Throws a UsageError where there is none for it. */
export function completionFor(name: string | null): string {
	const shell = shells.find(each => each === name);
	if (!shell) throw new UsageError(usageWords().needsShell(shells.join(', ')));
	return completion(shell);
}

/** What that shell reads to complete the words of this program, made from the tables of commands and flags. */
export function completion(shell: Shell): string {
	return scripts[shell]();
}
