import type {ChalkInstance, ForegroundColorName} from 'chalk';
import type {StyleName} from '../app/rows.ts';

/** How a style looks. Left out means as the styles below it have it. */
export type Look = {
	/** Colour of the letters where the terminal has 256 colours or more, from its 6 × 6 × 6 cube; */
	readonly colour?: string;
	/** and where it has sixteen, whose shades the reader's own palette decides. */
	readonly sixteen?: ForegroundColorName;
	readonly isBold?: boolean;
	readonly isFaint?: boolean;
	readonly isItalic?: boolean;
	readonly isUnderlined?: boolean;
	readonly isInverse?: boolean;
	readonly isStruck?: boolean;
};

/** The looks of the styles; a style that is left out looks like plain text. */
export type Theme = Readonly<Partial<Record<StyleName, Look>>>;

/** A text in a look; `chalk` knows how many colours the terminal has, and with none it leaves the text as it is. */
export function paint(chalk: ChalkInstance, look: Look, text: string): string {
	let painter = chalk;
	if (look.colour && chalk.level >= 2) painter = painter.hex(look.colour);
	else if (look.sixteen) painter = painter[look.sixteen];
	if (look.isBold) painter = painter.bold;
	if (look.isFaint) painter = painter.dim;
	if (look.isItalic) painter = painter.italic;
	if (look.isUnderlined) painter = painter.underline;
	if (look.isStruck) painter = painter.strikethrough;
	if (look.isInverse) painter = painter.inverse;
	return painter(text);
}
