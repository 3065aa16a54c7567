import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {removeFolder} from '../folders.ts';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The package as npm packs it, and as it stands where somebody has installed it. */
export type Packed = {
	/** The paths of the files in the tarball, and its bytes. */
	readonly files: readonly string[];
	readonly size: number;
	/** The folder of the installed package, and the program that npm linked. */
	readonly folder: string;
	readonly program: string;
	readonly remove: () => void;
};

/** Packs the project and installs the tarball in an empty folder, without a network. */
export function pack(): Packed {
	const place = mkdtempSync(path.join(tmpdir(), 'package-'));
	const npm = (args: readonly string[], cwd: string) =>
		execFileSync('npm', [...args, '--ignore-scripts', '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd,
			encoding: 'utf8',
			env: {...process.env, npm_config_cache: path.join(place, 'cache'), npm_config_update_notifier: 'false'},
		});
	const [packed] = JSON.parse(npm(['pack', '--json', `--pack-destination=${place}`], root));
	const user = path.join(place, 'user');
	mkdirSync(user);
	writeFileSync(path.join(user, 'package.json'), '{"private": true}');
	npm(['install', path.join(place, packed.filename)], user);
	return {
		files: packed.files.map((file: {readonly path: string}) => file.path),
		size: packed.size,
		folder: path.join(user, 'node_modules', packed.name),
		program: path.join(user, 'node_modules', '.bin', 'article-reader'),
		remove: () => removeFolder(place),
	};
}

/** The files of the build with their paths. */
export function builtFiles(ending: string): readonly string[] {
	return readdirSync(path.join(root, 'dist'))
		.filter(name => name.endsWith(ending))
		.map(name => path.join(root, 'dist', name));
}
