import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Builds dist/ before all tests where it is older than the sources, so that tests of the program run what they say. */
export default function build(): void {
	const script = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));
	execFileSync(process.execPath, [script, '--if-needed'], {stdio: 'inherit'});
}
