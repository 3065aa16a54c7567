import {expect, test, vi} from 'vitest';
import {resolveAnchor} from '../../source/document/anchor.ts';
import {emptyFolder} from './folder-for-test.ts';
import {open} from './open.ts';

vi.mock('../../source/document/anchor.ts', {spy: true});

test('a passage that is gone is looked for once, however often the place is saved', () => {
	const folder = emptyFolder();
	const paragraph = (index: number) => `Au jour ${index}, ${String(index ** 5).repeat(9)}.`;
	const text = Array.from({length: 90}, (_, index) => paragraph(index)).join('\n');
	const first = open(folder, {title: 'Un titre', text}, '/un.md');
	first.save({...first.progress, bookmarks: {a: text.indexOf(paragraph(60)), b: text.indexOf(paragraph(80))}});
	const {progress, save} = open(
		folder,
		{title: 'Un titre', text: text.slice(0, text.indexOf(paragraph(50)))},
		'/un.md',
	);
	const lost = () => vi.mocked(resolveAnchor).mock.results.filter(({value}) => value.certainty === 'lost').length;
	save({...progress, offset: 10});
	const before = lost();
	expect(before).toBeGreaterThan(0);
	for (const offset of [20, 30, 40]) save({...progress, offset});
	expect(lost()).toBe(before);
});
