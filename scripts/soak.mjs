// Tries what is promised for hours, where npm test tries it for minutes: the same tests, as large as the table in
// test/promises/sizes.ts says, by another seed each time. All of them, or those whose files are named.
//   npm run soak
//   SEED=1 npm run soak -- kills hostile
import {spawnSync} from 'node:child_process';
import process from 'node:process';

const seed = process.env.SEED ?? String(Date.now() % 2 ** 31);
const named = process.argv.slice(2);
const files = named.length > 0 ? named.map(name => `test/promises/${name}`) : ['test/promises'];
const run = (file, args) => {
	console.log(`SEED=${seed} ${file} ${args.join(' ')}`);
	return spawnSync(file, args, {stdio: 'inherit', env: {...process.env, SOAK: '1', SEED: seed}}).status ?? 1;
};
const codes = [
	run('npx', ['vitest', 'run', ...files, '--coverage.enabled=false', '--reporter=verbose']),
	run('node', ['scripts/audit.mjs']),
];
process.exitCode = Math.max(...codes);
