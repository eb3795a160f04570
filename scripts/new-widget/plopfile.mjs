/**
 * Begins a widget: `npm run new:widget -- poll` writes its rooms, a story and a test, and names it where the package, the loader
 * and the manifest look for widgets. What is left to do it says at the end.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['model', 'content', 'schema', 'styles'];

export default function (plop) {
  plop.setGenerator('widget', {
    description: 'a widget: its rooms, a story, a test',
    prompts: [{ type: 'input', name: 'name', message: 'Its name, as in <sen-name>:', validate: nameFault }],
    actions: ({ name }) => {
      const fault = nameFault(name);
      if (fault !== true) throw new Error(fault);
      const data = { pascal: name[0].toUpperCase() + name.slice(1) };
      const folder = `${root}src/widgets/{{name}}`;
      const add = (path, template) => ({ type: 'add', path, templateFile: `${template}.ts.hbs`, data });
      const insert = (file, pattern, template) => ({ type: 'append', path: root + file, pattern, template, data });
      return [
        ...ROOMS.map((room) => add(`${folder}/{{name}}.${room}.ts`, room)),
        add(`${folder}/{{name}}.ts`, 'element'),
        add(`${folder}/index.ts`, 'index'),
        add(`${root}stories/{{name}}.stories.ts`, 'stories'),
        add(`${root}test/widgets/{{name}}.test.ts`, 'test'),
        insert(
          'src/all.ts',
          /^export \* from '\.\/widgets\/ticker.*$/m,
          "export * from './widgets/{{name}}/index.js';",
        ),
        insert(
          'src/index.ts',
          /^export .* from '\.\/widgets\/ticker\/ticker\.js';$/m,
          "export { Sen{{pascal}} } from './widgets/{{name}}/{{name}}.js';\nexport type { {{pascal}}Item } from './widgets/{{name}}/{{name}}.model.js';",
        ),
        insert(
          'src/embed/sen.ts',
          /^ {2}'sen-ticker'.*$/m,
          "  'sen-{{name}}': () => import('../widgets/{{name}}/index.js'),",
        ),
        insert(
          'package.json',
          /^ {4}"\.\/ticker\/element".*$/m,
          '    "./{{name}}": "./dist/lib/widgets/{{name}}/index.js",\n    "./{{name}}/element": "./dist/lib/widgets/{{name}}/{{name}}.js",',
        ),
        format,
        () => `Next: the rest of “To add a widget” in CONTRIBUTING.md, from step 2 on.`,
      ];
    },
  });
}

/** How lines break hangs on the length of the name. */
const format = ({ name }) => {
  const begun = [`src/widgets/${name}`, `stories/${name}.stories.ts`, `test/widgets/${name}.test.ts`];
  execFileSync('npx', ['prettier', '--write', ...begun, 'src/index.ts'], { cwd: root });
  return 'formatted';
};

/** `true`, or what is wrong with a name. */
const nameFault = (name) =>
  /^[a-z]+$/.test(name ?? '') ||
  'A name is one word of lower-case letters, such as poll: it names a folder, a tag and a file.';
