import type {Theme} from '../look.ts';
import {auto} from './auto.ts';

/** Without colour: quotations underlined, people bold, the selected one inverse; marks stand in the margin too. */
export const mono: Theme = {
	...auto,
	title: {isBold: true},
	quotation: {isUnderlined: true},
	person: {isBold: true},
	link: {isItalic: true},
	highlight: {isUnderlined: true, isItalic: true},
	hit: {isBold: true, isItalic: true},
};
