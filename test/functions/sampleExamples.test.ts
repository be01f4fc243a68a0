import { catalogue } from "../../src/functions/catalogue";
import { sampleExamples, sampleMark } from "../../src/functions/sampleExamples";
import { generateCompany } from "../../src/sample/generateCompany";
import { sampleWorkbook } from "../../src/cli/sampleWorkbook";
import { examplesFor } from "../../src/taskpane/functions/examples";
import { finderTools } from "../../src/taskpane/functions/finderTools";
import { argumentsOf, literalOf } from "../../src/taskpane/functions/formulaParts";
import { PaneController } from "../../src/taskpane/state/paneController";
import { said, speak } from "../../src/planning/words";
import { openCycleOn, type CycleBook } from "../support/cycleBook";

/** Functions that look into the plan itself, not at cells. */
const workOnPlan = ["SCENARIO", "VERSION"];

/** The examples of the help run on the sample company as it comes with the add-in. */
let opened: CycleBook;
let controller: PaneController;
beforeAll(async () => {
  opened = await openCycleOn(sampleWorkbook(generateCompany({ size: "small", seed: 1 }).tables));
  controller = new PaneController(async () => opened.cycle);
  await controller.open();
});
afterAll(() => opened.close());

const specOf = (id: string) => {
  const spec = catalogue.find((each) => each.id === id);
  if (!spec) throw new Error(`No function ${id}`);
  return spec;
};

test("the sample company is known by its first page", async () => {
  expect(await opened.cycle.cellValues(sampleMark.reference)).toEqual([[sampleMark.value]]);
});

test.each(Object.entries(sampleExamples))(
  "SOP.%s answers on the cells of the sample company",
  async (id, formula) => {
    const rows = await finderTools(controller).preview(specOf(id), formula);
    expect(rows.length).toBeGreaterThan(0);
    // What is wrong in a cell is said in a sentence; one function answers with a sentence, its explanation.
    const sentences = rows.flat().filter((cell) => typeof cell === "string" && cell.length > 60);
    expect(sentences).toHaveLength(id === "FORECAST.STAT" ? 1 : 0);
  },
);

test("every function has such an example, which names cells that hold something", async () => {
  expect(Object.keys(sampleExamples).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  const onCells = /\b(?:Start|Settings|Demand|Prices|Capacity|BOM|Suppliers|Stock|Actuals)!/;
  for (const [id, formula] of Object.entries(sampleExamples))
    expect({ id, onCells: onCells.test(formula) || workOnPlan.includes(id) }).toEqual({ id, onCells: true });
  for (const [id, formula] of Object.entries(sampleExamples))
    for (const argument of argumentsOf(formula, id) ?? []) {
      const literal = literalOf(argument);
      if (!literal || !("reference" in literal)) continue;
      const cells = (await opened.cycle.cellValues(literal.reference)).flat();
      const filled = cells.filter((cell) => cell !== "").length;
      expect({ id, argument, most: filled > cells.length / 2 }).toEqual({ id, argument, most: true });
    }
});

test("every function has a short text in each language", async () => {
  for (const language of ["fr", "de"] as const) {
    await speak(language);
    for (const { id, summary, returns } of catalogue) {
      expect({ id, same: said(summary) === summary || said(returns) === returns }).toEqual({
        id,
        same: false,
      });
    }
  }
  await speak("en");
  for (const { summary } of catalogue) expect(summary.length).toBeLessThan(140);
});

test("in a workbook of one's own the examples have their numbers in the formula", async () => {
  const spec = specOf("FORECAST");
  const onSample = await examplesFor(opened.cycle);
  expect(onSample(spec)).toEqual({ formula: sampleExamples.FORECAST, onSample: true });
  expect(onSample({ ...spec, id: "UNKNOWN" })).toEqual({ formula: spec.example, onSample: false });
  const own = await examplesFor({ cellValues: () => Promise.reject(new Error("no such sheet")) });
  expect(own(spec)).toEqual({ formula: spec.example, onSample: false });
});
