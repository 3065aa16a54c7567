import {closeSync, read, readSync} from 'node:fs';

/** The bytes of a text, of which only those that are asked for need be in memory. */
export type Bytes = {
	readonly length: number;
	/** Those from `start` to `end`, fewer where the file has become shorter. */
	readonly slice: (start: number, end: number) => Uint8Array;
	/** Reads all there is into memory, and from then on does without the file; comes back with all of them. */
	readonly load: () => Promise<SharedArrayBuffer>;
};

/** Bytes read at once. */
const piece = 1 << 20;

/** The bytes of an open file, which is closed once they are loaded. */
export function fileBytes(file: number, length: number): Bytes {
	let loaded: SharedArrayBuffer | null = null;
	return {
		length,
		slice: (start, end) => {
			const from = Math.min(Math.max(0, start), length);
			const to = Math.min(Math.max(from, end), length);
			if (loaded) return new Uint8Array(loaded, from, to - from);
			const bytes = new Uint8Array(to - from);
			let done = 0;
			for (let count = -1; done < bytes.length && count !== 0; done += count) {
				count = readSync(file, bytes, done, bytes.length - done, from + done);
			}

			return bytes.subarray(0, done);
		},
		load: async () => {
			const shared = new SharedArrayBuffer(length);
			for (let at = 0, count = -1; at < length && count !== 0; at += count) {
				count = await readInto(file, new Uint8Array(shared, at, Math.min(piece, length - at)), at);
			}

			loaded = shared;
			closeSync(file);
			return shared;
		},
	};
}

/** Bytes that are in memory already. */
export function memoryBytes(shared: SharedArrayBuffer): Bytes {
	return {
		length: shared.byteLength,
		slice: (start, end) => new Uint8Array(shared).subarray(Math.max(0, start), Math.max(0, end)),
		load: async () => shared,
	};
}

function readInto(file: number, target: Uint8Array, position: number): Promise<number> {
	return new Promise((resolve, reject) => {
		read(file, target, 0, target.length, position, (error, count) => (error ? reject(error) : resolve(count)));
	});
}
