import {accessSync, constants, existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import type {Problem} from '../document/document.ts';
import {pathOf} from './folder.ts';
import {newerProblem, readJsonFile, reason} from './json-file.ts';
import {type Fields, isNewer} from './saved-state.ts';

/** A file of the storage folder and what it is to hold, given what it holds: null where there is none. */
export type Change = {readonly file: string; readonly change: (onDisk: Fields | null) => Fields};

/** Whether the change was written, and what there is to tell, which may be something even then. */
export type Outcome = {readonly isWritten: boolean; readonly problem: Problem | null};

/**
 * Replaces a file by what `change` makes of it: read, changed and written at once, atomically, so that only writers
 * within the same millisecond can miss each other. What is damaged is set aside first, what a later release wrote stays.
 * Synchronous; never throws.
 */
export function changeFile(folder: string, {file, change}: Change, now: () => Date): Outcome {
	const target = pathOf(folder, file);
	const {fields, problem, isInTheWay} = readJsonFile(target, now);
	if (isInTheWay) return {isWritten: false, problem};
	if (fields !== null && isNewer(fields)) return {isWritten: false, problem: newerProblem(target)};
	try {
		assertWritable(target);
		// What a person reads is nobody else's business.
		const conf = new Conf({cwd: folder, configName: file, configFileMode: 0o600});
		conf.store = change(fields);
		return {isWritten: true, problem};
	} catch (error) {
		return {isWritten: false, problem: {message: `The place cannot be kept, ${reason(error)}: ${target}`}};
	}
}

/**
 * Throws where the file may not be written or replaced. Without this, conf tries again for a whole second where
 * permission is denied, and the reader would stand still at every page.
 */
function assertWritable(file: string): void {
	const folder = path.dirname(file);
	makeFolder(folder);
	accessSync(folder, constants.W_OK);
	try {
		accessSync(file, constants.W_OK);
	} catch (error) {
		if ((error as {code?: string}).code !== 'ENOENT') throw error;
	}
}

/** Folder by folder: told to make them all, Node tries for ever where the file system says ENOENT, as /proc does. */
function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(path.dirname(folder));
	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another reader was a moment faster.
		if ((error as {code?: string}).code !== 'EEXIST') throw error;
	}
}
