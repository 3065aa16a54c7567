import type {ThemeName} from '../../app/settings.ts';
import type {Theme} from '../look.ts';
import {auto} from './auto.ts';
import {contrast} from './contrast.ts';
import {dark} from './dark.ts';
import {light} from './light.ts';
import {mono} from './mono.ts';
import {sepia} from './sepia.ts';

/** Every theme by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {auto, dark, light, sepia, contrast, mono};
