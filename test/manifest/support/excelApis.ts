import path from "node:path";
import ts from "typescript";

/** A member of Excel's API that the code uses, and the requirement set in which Excel offers it. */
export interface ApiUse {
  member: string;
  /** "1.9" for ExcelApi 1.9; any other set by its full name, such as "ExcelApiDesktop 1.1". */
  since: string;
  file: string;
}

/**
 * Every member of the `Excel` namespace that the given sources use, with the requirement set that the type
 * definitions of Office state for it. Property names in object literals count too.
 */
export function excelApisUsed(root: string, files: string[]): ApiUse[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram(files, {
    ...options,
    types: ["office-js"],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  });
  const checker = program.getTypeChecker();
  const uses = new Map<string, ApiUse>();
  for (const file of files) {
    visit(program.getSourceFile(file)!, (node) => {
      if (!ts.isIdentifier(node)) return;
      const declaration = officeDeclaration(checker, node);
      const since = declaration && apiSet(declaration, node);
      if (!since) return;
      const member = `${parentName(declaration)}.${node.text}`;
      uses.set(member, { member, since, file: path.relative(root, file) });
    });
  }
  return [...uses.values()];
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function officeDeclaration(checker: ts.TypeChecker, node: ts.Identifier): ts.Declaration | undefined {
  const symbol = contextualProperty(checker, node) ?? checker.getSymbolAtLocation(node);
  return symbol?.declarations?.find((declaration) =>
    declaration.getSourceFile().fileName.includes("@types/office-js"),
  );
}

/** For the name of a property in an object literal: the property of the type that is expected there. */
function contextualProperty(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  const property = node.parent;
  const named = ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property);
  if (!named || property.name !== node || !ts.isObjectLiteralExpression(property.parent)) return undefined;
  return checker.getContextualType(property.parent)?.getProperty(node.text);
}

function apiSet(declaration: ts.Declaration, use: ts.Identifier): string | undefined {
  const text = declaration.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [];
  const last = comments.at(-1);
  const set = last && /\[Api set: (Excel[^\]]*)\]/.exec(text.slice(last.pos, last.end))?.[1];
  return set
    ?.replace(/^ExcelApi /, "")
    .replace(/; [\d.]+ for adding `(\w+)` parameter/, (all, parameter: string) =>
      passes(declaration, use, parameter) ? all : "",
    );
}

/** Whether a call gives an argument for a parameter that came later than the member itself. */
function passes(declaration: ts.Declaration, use: ts.Identifier, parameter: string): boolean {
  const call = use.parent.parent;
  if (!ts.isMethodDeclaration(declaration) || !ts.isCallExpression(call)) return true;
  const place = declaration.parameters.findIndex(({ name }) => name.getText() === parameter);
  return call.arguments.length > place;
}

function parentName(declaration: ts.Declaration): string {
  const parent = declaration.parent;
  const named =
    ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) || ts.isEnumDeclaration(parent);
  return named ? (parent.name?.text ?? "Excel") : "Excel";
}
