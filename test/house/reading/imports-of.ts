import { type EcmaScriptModule, type ParseResult, Visitor } from 'oxc-parser';
import type { Import } from './source.ts';

type Program = ParseResult['program'];
type Node = Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['AwaitExpression']>>[0]['argument'];

/** Returns what a file imports: at its top, as it is loaded later, and what it passes on. */
export function importsOf(program: Program, module: EcmaScriptModule): readonly Import[] {
  const above = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    names: entries.map(({ importName }) =>
      importName.kind === 'NamespaceObject' ? '*' : (importName.name ?? 'default'),
    ),
    isOfValues: entries.length === 0 || entries.some(({ isType }) => !isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, importName, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, names: [importName.name ?? '*'], isOfValues: !isType }] : [],
    ),
  );
  return [...above, ...passedOn, ...loadedLater(program)];
}

/** `(await import(…)).name` and `const { name } = await import(…)` take names; elsewhere a module is taken whole. */
function loadedLater(program: Program): readonly Import[] {
  const names = new Map<number, readonly string[]>();
  const found: Import[] = [];
  new Visitor({
    MemberExpression({ object, property, computed }) {
      const at = awaitedImport(object);
      if (at !== undefined && !computed && property.type === 'Identifier') names.set(at, [property.name]);
    },
    VariableDeclarator({ id, init }) {
      const at = init ? awaitedImport(init) : undefined;
      if (at === undefined || id.type !== 'ObjectPattern') return;
      const keys = id.properties.map(one =>
        one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : '*',
      );
      names.set(at, keys);
    },
    ImportExpression({ start, source }) {
      if (source.type !== 'Literal') return;
      found.push({ from: String(source.value), names: names.get(start) ?? ['*'], isOfValues: true });
    },
    TSImportType({ source }) {
      found.push({ from: source.value, names: ['*'], isOfValues: false });
    },
  }).visit(program);
  return found;
}

/** Where the import stands that a value waits for, if it does. */
function awaitedImport(value: Node): number | undefined {
  return value.type === 'AwaitExpression' && value.argument.type === 'ImportExpression'
    ? value.argument.start
    : undefined;
}
