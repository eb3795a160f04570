/** The closed lists of values that properties take, whatever their types are called in the sources. */
import ts from 'typescript';
import { WIDGETS } from '../widgets.mjs';
import { classFile } from './sources.mjs';

/** Types as the manifest has them, by class and property: `'blocks' | 'inline' | 'ring' | undefined` for `SenCountdown.display`. */
export function readLiterals() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(WIDGETS.map(classFile), options);
  const checker = program.getTypeChecker();
  const classes = WIDGETS.flatMap((name) =>
    program.getSourceFile(classFile(name)).statements.filter((statement) => ts.isClassDeclaration(statement)),
  );
  return new Map(
    classes.flatMap(({ name, members }) =>
      members.filter(ts.isPropertyDeclaration).flatMap((property) => {
        const text = inFull(checker.getTypeAtLocation(property));
        return text ? [[`${name.text}.${property.name.getText()}`, { text }]] : [];
      }),
    ),
  );
}

/** The values of a union of texts or numbers, in the order in which they are written; nothing of another type. */
function inFull(type) {
  const parts = type.isUnion() ? type.types : [type];
  const values = parts.filter((part) => part.isLiteral());
  const isUndefined = parts.some((part) => part.flags & ts.TypeFlags.Undefined);
  if (values.length === 0 || values.length + Number(isUndefined) < parts.length) return undefined;
  const texts = values.map(({ value }) => (typeof value === 'string' ? `'${value}'` : String(value)));
  return [...texts, ...(isUndefined ? ['undefined'] : [])].join(' | ');
}
