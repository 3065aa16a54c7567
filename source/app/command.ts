/** Groups of commands, in the order of the help screen. */
export const commandGroups = [
	'Pages',
	'Quotations and people',
	'Search',
	'Lists',
	'Places',
	'Look',
	'Program',
] as const;

/** One of them. */
export type CommandGroup = (typeof commandGroups)[number];

type CommandRow = {
	readonly group: CommandGroup;
	/** What it does, as the help screen says it. */
	readonly help: string;
	/** What has to follow the key: a letter that names a bookmark. */
	readonly argument?: 'letter';
};

/** Everything a reader can ask for. To add one: a row here, a row in bindings.ts, a case in the reducer. */
export const commands = {
	'next-page': {group: 'Pages', help: 'next page'},
	'previous-page': {group: 'Pages', help: 'previous page'},
	'line-down': {group: 'Pages', help: 'one line down (5j: five)'},
	'line-up': {group: 'Pages', help: 'one line up'},
	'half-page-down': {group: 'Pages', help: 'half a page down'},
	'half-page-up': {group: 'Pages', help: 'half a page up'},
	top: {group: 'Pages', help: 'top of the article'},
	end: {group: 'Pages', help: 'end of the article (12G: page 12)'},
	percent: {group: 'Pages', help: 'after a number: that far into the article (50%)'},
	'next-paragraph': {group: 'Pages', help: 'next paragraph'},
	'previous-paragraph': {group: 'Pages', help: 'previous paragraph'},
	'next-heading': {group: 'Pages', help: 'next heading'},
	'previous-heading': {group: 'Pages', help: 'previous heading'},

	'next-quotation': {group: 'Quotations and people', help: 'next quotation'},
	'previous-quotation': {group: 'Quotations and people', help: 'previous quotation'},
	'next-person': {group: 'Quotations and people', help: 'next person'},
	'previous-person': {group: 'Quotations and people', help: 'previous person'},
	'next-of-speaker': {group: 'Quotations and people', help: 'next quotation of the same speaker'},
	'previous-of-speaker': {group: 'Quotations and people', help: 'previous quotation of the same speaker'},
	skim: {group: 'Quotations and people', help: 'skim: only quotations, with their speakers; again: the whole article'},
	'leave-skim': {group: 'Quotations and people', help: 'while skimming: go to the quotation’s place in the article'},
	copy: {group: 'Quotations and people', help: 'copy the quotation with its speaker, else the paragraph'},

	search: {group: 'Search', help: 'search as you type; case counts once a capital is typed'},
	'next-hit': {group: 'Search', help: 'next hit'},
	'previous-hit': {group: 'Search', help: 'previous hit'},
	clear: {group: 'Search', help: 'clear the search and the selection'},

	'open-index': {group: 'Lists', help: 'index of the article'},
	'open-quotations': {group: 'Lists', help: 'list of quotations'},
	'open-people': {group: 'Lists', help: 'who? the people; with a selection or from their list: all about one'},
	'open-bookmarks': {group: 'Lists', help: 'list of bookmarks'},
	choose: {group: 'Lists', help: 'in a list: go there'},
	'close-list': {group: 'Lists', help: 'in a list: return to the exact spot'},
	'next-list': {group: 'Lists', help: 'in a list: next list'},
	'previous-list': {group: 'Lists', help: 'in a list: previous list'},
	filter: {group: 'Lists', help: 'in a list: filter as you type'},
	remove: {group: 'Lists', help: 'in the list of bookmarks: remove the bookmark'},

	'set-bookmark': {group: 'Places', help: 'set a bookmark of that letter here', argument: 'letter'},
	'go-to-bookmark': {group: 'Places', help: 'go to the bookmark of that letter', argument: 'letter'},
	'go-back': {group: 'Places', help: 'back to the place before the last jump'},

	narrower: {group: 'Look', help: 'narrower column'},
	wider: {group: 'Look', help: 'wider column'},
	justify: {group: 'Look', help: 'justify the column and hyphenate, or not'},
	theme: {group: 'Look', help: 'next theme'},

	help: {group: 'Program', help: 'this help'},
	'close-help': {group: 'Program', help: 'in the help: return to what it covers'},
	redraw: {group: 'Program', help: 'draw the screen again'},
	suspend: {group: 'Program', help: 'suspend; fg in the shell comes back'},
	quit: {group: 'Program', help: 'quit; the place is kept'},

	accept: {group: 'Search', help: 'in a field: accept'},
	cancel: {group: 'Search', help: 'in a field: give up and go back'},
	erase: {group: 'Search', help: 'in a field: erase a character'},
	'erase-word': {group: 'Search', help: 'in a field: erase a word'},
	'erase-all': {group: 'Search', help: 'in a field: erase all'},
} as const satisfies Record<string, CommandRow>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** A command's row, with its optional columns. */
export function commandRow(name: CommandName): CommandRow {
	return commands[name];
}
