/** Whether a text shows anything: more than white space, and characters that have neither width nor ink. */
export function showsAnything(text: string): boolean {
	// Nearly every text has one of those near its beginning; the other expression takes longer to make.
	return /[!-~]/.test(text) || /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text);
}
