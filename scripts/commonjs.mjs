/** Lets browser tests import packages that know no ES modules. */

/** Single-file packages, each without a `require` of its own. */
const PACKAGES = /^\/node_modules\/(?:papaparse|axe-core)\/.*\.js$/;

/** A Web Test Runner plugin: gives such a file the `module` it looks for and exports what it puts there. */
export const commonjs = () => ({
  name: 'commonjs',
  transform({ path, body }) {
    if (!PACKAGES.test(path)) return undefined;
    return `const module = { exports: {} };
(function (exports, define) {
${body}
}).call(globalThis, module.exports);
export default module.exports;
`;
  },
});
