import {existsSync, readFileSync, renameSync} from 'node:fs';
import type {Problem} from '../document/document.ts';
import {fileWords} from '../words/files.ts';
import {type Fields, isFields, isNewer} from './fields.ts';

/** What a file holds: null where there is none, or none that could be used; a problem says what is wrong with it. */
export type JsonFile = {
	readonly fields: Fields | null;
	readonly problem: Problem | null;
	/** A file that could neither be used nor be set aside stands there still, and must not be written over. */
	readonly isInTheWay: boolean;
};

/**
 * Reads a JSON object. A file that holds none (cut off, empty, begun by a byte order mark) is set aside under a name
 * that ends in the date, so that a later write cannot destroy what a person might still save from it. Who is about to
 * write says when an object is whole: one that is not is set aside, too, and its fields are what can be used of it. Never
 * throws.
 */
export function readJsonFile(
	file: string,
	now: () => Date,
	isWhole: (fields: Fields) => boolean = () => true,
): JsonFile {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		if (isMissing(error)) return {fields: null, problem: null, isInTheWay: false};
		return {
			fields: null,
			problem: {message: fileWords().placeNotRead(reason(error), file)},
			isInTheWay: true,
		};
	}

	const fields = parseFields(text);
	if (fields !== null && (isNewer(fields) || isWhole(fields))) return {fields, problem: null, isInTheWay: false};
	return {...setAside(file, now()), fields};
}

/** Says that a file stays as it is because a later release wrote it. */
export function newerProblem(file: string): Problem {
	return {message: fileWords().newer(file)};
}

/** Why a file could not be used, in words that fit after a colon. */
export function reason(error: unknown): string {
	const {code = '', message = String(error)} = error as {code?: string; message?: string};
	return fileWords().reasons[code] ?? message;
}

function parseFields(text: string): Fields | null {
	try {
		const value: unknown = JSON.parse(text);
		return isFields(value) ? value : null;
	} catch {
		return null;
	}
}

function setAside(file: string, date: Date): Omit<JsonFile, 'fields'> {
	// No colons: they may not stand in the name of a file on Windows.
	let aside = `${file}.damaged-${date.toISOString().replaceAll(':', '-')}`;
	// A clock may have been set back.
	while (existsSync(aside)) aside += '-';
	try {
		renameSync(file, aside);
		const message = fileWords().setAside(aside);
		return {problem: {message}, isInTheWay: false};
	} catch (error) {
		const message = fileWords().notSetAside(file, reason(error));
		return {problem: {message}, isInTheWay: true};
	}
}

/** Also where a folder of the path is none: saving will say so, and once is enough. */
function isMissing(error: unknown): boolean {
	return ['ENOENT', 'ENOTDIR'].includes((error as {code?: string}).code ?? '');
}
