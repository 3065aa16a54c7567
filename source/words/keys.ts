import {inBoth} from './language.ts';

/** The names that keys have on the screen, by those that they have here; apart from the help, since hints name keys at once. */
export const keyWords = inBoth({
	en: () =>
		({PageDown: 'PgDn', PageUp: 'PgUp', Left: '←', Right: '→', Up: '↑', Down: '↓'}) as Readonly<Record<string, string>>,
	fr: () => ({
		PageDown: 'PgSuiv',
		PageUp: 'PgPréc',
		Left: '←',
		Right: '→',
		Up: '↑',
		Down: '↓',
		Space: 'Espace',
		Enter: 'Entrée',
		Esc: 'Échap',
		Home: 'Début',
		End: 'Fin',
		Backspace: 'Retour',
		Delete: 'Suppr',
		Insert: 'Inser',
		Paste: 'Coller',
		Shift: 'Maj',
	}),
});
