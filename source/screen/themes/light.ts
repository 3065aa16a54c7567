import type {Theme} from '../look.ts';
import {auto} from './auto.ts';

/** For dark letters on a light background. */
export const light: Theme = {
	...auto,
	quotation: {colour: '#005f5f', sixteen: 'blue'},
	person: {colour: '#870087', sixteen: 'magenta', isBold: true},
	hit: {...auto.hit, colour: '#af0000', sixteen: 'red'},
	highlight: {...auto.highlight, background: '#ffff87'},
	link: {colour: '#0000af', isUnderlined: true},
};
