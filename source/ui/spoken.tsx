import {Box, Text} from 'ink';
import {spokenLines} from '../app/spoken.ts';
import type {State} from '../app/state.ts';

/** What a screen reader reads: sentences, paragraph by paragraph, and the status first of all. */
export function Spoken({state}: {readonly state: State}) {
	return (
		<Box flexDirection="column">
			{spokenLines(state).map((line, index) => (
				<Text key={index}>{line}</Text>
			))}
		</Box>
	);
}
