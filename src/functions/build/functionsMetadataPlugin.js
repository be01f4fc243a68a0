/**
 * Emits functions.json, which tells Excel what the add-in's functions are, and the help page that each function links to, both with their French and German twins. Both come from the function catalogue.
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
        const [metadata, local, names, reference] = await Promise.all([
          loadModule("functions/metadata"),
          loadModule("functions/localMetadata"),
          loadModule("planning/words/functionNames"),
          loadModule("functions/reference"),
        ]);
        for (const { files } of [metadata, local, names, reference])
          for (const file of files) compilation.fileDependencies.add(file);
        for (const language of names.exports.otherLanguages) {
          const described = JSON.stringify(
            local.exports.localMetadata(this.publicUrl, language),
            undefined,
            1,
          );
          compilation.emitAsset(`functions.${language}.json`, new sources.RawSource(described));
        }
        const json = JSON.stringify(metadata.exports.functionsMetadata(this.publicUrl, "en"), undefined, 1);
        compilation.emitAsset("functions.json", new sources.RawSource(json));
        for (const language of ["en", ...names.exports.otherLanguages])
          compilation.emitAsset(
            metadata.exports.helpPage(language),
            new sources.RawSource(reference.exports.referencePage(language)),
          );
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
