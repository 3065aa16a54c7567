import type {Theme} from '../look.ts';
import {auto} from './auto.ts';

/** White and strong colours on black, at least 7 : 1 (WCAG 2, level AAA), whatever the terminal's own colours are; nothing faint. */
export const contrast: Theme = {
	...auto,
	text: {colour: '#ffffff', sixteen: 'whiteBright', background: '#000000', sixteenBackground: 'bgBlack'},
	faint: {isItalic: true},
	aside: {isItalic: true},
	byline: {isItalic: true},
	marker: {isBold: true},
	code: {colour: '#d7ffd7', sixteen: 'whiteBright'},
	quotation: {colour: '#ffff00', sixteen: 'yellowBright'},
	person: {colour: '#00ffff', sixteen: 'cyanBright', isBold: true},
	hit: {...auto.hit, colour: '#ffafff', sixteen: 'magentaBright'},
	highlight: {colour: '#000000', sixteen: 'black', background: '#ffd75f', sixteenBackground: 'bgYellow'},
	link: {colour: '#87d7ff', isUnderlined: true},
};
