import { screen, within } from "@testing-library/react";
import { PlanningError } from "../../src/planning/errors";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

async function openSupply() {
  const opened = await renderPane(new InMemoryCycle(["gather", "demand", "supply"]));
  await opened.user.click(screen.getByRole("button", { name: "Step 3, Supply: Done" }));
  const section = await screen.findByRole("region", { name: "Capacity and levers" });
  return { ...opened, section };
}

describe("the load map", () => {
  test("says every load as a number; an overload opens the items behind it and leads to the sheet", async () => {
    const { cycle, user, section, container } = await openSupply();
    const map = within(section).getByRole("table", { name: "Load in percent of regular hours" });
    expect(
      within(map)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["72", "90", "118", "104"]);
    expect(within(map).getAllByRole("button")).toHaveLength(2);
    const overload = within(map).getByRole("button", { name: /^FILL-2, 2026-11: 118 % of regular hours/ });
    overload.focus();
    await user.keyboard("{Enter}");
    expect(overload).toHaveAttribute("aria-pressed", "true");
    const items = within(section).getByRole("table", {
      name: "FILL-2 in 2026-11: the items with most hours",
    });
    expect(within(items).getByRole("row", { name: "BT-001 212 31.0 %" })).toBeVisible();
    const hits = within(section).getByRole("table", { name: "What it hits if nothing is done" });
    expect(within(hits).getByRole("row", { name: "BT-001 41K Retail Nord 41 %, Web 22 %" })).toBeVisible();
    await user.click(within(section).getByRole("button", { name: "All overloads on the sheet" }));
    expect(cycle.revealed).toEqual([{ sheet: "SOP_Capacity", address: "A40" }]);
    expect(await axeFaults(container)).toEqual([]);
  });

  test("stands beside the plans compared and what the cheapest uses", async () => {
    const { user, section } = await openSupply();
    const plans = within(section).getByRole("table", { name: "Plans compared" });
    expect(within(plans).getByRole("row", { name: "Chase 1.26M 60.0K 95.0 %" })).toBeVisible();
    await user.click(within(section).getByRole("button", { name: "What the cheapest plan uses" }));
    expect(within(section).getByRole("row", { name: "Overtime 12.0K 300 hours" })).toBeVisible();
  });
});

