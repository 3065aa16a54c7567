import {Buffer} from 'node:buffer';
import {describe, expect, it} from 'vitest';
import {decode} from '../../source/sources/decode.ts';
import {encodeForeign} from './encoders.ts';

const russian =
	'Мэр города Анна Ли заявила в четверг журналистам: «Мост откроют в мае, не раньше». Её поддержал Павел Рукс, но жители Садовой улицы ждут уже третий год и не согласны.\n\nСтроительство обошлось в 12 миллионов рублей, ответил глава района, и смета будет пересмотрена.';
const ukrainian =
	'Міський голова заявила в четвер: "Міст відкриють у травні, не раніше". Її підтримав Павло, але жителі вулиці не згодні. Вони чекають уже третій рік.';
const greek =
	'Η δήμαρχος δήλωσε την Πέμπτη: «Η γέφυρα θα ανοίξει τον Μάιο, όχι νωρίτερα». Οι κάτοικοι δεν συμφωνούν και περιμένουν εδώ και τρία χρόνια το έργο.';
const japanese =
	'市長のリー氏は木曜日、「橋は五月に開通する。それより早くはならない」と述べた。住民は三年間待っており、工事費は千二百万円に上ったという。市は計画の見直しを約束している。';
const korean =
	'시장은 목요일 기자들에게 "다리는 5월에 개통될 것이며 그 이전은 아니다"라고 말했다. 주민들은 3년째 기다리고 있으며 공사비는 천이백만 원에 달했다.';
const simplified =
	'市长星期四对记者说：“大桥将在五月开通，不会更早。”居民们已经等了三年，他们的意见是工程太贵了。这个项目花了一千二百万元，有人认为这是不对的。';
const traditional =
	'市長星期四對記者說：「大橋將在五月開通，不會更早。」居民們已經等了三年，他們的意見是工程太貴了。這個項目花了一千二百萬元，有人認為這是不對的。';

const texts: readonly (readonly [string, string])[] = [
	['windows-1251', russian],
	['koi8-r', russian.replace(/[«»]/g, '"')],
	['iso-8859-5', russian.replace(/[«»]/g, '"')],
	['ibm866', russian.replace(/[«»]/g, '"')],
	['windows-1251', ukrainian],
	['koi8-u', ukrainian],
	['windows-1253', greek],
	['shift_jis', japanese],
	['euc-jp', japanese],
	['euc-kr', korean],
	['gb18030', simplified],
	['big5', traditional],
];

describe('a text in other letters than Latin ones', () => {
	it.each(texts)('in %s is told by 25 of its characters, wherever a word begins', (encoding, text) => {
		for (let start = 0; start + 25 <= text.length; start++) {
			if (/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text[start - 1] ?? '')) continue;
			const part = text.slice(start, start + 25);
			expect(decode(encodeForeign(part, encoding))).toBe(part);
		}
	});

	it.each(texts)('in %s is told by its head, which may end within a character', (encoding, text) => {
		const long = `${text}\n`.repeat(400);
		for (const cut of ['', 'a', 'bc', 'def']) expect(decode(encodeForeign(cut + long, encoding))).toBe(cut + long);
	});

	it.each(texts)('in %s is what a page says it is', (encoding, text) => {
		const page = `<html><meta charset="${encoding}"><p>${text.slice(0, 5)}`;
		expect(decode(encodeForeign(page, encoding), encoding)).toBe(page);
	});
});

it('signs that draw boxes are no letters of any other script', () => {
	const box = Buffer.from('\xC9\xCD\xCD\xCD\xBB\r\n\xBA caf\x82 \xBA\r\n\xC8\xCD\xCD\xCD\xBC', 'latin1');
	expect(decode(box)).toBe('╔═══╗\r\n║ café ║\r\n╚═══╝');
});
