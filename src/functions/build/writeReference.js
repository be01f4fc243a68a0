/** Writes docs/functions.md from the function catalogue and docs/tables.md from the table roles: `npm run docs`. */
const fs = require("fs");
const path = require("path");
const { loadModule } = require("./loadCatalogue");

async function write(page, moduleName, generate) {
  const { exports } = await loadModule(moduleName);
  fs.writeFileSync(path.resolve(__dirname, "../../../docs", page), exports[generate]());
}

async function main() {
  await write("functions.md", "functions/reference", "referenceMarkdown");
  await write("tables.md", "planning/data/tablesReference", "tablesMarkdown");
}

main();
