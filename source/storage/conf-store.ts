import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import Conf from 'conf';
import type {Problem} from '../document/document.ts';
import {fileWords} from '../words/files.ts';
import {type Fields, isNewer} from './fields.ts';
import {pathOf} from './folder.ts';
import {newerProblem, readJsonFile, reason} from './json-file.ts';
import {locked, type Patience} from './lock.ts';

/** A file of the storage folder and what it is to hold, given what it holds: null where there is none. */
export type Change = {
	readonly file: string;
	readonly change: (onDisk: Fields | null) => Fields;
	/** Whether `change` knows all that a file holds, and loses none of it. */
	readonly isWhole: (fields: Fields) => boolean;
};

/**
 * Whether the change was written, and what there is to tell, which may be something even then. Where it was not, and there
 * is nothing to tell, another reader was changing the file.
 */
export type Outcome = {readonly isWritten: boolean; readonly problem: Problem | null};

/**
 * Replaces a file by what `change` makes of it: read, changed and written at once, atomically, while no other reader
 * does. What is damaged is set aside first, what a later release wrote stays, and so does all where the new file could not
 * be written whole. Synchronous; never throws.
 */
export function changeFile(
	folder: string,
	{file, change, isWhole}: Change,
	now: () => Date,
	patience: Patience,
): Outcome {
	const target = pathOf(folder, file);
	const work = (isAlone: () => boolean): Outcome => {
		const {fields, problem, isInTheWay} = readJsonFile(target, now, isWhole);
		if (isInTheWay) return {isWritten: false, problem};
		if (fields !== null && isNewer(fields)) return {isWritten: false, problem: newerProblem(target)};
		return {isWritten: replaceFile(target, JSON.stringify(change(fields), null, '\t'), isAlone), problem};
	};

	try {
		makeFolder(path.dirname(target));
		return locked(target, patience, work) ?? {isWritten: false, problem: null};
	} catch (error) {
		return {isWritten: false, problem: {message: fileWords().placeNotKept(reason(error), target)}};
	}
}

/**
 * Writes beside the file and puts that in its place, unless somebody else has taken over; says whether it did. Reads it
 * again before: of a text that a full disk takes in part, conf says nothing, and would put half of it over the whole one.
 * The folder has to exist. Throws what writing throws.
 */
export function replaceFile(
	target: string,
	content: string | Uint8Array,
	isAlone: () => boolean = () => true,
): boolean {
	// What its owner has made read-only stays. Where it is a link, the file that it leads to is meant.
	if (existsSync(target)) accessSync(target, constants.W_OK);
	const file = existsSync(target) ? realpathSync(target) : target;
	const beside = `${file}.tmp-${process.pid.toString(16)}`;
	try {
		rmSync(beside, {force: true});
		write(beside, content);
		if (!readFileSync(beside).equals(Buffer.from(content))) throw new Error(fileWords().reasons.ENOSPC);
		if (!isAlone()) return false;
		renameSync(beside, file);
		return true;
	} finally {
		rmSync(beside, {force: true});
	}
}

/** Writes a file, by conf if it is a text: bytes it cannot write. What a person reads is nobody else's business. */
function write(file: string, content: string | Uint8Array): void {
	if (typeof content !== 'string') {
		writeFileSync(file, content, {mode: 0o600, flush: true});
		return;
	}

	const [cwd, configName] = [path.dirname(file), path.basename(file)];
	const conf = new Conf({cwd, configName, fileExtension: '', configFileMode: 0o600, serialize: () => content});
	conf.store = {};
}

/** Folder by folder: told to make them all, Node tries for ever where the file system says ENOENT, as /proc does. */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(path.dirname(folder));
	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another reader was a moment faster.
		if ((error as {code?: string}).code !== 'EEXIST') throw error;
	}
}
