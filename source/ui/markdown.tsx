import {renderToString} from 'ink';
import Markdown from 'ink-markdown';

/** Markdown drawn for a number of cells, as lines ready to be shown. Loaded when the help is opened. */
export function markdownLines(text: string, columns: number): readonly string[] {
	return renderToString(<Markdown>{text}</Markdown>, {columns}).split('\n');
}
