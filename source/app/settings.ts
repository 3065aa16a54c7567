import type {Binding} from './bindings.ts';

/** The themes, in the order in which T goes through them. */
export const themeNames = ['auto', 'dark', 'light', 'sepia', 'contrast', 'mono'] as const;

/** One of them. */
export type ThemeName = (typeof themeNames)[number];

/** What is behind the letters of a terminal, as far as it says. */
export type Background = 'dark' | 'light';

/** What a reader sets once and finds again. */
export type Settings = {
	/** Cells of the column, before it is fitted to the terminal. */
	readonly columnWidth: number;
	readonly theme: ThemeName;
	readonly isJustified: boolean;
};

/** The settings of a reader who has set nothing: a column of 72 cells, as lines of 60 to 75 characters read best. */
export const defaultSettings: Settings = {columnWidth: 72, theme: 'auto', isJustified: false};

/** What a reader has settled for good, outside of the program; null is as usual. */
export type Custom = {readonly bindings: readonly Binding[] | null; readonly wordsPerMinute: number | null};

/** The custom of a reader who has settled nothing. */
export const noCustom: Custom = {bindings: null, wordsPerMinute: null};

/** The narrowest column that a reader can set, in cells. */
export const narrowestColumn = 20;

/** The widest. */
export const widestColumn = 200;
