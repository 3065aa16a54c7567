import {Buffer} from 'node:buffer';
import {crc32, deflateRawSync} from 'node:zlib';

/** A file to put into an archive, and what the archive is to say of it that is not so. */
export type ZipFile = {
	readonly name: string;
	readonly content: string | Uint8Array;
	/** As it is, as the type of a book has to stand there. */
	readonly isStored?: boolean;
	readonly claims?: {readonly size?: number; readonly compressedSize?: number};
	readonly isEncrypted?: boolean;
};

/** An archive of files, after the letter of the format. */
export function zip(files: readonly ZipFile[]): Buffer {
	const locals: Buffer[] = [];
	const centrals: Buffer[] = [];
	let offset = 0;
	for (const {name, content, isStored = false, claims = {}, isEncrypted = false} of files) {
		const bytes = Buffer.from(content);
		const data = isStored ? bytes : deflateRawSync(bytes);
		const path = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2);
		common.writeUInt16LE(isStored ? 0 : 8, 4);
		common.writeUInt32LE(crc32(bytes), 10);
		common.writeUInt32LE(claims.compressedSize ?? data.length, 14);
		common.writeUInt32LE(claims.size ?? bytes.length, 18);
		common.writeUInt16LE(path.length, 22);
		const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, data]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, path]));
		locals.push(local);
		offset += local.length;
	}

	const directory = Buffer.concat(centrals);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(files.length, 4);
	end.writeUInt16LE(files.length, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}
