import {afterEach, expect, test} from 'vitest';
import {width} from '../../source/text/width.ts';
import {setLanguage} from '../../source/words/language.ts';
import {listWords} from '../../source/words/lists.ts';

afterEach(() => setLanguage('en'));

/** What a status row of 80 holds between its margins. */
const room = 78;

test.each(['en', 'fr'] as const)('%s: every reason fits a row of 80 beside a long name', language => {
	setLanguage(language);
	const {saidBy, reasons} = listWords();
	const said = Object.values(reasons).map(reason => saidBy('Jean-Baptiste Lemaître', reason));
	expect(said.filter(words => width(words) > room)).toEqual([]);
});

test.each(['en', 'fr'] as const)('%s: every reason without the name fits a row of 40', language => {
	setLanguage(language);
	expect(Object.values(listWords().reasons).filter(words => width(words) > 38)).toEqual([]);
});
