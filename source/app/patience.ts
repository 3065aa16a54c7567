import type {Action} from './action.ts';
import type {CommandName} from './command.ts';
import type {State} from './state.ts';

/** Commands whose answer is another once the text has been analysed. */
const commands: ReadonlySet<CommandName> = new Set([
	'next-person',
	'previous-person',
	'next-of-speaker',
	'previous-of-speaker',
	'skim',
	'copy',
	'open-index',
	'open-quotations',
	'open-people',
]);

/** Whether an action has to wait until the open text has been analysed. */
export function waits({reading, view}: State, action: Action): boolean {
	return action.kind === 'command' && commands.has(action.command) && !reading.isAnalysed && view.kind === 'article';
}
