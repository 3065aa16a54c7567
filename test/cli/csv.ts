/** The records of a CSV text, read strictly after RFC 4180: CR LF ends each, quotation marks in a field stand doubled. */
export function readCsv(text: string): readonly (readonly string[])[] {
	const records: string[][] = [];
	let record: string[] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	while (field.lastIndex < text.length) {
		const from = field.lastIndex;
		const [, quoted, plain, end] = field.exec(text) ?? [];
		if (end === undefined) throw new Error(`No field at ${from}: ${JSON.stringify(text.slice(from, from + 40))}`);
		record.push(quoted?.replaceAll('""', '"') ?? plain!);
		if (end === ',') continue;
		records.push(record);
		record = [];
	}

	return records;
}
