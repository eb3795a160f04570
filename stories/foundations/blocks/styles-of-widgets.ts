/// <reference types="vite/client" />
/** The widgets' styles as they are written, so that a page can say what they use. */

const SOURCES = Object.values(
  import.meta.glob<string>(['../../../src/theme/*.styles.ts', '../../../src/widgets/**/*.styles.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

/** How many declarations of the widgets' styles have a length, such as `0.5em`, in them. */
export function timesSaid(length: string): number {
  const whole = new RegExp(`(^|[^\\d.])${length.replace('.', '\\.')}(?![\\w.])`);
  return SOURCES.split('\n').filter((line) => /^\s*[\w-]+: /.test(line) && whole.test(line)).length;
}
