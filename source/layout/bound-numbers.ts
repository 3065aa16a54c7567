import {isLetter} from '../text/letters.ts';

/** What stays with the number before it: symbols and abbreviations of units (metric, time, data, money, English), months. */
const units = new Set(
	`m km hm dm cm mm nm µm ha l L cl ml mL dl hl g kg mg µg t Mt h min mn s ms j an ans
	A V W kW MW GW TW Wh kWh MWh GWh TWh J kJ MJ Hz kHz MHz GHz dB hPa bar N Pa K C F
	o k ko Ko Mo Go To kB KB MB GB TB M€ Md€ Mds€ k€ M$ Md$ Md Mds Mrd bn pt pts px
	ft yd mi mph kmh km/h m/s lb lbs oz am pm a.m p.m
	janvier février mars avril mai juin juillet août septembre octobre novembre décembre`.split(/\s+/),
);

/** Abbreviations which stay with the number after them; the full stop is part of them. */
const labels = new Set('n° N° n°s N°s nº Nº no. No. № § p. pp. art. Art. al. chap. vol. fig. h'.split(' '));

/**
 * Whether the space between `before`, the offset of the character left of it, and `after`, that of the one right of it,
 * stands inside a number (1 000 000), between a number and its unit (20 h, 5 km, 40 M€, 2 mai) or between a number and
 * its label (n° 5, § 2, p. 10).
 */
export function isInsideNumber(text: string, before: number, after: number): boolean {
	if (isDigit(text, before)) return isDigit(text, after) ? isThousands(text, before, after) : isUnit(text, after);
	return isDigit(text, after) && labels.has(wordBefore(text, before));
}

/** Groups of three digits after a group of one to three; 2019 300 are two numbers. */
function isThousands(text: string, before: number, after: number): boolean {
	let first = before;
	while (before - first < 3 && isDigit(text, first - 1)) first--;
	let end = after + 1;
	while (end - after < 4 && isDigit(text, end)) end++;
	return before - first < 3 && end - after === 3;
}

function isUnit(text: string, after: number): boolean {
	const unit = text.slice(after, unitEnd(text, after)).replace(/\.+$/, '');
	if (!units.has(unit)) return false;
	// Not "l’" nor "s’": an elided word, which only looks like litres or seconds.
	const next = text.charAt(after + unit.length);
	return !/[’'\d-]/.test(next) && !isLetter(next);
}

/** Where what may be a unit ends: letters and full stops, then a slash and a letter, or a currency. */
function unitEnd(text: string, after: number): number {
	if (!isLetter(text.charAt(after))) return after;
	let end = after + 1;
	while (end - after < longestUnit && (isLetter(text.charAt(end)) || text.charAt(end) === '.')) end++;
	if (text.charAt(end) === '/' && isLetter(text.charAt(end + 1))) return end + 2;
	return /[€$]/.test(text.charAt(end)) ? end + 1 : end;
}

/** Code units that are looked at. */
const longestUnit = 12;

function wordBefore(text: string, last: number): string {
	let start = last;
	while (last - start < 5 && start > 0 && !/[\s(’']/.test(text.charAt(start - 1))) start--;
	return text.slice(start, last + 1);
}

function isDigit(text: string, offset: number): boolean {
	const code = text.charCodeAt(offset);
	return code >= 0x30 && code <= 0x39;
}