describe("stock against its targets", () => {
  test("is drawn with its bounds, said in words and as a table; a map leads to single items", async () => {
    const { cycle, user, section, container } = await openSupply();
    await user.click(within(section).getByRole("button", { name: "Stock against its targets" }));
    const below = "Of 2 months stock is below its minimum in 1 and above its maximum in 0.";
    expect(within(section).getByRole("img", { name: below })).toBeVisible();
    await user.click(
      within(section).getByRole("button", { name: "Figures of the chart: Stock of all items, EUR" }),
    );
    expect(within(section).getByRole("row", { name: "2026-12 400 500 800 1.20K" })).toBeVisible();
    expect(
      within(section).getByRole("img", { name: /Demand since the start first overtakes supply in 2026-12/ }),
    ).toBeVisible();
    const map = within(section).getByRole("table", { name: "Stock in percent of its target" });
    const short = within(map).getByRole("button", { name: "BT-001, 2026-12: 40 % of target. Show the item" });
    short.focus();
    await user.keyboard("{Enter}");
    expect(await within(section).findByRole("heading", { name: "Stock of BT-001, units" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Stock of BT-001, units");
    expect(await axeFaults(container)).toEqual([]);
    await user.click(within(section).getByRole("button", { name: "Back to all items" }));
    expect(within(section).getByRole("heading", { name: "Stock of all items, EUR" })).toBeVisible();
    await user.click(within(section).getByRole("button", { name: "All items on the sheet" }));
    expect(cycle.revealed).toEqual([{ sheet: "SOP_Stock", address: "A1" }]);
  });
});

describe("levers to try", () => {
  test("are sent as set, and the answer is told in words", async () => {
    const { cycle, user, section, container } = await openSupply();
    await user.click(within(section).getByRole("button", { name: "Try levers" }));
    await user.selectOptions(within(section).getByLabelText("Resource"), "FILL-2");
    await user.selectOptions(within(section).getByLabelText("Regular hours"), "+10 %");
    await user.selectOptions(within(section).getByLabelText("Overtime limit"), "None");
    await user.selectOptions(within(section).getByLabelText("Subcontracting"), "Closed");
    await user.click(within(section).getByRole("button", { name: "See what it does" }));
    expect(await within(section).findByText(/^The plan costs EUR 4,321 less/)).toBeVisible();
    expect(within(section).getByText("20 unit-months of orders wait; before it was 120.")).toBeVisible();
    expect(within(section).getByText("55 hours of overtime less.")).toBeVisible();
    expect(cycle.supplied.tried).toEqual([
      { resource: "FILL-2", hours: 0.1, demand: 0, overtime: 0, outside: false },
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  test("say what went wrong, and free the plan when the step is left", async () => {
    const { cycle, user, section } = await openSupply();
    cycle.supplied.problem = new PlanningError("number", "There is no supply plan: hours are missing.");
    await user.click(within(section).getByRole("button", { name: "Try levers" }));
    await user.click(within(section).getByRole("button", { name: "See what it does" }));
    expect(await within(section).findByText("There is no supply plan: hours are missing.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Step 2, Demand/ }));
    expect(cycle.supplied.closed).toBeGreaterThan(0);
  });
});

describe("shortages and policies", () => {
  test("a shortage says its site, money and reason, leads to the sheet, and the rule can be chosen", async () => {
    const { cycle, user, section, container } = await openSupply();
    await user.click(within(section).getByRole("button", { name: "Shortages (1)" }));
    expect(within(section).getByText("BT-001, DC Lyon: 120 wait in 2026-11, EUR 2.4K")).toBeVisible();
    expect(within(section).getByText(/^Lane: 120 of BT-001 at DC Lyon/)).toBeVisible();
    await user.click(within(section).getByRole("button", { name: "BT-001 in 2026-11: show on the sheet" }));
    expect(cycle.revealed).toEqual([{ sheet: "SOP_Shortages", address: "A6" }]);
    await user.selectOptions(
      await within(section).findByLabelText("Who is served when there is too little"),
      "Priority",
    );
    expect(await within(section).findByText(/^The rule is kept in the workbook/)).toBeVisible();
    expect(cycle.supplied.ruled).toMatchObject({ allocation: "priority", expeditePremium: NaN });
    expect(await axeFaults(container)).toEqual([]);
  });

  test("a segment's policy is edited, kept and taken back", async () => {
    const { cycle, user, section, container } = await openSupply();
    await user.click(within(section).getByRole("button", { name: "Stock policies by segment" }));
    const table = await within(section).findByRole("table", { name: "Stock policies by segment" });
    expect(within(table).getByRole("row", { name: "AX 12 95.0 % Cycle 4,000" })).toBeVisible();
    const service = within(section).getByLabelText("Service, %");
    await user.clear(service);
    await user.type(service, "120");
    expect(within(section).getByText("Above 0 and below 100.")).toBeVisible();
    await user.clear(service);
    await user.type(service, "98.5");
    await user.selectOptions(within(section).getByLabelText("Safety stock by"), "Fill rate");
    await user.click(within(section).getByRole("button", { name: "Keep policy" }));
    expect(await within(section).findByText(/^The policy of AX is kept in the workbook/)).toBeVisible();
    expect(cycle.supplied.kept.get("AX")).toMatchObject({ segment: "AX", service: 0.985, method: "fill" });
    expect(await within(section).findByRole("row", { name: "AX * 12 98.5 % Fill rate 4,000" })).toBeVisible();
    expect(await axeFaults(container)).toEqual([]);
    await user.click(within(section).getByRole("button", { name: "Back to own settings" }));
    expect(await within(section).findByText(/^AX follows your own tables again/)).toBeVisible();
    expect(cycle.supplied.kept.size).toBe(0);
  });
});
