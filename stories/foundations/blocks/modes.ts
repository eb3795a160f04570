/** What the modes are called on these pages. */
import type { Mode } from '../../../src/theme/palette.js';

export const MODES: readonly { mode: Mode; name: string }[] = [
  { mode: 'light', name: 'Light' },
  { mode: 'dark', name: 'Dark' },
  { mode: 'contrast', name: 'High contrast, light' },
  { mode: 'contrast-dark', name: 'High contrast, dark' },
];
