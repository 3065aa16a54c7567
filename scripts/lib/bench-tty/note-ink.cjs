// To be required before the reader: writes the time at which Ink has drawn its first frame into the file that INK_NOTE
// names. Nobody but Ink listens for resizes of what it writes to, and it does so just before it draws.
const {EventEmitter} = require('node:events');
const {writeFileSync} = require('node:fs');

const {on} = EventEmitter.prototype;
EventEmitter.prototype.on = function (name, listener) {
	if (name === 'resize' && this !== process.stdout)
		setImmediate(() => writeFileSync(process.env.INK_NOTE, String(performance.timeOrigin + performance.now())));
	return on.call(this, name, listener);
};
