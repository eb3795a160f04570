/** The sources of each widget, as far as they end up in what it loads. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { WIDGETS } from '../widgets.mjs';

/** The path of the class of a widget. */
export const classFile = (name) => `src/widgets/${name}/${name}.ts`;

/** The name of the widget whose class is at `path`. */
export const widgetOf = (path) => WIDGETS.find((name) => classFile(name) === path);

/** The texts of all modules that `path` imports, now or later, and of itself, by their paths. */
export function sourcesFrom(path, known = new Map()) {
  if (known.has(path)) return known;
  const text = readFileSync(path, 'utf8');
  known.set(path, text);
  for (const [, specifier] of text.matchAll(IMPORT)) {
    sourcesFrom(posix.join(posix.dirname(path), specifier.replace(/\.js$/, '.ts')), known);
  }
  return known;
}

/** The modules in `import … from './a.js'`, `export … from './a.js'`, `import './a.js'`, `import('./a.js')`; not those of types alone. */
const IMPORT = /(?:^(?:import|export) (?!type\b)(?:[^;'=(]*? from )?|(?<!typeof )\bimport\()'(\.{1,2}\/[^']+\.js)'/gm;
