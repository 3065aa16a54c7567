import {fileWords} from '../words/files.ts';
import {MOST_BYTES, type Source, sourceOfChunks, tooLarge} from './source.ts';
import {SourceError} from './source-error.ts';

/** Bytes as they come; `isTTY` where a person would have to type them. */
type ByteStream = AsyncIterable<Uint8Array> & {readonly isTTY?: boolean};

/**
 * Reads the article from standard input, to its end. Throws a SourceError where it is a terminal, for nothing was piped
 * in, or where it holds no text. Says how many bytes have come.
 */
export async function readStandardInput(
	stream: ByteStream = process.stdin,
	onProgress: (bytes: number) => void = () => {},
): Promise<Source> {
	if (stream.isTTY) {
		throw new SourceError(fileWords().nothingPiped);
	}

	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		length += chunk.length;
		onProgress(length);
		if (length > MOST_BYTES) throw tooLarge(fileWords().standardInput);
	}

	const label = fileWords().standardInput;
	return sourceOfChunks(chunks, {label, name: label, path: null});
}
