import type {Theme} from '../look.ts';
import {auto} from './auto.ts';

/** For light letters on a dark background. */
export const dark: Theme = {
	...auto,
	quotation: {colour: '#87d7af', sixteen: 'greenBright'},
	person: {colour: '#ffaf5f', sixteen: 'yellowBright', isBold: true},
	hit: {...auto.hit, colour: '#ff87af', sixteen: 'redBright'},
	highlight: {...auto.highlight, background: '#d7af5f'},
	link: {colour: '#87afff', isUnderlined: true},
};
