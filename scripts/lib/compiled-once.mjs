// For the build: the regular expressions that functions hold, made once a process and compiled at once (see
// source/text/compiled.ts). V8 would make an object each time one is met, interpret it first and compile it at its second
// use: a twelfth of what a first article takes.
import {parse} from 'acorn';

const FUNCTION = /^(?:Arrow)?Function(?:Declaration|Expression)$/;
/** Methods of a text that begin anew whatever the flag g left in an expression. */
const BEGINS_ANEW = /^(?:match|matchAll|replace|replaceAll|search|split)$/;

/** A module of JavaScript in which expressions within functions are made once; `compiler` is the path of compiled.ts. */
export function compiledOnce(code, compiler) {
	const found = expressionsIn(code);
	if (found.length === 0) return code;
	const made = once(code, found, expression => `makeCompiled(${expression})`);
	return `${made}import {compiled as makeCompiled} from ${JSON.stringify(compiler)};\n`;
}

/** The same for those alone into which lean-letters.mjs puts ranges, and compiled when V8 will: V8 makes literals once by itself. */
export function madeOnce(code) {
	const found = expressionsIn(code).filter(({regex}) => !regex);
	return found.length === 0 ? code : once(code, found, expression => expression);
}

function once(code, found, make) {
	let made = '';
	let end = 0;
	for (const [index, {start, end: next}] of found.sort((a, b) => a.start - b.start).entries()) {
		made += `${code.slice(end, start)}(expression${index} ??= ${make(code.slice(start, next))})`;
		end = next;
	}

	return `${made}${code.slice(end)}\nvar ${found.map((_, index) => `expression${index}`).join(', ')};\n`;
}

function expressionsIn(code) {
	return expressionsWithin(parse(code, {ecmaVersion: 2022, sourceType: 'module'}).body);
}

/** The literals within functions that keep nothing from one use to the next. */
function expressionsWithin(node, isWithin = false, isBegunAnew = false) {
	if (typeof node !== 'object' || node === null) return [];
	if (Array.isArray(node)) return node.flatMap(one => expressionsWithin(one, isWithin, isBegunAnew));
	const {type} = node;
	const flags = node.regex?.flags ?? flagsOfShared(node);
	if (flags !== undefined) return isWithin && (isBegunAnew || !/[gy]/.test(flags)) ? [node] : [];
	return Object.entries(node).flatMap(([key, value]) => {
		const isArgument = type === 'CallExpression' && key === 'arguments';
		return expressionsWithin(
			value,
			isWithin || FUNCTION.test(type),
			isArgument && BEGINS_ANEW.test(node.callee.property?.name),
		);
	});
}

/** The flags of an expression into which lean-letters.mjs puts ranges; undefined for any other node. */
function flagsOfShared({type, callee, arguments: [source, flags] = []}) {
	const isShared =
		type === 'NewExpression' &&
		callee.name === 'RegExp' &&
		source?.type === 'TemplateLiteral' &&
		source.expressions.length > 0 &&
		source.expressions.every(({name}) => name?.startsWith('shared_'));
	return isShared ? flags.value : undefined;
}
