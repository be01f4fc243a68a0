"use strict";
/**
 * Finds the sentences of the source that have no French or German, and translations that no sentence uses any more.
 *
 *   node src/planning/words/build/missingWords.cjs            all of them
 *   node src/planning/words/build/missingWords.cjs src/cycle  those of one folder
 *
 * What is marked: say`…`, said("…"), toSay("…") and the nouns of counted(count, "month", "months").
 */
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const root = path.resolve(__dirname, "../../../..");
const translationFolder = path.join(root, "src/planning/words/translations");

function typescriptFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

function sourceFiles(folder) {
  return typescriptFiles(folder).filter((file) => !file.startsWith(path.join(root, "src/planning/words")));
}

function parse(file) {
  return ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
}

/** The key of a template: `{0}`, `{1}` … for what is filled in. */
function keyOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (key, span, index) => `${key}{${index}}${span.literal.text}`,
    template.head.text,
  );
}

function keysOfCall(call) {
  const name = call.expression.getText();
  const literal = (node) => (node && ts.isStringLiteralLike(node) ? [node.text] : []);
  if (name === "said" || name === "toSay") return literal(call.arguments[0]);
  if (name !== "counted") return [];
  const [, one, many] = call.arguments;
  const [single] = literal(one);
  if (single === undefined) return [];
  return [single, ...(many ? literal(many) : [`${single}s`])];
}

/** Every marked sentence of the files, with the first place that says it. */
function sentencesOf(folder = path.join(root, "src")) {
  const found = new Map();
  for (const file of sourceFiles(folder)) {
    const text = fs.readFileSync(file, "utf8");
    if (!/\bsay`|\bsaid\(|\btoSay\(|\bcounted\(/.test(text)) continue;
    const source = parse(file);
    const visit = (node) => {
      const keys =
        ts.isTaggedTemplateExpression(node) && node.tag.getText() === "say"
          ? [keyOf(node.template)]
          : ts.isCallExpression(node)
            ? keysOfCall(node)
            : [];
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      for (const key of keys) if (!found.has(key)) found.set(key, `${path.relative(root, file)}:${line}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Every key that is translated, with the file and how often it stands in any of them. */
function translatedKeys() {
  const found = new Map();
  for (const file of typescriptFiles(translationFolder)) {
    const visit = (node) => {
      const isEntry =
        ts.isPropertyAssignment(node) &&
        ts.isObjectLiteralExpression(node.initializer) &&
        node.initializer.properties.some((each) => each.name?.getText() === "fr");
      if (isEntry)
        found.set(node.name.text, [
          ...(found.get(node.name.text) ?? []),
          path.relative(translationFolder, file),
        ]);
      ts.forEachChild(node, visit);
    };
    visit(parse(file));
  }
  return found;
}

module.exports = { sentencesOf, translatedKeys };

if (require.main === module) {
  const folder = path.resolve(process.argv[2] ?? path.join(root, "src"));
  const sentences = sentencesOf(folder);
  const known = translatedKeys();
  const missing = [...sentences].filter(([key]) => !known.has(key));
  for (const [key, place] of missing) process.stdout.write(`${place}  ${JSON.stringify(key)}\n`);
  process.stdout.write(`${sentences.size} sentences, ${missing.length} without French and German.\n`);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
