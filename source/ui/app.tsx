import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import {useSyncExternalStore} from 'react';
import {select} from '../app/select.ts';
import {linesOf} from '../screen/lines.ts';
import {Spoken} from './spoken.tsx';
import type {Store} from './store.ts';

/** The whole program on the screen; it only draws. */
export function App({store}: {readonly store: Store}) {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const isSpoken = useIsScreenReaderEnabled();
	if (isSpoken) return <Spoken state={state} />;
	const {left, rows, status} = linesOf(select(state), state);
	return (
		<Box flexDirection="column">
			<Box flexDirection="column" marginLeft={left} height={rows.length}>
				{rows.map((row, index) => (
					<Text key={index} wrap="truncate">
						{row || ' '}
					</Text>
				))}
			</Box>
			{status.map((row, index) => (
				<Text key={index} wrap="truncate">
					{row}
				</Text>
			))}
		</Box>
	);
}
