import {expect, test} from 'vitest';

const {
	compiledOnce,
	madeOnce,
}: {
	compiledOnce: (code: string, compiler: string) => string;
	madeOnce: (code: string) => string;
} = await import(new URL('../../scripts/lib/compiled-once.mjs', import.meta.url).href);

/** A stand-in for compiled.ts that counts what it is given. */
const COMPILER =
	'data:text/javascript,globalThis.made = []; export const compiled = pattern => { globalThis.made.push(pattern.source); return pattern; };';

async function load(code: string): Promise<{default: (text: string) => unknown}> {
	return import(`data:text/javascript,${encodeURIComponent(compiledOnce(code, COMPILER))}`);
}

test('an expression within a function is made once, however often it is met', async () => {
	const {default: find} = await load('export default text => [/a+/.exec(text)[0], text.replaceAll(/b/g, "c")];');
	expect(find('aab')).toEqual(['aa', 'aac']);
	expect(find('ab')).toEqual(['a', 'ac']);
	expect((globalThis as {made?: string[]}).made).toEqual(['a+', 'b']);
});

test('one that remembers where it was is made anew each time, and those of the module stay as they are', async () => {
	const code = 'const own = /x/; export default text => [own.test(text), /a/g.exec(text)?.index, /b/y.test(text)];';
	expect(compiledOnce(code, COMPILER)).toBe(code);
	const {default: find} = await load(code);
	expect([find('ab'), find('ab')]).toEqual([
		[false, 0, false],
		[false, 0, false],
	]);
});

test('only those that ranges are put into are made once where none is compiled', async () => {
	const code = `const shared_L = 'b'; export default text => [/a/, new RegExp(\`\${shared_L}\`, 'u'), text];`;
	const {default: find} = await import(`data:text/javascript,${encodeURIComponent(madeOnce(code))}`);
	const [one, other] = [find('x'), find('y')];
	expect(one[0]).not.toBe(other[0]);
	expect(one[1]).toBe(other[1]);
	expect(one[1].source).toBe('b');
	expect(madeOnce('export default text => /a/.test(text);')).toBe('export default text => /a/.test(text);');
});
