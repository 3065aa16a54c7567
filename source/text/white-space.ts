/** Whether a code unit is white space, breaking or not, or the zero-width space: what no line begins or ends with. */
export function isSpace(code: number): boolean {
	if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	if (code < 0x1680) return code === 0xa0;
	return (
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x202f ||
		code === 0x3000 ||
		code === 0x1680 ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x205f ||
		code === 0xfeff
	);
}

/** The offset after the last character of `text` in `start`–`end` that is no white space; `start` where all is. */
export function trimEnd(text: string, start: number, end: number): number {
	let offset = end;
	while (offset > start && isSpace(text.charCodeAt(offset - 1))) offset--;
	return offset;
}

/** The offset of the first character of `text` in `start`–`end` that is no white space; `end` where all is. */
export function trimStart(text: string, start: number, end: number): number {
	let offset = start;
	while (offset < end && isSpace(text.charCodeAt(offset))) offset++;
	return offset;
}
