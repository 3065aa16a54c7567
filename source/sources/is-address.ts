/** Whether what was named is an address on the web, and no file. */
export function isAddress(source: string): boolean {
	return /^\s*https?:\/\//i.test(source);
}
