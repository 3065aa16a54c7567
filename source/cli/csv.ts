import {controls} from './json.ts';

/** A value of a record. */
export type CsvValue = string | number | null;

/** A record after RFC 4180. */
export function csvRecord(fields: readonly CsvValue[]): string {
	return `${fields.map(csvField).join(',')}\r\n`;
}

/** What spreadsheets take for a formula where a text begins with it, also in its wide form. */
const formula = /^[=+\-@\t＝＋－＠]/;

/**
 * A field in quotation marks where it holds a comma, a mark or a line end. Controls have no place in it. What a
 * spreadsheet would work out begins with an apostrophe, which says that it is text.
 */
function csvField(value: CsvValue): string {
	if (typeof value === 'number') return String(value);
	const plain = (value ?? '').replace(controls, '\uFFFD');
	const text = formula.test(plain) ? `'${plain}` : plain;
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
