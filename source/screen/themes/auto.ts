import type {Theme} from '../look.ts';

/**
 * For a background that is not known: quotations, people and hits in colours of middle lightness, at least 4.5 : 1 (WCAG 2)
 * against black and against white; everything else in the terminal's own colours.
 */
export const auto: Theme = {
	aside: {isFaint: true},
	byline: {isFaint: true},
	heading: {isBold: true},
	title: {isBold: true, isUnderlined: true},
	marker: {isFaint: true},
	code: {isFaint: true},
	emphasis: {isItalic: true},
	strong: {isBold: true},
	strike: {isStruck: true},
	link: {isUnderlined: true},
	quotation: {colour: '#00875f', sixteen: 'magenta'},
	'not-speech': {isItalic: true},
	person: {colour: '#5f5fff', isBold: true},
	hit: {colour: '#d700af', sixteen: 'red', isUnderlined: true, isBold: true},
	highlight: {colour: '#000000', sixteen: 'black', background: '#ffd75f', sixteenBackground: 'bgYellow'},
	'current-hit': {isInverse: true},
	selected: {isInverse: true},
	mark: {isBold: true},
	label: {isBold: true},
	faint: {isFaint: true},
	chosen: {isInverse: true},
	status: {isInverse: true},
};
