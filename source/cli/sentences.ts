import type {Problem} from '../document/document.ts';

/** Problems as the status row tells them, one after the other; '' for none. */
export function sentences(problems: readonly Problem[]): string {
	return problems.map(({message}) => message).join(' ');
}
