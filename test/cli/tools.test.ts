import {expect, test} from 'vitest';
import {defaultSettings} from '../../source/app/settings.ts';
import {firstTools} from '../../source/cli/tools.ts';
import {articleOf} from '../layout/typeset.ts';

test('French and English text, of however many paragraphs, waits for no tool before its first page', async () => {
	expect(await firstTools(articleOf(['Un titre', 'Il a dit : « Où est l’œuf ? »']), defaultSettings)).toEqual({});
});

test('other text waits for all of UAX #14, and justified text for what divides words', async () => {
	const {breaks} = await firstTools(articleOf(['Un titre', '日本']), defaultSettings);
	expect(breaks).toBeDefined();
	const {hyphenator} = await firstTools(articleOf(['Un titre']), {...defaultSettings, isJustified: true});
	expect(hyphenator?.language).toBe('fr');
});
