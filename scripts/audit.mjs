// Asks the registry whether anything is known against the packages that are installed; without a registry, says so.
//   node scripts/audit.mjs
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {importTypeScript} from './lib/import-typescript.mjs';

const {auditOutcome} = await importTypeScript(new URL('./lib/audit.ts', import.meta.url));
const {stdout} = spawnSync('npm', ['audit', '--json'], {encoding: 'utf8', timeout: 60_000});
const {hasFound, sentence} = auditOutcome(stdout);
console.log(sentence);
if (hasFound) process.exitCode = 1;
