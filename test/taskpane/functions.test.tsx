import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellTarget } from "../../src/cycle/contract";
import { catalogue } from "../../src/functions/catalogue";
import { FunctionsPage } from "../../src/taskpane/functions/FunctionsPage";
import { finderTools } from "../../src/taskpane/functions/finderTools";
import { argumentsOf, formulaOf, literalOf } from "../../src/taskpane/functions/formulaParts";
import { search } from "../../src/taskpane/functions/search";
import { PaneController } from "../../src/taskpane/state/paneController";
import { texts } from "../../src/taskpane/texts";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults } from "./support/renderPane";

const controller = new PaneController(async () => new InMemoryCycle());
const tools = finderTools(controller);
beforeAll(() => controller.open());

async function open(
  insertFormula: (formula: string) => Promise<CellTarget> = async () => ({ sheet: "Plan", address: "B4" }),
) {
  const onRecalculate = jest.fn();
  const view = render(
    <FunctionsPage
      loadCatalogue={async () => catalogue}
      tools={{ ...tools, insertFormula }}
      recalculating={false}
      onRecalculate={onRecalculate}
    />,
  );
  await screen.findByText(`${catalogue.length} functions`);
  return { user: userEvent.setup(), onRecalculate, ...view };
}

describe("the finder", () => {
  test("lists every function of the catalogue with its purpose", async () => {
    const { container } = await open();
    for (const spec of catalogue) expect(screen.getByText(`SOP.${spec.id}`)).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(catalogue.length);
    expect(await axeFaults(container)).toEqual([]);
  });

  test("narrows down as the planner types, names first", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("searchbox", { name: "Find a function" }), "forecast");
    const names = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(names.length).toBeLessThan(catalogue.length);
    expect(names[0]).toContain("SOP.FORECAST");
  });

  test("says so when nothing matches", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("searchbox"), "zzz");
    expect(screen.getByRole("status")).toHaveTextContent("No function matches “zzz”");
  });

  test("takes words from name, purpose and arguments, all of them", () => {
    expect(search(catalogue, "")).toHaveLength(catalogue.length);
    expect(search(catalogue, "sop.rccp").map((spec) => spec.id)).toEqual(["RCCP"]);
    expect(search(catalogue, "sop.prognose").map((spec) => spec.id)[0]).toBe("FORECAST");
    expect(search(catalogue, "forecast qwerty")).toEqual([]);
  });
});

