import { act, screen, waitFor, within } from "@testing-library/react";
import { PlanningError } from "../../src/planning/errors";
import { InMemoryCycle, summaryOf } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

const stepButton = (name: RegExp) => within(screen.getByRole("navigation")).getByRole("button", { name });
const result = () => screen.findByRole("region", { name: "Result" });

describe("an opened pane", () => {
  test("names the cycle, the next gate and the six steps in order", async () => {
    const { container } = await renderPane(new InMemoryCycle(["gather"]));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Cycle 2026-11");
    expect(screen.getByText("1 of 6 done")).toBeVisible();
    expect(screen.getByText("Next gate: demand plan agreed")).toBeVisible();
    const steps = within(screen.getByRole("navigation")).getAllByRole("button");
    expect(steps.map((step) => step.getAttribute("aria-label"))).toEqual([
      "Step 1, Gather: Done",
      "Step 2, Demand: Ready",
      "Step 3, Supply: Not yet possible",
      "Step 4, Reconcile: Not yet possible",
      "Step 5, Review: Not yet possible",
      "Step 6, Monitor: Not yet possible",
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  test("shows the first step that is not done, with what it will write", async () => {
    await renderPane(new InMemoryCycle(["gather", "demand"]));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Plan supply");
    expect(stepButton(/Supply/)).toHaveAttribute("aria-current", "step");
    expect(await screen.findByText("54 rows × 18 columns to a new sheet SOP_supply.")).toBeVisible();
  });

  test("says why the preview cannot be given", async () => {
    const cycle = new InMemoryCycle();
    cycle.nextError = new PlanningError(
      "value",
      "No sales table was found. Add one with item, date and quantity.",
    );
    await renderPane(cycle);
    expect(await screen.findByText(/No sales table was found/)).toBeVisible();
  });

  test("tells that all is done after the sixth step", async () => {
    await renderPane(new InMemoryCycle(["gather", "demand", "supply", "reconcile", "review", "monitor"]));
    expect(screen.getByText("6 of 6 done")).toBeVisible();
    expect(screen.getByText("All six steps are done.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Next:/ })).toBeNull();
  });
});

describe("a running step", () => {
  test("shows what is being done and how far, keeps the focus and offers the way out", async () => {
    const cycle = new InMemoryCycle(["gather"]);
    cycle.hold = true;
    const { user, container } = await renderPane(cycle);
    const run = screen.getByRole("button", { name: "Forecast demand" });
    await user.click(run);
    act(() => cycle.report(12, 48, "Forecasting FG-012"));
    const bar = await screen.findByRole("progressbar", { name: "Progress: Forecast demand" });
    await waitFor(() => expect(bar).toHaveAttribute("aria-valuetext", "25 %: Forecasting FG-012"));
    expect(run).toHaveFocus();
    expect(run).toHaveAttribute("aria-disabled", "true");
    expect(stepButton(/Demand/)).toHaveAccessibleName("Step 2, Demand: Running");
    expect(screen.getByRole("button", { name: "Cancel" })).toBeEnabled();
    expect(await axeFaults(container)).toEqual([]);
    await act(async () => cycle.release());
    expect(await result()).toBeVisible();
  });

  test("never runs its bar backwards when a new part of the work begins", async () => {
    const cycle = new InMemoryCycle();
    cycle.hold = true;
    const { user } = await renderPane(cycle);
    await user.click(screen.getByRole("button", { name: "Check the data" }));
    act(() => cycle.report(50, 100, "Reading"));
    const bar = await screen.findByRole("progressbar", { name: /^Progress/ });
    await waitFor(() => expect(bar).toHaveAttribute("aria-valuetext", "50 %: Reading"));
    act(() => cycle.report(4, 20, "Solving"));
    await waitFor(() => expect(bar).toHaveAttribute("aria-valuetext", "50 %: Solving"));
    await act(async () => cycle.release());
  });

  test("cannot be started twice", async () => {
    const cycle = new InMemoryCycle();
    cycle.hold = true;
    const { user } = await renderPane(cycle);
    const run = jest.spyOn(cycle, "run");
    await user.dblClick(screen.getByRole("button", { name: "Check the data" }));
    expect(run).toHaveBeenCalledTimes(1);
    await act(async () => cycle.release());
  });

  test("while it searches it shows what is proven, and ends with the best plan found when asked", async () => {
    const cycle = new InMemoryCycle(["gather", "demand"]);
    cycle.hold = true;
    const { user, container } = await renderPane(cycle);
    await user.click(screen.getByRole("button", { name: "Plan supply" }));
    act(() => cycle.report(10, 100, "Reading the workbook"));
    expect(screen.queryByRole("button", { name: "Finish with the best plan" })).toBeNull();
    act(() =>
      cycle.report(20, 100, "Solving: at most 1.25 % from the best", { canFinish: true, gap: 0.0125 }),
    );
    const finish = await screen.findByRole("button", { name: "Finish with the best plan" });
    expect(screen.getByText(/at most 1.25 % more than the best possible/)).toBeVisible();
    const status = screen.getByRole("status");
    expect(status).toHaveTextContent("Solving: at most 1.25 % from the best");
    act(() =>
      cycle.report(21, 100, "Solving: at most 0.90 % from the best", { canFinish: true, gap: 0.009 }),
    );
    expect(await screen.findByText(/at most 0.90 % more than the best possible/)).toBeVisible();
    // Figures that run are not read out again and again.
    expect(status).toHaveTextContent("Solving: at most 1.25 % from the best");
    expect(await axeFaults(container)).toEqual([]);
    finish.focus();
    await user.keyboard("{Enter}");
    expect(cycle.finished).toBe(true);
    expect(status).toHaveTextContent("Finishing with the best plan found");
    expect(finish).toHaveAttribute("aria-disabled", "true");
    expect(finish).toHaveFocus();
    expect(screen.getByRole("button", { name: "Cancel" })).toBeEnabled();
    await act(async () => cycle.release());
    expect(await result()).toBeVisible();
  });

  test("stops on Cancel, with the workbook as before", async () => {
    const cycle = new InMemoryCycle();
    cycle.hold = true;
    const { user } = await renderPane(cycle);
    await user.click(screen.getByRole("button", { name: "Check the data" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByText(/the workbook is as it was before/)).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("button", { name: "Check the data" })).toBeEnabled();
    expect(screen.getByRole("status")).toHaveTextContent("Stopped. Nothing was written.");
  });

  test("that fails says what to do, and can be tried again", async () => {
    const cycle = new InMemoryCycle();
    cycle.hold = true;
    const { user, container } = await renderPane(cycle);
    await user.click(screen.getByRole("button", { name: "Check the data" }));
    await act(async () =>
      cycle.fail(new PlanningError("value", "Row 7 of Sales holds the text “n/a”. Enter a number.")),
    );
    expect(await screen.findByText("Row 7 of Sales holds the text “n/a”. Enter a number.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("The step did not finish. Row 7 of Sales");
    expect(await axeFaults(container)).toEqual([]);
    cycle.hold = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await result()).toBeVisible();
    expect(screen.queryByText("The step did not finish")).toBeNull();
  });
});

describe("a finished step", () => {
  test("shows headline, figures, exceptions by gravity and sheets, and announces the headline", async () => {
    const { user, container } = await renderPane(new InMemoryCycle());
    await user.click(screen.getByRole("button", { name: "Check the data" }));
    const region = await result();
    expect(within(region).getByRole("heading", { level: 3 })).toHaveTextContent("54 forecasts for 18 months");
    expect(within(region).getByText("14.2 %").parentElement).toHaveTextContent("14.2 %");
    const texts = within(region)
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(texts[0]).toContain("FG-031 has no master record");
    expect(texts[1]).toContain("Sales of FG-012 jumped");
    expect(screen.getByRole("status")).toHaveTextContent("Done. 54 forecasts");
    expect(await axeFaults(container)).toEqual([]);
  });

  test("leads to cells, sheets and the next step", async () => {
    const { user, cycle } = await renderPane(new InMemoryCycle());
    await user.click(screen.getByRole("button", { name: "Check the data" }));
    await user.click(await screen.findByRole("button", { name: "Go to Items!A32" }));
    await user.click(screen.getByRole("button", { name: "Open the sheet SOP_Fcst_Stat" }));
    expect(cycle.revealed).toEqual([
      { sheet: "Items", address: "A32" },
      { sheet: "SOP_Fcst_Stat", address: "A1" },
    ]);
    await user.click(screen.getByRole("button", { name: "Next: Demand" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Plan demand");
  });

  test("says when a jump leads nowhere, until dismissed", async () => {
    const { user, cycle } = await renderPane(new InMemoryCycle(["gather"]));
    await user.click(stepButton(/Gather/));
    cycle.nextError = Object.assign(new Error("The sheet Items is no longer there."), {
      name: "WorkbookError",
    });
    await user.click(await screen.findByRole("button", { name: "Go to Items!A32" }));
    const dismiss = await screen.findByRole("button", { name: "Dismiss this message" });
    expect(screen.getAllByText("The sheet Items is no longer there.").length).toBeGreaterThan(0);
    await user.click(dismiss);
    expect(screen.queryByRole("button", { name: "Dismiss this message" })).toBeNull();
  });

  test("folds a long list of exceptions", async () => {
    const cycle = new InMemoryCycle(["gather"]);
    const exceptions = Array.from({ length: 40 }, (_, i) => ({
      tone: "warning" as const,
      text: `Finding ${i + 1}.`,
    }));
    cycle.summaries.set("gather", summaryOf("gather", { exceptions }));
    const { user } = await renderPane(cycle);
    await user.click(stepButton(/Gather/));
    expect(screen.getByText("40 things to look at")).toBeVisible();
    expect(screen.queryByText("Finding 6.")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show all 40" }));
    expect(screen.getByText("Finding 40.")).toBeVisible();
  });

  test("is taken back by Undo", async () => {
    const { user } = await renderPane(new InMemoryCycle(["gather", "demand"]));
    await user.click(stepButton(/Demand/));
    await user.click(await screen.findByRole("button", { name: "Undo this step" }));
    expect(await screen.findByText("The workbook is as it was before the step.")).toBeVisible();
    expect(stepButton(/Demand/)).toHaveAccessibleName("Step 2, Demand: Ready");
    expect(screen.queryByRole("region", { name: "Result" })).toBeNull();
  });

  test("survives closing the pane", async () => {
    const cycle = new InMemoryCycle();
    const first = await renderPane(cycle);
    await first.user.click(screen.getByRole("button", { name: "Check the data" }));
    await result();
    first.unmount();
    const second = await renderPane(cycle);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Plan demand");
    await second.user.click(stepButton(/Gather/));
    expect(await result()).toHaveTextContent("54 forecasts for 18 months");
  });
});

describe("a step that cannot simply run", () => {
  test("blocked: says why and leads to the step that is due", async () => {
    const { user, container } = await renderPane(new InMemoryCycle(["gather"]));
    await user.click(stepButton(/Review/));
    expect(screen.getByText(/Finish the step before it/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Write the review page" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    expect(await axeFaults(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Go to Demand" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Plan demand");
  });

  test("stale: says what changed and offers to update", async () => {
    const cycle = new InMemoryCycle(["gather", "demand"]);
    cycle.stale.set("gather", "SalesHistory has 40 more rows than when the data was checked.");
    const { user } = await renderPane(cycle);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Gather and check the data");
    expect(screen.getByText(/40 more rows/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Update" }));
    await waitFor(() => expect(screen.queryByText(/40 more rows/)).toBeNull());
  });

  test("becomes stale on show when the planner comes back from the sheet", async () => {
    const { cycle } = await renderPane(new InMemoryCycle(["gather"]));
    cycle.stale.set("gather", "The sales changed.");
    await act(async () => window.dispatchEvent(new Event("focus")));
    await waitFor(() => expect(stepButton(/Gather/)).toHaveAccessibleName("Step 1, Gather: Out of date"));
  });
});

describe("the keyboard", () => {
  test("reaches everything in reading order and runs a step", async () => {
    const { user } = await renderPane(new InMemoryCycle());
    const names: string[] = [];
    for (let i = 0; i < 9; i++) {
      await user.tab();
      names.push(
        document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      );
    }
    expect(names).toEqual([
      "Help: Gather and check the data",
      "Cycle",
      "Step 1, Gather: Ready",
      "Step 2, Demand: Not yet possible",
      "Step 3, Supply: Not yet possible",
      "Step 4, Reconcile: Not yet possible",
      "Step 5, Review: Not yet possible",
      "Step 6, Monitor: Not yet possible",
      "Check the data",
    ]);
    await user.keyboard("{Enter}");
    expect(await result()).toBeVisible();
  });

  test("moves between the tabs with the arrow keys", async () => {
    const { user } = await renderPane();
    screen.getByRole("tab", { name: "Cycle" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Exceptions" })).toHaveFocus();
    await user.keyboard("{End}");
    expect(screen.getByRole("tab", { name: "Functions" })).toHaveFocus();
    expect(screen.getByRole("tab", { name: "Functions" })).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{Home}");
    expect(screen.getByRole("tab", { name: "Cycle" })).toHaveFocus();
  });
});
