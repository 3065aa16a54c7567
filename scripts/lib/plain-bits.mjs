import {readFileSync} from 'node:fs';

/**
 * For the build: a change of modules that writes the numbers of an object of bits in place of its fields, which V8 would look
 * up, and whose names take more room; and the numbers of all constant shifts of 1. `file` is the path of the module that has `export const NAME = {field: 1 << 0, …}`.
 * Throws where there is no such object.
 */
export function withPlainBits(file, name) {
	const [, body] = new RegExp(`^export const ${name} = \\{(.*?)^\\}`, 'ms').exec(readFileSync(file, 'utf8')) ?? [];
	if (body === undefined) throw new Error(`${file} has no ${name}.`);
	const bits = new Map(
		[...body.matchAll(/^\t(\w+): 1 << (\d+),$/gm)].map(([, field, bit]) => [field, 1 << Number(bit)]),
	);
	const field = new RegExp(`(?<![\\w$.])${name}\\.(\\w+)`, 'g');
	const plain = (found, own) => {
		const value = bits.get(own);
		if (value === undefined) throw new Error(`${found} is no bit of ${file}.`);
		return String(value);
	};
	// With numbers for its shifts nothing keeps the object itself, which nobody asks any more.
	return code => code.replaceAll(field, plain).replaceAll(/\b1 << (\d+)\b/g, (_, bit) => String(1 << Number(bit)));
}
