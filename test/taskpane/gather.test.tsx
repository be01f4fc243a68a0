import { screen, within } from "@testing-library/react";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

async function openGather(done = true, cycle = new InMemoryCycle(done ? ["gather"] : [])) {
  const opened = await renderPane(cycle);
  if (done) await opened.user.click(screen.getByRole("button", { name: "Step 1, Gather: Done" }));
  const section = await screen.findByRole("region", { name: "Data in detail" });
  const open = (name: RegExp) => opened.user.click(within(section).getByRole("button", { name }));
  return { ...opened, section, open };
}

describe("issues", () => {
  test("stand by table, the gravest first, each with the way to its cell", async () => {
    const { cycle, user, section, open, container } = await openGather();
    await open(/^SalesHistory: 2 issues/);
    expect(within(section).getByText(/Qty ordered is text. Enter a number/)).toBeVisible();
    await user.click(within(section).getByRole("button", { name: "Go to SalesHistory!F215" }));
    expect(cycle.revealed).toEqual([{ sheet: "SalesHistory", address: "F215" }]);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe("corrections", () => {
  test("are refused one by one, and say so", async () => {
    const { cycle, user, section, open, container } = await openGather();
    await open(/^Outlier: 2 accepted/);
    await user.click(
      within(section).getByRole("button", { name: "Refuse the correction of BT-001 in 2025-07" }),
    );
    expect(await within(section).findByText("1 correction refused. Run Demand to use that.")).toBeVisible();
    expect(await within(section).findByRole("button", { name: "Outlier: 1 of 2 accepted" })).toBeVisible();
    expect(within(section).getByText(/^Refused/)).toBeVisible();
    expect(cycle.gathered.list.map(({ accepted }) => accepted)).toEqual([false, true, true]);
    expect(await axeFaults(container)).toEqual([]);
  });

  test("are refused and accepted all of a kind", async () => {
    const { cycle, user, section, open } = await openGather();
    await open(/^Outlier: 2 accepted/);
    await user.click(within(section).getByRole("button", { name: "Refuse all: Outlier" }));
    await within(section).findByRole("button", { name: "Outlier: 0 of 2 accepted" });
    expect(cycle.gathered.list.map(({ accepted }) => accepted)).toEqual([false, false, true]);
    await user.click(within(section).getByRole("button", { name: "Accept all: Outlier" }));
    await within(section).findByRole("button", { name: "Outlier: 2 accepted" });
    expect(cycle.gathered.list.every(({ accepted }) => accepted)).toBe(true);
  });
});

describe("tables and columns", () => {
  test("a doubtful column is given its meaning, even before the first run", async () => {
    const { cycle, user, section, open, container } = await openGather(false);
    expect(within(section).getByText(/1 of 2 tables has something to look at/)).toBeVisible();
    await open(/^Items, 90 rows: 1 column not used/);
    const column = within(section).getByRole("combobox", { name: "Column “Produktwelt” is" });
    expect(await axeFaults(container)).toEqual([]);
    await user.selectOptions(column, "Family");
    expect(await within(section).findByText(/^Kept for Items/)).toBeVisible();
    expect(cycle.gathered.chosen).toEqual([["Items", { fields: { family: "Produktwelt" } }]]);
    expect(await within(section).findByText("All 2 tables and their columns are understood.")).toBeVisible();
  });

  test("a table with rows that stand twice is among the doubtful ones and says so", async () => {
    const twice = "12 rows stand there twice and are counted twice, the first of them row 5.";
    const cycle = new InMemoryCycle();
    cycle.gathered.uses[1] = { ...cycle.gathered.uses[1], doubts: [twice] };
    const { section, open } = await openGather(false, cycle);
    await open(/^SalesHistory, 9,960 rows: please check/);
    expect(within(section).getByText(twice)).toBeVisible();
  });

  test("a table can be given another kind, or none", async () => {
    const { cycle, user, section, open } = await openGather();
    await open(/^1 table understood/);
    await open(/^SalesHistory, 9,960 rows/);
    await user.selectOptions(
      within(section).getByRole("combobox", { name: "What the table holds" }),
      "Not used",
    );
    expect(cycle.gathered.chosen).toEqual([["SalesHistory", { role: "none", fields: {} }]]);
  });
});

describe("a workbook without data", () => {
  const openEmpty = async () => {
    const cycle = new InMemoryCycle([]);
    cycle.gathered.uses = [];
    const opened = await renderPane(cycle);
    return { ...opened, start: await screen.findByRole("region", { name: "Start here" }) };
  };

  test("says what to bring, and looks again", async () => {
    const { user, start, container } = await openEmpty();
    expect(within(start).getByText(/One sheet is enough for a forecast/)).toBeVisible();
    expect(await axeFaults(container)).toEqual([]);
    await user.click(within(start).getByRole("button", { name: "Look again" }));
    const section = await screen.findByRole("region", { name: "Data in detail" });
    expect(within(section).getByText("Looked through the workbook again.")).toBeVisible();
  });

  test("takes the sample company in", async () => {
    const { user, start } = await openEmpty();
    await user.click(within(start).getByRole("button", { name: "Add the sample company" }));
    const section = await screen.findByRole("region", { name: "Data in detail" });
    expect(within(section).getByText("The sample company is in the workbook. Run Gather.")).toBeVisible();
  });
});

test("the month in which fiscal years begin is chosen, and left to the tables again", async () => {
  const { cycle, user, section, container } = await openGather();
  const start = within(section).getByRole("combobox", { name: "Fiscal years begin in" });
  expect(start).toHaveDisplayValue("As your tables say (January)");
  await user.selectOptions(start, "April");
  expect(await within(section).findByText(/^Kept. Run the steps again/)).toBeVisible();
  expect(cycle.gathered.year.chosen).toBe(4);
  expect(await axeFaults(container)).toEqual([]);
  await user.selectOptions(start, "As your tables say (January)");
  expect(cycle.gathered.year.chosen).toBeNaN();
});
