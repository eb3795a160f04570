/** Lets browser tests import packages that know no ES modules. */

/** Single-file packages, each without a `require` of its own, and what is imported from them by name. */
const PACKAGES = { papaparse: [], 'axe-core': [], 'gift-pegjs': ['parse'], sax: ['parser'] };

const NAME = new RegExp(`/node_modules/(${Object.keys(PACKAGES).join('|')})/.*\\.js$`);

/** A Web Test Runner plugin: gives such a file the `module` it looks for and exports what it puts there. */
export const commonjs = () => ({
  name: 'commonjs',
  transform({ path, body }) {
    const [, name] = NAME.exec(path) ?? [];
    if (!name) return undefined;
    return `const module = { exports: {} };
(function (exports, define) {
${body}
}).call(globalThis, module.exports);
export default module.exports;
export const { ${PACKAGES[name].join()} } = module.exports;
`;
  },
});
