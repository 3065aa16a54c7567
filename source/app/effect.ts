/** What only an edge can do. Saving is no effect: the edge looks at the state and saves what has changed. */
export type Effect =
	| {readonly kind: 'copy'; readonly text: string}
	| {readonly kind: 'draw-help'}
	| {readonly kind: 'redraw'}
	| {readonly kind: 'suspend'}
	| {readonly kind: 'quit'};
