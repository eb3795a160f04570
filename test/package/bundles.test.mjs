/** What of the package comes into an app, by how the app imports it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BUNDLERS, reached } from '../../scripts/bundle-app.mjs';
import { WIDGETS } from '../../scripts/widgets.mjs';
import { install } from './installed.mjs';

const classOf = (widget) => `Sen${widget[0].toUpperCase()}${widget.slice(1)}`;

let installed;
before(async () => (installed = await install()));
after(() => installed.remove());

for (const [bundler, bundle] of Object.entries(BUNDLERS))
  describe(`an app that is bundled by ${bundler}`, () => {
    const modulesOf = async (code) => reached(await bundle(installed.folder, code)).flatMap(({ modules }) => modules);
    const widgetsOf = async (code) => {
      const names = (await modulesOf(code)).flatMap((path) => /\/dist\/lib\/widgets\/([^/]+)\//.exec(path)?.[1] ?? []);
      return [...new Set(names)];
    };

    for (const name of WIDGETS) {
      it(`has, now and later, no widget but ${name} where it imports that`, async () => {
        assert.deepEqual(await widgetsOf(`import 'sen-campaign/${name}';`), [name]);
      });

      it(`has no widget but ${name} where it uses that class of all`, async () => {
        const code = `import { ${classOf(name)} } from 'sen-campaign'; customElements.define('my-own', ${classOf(name)});`;
        assert.deepEqual(await widgetsOf(code), [name]);
      });
    }

    it('has nothing of classes that it imports and doesn’t use', async () => {
      const own = WIDGETS.map((name) => `import { ${classOf(name)} as ${name} } from 'sen-campaign/${name}/element';`);
      const all = `import { ${WIDGETS.map(classOf).join(', ')} } from 'sen-campaign';`;
      assert.deepEqual((await modulesOf(`${own.join('')}${all} document.title = 'Trang';`)).filter(isOurs), []);
    });
  });

const isOurs = (path) => path.includes('/node_modules/');
