import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellTarget } from "../../src/cycle/contract";
import { catalogue } from "../../src/functions/catalogue";
import { FunctionsPage } from "../../src/taskpane/functions/FunctionsPage";
import { search } from "../../src/taskpane/functions/search";
import { axeFaults } from "./support/renderPane";

async function open(
  insertFormula: (formula: string) => Promise<CellTarget> = async () => ({ sheet: "Plan", address: "B4" }),
) {
  const onRecalculate = jest.fn();
  const view = render(
    <FunctionsPage
      loadCatalogue={async () => catalogue}
      insertFormula={insertFormula}
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
    expect(search(catalogue, "forecast qwerty")).toEqual([]);
  });
});

describe("a function", () => {
  const forecast = catalogue.find((spec) => spec.id === "FORECAST")!;

  test("shows arguments, answer and a formula that can be changed", async () => {
    const { user, container } = await open();
    await user.click(screen.getByText("SOP.FORECAST"));
    for (const { name } of forecast.parameters) expect(screen.getByText(name)).toBeVisible();
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

test("a catalogue that cannot be loaded is told", async () => {
  render(
    <FunctionsPage
      loadCatalogue={() => Promise.reject(Object.assign(new Error("x"), { name: "ChunkLoadError" }))}
      insertFormula={async () => ({ sheet: "", address: "" })}
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
