/** Writes docs/functions.md from the function catalogue: `npm run docs`. */
const fs = require("fs");
const path = require("path");
const { loadFunctionsModule } = require("./loadCatalogue");

loadFunctionsModule("reference").then(({ exports }) => {
  fs.writeFileSync(path.resolve(__dirname, "../../../docs/functions.md"), exports.referenceMarkdown());
});
