/** How `npm run manifest` reads the sources. */
import { publicApi } from './scripts/manifest/public-api.mjs';
import { tokens } from './scripts/manifest/tokens.mjs';

export default {
  globs: ['src/index.ts', 'src/element/*.ts', 'src/widgets/**/*.ts'],
  litelement: true,
  packagejson: false, // package.json names the file already
  plugins: [publicApi, tokens],
};
