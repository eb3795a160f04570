/** The manifest with the paths that modules have in the package. */
export const published = (manifest) => JSON.parse(JSON.stringify(manifest), (_, value) => builtPath(value));

/** Where the package has what is at `value` in the sources, as `src/a.ts` or, as the analyzer has it of what is imported, `/src/a.js`. */
function builtPath(value) {
  const [, path] = (typeof value === 'string' && /^\/?src\/([\w./-]+)\.[tj]s$/.exec(value)) || [];
  return path ? `dist/lib/${path}.js` : value;
}
