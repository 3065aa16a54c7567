/** Groups of commands, in the order of the help screen. */
export const commandGroups = [
	'pages',
	'quotations',
	'highlights',
	'search',
	'lists',
	'places',
	'library',
	'look',
	'program',
] as const;

/** One of them. */
export type CommandGroup = (typeof commandGroups)[number];

type CommandRow = {
	readonly group: CommandGroup;
	/** What has to follow the key: a letter that names a bookmark. */
	readonly argument?: 'letter';
};

/**
 * Everything a reader can ask for. To add one: a row here, a row in bindings.ts, a row in a reducer's table, its help in
 * words/commands.ts.
 */
export const commands = {
	'next-page': {group: 'pages'},
	'previous-page': {group: 'pages'},
	'line-down': {group: 'pages'},
	'line-up': {group: 'pages'},
	'half-page-down': {group: 'pages'},
	'half-page-up': {group: 'pages'},
	top: {group: 'pages'},
	end: {group: 'pages'},
	percent: {group: 'pages'},
	'next-paragraph': {group: 'pages'},
	'previous-paragraph': {group: 'pages'},
	'next-heading': {group: 'pages'},
	'previous-heading': {group: 'pages'},

	'next-quotation': {group: 'quotations'},
	'previous-quotation': {group: 'quotations'},
	'next-person': {group: 'quotations'},
	'previous-person': {group: 'quotations'},
	'next-of-speaker': {group: 'quotations'},
	'previous-of-speaker': {group: 'quotations'},
	skim: {group: 'quotations'},
	'leave-skim': {group: 'quotations'},
	copy: {group: 'quotations'},

	highlight: {group: 'highlights'},
	note: {group: 'highlights'},
	'edit-note': {group: 'highlights'},
	'next-highlight': {group: 'highlights'},
	'previous-highlight': {group: 'highlights'},
	'open-highlights': {group: 'highlights'},
	'bring-back': {group: 'highlights'},
	mark: {group: 'highlights'},
	'mark-next-line': {group: 'highlights'},
	'mark-previous-line': {group: 'highlights'},
	'mark-next-word': {group: 'highlights'},
	'mark-previous-word': {group: 'highlights'},
	'mark-next-sentence': {group: 'highlights'},
	'mark-previous-sentence': {group: 'highlights'},
	'mark-next-paragraph': {group: 'highlights'},
	'mark-previous-paragraph': {group: 'highlights'},
	'mark-here': {group: 'highlights'},
	'leave-marking': {group: 'highlights'},

	search: {group: 'search'},
	'next-hit': {group: 'search'},
	'previous-hit': {group: 'search'},
	clear: {group: 'search'},

	'open-index': {group: 'lists'},
	'open-quotations': {group: 'lists'},
	'open-people': {group: 'lists'},
	'open-bookmarks': {group: 'lists'},
	choose: {group: 'lists'},
	'close-list': {group: 'lists'},
	'next-list': {group: 'lists'},
	'previous-list': {group: 'lists'},
	filter: {group: 'lists'},
	'only-speaker': {group: 'lists'},
	'only-kind': {group: 'lists'},
	remove: {group: 'lists'},

	'set-bookmark': {group: 'places', argument: 'letter'},
	'go-to-bookmark': {group: 'places', argument: 'letter'},
	'go-back': {group: 'places'},

	'open-library': {group: 'library'},
	'open-article': {group: 'library'},
	'close-library': {group: 'library'},
	'next-shelf': {group: 'library'},
	sort: {group: 'library'},
	reverse: {group: 'library'},
	archive: {group: 'library'},
	delete: {group: 'library'},
	undo: {group: 'library'},
	tag: {group: 'library'},

	narrower: {group: 'look'},
	wider: {group: 'look'},
	justify: {group: 'look'},
	theme: {group: 'look'},

	help: {group: 'program'},
	'close-help': {group: 'program'},
	redraw: {group: 'program'},
	suspend: {group: 'program'},
	quit: {group: 'program'},

	accept: {group: 'search'},
	cancel: {group: 'search'},
	erase: {group: 'search'},
	'erase-next': {group: 'search'},
	'erase-word': {group: 'search'},
	'erase-all': {group: 'search'},
	'erase-rest': {group: 'search'},
	'caret-left': {group: 'search'},
	'caret-right': {group: 'search'},
	'caret-word-left': {group: 'search'},
	'caret-word-right': {group: 'search'},
	'caret-start': {group: 'search'},
	'caret-end': {group: 'search'},
} as const satisfies Record<string, CommandRow>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** A command's row, with its optional columns. */
export function commandRow(name: CommandName): CommandRow {
	return commands[name];
}
