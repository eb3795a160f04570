/**
 * Writes schemas/quiz.schema.json (JSON Schema draft-07, which editors know) from the schema that quizzes are read by and
 * the words of their model. With --check, fails where it is stale.
 */
import { readFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { generated } from './generated.mjs';
import { openModules } from './modules.mjs';

const OUT = 'schemas/quiz.schema.json';
const MODEL = 'src/widgets/quiz/quiz.model.ts';

/** The interface of the model that tells about each kind. */
const INTERFACES = {
  choice: 'Choice',
  'true-false': 'TrueFalse',
  numeric: 'Numeric',
  'fill-in': 'FillIn',
  sequencing: 'Sequencing',
  matching: 'Matching',
  information: 'Information',
};

const interfaces = interfacesIn(
  ts.createSourceFile(MODEL, await readFile(MODEL, 'utf8'), ts.ScriptTarget.Latest, true),
);
const { load, close } = await openModules();
const { kinds, about } = await load('widgets/quiz/quiz.schema');
await close();

const { properties, ...beside } = convert(about);
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'Generated from src/widgets/quiz by `npm run schemas`. Do not edit.',
  title: 'Quiz',
  description: 'Questions as <sen-quiz> reads them: their list alone, or with what stands beside it.',
  oneOf: [
    {
      ...beside,
      properties: { $schema: { type: 'string' }, ...properties, questions: { $ref: '#/definitions/questions' } },
      required: ['questions'],
    },
    { $ref: '#/definitions/questions' },
  ],
  definitions: { questions: { type: 'array', minItems: 1, items: { oneOf: convert(kinds).oneOf.map(kindOf) } } },
};
await generated(OUT, await format(JSON.stringify(schema), { ...(await resolveConfig(OUT)), filepath: OUT }));

/** As files are written. Rules that only a program can hold are left to the widget, which names what breaks them. */
function convert(schema) {
  const converted = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction: { type, message }, jsonSchema }) =>
      type === 'check' && message === 'no-right-answer' ? { ...jsonSchema, contains: rightIn(jsonSchema) } : undefined,
  });
  delete converted.$schema; // the file says it once
  return converted;
}

/** What must be among options, or among the parts of a text. */
function rightIn({ items }) {
  if (items.type !== 'object') return { type: 'object' };
  return { type: 'object', properties: { correct: { const: true } }, required: ['correct'] };
}

/** A question without a kind is a choice; a gap alone may stand without a text around it. */
function kindOf(schema) {
  const kind = schema.properties.kind.const;
  const described = describe(schema, INTERFACES[kind]);
  const required = schema.required.filter((name) => name !== 'kind' || kind !== 'choice');
  if (kind !== 'fill-in') return { ...described, title: kind, required };
  const { parts } = described.properties;
  const { accepted } = parts.items.anyOf.find(({ type }) => type === 'object').properties;
  return {
    ...described,
    title: kind,
    properties: { ...described.properties, accepted },
    required: required.filter((name) => name !== 'parts'),
    anyOf: [{ required: ['parts'] }, { required: ['accepted'] }],
  };
}

/** The schema with what the model says about each of its parts. */
function describe(schema, name) {
  if (schema.items) return { ...schema, items: describe(schema.items, name) };
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((one) => describe(one, name)) };
  if (!schema.properties) return schema;
  const told = Object.entries(schema.properties).map(([key, part]) => {
    const { doc, type } = interfaces[name]?.[key] ?? {};
    return [key, { ...(doc ? { description: doc } : {}), ...describe(part, type) }];
  });
  return { ...schema, properties: Object.fromEntries(told) };
}

/** The properties of each interface and of those that it extends: what is said of them, and the interface that they hold. */
function interfacesIn(source) {
  const found = {};
  ts.forEachChild(source, (node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const bases = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.text));
    const own = node.members.map((member) => [
      member.name.text,
      {
        doc: ts.getJSDocCommentsAndTags(member).map(({ comment }) => comment.replace(/\s+/g, ' '))[0],
        type: member.type
          .getText(source)
          .match(/[A-Z]\w+/g)
          ?.at(-1),
      },
    ]);
    found[node.name.text] = Object.assign({}, ...bases.map((base) => found[base]), Object.fromEntries(own));
  });
  return found;
}
