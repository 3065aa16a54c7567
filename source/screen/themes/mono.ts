import type {Theme} from '../look.ts';
import {auto} from './auto.ts';

/** Without colour: quotations underlined, people bold, the selected one inverse; marks stand in the margin too. */
export const mono: Theme = {
	...auto,
	title: {isBold: true},
	quotation: {isUnderlined: true},
	person: {isBold: true},
	link: {isItalic: true},
	// Grey behind the letters, as far as the terminal knows faint ones.
	highlight: {isInverse: true, isFaint: true},
	'current-hit': {isInverse: true, isFaint: false},
	selected: {isInverse: true, isFaint: false},
	hit: {isBold: true, isItalic: true},
};
