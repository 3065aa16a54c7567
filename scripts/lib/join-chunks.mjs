import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

/**
 * Writes what esbuild split, with one entry and the chunks that it needs in one file, from which whoever else needs one of
 * them takes it: Node takes half a millisecond to find, read and link each module, however small. `built` is the result of
 * a minified build that was not written, `entry` the source of the entry, `options` those of the one file. `apart` are
 * entries that are loaded before it or without it: what they need stays in chunks, as they would wait for all of the file.
 * Comes back with what was written, as an esbuild metafile says it.
 */
export async function joinChunks({outputFiles, metafile}, entry, apart, options) {
	const texts = new Map(outputFiles.map(({path: file, text}) => [path.basename(file), text]));
	const outputs = new Map(Object.entries(metafile.outputs).map(([file, output]) => [path.basename(file), output]));
	const named = source => [...outputs].find(([, {entryPoint}]) => entryPoint === source)[0];
	const joined = named(entry);
	const alone = new Set(apart.flatMap(source => [...neededBy(named(source), outputs)]));
	const members = [...neededBy(joined, outputs)].filter(name => !alone.has(name));
	// Two chunks may call what they export by the same name.
	const outer = (name, inner) => (name === joined ? inner : `_${members.indexOf(name)}_${inner}`);
	const reexport = (name, from, rename) => `export {${outputs.get(name).exports.map(rename)}} from '${from}';`;

	const reading = {
		name: 'reading-chunks',
		setup({onResolve, onLoad}) {
			onResolve({filter: /^\.\/.*\.m?js$/}, ({path: file, kind}) => {
				const isMember = kind === 'import-statement' && members.includes(path.basename(file));
				return isMember ? {path: path.basename(file), namespace: 'chunk'} : {path: file, external: true};
			});
			onLoad({filter: /.*/, namespace: 'chunk'}, ({path: name}) => ({
				contents: texts.get(name).replace(options.banner.js, ''),
			}));
		},
	};
	const {outdir, ...others} = options;
	const file = path.join(outdir, joined);
	const all = members.map(name => reexport(name, `./${name}`, inner => `${inner} as ${outer(name, inner)}`));
	const {metafile: made} = await build({
		...others,
		stdin: {contents: all.join('\n'), resolveDir: outdir},
		outfile: file,
		plugins: [reading],
	});

	for (const [name, text] of texts) {
		if (name === joined) continue;
		if (!members.includes(name)) writeFileSync(path.join(outdir, name), takingFrom(text, members, joined, outer));
		else if (outputs.get(name).entryPoint)
			writeFileSync(
				path.join(outdir, name),
				reexport(name, `./${joined}`, inner => `${outer(name, inner)} as ${inner}`),
			);
	}

	const isWritten = ([each, {entryPoint}]) => !members.includes(path.basename(each)) || entryPoint;
	return {...Object.fromEntries(Object.entries(metafile.outputs).filter(isWritten)), ...made.outputs};
}

/** A file and all that it imports at once, from first to last. */
function neededBy(name, outputs, found = new Set()) {
	if (found.has(name)) return found;
	found.add(name);
	for (const {path: file, kind, external} of outputs.get(name).imports) {
		if (kind === 'import-statement' && !external) neededBy(path.basename(file), outputs, found);
	}

	return found;
}

/** A text, as esbuild writes it minified, that imports from the joined file what it imported from its members. */
function takingFrom(text, members, joined, outer) {
	let isImported = false;
	return text.replace(/\b(import|export)(?:\{([^{}]*)\}from)?"\.\/([^"/]+)";/g, (statement, word, names, name) => {
		if (!members.includes(name)) return statement;
		const renamed = names?.split(',').map(each => {
			const [inner, own = inner] = each.trim().split(/\s+as\s+/);
			return `${outer(name, inner)} as ${own}`;
		});
		// One that takes no name is there once, for what the file does as it is loaded.
		if (!renamed && isImported) return '';
		isImported = true;
		return renamed ? `${word}{${renamed}}from"./${joined}";` : `${word}"./${joined}";`;
	});
}
