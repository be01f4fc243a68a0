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
    expect(table).toHaveTextContent("Operating result1.2M1.25M");
    expect(screen.getByRole("img", { name: /^Tornado/ })).toHaveAccessibleName(
      "Tornado of the operating result, each driver down and up. Demand ±10 %: −120K to +110K; Costs ±5 %: +60K to −60K.",
    );
    expect(screen.getByRole("table", { name: "How sure the plan is" })).toHaveTextContent(
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
    expect(effect).toHaveTextContent("Operating result1.2M1.26M+60K");
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
      "Bottles1,0009501,040−5.2K2026-06",
    );
    expect(within(section).getByRole("img", { name: /^Bridge/ })).toHaveAccessibleName(
      "Bridge of the gross margin from budget 1M to the plan 975K: Volume −40K, Price +15K.",
    );
    expect(section).toHaveTextContent("changed since it was agreed (Ann, 2026-03-02)");
    await user.type(within(section).getByRole("textbox", { name: "Your name" }), "Ben");
    await user.click(within(section).getByRole("button", { name: "Agree to Bottles" }));
    expect(await screen.findByText("agreed (Ben, 2026-03-05)")).toBeVisible();
    expect(cycle.scenarios.said[0]).toMatchObject({ state: "agreed", by: "Ben" });
    expect(await axeFaults(container)).toEqual([]);
  });
});
