import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Everything that is no text: sequences of control characters. */
const sequences = /\u001B(?:\[[\d;?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[()][\w]|.)/g;

/**
 * A program on a pseudo-terminal, whose output is kept with its times, in milliseconds since it was started. Without
 * NODE_EXTRA_CA_CERTS, for which Node 20 takes 33 ms at every start.
 */
export function open(command, {columns = 80, rows = 24, env = {}} = {}) {
	const {NODE_EXTRA_CA_CERTS: _, CI: __, ...inherited} = process.env;
	const chunks = [];
	const [file, ...args] = command;
	const begun = performance.now();
	const now = () => performance.now() - begun;
	const pty = spawn(file, args, {
		name: 'xterm-256color',
		cols: columns,
		rows,
		env: {...inherited, TERM: 'xterm-256color', COLORTERM: 'truecolor', ...env},
	});
	let wake = () => {};
	let hasEnded = false;
	pty.onData(data => {
		chunks.push({at: now(), data});
		// What a terminal answers when it is asked what it is, and where its cursor is.
		if (/\u001B\[0?c/.test(data)) pty.write('\u001B[?62;22c');
		if (data.includes('\u001B[6n')) pty.write('\u001B[1;1R');
		wake();
	});
	const ended = new Promise(resolve => {
		pty.onExit(() => {
			hasEnded = true;
			resolve(now());
			wake();
		});
	});

	const more = milliseconds => Promise.race([new Promise(resolve => (wake = resolve)), pause(milliseconds)]);

	const session = {
		pid: pty.pid,
		chunks,
		now,
		ended,
		press: keys => {
			pty.write(keys);
			return now();
		},
		resize: (newColumns, newRows) => pty.resize(newColumns, newRows),
		/**
		 * When the text matched that was written since the chunk `from`. Throws, with what there is, when it never does:
		 * `isLate` where the program still runs.
		 */
		until: async (pattern, {from = 0, limit = 60_000} = {}) => {
			let plain = '';
			let seen = from;
			for (;;) {
				while (seen < chunks.length) {
					plain += chunks[seen].data.replace(sequences, '');
					if (pattern.test(plain)) return chunks[seen].at;
					seen++;
				}

				if (now() > limit || hasEnded) {
					const error = new Error(`${command.join(' ')}: no ${pattern} in ${plain.slice(-2000)}`);
					throw Object.assign(error, {isLate: !hasEnded});
				}

				await more(100);
			}
		},
		/** Waits until nothing was written for so long; the time of the last byte since the chunk `from`, null for none. */
		settled: async ({from = 0, quiet = 30, limit = 2000} = {}) => {
			const end = now() + limit;
			while (chunks.length === from && now() < end) await more(20);
			for (let length = -1; length !== chunks.length; ) {
				length = chunks.length;
				await pause(quiet);
			}

			return chunks.length > from ? chunks.at(-1).at : null;
		},
		bytesFrom: from => chunks.slice(from).reduce((sum, {data}) => sum + Buffer.byteLength(data), 0),
		textFrom: from =>
			chunks
				.slice(from)
				.map(({data}) => data)
				.join(''),
		/** The most memory that it ever had, in MiB; NaN where the system does not say. */
		memory: () => {
			try {
				return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pty.pid}/status`, 'utf8'))[1]) / 1024;
			} catch {
				return Number.NaN;
			}
		},
		close: async () => {
			if (!hasEnded) pty.kill('SIGKILL');
			await ended;
		},
	};
	return session;
}

/** The cells of a screen on which bytes were written, row by row: a string of character and style each. */
export async function screenAfter(bytes, columns, rows) {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	await new Promise(resolve => terminal.write(bytes, resolve));
	const buffer = terminal.buffer.active;
	const cells = Array.from({length: rows}, (_, row) =>
		Array.from({length: columns}, (__, column) => {
			const cell = buffer.getLine(buffer.viewportY + row).getCell(column);
			const style = [
				cell.getFgColor(),
				cell.isBold(),
				cell.isItalic(),
				cell.isUnderline(),
				cell.isInverse(),
				cell.isDim(),
			];
			return {text: cell.getChars() || ' ', style: style.join()};
		}),
	);
	terminal.dispose();
	return cells;
}

/** The median of some numbers. */
export function median(numbers) {
	return percentile(numbers, 0.5);
}

/** The number below which a share of them lies. */
export function percentile(numbers, share) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export {pause};
