/** How `npm run manifest` reads the sources. */
import { customProperties } from './scripts/manifest/custom-properties.mjs';
import { publicApi } from './scripts/manifest/public-api.mjs';

export default {
  globs: ['src/index.ts', 'src/element/*.ts', 'src/widgets/**/*.ts'],
  litelement: true,
  packagejson: false, // package.json names the file already
  plugins: [publicApi, customProperties],
};