describe("a function", () => {
  const forecast = catalogue.find((spec) => spec.id === "FORECAST")!;

  test("shows arguments, answer and a formula that can be changed", async () => {
    const { user, container } = await open();
    await user.click(screen.getByText("SOP.FORECAST"));
    for (const { name } of forecast.parameters) expect(screen.getAllByText(name)[0]).toBeVisible();
    expect(screen.getByText(forecast.returns)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Formula" })).toHaveValue(forecast.example);
    expect(await axeFaults(container)).toEqual([]);
  });

  test("is inserted into the selected cell", async () => {
    const inserted: string[] = [];
    const { user } = await open(async (formula) => {
      inserted.push(formula);
      return { sheet: "Plan", address: "B4" };
    });
    await user.click(screen.getByText("SOP.FORECAST"));
    const formula = screen.getByRole("textbox", { name: "Formula" });
    await user.clear(formula);
    await user.type(formula, "=SOP.FORECAST(A1:L1) ");
    await user.click(screen.getByRole("button", { name: "Insert in selected cell" }));
    expect(inserted).toEqual(["=SOP.FORECAST(A1:L1)"]);
    expect(await screen.findByText("Inserted in Plan!B4.")).toBeVisible();
  });

  test("says why it was not inserted", async () => {
    const { user } = await open(async () => {
      throw Object.assign(new Error("B4 is not empty. Select an empty cell."), { name: "WorkbookError" });
    });
    await user.click(screen.getByText("SOP.FORECAST"));
    await user.click(screen.getByRole("button", { name: "Insert in selected cell" }));
    expect(await screen.findByText("B4 is not empty. Select an empty cell.")).toBeVisible();
  });
});

describe("building a formula", () => {
  const forecast = catalogue.find(({ id }) => id === "FORECAST")!;
  const formula = () => screen.getByRole("textbox", { name: texts.functions.formula });
  const entry = async () => {
    const { user, container } = await open();
    await user.click(screen.getByText("SOP.FORECAST"));
    return { user, container };
  };

  test("by pointing: the selected cells become the argument", async () => {
    const { user } = await entry();
    const [, second] = forecast.parameters;
    await user.click(screen.getByRole("button", { name: texts.functions.useSelectionFor(second.name) }));
    const [periods, , ...others] = argumentsOf(forecast.example, "FORECAST")!;
    expect(formula()).toHaveValue(formulaOf("FORECAST", [periods, "Sales!B2:M2", ...others]));
    expect(screen.getByRole("textbox", { name: second.name })).toHaveValue("Sales!B2:M2");
  });

  test("shows what it would answer, and how many cells that fills, before anything is written", async () => {
    const { user, container } = await entry();
    await user.clear(formula());
    await user.click(formula());
    await user.paste("=SOP.FORECAST(4, Sales!B2:G2)");
    await user.click(screen.getByRole("button", { name: texts.functions.preview }));
    expect(await screen.findByText(texts.functions.willWrite(1, 4))).toBeVisible();
    const cells = within(screen.getByRole("table", { name: texts.functions.answer })).getAllByRole("cell");
    for (const { textContent } of cells) expect(Number(textContent)).toBeGreaterThan(100);
    expect(cells).toHaveLength(4);
    expect(await axeFaults(container.querySelector("#function-FORECAST")!)).toEqual([]);
  });

  test("says in a sentence what is wrong with it", async () => {
    const { user } = await entry();
    await user.clear(formula());
    await user.paste("=SOP.FORECAST(0, Sales!B2:G2)");
    await user.click(screen.getByRole("button", { name: texts.functions.preview }));
    expect(await screen.findByText(/^The argument target is 0/)).toBeVisible();
    await user.clear(formula());
    await user.paste("=SOP.FORECAST(LEN(A1), B2:G2)");
    await user.click(screen.getByRole("button", { name: texts.functions.preview }));
    expect(await screen.findByText(texts.functions.previewTooRich)).toBeVisible();
  });

  test("the examples of all functions are understood argument by argument", () => {
    for (const { id, example } of catalogue) {
      const args = argumentsOf(example, id);
      expect([id, args !== undefined]).toEqual([id, true]);
      expect(argumentsOf(formulaOf(id, args!), id)).toEqual(args);
    }
  });

  test("what arguments stand for", () => {
    expect(literalOf(' "say ""hi""" ')).toEqual({ value: 'say "hi"' });
    expect(literalOf("-0.5")).toEqual({ value: -0.5 });
    expect(literalOf("{1,2;3,4}")).toEqual({
      value: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(literalOf("'My sales'!$B$2:$G$40")).toEqual({ reference: "'My sales'!B2:G40" });
    expect(literalOf("")).toEqual({ value: undefined });
    expect(literalOf("SUM(A1:A3)")).toBeUndefined();
  });
});

test("a catalogue that cannot be loaded is told", async () => {
  render(
    <FunctionsPage
      loadCatalogue={() => Promise.reject(Object.assign(new Error("x"), { name: "ChunkLoadError" }))}
      tools={tools}
      recalculating={false}
      onRecalculate={() => undefined}
    />,
  );
  expect(await screen.findByText(/could not be loaded. A part of Concord could not be loaded/)).toBeVisible();
});

test("all formulas can be calculated anew", async () => {
  const { user, onRecalculate } = await open();
  await user.click(screen.getByRole("button", { name: "Recalculate all" }));
  expect(onRecalculate).toHaveBeenCalledTimes(1);
});
