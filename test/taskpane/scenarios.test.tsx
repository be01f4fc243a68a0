import { act, screen, within } from "@testing-library/react";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

const finished = () => new InMemoryCycle(["gather", "demand", "supply", "reconcile"]);

async function openScenarios(cycle = finished()) {
  const opened = await renderPane(cycle);
  await opened.user.click(screen.getByRole("tab", { name: "Scenarios" }));
  const list = await screen.findByRole("region", { name: "Scenarios" });
  return { ...opened, list };
}

describe("the Scenarios tab", () => {
  test("shows scenarios, the comparison and the tornado, in words too", async () => {
    const { list, container } = await openScenarios();
    expect(list).toHaveTextContent("More overtimerecommendedChoice: overtime of all +50 %");
    const table = screen.getByRole("table", { name: "Side by side" });
    expect(table).toHaveTextContent("Operating result1.20M1.25M");
    expect(screen.getByRole("img", { name: /^Tornado/ })).toHaveAccessibleName(
      "Tornado of the operating result, each driver down and up. Demand ±10 %: −120K to +110K; Costs ±5 %: +60K to −60K.",
    );
    expect(await screen.findByRole("table", { name: "How sure the plan is" })).toHaveTextContent(
      "Service97.0 %94.0 %96.5 %98.0 %",
    );
    expect(screen.getByRole("img", { name: /^Where eight of ten runs end/ })).toHaveAccessibleName(
      "Where eight of ten runs end. Operating result: 1.05M to 1.32M.",
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  test("turns a lever, shows its effect and keeps it as a scenario", async () => {
    const { cycle, user, container } = await openScenarios();
    const tray = screen.getByRole("region", { name: "Turn a lever" });
    const change = await within(tray).findByRole("textbox", { name: "By how much" });
    await user.clear(change);
    await user.type(change, "+20 %");
    await user.click(within(tray).getByRole("button", { name: "Show the effect" }));
    const effect = await within(tray).findByRole("table", { name: "Effect of the levers" });
    expect(effect).toHaveTextContent("Operating result1.20M1.26M+60.0K");
    expect(effect).toHaveTextContent("Served in its month97.0 %98.0 %+1.0 pts");
    expect(cycle.scenarios.tried.at(-1)).toEqual([
      { driver: "demand", selector: "all", change: "+20 %", from: "", to: "", note: "" },
    ]);
    await user.type(within(tray).getByRole("textbox", { name: "Name of the scenario" }), "Stretch");
    await user.click(within(tray).getByRole("button", { name: "Keep as scenario" }));
    expect(await within(tray).findByText(/"Stretch" is kept in SOP_Scenarios/)).toBeVisible();
    expect(
      await screen.findByRole("button", { name: "Delete the scenario Stretch" }, { timeout: 10_000 }),
    ).toBeVisible();
    expect(await axeFaults(container)).toEqual([]);
  });

  test("promotes a scenario and takes it out again", async () => {
    const { cycle, user, list } = await openScenarios();
    await user.click(within(list).getByRole("button", { name: "Into the plan: Costs 5 % higher" }));
    expect(await within(list).findByText(/is part of the plan's inputs/)).toBeVisible();
    expect(cycle.scenarios.views.map(({ inPlan }) => inPlan)).toEqual([false, true]);
    await user.click(await screen.findByRole("button", { name: "Out of the plan: Costs 5 % higher" }));
    expect(await within(list).findByText(/is out of the plan again/)).toBeVisible();
  });

  test("recommends a choice, shows what it trades, and scores anew with other weights", async () => {
    const { cycle, user, container } = await openScenarios();
    const part = await screen.findByRole("region", { name: "Scorecard" }, { timeout: 20_000 });
    expect(part).toHaveTextContent('Take "More overtime" into the plan.');
    expect(within(part).getByRole("table", { name: "The choices in figures" })).toHaveTextContent(
      "More overtime7898.5 %5.20M900K",
    );
    expect(within(part).getByRole("img", { name: /^Service against total cost/ })).toHaveAccessibleName(
      "Service against total cost of each choice. 1 More overtime: 98.5 %, 5.2M; 2 Plan: 97.0 %, 5M.",
    );
    await user.click(within(part).getByRole("button", { name: "Weights and hard limits" }));
    const weight = within(part).getByRole("textbox", { name: "Weight: Operating result" });
    await user.clear(weight);
    await user.type(weight, "20");
    await user.click(within(part).getByRole("button", { name: "Add a figure" }));
    await user.type(within(part).getByRole("textbox", { name: "At most: Total cost" }), "5500000");
    expect(await axeFaults(container)).toEqual([]);
    await user.click(within(part).getByRole("button", { name: "Score anew" }));
    expect(await within(part).findByText(/^Scored anew/)).toBeVisible();
    expect(cycle.scenarios.scorecard.criteria).toEqual([
      { measure: "Operating result", weight: "20", atLeast: "", atMost: "" },
      { measure: "Served in its month", weight: "40", atLeast: "plan", atMost: "" },
      { measure: "Total cost", weight: "10", atLeast: "", atMost: "5500000" },
    ]);
  });

  test("simulates with progress, can be stopped, and shows the months as fan and table", async () => {
    const { cycle, user, container } = await openScenarios();
    const part = await screen.findByRole("region", { name: "Simulate" }, { timeout: 20_000 });
    const runs = await within(part).findByRole("textbox", { name: "Runs" });
    await user.clear(runs);
    await user.type(runs, "10,000");
    await user.click(within(part).getByRole("button", { name: "Simulate" }));
    expect(await within(part).findByRole("progressbar")).toHaveAccessibleName("Progress: Simulate");
    expect(part).toHaveTextContent("2,500 of 10,000 runs");
    await user.click(within(part).getByRole("button", { name: "Cancel" }));
    expect(await within(part).findByText("Stopped; nothing was changed.")).toBeVisible();
    expect(cycle.scenarios.simulation.last.runs).toBe(5_000);
    await user.click(within(part).getByRole("button", { name: "Simulate" }));
    act(() => cycle.scenarios.simulation.release());
    expect(await within(part).findByText("10,000 runs are in SOP_Simulation.")).toBeVisible();
    expect(cycle.scenarios.simulation.last).toEqual({ runs: 10_000, seed: 1 });
    expect(within(part).getByRole("img", { name: /^Operating result from/ })).toHaveAccessibleName(
      "Operating result from 2026-03 to 2026-04. In 2026-04 P10 is 55K, P50 68K, P90 82K.",
    );
    await user.click(within(part).getByRole("button", { name: /^Figures of the chart.*Operating result/ }));
    expect(within(part).getByRole("table", { name: "Operating result" })).toHaveTextContent(
      "2026-0468.0K70.0K55.0K82.0K",
    );
    expect(await axeFaults(container)).toEqual([]);
  });

  test("says what to do while there are none", async () => {
    const cycle = finished();
    cycle.scenarios.views = [];
    const { user } = await renderPane(cycle);
    await user.click(screen.getByRole("tab", { name: "Scenarios" }));
    expect(await screen.findByText(/Run Reconcile: it makes a first set/)).toBeVisible();
  });
});

describe("the gap and who agrees", () => {
  test("table, bridge in words, and a word on a family", async () => {
    const { cycle, controller, user, container } = await renderPane(finished());
    await act(() => controller.select("reconcile"));
    const section = await screen.findByRole("region", { name: "Gap and agreement" });
    expect(within(section).getByRole("table", { name: /^Gap of the next/ })).toHaveTextContent(
      "Bottles1,0009501,040980−5.2K2026-06",
    );
    expect(within(section).getByRole("img", { name: /^Bridge/ })).toHaveAccessibleName(
      "Bridge of the gross margin from budget 1M to the plan 975K: Volume −40K, Price +15K.",
    );
    expect(section).toHaveTextContent("changed since it was agreed (Ann, 03/02/2026)");
    await user.type(within(section).getByRole("textbox", { name: "Your name" }), "Ben");
    await user.click(within(section).getByRole("button", { name: "Agree to Bottles" }));
    expect(await screen.findByText("agreed (Ben, 03/05/2026)")).toBeVisible();
    expect(cycle.scenarios.said[0]).toMatchObject({ state: "agreed", by: "Ben" });
    expect(await axeFaults(container)).toEqual([]);
  });
});
