import fs from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { localMetadata } from "../../src/functions/localMetadata";
import { functionsMetadata } from "../../src/functions/metadata";
import { referenceMarkdown, referencePage } from "../../src/functions/reference";
import { PlanningError } from "../../src/planning/errors";
import { formula, parseFormula } from "./support/evaluate";

describe("the catalogue", () => {
  it("gives every function a name that Excel takes", () => {
    const ids = catalogue.map((spec) => spec.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
  });

  it("describes every function and argument in words", () => {
    for (const spec of catalogue) {
      for (const words of [spec.summary, spec.returns, spec.source]) expect(words.length).toBeGreaterThan(10);
      for (const { name, parameter } of spec.parameters) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(parameter.description.length).toBeGreaterThan(5);
        expect(parameter.defaultText).not.toMatch(/object|undefined/);
      }
    }
  });

  it.each(catalogue.map((spec) => [spec.id, spec] as const))("SOP.%s: the example runs", async (id, spec) => {
    expect(parseFormula(spec.example).id).toBe(id);
    const written = await formula(spec.example);
    const cells = Array.isArray(written) ? written.flat() : [written];
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(cell).not.toBeInstanceOf(PlanningError);
  });
});

const metadata = functionsMetadata("https://localhost:3000/", "en");

describe("functions.json", () => {
  it("lets data types through, and never both flags at once", () => {
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
    expect(JSON.stringify(metadata)).not.toContain("allowErrorForDataTypeAny");
  });

  it("stays far below the megabyte that Excel for Windows takes", () => {
    expect(JSON.stringify(metadata).length).toBeLessThan(200_000);
  });

  it("puts optional arguments last and types every argument any", () => {
    for (const { parameters } of metadata.functions) {
      const firstOptional = parameters.findIndex((parameter) => parameter.optional);
      if (firstOptional >= 0)
        for (const parameter of parameters.slice(firstOptional)) expect(parameter.optional).toBe(true);
      for (const parameter of parameters) expect(parameter.type).toBe("any");
    }
  });

  it("links every function to its place on the help page", () => {
    for (const entry of metadata.functions) expect(entry.helpUrl).toMatch(/^https:.*#[a-z0-9-]+$/);
  });
});

describe("the function reference", () => {
  it("is up to date in docs/functions.md (npm run docs writes it anew)", () => {
    const file = path.resolve(__dirname, "../../docs/functions.md");
    expect(fs.readFileSync(file, "utf8")).toBe(referenceMarkdown());
  });

  it.each(["en", "fr", "de"] as const)("has a place for every help link in %s", (language) => {
    const page = referencePage(language);
    expect(page).toContain(`<html lang="${language}">`);
    const { functions } = language === "en" ? metadata : localMetadata("https://localhost:3000/", language);
    for (const { helpUrl } of functions) {
      const [file, anchor] = helpUrl.split("#");
      expect(file).toBe(
        `https://localhost:3000/${language === "en" ? "help.html" : `help.${language}.html`}`,
      );
      expect(page).toContain(`id="${anchor}"`);
    }
  });
});
