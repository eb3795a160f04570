/** How `npm run manifest` reads the sources. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/messages/*', 'src/embed/**', 'src/theme/**'],
  litelement: true,
  packagejson: false, // package.json names the file already
};
