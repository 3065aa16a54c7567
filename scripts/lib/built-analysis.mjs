import {readdirSync} from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** The module of the build that holds the analysis, as a URL: what readers run, with its data. */
export function builtAnalysis() {
	const [name, ...others] = readdirSync(dist).filter(file => /^analyse-\w+\.mjs$/.test(file));
	if (!name || others.length > 0) throw new Error('dist/ holds no analysis, or several: npm run build makes it.');
	return new URL(name, dist);
}
