import {spawn} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';
import {removeFolder} from '../folders.ts';

/** The program as it is built. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export type Run = {readonly code: number | null; readonly out: string; readonly err: string};

type Surroundings = {
	/** What is piped in; standard input is /dev/null where it is left out. */
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	readonly folder?: string;
	/** What runs the program, where that is not Node alone. */
	readonly command?: readonly string[];
};

/** Runs the program without a terminal, to its end. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
	const {input, env = {}, folder = tmpdir(), command = [process.execPath, cli]} = surroundings;
	// Node would connect a socket; what a shell pipes in comes through a pipe.
	const piped = input === undefined ? [] : ['sh', '-c', 'cat | "$@"', 'sh'];
	const [file, ...before] = [...piped, ...command];
	const child = spawn(file!, [...before, ...args], {
		cwd: folder,
		env: {PATH: process.env.PATH, HOME: folder, ...env},
		stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
	});
	// A program that does not want its input may be gone before it is written.
	child.stdin?.on('error', () => {});
	child.stdin?.end(input);
	const [out, err] = [child.stdout!, child.stderr!].map(stream => {
		const chunks: Buffer[] = [];
		stream.on('data', chunk => chunks.push(chunk));
		return () => Buffer.concat(chunks).toString('utf8');
	});
	const code = await new Promise<number | null>(resolve => child.on('close', resolve));
	return {code, out: out!(), err: err!()};
}

/** A folder with files in it, by their names, that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'command-line-'));
	onTestFinished(() => removeFolder(folder));
	for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
	return folder;
}

/** An article in which it is plain who says what. */
export const article = `# Le pont de Saint-Avel

La présidente de la région, Ann Lee, a visité jeudi le chantier du pont. « Il sera ouvert en mai, pas avant », a déclaré Ann Lee devant les journalistes.

Le maire, Paul Roux, se montre plus prudent. « Nous attendons de voir, "papiers" en main », a-t-il répondu. Ce « pont fantôme » amuse les habitants.

« Le chantier a coûté 12 millions d’euros », a rappelé Ann Lee.
`;
