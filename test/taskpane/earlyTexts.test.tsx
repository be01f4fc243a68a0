import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { texts } from "../../src/taskpane/texts";

const folder = path.resolve("src/taskpane");

/** Words of the pane that a module reads while it loads, when the language may not be known yet. */
function earlyWords(file: string): string[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const parts = new Map<string, unknown>([["texts", texts]]);
  const found: string[] = [];
  const partOf = (node: ts.Node): unknown => {
    if (ts.isIdentifier(node)) return parts.get(node.text);
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const of = partOf(node.expression);
    return typeof of === "object" && of ? (of as Record<string, unknown>)[node.name.text] : undefined;
  };
  const walk = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return;
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      const part = partOf(node.initializer);
      if (typeof part === "object" && part) parts.set(node.name.text, part);
    }
    const word = ts.isPropertyAccessExpression(node) ? partOf(node) : undefined;
    if (typeof word === "string" || typeof word === "function") found.push(node.getText());
    ts.forEachChild(node, walk);
  };
  source.statements.forEach(walk);
  return found;
}

test("no word of the pane is read before the language is known", () => {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("texts"));
  expect(files.length).toBeGreaterThan(100);
  const early = files.flatMap((file) =>
    earlyWords(path.join(folder, file)).map((word) => `${file}: ${word}`),
  );
  expect(early).toEqual([]);
});
