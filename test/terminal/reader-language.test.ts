import {expect, test} from 'vitest';
import {interfaceLanguages} from '../../source/words/language.ts';
import {article} from '../cli/run.ts';
import {openHome} from './reader.ts';

const said = {
	en: {place: /page 1 of 1/, help: /Keys[\s\S]*next page/, copied: 'Copied the quotation of Ann Lee.'},
	fr: {
		place: /page 1 sur 1/,
		help: /Touches[\s\S]*Espace[\s\S]*page suivante/,
		copied: 'Citation copiée\u00A0: Ann Lee.',
	},
} as const;

test.each(interfaceLanguages)(
	'the interface speaks the language of the locale, before Ink and after: %s',
	async language => {
		const home = openHome();
		home.write('pont.md', article);
		const reader = await home.read(['pont.md'], {env: {LANG: `${language}.UTF-8`}});
		const {place, help, copied} = said[language];
		await reader.until(place);
		reader.press('\ty');
		await reader.until(copied);
		reader.press('?');
		await reader.until(help);
		expect(reader.raw()).not.toMatch(said[language === 'en' ? 'fr' : 'en'].place);
		reader.press('qq');
		expect(await reader.exit).toBe(0);
	},
);
