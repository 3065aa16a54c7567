/** Bytes of a text that terminals take at least: of a sequence of 100,000, which is as much as many read. */
const mostBytes = 74_994;

/** Bytes of one string that GNU screen hands on. */
const screenPiece = 480;

/**
 * What has a terminal put a text on the clipboard: OSC 52, wrapped for the multiplexer in between, if there is one; '' for
 * a text that is too long. tmux is told twice, since it takes either the sequence itself or what is wrapped, by its settings.
 */
export function clipboardSequence(text: string, env: Readonly<Record<string, string | undefined>>): string {
	const bytes = Buffer.from(text);
	if (bytes.length > mostBytes) return '';
	const sequence = `\u001B]52;c;${bytes.toString('base64')}\u0007`;
	if (env.TMUX) return `${sequence}\u001BPtmux;\u001B${sequence}\u001B\\`;
	if (env.STY) return (sequence.match(new RegExp(`[^]{1,${screenPiece}}`, 'g')) ?? []).map(inScreen).join('');
	return sequence;
}

function inScreen(piece: string): string {
	return `\u001BP${piece}\u001B\\`;
}
