import { type ParseResult, Visitor } from 'oxc-parser';
import type { NamedFunction, Source, TypeName } from './source.ts';

type Program = ParseResult['program'];
type Statement = Program['body'][number];

/** Returns the types and functions of a file by their names, and counts what says less of a type than it could. */
export function namesOf(
  program: Program,
  lineAt: (offset: number) => number,
): Pick<Source, 'types' | 'functions' | 'casts' | 'anys'> {
  const functions: NamedFunction[] = [];
  let casts = 0;
  let anys = 0;
  const add = (name: string, { start, end }: { readonly start: number; readonly end: number }) => {
    functions.push({ name, lines: lineAt(end - 1) - lineAt(start) + 1 });
  };
  new Visitor({
    FunctionDeclaration(node) {
      add(node.id?.name ?? 'default', node);
    },
    VariableDeclarator({ id, init, start, end }) {
      if (id.type === 'Identifier' && isFunction(init)) add(id.name, { start, end });
    },
    MethodDefinition(node) {
      add(keyName(node.key), node);
    },
    PropertyDefinition(node) {
      if (isFunction(node.value)) add(keyName(node.key), node);
    },
    Property(node) {
      if (isFunction(node.value)) add(keyName(node.key), node);
    },
    TSAsExpression({ typeAnnotation: type }) {
      const isConst =
        type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
      if (!isConst) casts++;
    },
    TSAnyKeyword() {
      anys++;
    },
  }).visit(program);
  return { types: program.body.flatMap(typeIn), functions, casts, anys };
}

const isFunction = (value: { readonly type: string } | null) =>
  value?.type === 'ArrowFunctionExpression' || value?.type === 'FunctionExpression';

const keyName = (key: { readonly type: string; readonly name?: unknown }) =>
  typeof key.name === 'string' ? key.name : key.type;

function typeIn(statement: Statement): readonly TypeName[] {
  const isExported = statement.type === 'ExportNamedDeclaration';
  const declared = isExported ? statement.declaration : statement;
  switch (declared?.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSEnumDeclaration':
    case 'ClassDeclaration':
      return declared.id ? [{ name: declared.id.name, isExported }] : [];
    default:
      return [];
  }
}
