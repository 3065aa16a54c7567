/**
 * The encoding that a page of HTML or XML says it is in, near its start; undefined where it says none, and for any text that
 * does not begin with a tag.
 */
export function charsetOf(bytes: Uint8Array): string | undefined {
	const first = bytes.findIndex(byte => byte > SPACE);
	if (bytes[first] !== LESS) return undefined;
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
	const [, xml] = /^\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ?? [];
	const [, meta] = /<meta\s[^<>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head) ?? [];
	const said = meta ?? xml;
	// Who can read this much of it as ASCII does not read UTF-16.
	return said !== undefined && /^utf-?16/i.test(said) ? undefined : said;
}

const [SPACE, LESS] = [0x20, 0x3c] as const;
/** Bytes in which it has to stand: four times what browsers look at. */
const HEAD = 4096;
