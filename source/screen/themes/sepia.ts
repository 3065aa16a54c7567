import type {Theme} from '../look.ts';
import {auto} from './auto.ts';

/** Brown letters on cream, as old paper has them, whatever the terminal's own colours are. */
export const sepia: Theme = {
	...auto,
	text: {colour: '#5f0000', sixteen: 'black', background: '#ffffd7', sixteenBackground: 'bgWhite'},
	marker: {isBold: true},
	faint: {isItalic: true},
	aside: {isItalic: true},
	byline: {isItalic: true},
	code: {colour: '#5f5f00', sixteen: 'black'},
	quotation: {colour: '#005f5f', sixteen: 'blue'},
	person: {colour: '#870087', sixteen: 'magenta', isBold: true},
	hit: {...auto.hit, colour: '#af0000', sixteen: 'red'},
	highlight: {colour: '#5f0000', sixteen: 'black', background: '#ffd787', sixteenBackground: 'bgYellow'},
	link: {colour: '#0000af', isUnderlined: true},
};
