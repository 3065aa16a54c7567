/** A date such as "2022-11-02T08:00Z" as people of the language write its day; other dates stay as they are. */
export function longDate(date: string, language: string): string {
	const [, day] = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(date) ?? [];
	const time = new Date(`${day}T00:00Z`);
	if (day === undefined || language === 'und' || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day))
		return date;
	const text = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(time);
	// The Unicode data have "1 mai"; French writes the first of a month as an ordinal.
	return language === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}
