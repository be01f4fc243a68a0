import path from "node:path";
import ts from "typescript";

/** How a member of an Excel class is used: read or called, assigned, or subscribed to. */
export type UseKind = "read" | "write";

export interface MemberUse {
  /** Class of the Excel namespace, for example "Range". */
  className: string;
  /** As the add-in spells it, for example "numberFormat". */
  member: string;
  kind: UseKind;
  /** Relative to the project, for example "src/workbook/dress.ts". */
  file: string;
  line: number;
}

/** A path from a global object of office.js, for example "Office.context.requirements.isSetSupported". */
export interface GlobalUse {
  path: string[];
  file: string;
  line: number;
}

export interface Uses {
  members: MemberUse[];
  globals: GlobalUse[];
}

const root = path.resolve(__dirname, "../../..");
const TYPES = ["node", "office-js", "custom-functions-runtime"];
const GLOBALS = new Set(["Office", "CustomFunctions", "OfficeExtension", "OfficeRuntime"]);

/**
 * Every member of an `Excel.*` class that some files use, found with the compiler's own types: properties, calls,
 * assignments, destructuring, the names in `load("items/name")` and the keys of `set({ ... })`.
 *
 * @param roots files, or texts by a made-up path under the project (to show what the finder finds)
 */
export function findUses(roots: string[], texts: Record<string, string> = {}): Uses {
  const program = createProgram(roots, texts);
  const finder = new UseFinder(program.getTypeChecker());
  const wanted = new Set(roots.map((file) => path.resolve(root, file)));
  for (const source of program.getSourceFiles())
    if (wanted.has(path.resolve(source.fileName))) finder.visit(source);
  return { members: finder.members, globals: finder.globals };
}

/** Whether a text can hold a use at all: it names a global of office.js or takes something from src/workbook. */
export function mayUse(text: string): boolean {
  return /\b(Excel|Office|OfficeExtension|OfficeRuntime|CustomFunctions)\.|from "[./]*\/workbook\//.test(
    text,
  );
}

function createProgram(roots: string[], texts: Record<string, string>): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const settings = { ...options, incremental: false, tsBuildInfoFile: undefined, types: TYPES };
  const host = ts.createCompilerHost(settings, true);
  const { fileExists, readFile } = host;
  const textOf = (file: string) => texts[path.relative(root, file)];
  host.getCurrentDirectory = () => root;
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file);
  host.readFile = (file) => textOf(file) ?? readFile(file);
  return ts.createProgram(
    roots.map((file) => path.resolve(root, file)),
    settings,
    host,
  );
}

class UseFinder {
  readonly members: MemberUse[] = [];
  readonly globals: GlobalUse[] = [];

  private readonly names: Set<string>;

  constructor(private readonly checker: ts.TypeChecker) {
    this.names = memberNames(checker);
  }

  visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) this.access(node);
    else if (ts.isObjectBindingPattern(node)) this.destructured(node);
    else if (ts.isCallExpression(node)) this.call(node);
    ts.forEachChild(node, this.visit);
  };

  private access(node: ts.PropertyAccessExpression): void {
    this.globalPath(node);
    this.note(node.expression, node.name.text, isAssigned(node) ? "write" : "read", node.name);
  }

  /** Only the longest path counts: Office.context.requirements, not Office.context again. */
  private globalPath(node: ts.PropertyAccessExpression): void {
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) return;
    const steps: string[] = [];
    let at: ts.Expression = node;
    for (; ts.isPropertyAccessExpression(at); at = at.expression) steps.unshift(at.name.text);
    if (!ts.isIdentifier(at) || !GLOBALS.has(at.text)) return;
    this.globals.push({ path: [at.text, ...steps], ...placeOf(node) });
  }

  private destructured(pattern: ts.ObjectBindingPattern): void {
    for (const element of pattern.elements) {
      const name = element.propertyName ?? element.name;
      if (ts.isIdentifier(name)) this.note(pattern, name.text, "read", name);
    }
  }

  private call(call: ts.CallExpression): void {
    if (!ts.isPropertyAccessExpression(call.expression)) return;
    const { name, expression: target } = call.expression;
    const [first, second] = call.arguments;
    if (name.text === "load" && first) {
      const isContext = second !== undefined;
      const type = this.checker.getTypeAtLocation(isContext ? first : target);
      this.loaded(type, isContext ? second : first);
    } else if (name.text === "set" && first && ts.isObjectLiteralExpression(first)) {
      this.assignedKeys(this.checker.getTypeAtLocation(target), first);
    }
  }

  /** The names that a load asks for: texts with commas and slashes, lists of them, or `{ select, expand }`. */
  private loaded(type: ts.Type, names: ts.Expression): void {
    if (ts.isStringLiteralLike(names)) {
      for (const each of names.text.split(",")) this.loadedPath(type, each.trim(), names);
    } else if (ts.isArrayLiteralExpression(names)) {
      for (const each of names.elements) this.loaded(type, each);
    } else if (ts.isObjectLiteralExpression(names)) {
      for (const key of names.properties)
        if (ts.isPropertyAssignment(key)) this.loaded(type, key.initializer);
    }
  }

  private loadedPath(type: ts.Type, names: string, at: ts.Node): void {
    let current: ts.Type | undefined = type;
    for (const name of names.split("/").filter(Boolean)) {
      if (!current) return;
      const items: ts.Symbol | undefined = name === "items" ? undefined : current.getProperty("items");
      const member: ts.Symbol | undefined = current.getProperty(name);
      // "name" on a collection means that of its items.
      const owner: ts.Type | undefined = !member && items ? this.itemType(items, at) : current;
      if (!owner) return;
      this.noteType(owner, name, "read", at);
      const next: ts.Symbol | undefined = owner.getProperty(name);
      const nextType: ts.Type | undefined = next && this.checker.getTypeOfSymbolAtLocation(next, at);
      current = nextType && (name === "items" ? this.elementType(nextType) : nextType);
    }
  }

  private assignedKeys(type: ts.Type, values: ts.ObjectLiteralExpression): void {
    for (const property of values.properties) {
      const name = property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name));
      if (!name) continue;
      const key = (property.name as ts.Identifier | ts.StringLiteral).text;
      const member = type.getProperty(key);
      const value = ts.isPropertyAssignment(property) ? property.initializer : undefined;
      const memberType = member && this.checker.getTypeOfSymbolAtLocation(member, property);
      const isNested = memberType && classNameOf(memberType) && value && ts.isObjectLiteralExpression(value);
      if (isNested) this.assignedKeys(memberType, value);
      else this.noteType(type, key, "write", property);
    }
  }

  private note(object: ts.Node, member: string, kind: UseKind, at: ts.Node): void {
    // Types cost time, and most members of a program have names that Excel does not know.
    if (this.names.has(member)) this.noteType(this.checker.getTypeAtLocation(object), member, kind, at);
  }

  private noteType(type: ts.Type, member: string, kind: UseKind, at: ts.Node): void {
    const parts = type.isUnion() ? type.types : [type];
    for (const part of parts) {
      const className = classNameOf(this.checker.getApparentType(part));
      if (className) this.members.push({ className, member, kind, ...placeOf(at) });
    }
  }

  private itemType(items: ts.Symbol, at: ts.Node): ts.Type | undefined {
    return this.elementType(this.checker.getTypeOfSymbolAtLocation(items, at));
  }

  private elementType(list: ts.Type): ts.Type | undefined {
    return this.checker.getIndexTypeOfType(list, ts.IndexKind.Number);
  }
}

/** The names of all members of all classes of the Excel namespace. */
function memberNames(checker: ts.TypeChecker): Set<string> {
  const excel = checker.resolveName("Excel", undefined, ts.SymbolFlags.Namespace, false);
  if (!excel) throw new Error("The types of office.js are not among the program's.");
  const classes = checker.getExportsOfModule(excel).filter((symbol) => symbol.flags & ts.SymbolFlags.Class);
  return new Set(classes.flatMap((symbol) => [...(symbol.members?.keys() ?? [])].map(String)));
}

/** The name of a class of the Excel namespace; interfaces there are plain data. */
function classNameOf(type: ts.Type): string | undefined {
  const symbol = type.getSymbol();
  const declaration = symbol?.declarations?.find(ts.isClassDeclaration);
  const block = declaration?.parent;
  if (!block || !ts.isModuleBlock(block) || block.parent.name.getText() !== "Excel") return undefined;
  return symbol?.name;
}

function isAssigned(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

function placeOf(node: ts.Node): { file: string; line: number } {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return { file: path.relative(root, source.fileName), line: line + 1 };
}
