import {spawn} from 'node:child_process';

/** A program that puts what it reads on the clipboard. */
export type ClipboardProgram = {
	readonly command: string;
	readonly args: readonly string[];
	readonly encoding: 'utf8' | 'utf16le';
};

/** Milliseconds after which a program that has not ended is given up. */
const patience = 2000;

const program = (line: string, encoding: ClipboardProgram['encoding'] = 'utf8'): ClipboardProgram => {
	const [command, ...args] = line.split(' ');
	return {command: command!, args, encoding};
};

const waylandCopy = program('wl-copy');
const xclip = program('xclip -selection clipboard');
const xsel = program('xsel --clipboard --input');
const pbcopy = program('pbcopy');
// What it reads is in the code page of the console, but for UTF-16.
const clip = program('clip.exe', 'utf16le');
// To the terminal outside, whatever tmux does with what programs write.
const tmux = program('tmux load-buffer -w -');
const termux = program('termux-clipboard-set');

/** The programs that may work here, the likeliest first; none across a network that hands no screen on. */
export function clipboardPrograms(
	platform: string,
	env: Readonly<Record<string, string | undefined>>,
): readonly ClipboardProgram[] {
	if (platform === 'darwin') return [pbcopy];
	if (platform === 'win32') return [clip];
	return [
		...(env.WAYLAND_DISPLAY ? [waylandCopy] : []),
		...(env.DISPLAY ? [xclip, xsel] : []),
		...(env.WSL_DISTRO_NAME ? [clip] : []),
		...(env.TERMUX_VERSION ? [termux] : []),
		...(env.TMUX ? [tmux] : []),
	];
}

/**
 * Gives a text to the first of the programs that takes it, and says whether one did. Waits for none: one that hangs is
 * ended after a while, and goes on alone where the reader quits first.
 */
export function copyWithPrograms(
	text: string,
	[first, ...rest]: readonly ClipboardProgram[],
	done: (isCopied: boolean) => void,
): void {
	if (!first) {
		done(false);
		return;
	}

	// What it says is for nobody; some stay in the background for as long as the clipboard is theirs.
	const child = spawn(first.command, first.args, {stdio: ['pipe', 'ignore', 'ignore'], detached: true});
	let isOver = false;
	const end = (isCopied: boolean) => {
		if (isOver) return;
		isOver = true;
		clearTimeout(timer);
		if (isCopied) done(true);
		else copyWithPrograms(text, rest, done);
	};

	const timer = setTimeout(() => {
		child.kill('SIGKILL');
		end(false);
	}, patience);
	timer.unref();
	child.on('error', () => end(false));
	child.on('exit', code => end(code === 0));
	child.stdin.on('error', () => {});
	child.stdin.end(Buffer.from(text, first.encoding));
	child.unref();
}
