/**
 * Emits functions.json, which tells Excel what the add-in's functions are, and the help page that each function
 * links to. Both come from the function catalogue.
 */
const { loadModule } = require("./loadCatalogue");

class FunctionsMetadataPlugin {
  /** @param {string} publicUrl where the add-in is served from, ending in a slash */
  constructor(publicUrl) {
    this.publicUrl = publicUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = "FunctionsMetadataPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const [metadata, reference] = await Promise.all([
          loadModule("functions/metadata"),
          loadModule("functions/reference"),
        ]);
        for (const file of [...metadata.files, ...reference.files]) compilation.fileDependencies.add(file);
        const json = JSON.stringify(
          metadata.exports.functionsMetadata(this.publicUrl, "excel"),
          undefined,
          1,
        );
        compilation.emitAsset("functions.json", new sources.RawSource(json));
        compilation.emitAsset("help.html", new sources.RawSource(reference.exports.referencePage()));
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
