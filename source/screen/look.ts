import type {BackgroundColorName, ForegroundColorName} from 'chalk';
import type {StyleName} from '../app/rows.ts';

/** How a style looks. Left out means as the styles below it have it. */
export type Look = {
	/** Colour of the letters where the terminal has 256 colours or more, from its 6 × 6 × 6 cube; */
	readonly colour?: string;
	/** and where it has sixteen, whose shades the reader's own palette decides. */
	readonly sixteen?: ForegroundColorName;
	/** Colour behind the letters, which then need one of their own. */
	readonly background?: string;
	readonly sixteenBackground?: BackgroundColorName;
	readonly isBold?: boolean;
	readonly isFaint?: boolean;
	readonly isItalic?: boolean;
	readonly isUnderlined?: boolean;
	readonly isInverse?: boolean;
	readonly isStruck?: boolean;
};

/** The looks of the styles; a style that is left out looks like plain text. */
export type Theme = Readonly<Partial<Record<StyleName, Look>>>;
