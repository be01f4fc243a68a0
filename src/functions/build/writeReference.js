/**
 * Writes what follows from declarations: docs/functions.md and src/functions/ids.ts from the function catalogue,
 * docs/tables.md from the table roles. `npm run docs`.
 */
const fs = require("fs");
const path = require("path");
const prettier = require("prettier");
const { loadModule } = require("./loadCatalogue");

const root = path.resolve(__dirname, "../../..");

async function write(file, moduleName, generate) {
  const { exports } = await loadModule(moduleName);
  const target = path.join(root, file);
  const text = exports[generate]();
  const isCode = file.endsWith(".ts");
  const options = isCode && { ...(await prettier.resolveConfig(target)), parser: "typescript" };
  fs.writeFileSync(target, isCode ? await prettier.format(text, options) : text);
}

async function main() {
  await write("docs/functions.md", "functions/reference", "referenceMarkdown");
  await write("src/functions/ids.ts", "functions/reference", "idsModule");
  await write("docs/tables.md", "planning/data/tablesReference", "tablesMarkdown");
}

main();
