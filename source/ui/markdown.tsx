import {Box, renderToString, Text} from 'ink';
import Markdown from 'ink-markdown';

/** Cells in which any line of a help text is drawn whole. */
const unbroken = 1000;

/** The mark of a list's item, with the styles around it, and the rest of the line. */
const item = /^((?:\u001B\[[\d;]*m|\s)*\*\s)(.*)$/;

/**
 * Markdown drawn for a number of cells, as lines ready to be shown. Loaded when the help is opened. ink-markdown would set
 * the second line of an item under its mark, so that it draws them whole and they are broken here.
 */
export function markdownLines(text: string, columns: number): readonly string[] {
	const drawn = (
		<Markdown showSectionPrefix={false} tab={1}>
			{text}
		</Markdown>
	);
	const lines = renderToString(drawn, {columns: unbroken}).split('\n');
	const broken = <Box flexDirection="column">{lines.map(hanging)}</Box>;
	return renderToString(broken, {columns}).split('\n');
}

function hanging(line: string, index: number) {
	const [, mark = '', rest = line] = item.exec(line) ?? [];
	return (
		<Box key={index}>
			<Box flexShrink={0}>
				<Text>{mark}</Text>
			</Box>
			<Text>{rest || ' '}</Text>
		</Box>
	);
}
