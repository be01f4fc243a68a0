import { act, fireEvent, screen, within } from "@testing-library/react";
import { ticksOf } from "../../src/taskpane/charts/axis";
import { bandPath, linePath } from "../../src/taskpane/charts/paths";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

async function openDemand(cycle = new InMemoryCycle(["gather", "demand"])) {
  const opened = await renderPane(cycle);
  await act(() => opened.controller.select("demand"));
  const section = await screen.findByRole("region", { name: "Chosen forecast" });
  await within(section).findByRole("img", { name: /^Chart of All items/ });
  return { ...opened, section };
}

describe("the chosen forecast", () => {
  test("begins with the total: chart in words, reason, voices and league", async () => {
    const { user, section, container } = await openDemand();
    const chart = within(section).getByRole("img", { name: /^Chart of/ });
    expect(chart).toHaveAccessibleName(
      "Chart of All items: demand from 2024-01, forecast from 2026-01 to 2026-12. In 2026-01 1,000 units, with a chance of 80 % between 900 and 1,100; a year before 1,000.",
    );
    for (const name of ["Why this forecast", /^What went into/, /^How other methods/, /^How 2026-01 moved/])
      await user.click(within(section).getByRole("button", { name }));
    expect(within(section).getByText(/theta and ARIMA on 36 periods/)).toBeVisible();
    const league = await within(section).findByRole("table", { name: /other methods/ });
    expect(
      within(league)
        .getAllByRole("row")
        .map((row) => row.textContent)[1],
    ).toBe("Combination (used)8.1 %1.0 %");
    const voices = within(section).getByRole("table", { name: /went into/ });
    expect(voices).toHaveTextContent("Sales stream40 %13,00012.0 %");
    const moves = within(section).getByRole("table", { name: "How 2026-01 moved, cycle by cycle" });
    expect(moves).toHaveTextContent("2026-011,050−10−40");
    expect(await axeFaults(container)).toEqual([]);
  });

  test("is found by typing a part of its name", async () => {
    const { cycle, user, section, container } = await openDemand();
    const picker = within(section).getByRole("combobox", { name: "Item, family or total" });
    await user.click(picker);
    await user.clear(picker);
    await user.type(picker, "bottle 42");
    const matches = within(screen.getByRole("listbox")).getAllByRole("option");
    expect(matches.map((option) => option.textContent)).toEqual(["BT-042 Bottle 42"]);
    expect(await axeFaults(container)).toEqual([]);
    await user.click(screen.getByRole("option", { name: "BT-042 Bottle 42" }));
    await screen.findByRole("img", { name: /^Chart of BT-042/ });
    expect(cycle.desk.viewed.at(-1)).toEqual({ level: "item", key: "BT-042" });
    expect(picker).toHaveValue("BT-042 Bottle 42");
  });

  test("shows its months as a table on request", async () => {
    const { user, section, container } = await openDemand();
    await user.click(within(section).getByRole("button", { name: "Show the months as a table" }));
    const table = within(section).getByRole("table", { name: "Months of All items" });
    expect(within(table).getAllByRole("row")).toHaveLength(37);
    expect(table).toHaveTextContent("2026-011,0001,000900 – 1,1001,050");
    expect(await axeFaults(container)).toEqual([]);
  });

  test("that cannot be shown says why", async () => {
    const cycle = new InMemoryCycle(["gather", "demand"]);
    cycle.desk.nextError = new Error("There is no forecast of BT-001. Run Demand again.");
    const { controller } = await renderPane(cycle);
    await act(() => controller.select("demand"));
    expect(await screen.findByText(/There is no forecast of BT-001/)).toBeVisible();
  });

  test("is not there before the first forecast", async () => {
    const { controller } = await renderPane(new InMemoryCycle(["gather"]));
    await act(() => controller.select("demand"));
    expect(screen.queryByRole("region", { name: "Chosen forecast" })).toBeNull();
  });
});

describe("an override", () => {
  test("needs a number, a reason and an owner, and is handed on with them", async () => {
    const records = [
      { owner: "Ben", months: 9, errorBefore: 100, errorAfter: 90 },
      { owner: "Cleo", months: 8, errorBefore: 100, errorAfter: 90 },
      { owner: "Dan", months: 7, errorBefore: 100, errorAfter: 90 },
      { owner: "Ana", months: 6, errorBefore: 100, errorAfter: 125 },
    ];
    const seriesRecords = [
      { level: "total" as const, key: "", months: 30, errorBefore: 400, errorAfter: 380 },
      { level: "item" as const, key: "BT-001", months: 3, errorBefore: 400, errorAfter: 480 },
    ];
    const cycle = new InMemoryCycle(["gather", "demand"]);
    cycle.desk.list = { ...cycle.desk.list, records, seriesRecords };
    const { user, section, container } = await openDemand(cycle);
    const ofAll = /^Overrides of .* took 5 % of the error off, over 30 measured months\.$/;
    expect(await within(section).findByText(ofAll)).toBeVisible();
    await user.click(within(section).getByRole("button", { name: "Add an override" }));
    await user.click(screen.getByRole("button", { name: "Save the override" }));
    for (const fault of ["Enter a number.", "A reason is needed.", "Who answers for it?"])
      expect(screen.getByText(fault)).toBeVisible();
    expect(await axeFaults(container)).toEqual([]);

    await user.selectOptions(screen.getByRole("combobox", { name: "To" }), "2026-03");
    await user.type(screen.getByRole("textbox", { name: "Each month" }), "500");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "New listing");
    const told = "Ana's overrides have made the error 25 % larger, over 6 measured months.";
    expect(screen.queryByText(told)).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Owner" }), "ana");
    expect(screen.getByText(told)).toBeVisible();
    await user.clear(screen.getByRole("textbox", { name: "Owner" }));
    await user.type(screen.getByRole("textbox", { name: "Owner" }), "Ana");
    await user.selectOptions(screen.getByRole("combobox", { name: "Share among the items" }), "Equally");
    await user.click(screen.getByRole("button", { name: "Save the override" }));
    expect(await within(section).findByText(/Saved in SOP_Overrides/)).toBeVisible();
    expect(cycle.desk.added).toEqual([
      {
        level: "total",
        key: "",
        from: 2026 * 12,
        to: 2026 * 12 + 2,
        kind: "units",
        change: 500,
        reason: "New listing",
        owner: "Ana",
        made: "",
        expires: "",
        role: "",
        spread: "equal",
      },
    ]);
    expect(await screen.findByText("New listing (Ana; in force)")).toBeVisible();

    await user.click(screen.getByRole("button", { name: /^Remove the override/ }));
    expect(await screen.findByText("None for this choice.")).toBeVisible();
  });

  test("asks for the role once there are time fences", async () => {
    const { cycle, user, section } = await openDemand();
    await user.click(await within(section).findByRole("button", { name: "Set up time fences" }));
    expect(await within(section).findByText("Frozen: month 1, S&OP lead, frozen")).toBeVisible();
    await user.click(within(section).getByRole("button", { name: "Add an override" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Your role" }), "S&OP lead");
    await user.type(screen.getByRole("textbox", { name: "Each month" }), "500");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Listing");
    await user.type(screen.getByRole("textbox", { name: "Owner" }), "Ana");
    await user.click(screen.getByRole("button", { name: "Save the override" }));
    expect(await within(section).findByText(/Saved in SOP_Overrides/)).toBeVisible();
    expect(cycle.desk.added).toMatchObject([{ role: "S&OP lead" }]);
  });

  test("that is tiny is questioned, and months the wrong way round are refused", async () => {
    const { cycle, user, section } = await openDemand();
    await user.click(within(section).getByRole("button", { name: "Add an override" }));
    await user.type(screen.getByRole("textbox", { name: "Each month" }), "5");
    expect(screen.getByText(/lost in the noise/)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "From" }), "2026-05");
    await user.click(screen.getByRole("button", { name: "Save the override" }));
    expect(screen.getByText("To must not be before From.")).toBeVisible();
    expect(cycle.desk.added).toEqual([]);
  });

  test("is seen beside what its owner's earlier ones were worth", async () => {
    const cycle = new InMemoryCycle(["gather", "demand"]);
    cycle.desk.list.records = [
      { owner: "Ana", months: 8, errorBefore: 400, errorAfter: 300 },
      { owner: "Ben", months: 3, errorBefore: 100, errorAfter: 150 },
    ];
    await openDemand(cycle);
    expect(
      await screen.findByText("Ana's overrides took 25 % of the error off, over 8 measured months."),
    ).toBeVisible();
    expect(screen.getByText(/Ben's overrides have made the error 50 % larger/)).toBeVisible();
  });
});

describe("another method", () => {
  test("is chosen for an item with a reason and an owner, and given up again", async () => {
    const { cycle, user, section, container } = await openDemand();
    // The test before has left the league open: it stays so for whatever is looked at next.
    await within(section).findByRole("table", { name: /other methods/ });
    expect(screen.queryByRole("button", { name: "Use another method" })).toBeNull();
    const picker = within(section).getByRole("combobox", { name: "Item, family or total" });
    await user.click(picker);
    await user.clear(picker);
    await user.type(picker, "bottle 42");
    await user.click(screen.getByRole("option", { name: "BT-042 Bottle 42" }));
    await user.click(await screen.findByRole("button", { name: "Use another method" }));
    await user.click(screen.getByRole("button", { name: "Use this method" }));
    expect(screen.getByText("A reason is needed.")).toBeVisible();
    expect(cycle.desk.method).toBeUndefined();
    expect(await axeFaults(container)).toEqual([]);

    await user.selectOptions(screen.getByRole("combobox", { name: "Method" }), "Theta");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Steadier after the relaunch");
    await user.type(screen.getByRole("textbox", { name: "Owner" }), "Ana");
    await user.click(screen.getByRole("button", { name: "Use this method" }));
    expect(await screen.findByText("Theta, chosen by Ana: Steadier after the relaunch")).toBeVisible();
    expect(cycle.desk.method).toMatchObject({ key: "BT-042", method: "theta", owner: "Ana" });

    await user.click(screen.getByRole("button", { name: "Back to the combination" }));
    expect(await within(section).findByText(/Removed from SOP_Methods/)).toBeVisible();
    expect(cycle.desk.method).toBeUndefined();
  });
});

describe("input of sales managers", () => {
  test("is asked for by a day, and what came back is listed and taken", async () => {
    const { cycle, user, section, container } = await openDemand();
    await user.click(within(section).getByRole("button", { name: "Input of sales managers" }));
    await user.click(await within(section).findByRole("button", { name: "Make the sheets" }));
    expect(screen.getByText("By when?")).toBeVisible();
    fireEvent.change(screen.getByLabelText(/Wanted by/), { target: { value: "2026-03-12" } });
    await user.click(within(section).getByRole("button", { name: "Make the sheets" }));
    expect(await within(section).findByText("Ana, by 03/12/2026")).toBeVisible();
    expect(within(section).getByText("nothing changed yet")).toBeVisible();
    cycle.desk.handedOut = cycle.desk.handedOut.map((pack) => ({
      ...pack,
      state: "returned",
      changed: [{ item: "BT-001", month: 2026 * 12, before: 100, after: 120 }],
      notTaken: ["BT-001, 2026-02: Statistical is not yours to change."],
    }));
    await user.click(within(section).getByRole("button", { name: "Make new sheets" }));
    expect(await axeFaults(container)).toEqual([]);
  });

  test("that is late says so", async () => {
    const cycle = new InMemoryCycle(["gather", "demand"]);
    const rest = {
      sheet: "SOP_Pack_Ben",
      late: true,
      changed: [],
      notTaken: ["BT-002, 2026-02: “x” is no number."],
    };
    const cell = { item: "BT-001", month: 2026 * 12, before: 100, after: 120 };
    cycle.desk.handedOut = [
      { owner: "Ben", due: "2026-03-01", state: "late", ...rest },
      {
        ...rest,
        owner: "Cleo",
        due: "2026-03-01",
        sheet: "SOP_Pack_Cleo",
        state: "returned",
        changed: [cell],
        notTaken: [],
      },
      { ...rest, owner: "Dan", due: "2026-03-01", sheet: "SOP_Pack_Dan", state: "taken", notTaken: [] },
    ];
    const { user, section } = await openDemand(cycle);
    await user.click(within(section).getByRole("button", { name: "Input of sales managers" }));
    expect(await within(section).findByText("late: nothing came")).toBeVisible();
    expect(within(section).getByText("1 cell changed · late")).toBeVisible();
    expect(within(section).getByText("read back")).toBeVisible();
    expect(within(section).getByText(/“x” is no number/)).toBeVisible();
    expect(within(section).getByRole("button", { name: "Read 1 change back" })).toBeVisible();
  });
});

describe("an assumption", () => {
  test("needs its words, an owner and a day by which it is confirmed", async () => {
    const { cycle, user, section, container } = await openDemand();
    await user.click(within(section).getByRole("button", { name: "Add an assumption" }));
    await user.click(screen.getByRole("button", { name: "Save the assumption" }));
    for (const fault of ["Say what is assumed.", "Who answers for it?", "Until when does it hold?"])
      expect(screen.getByText(fault)).toBeVisible();
    expect(await axeFaults(container)).toEqual([]);

    await user.type(screen.getByRole("textbox", { name: "What is taken for granted" }), "No price rise");
    await user.type(screen.getByRole("textbox", { name: "Units a month" }), "200");
    await user.type(screen.getByRole("textbox", { name: "Owner" }), "Ana");
    fireEvent.change(screen.getByLabelText(/Confirm by/), { target: { value: "2026-06-30" } });
    await user.click(screen.getByRole("button", { name: "Save the assumption" }));
    expect(
      await screen.findByText(/200 units a month, 2026-01 to 2026-12 · Ana · holds until/),
    ).toBeVisible();
    expect(cycle.desk.assumed).toMatchObject([{ level: "total", effect: 200, expires: "2026-06-30" }]);

    await user.click(screen.getByRole("button", { name: "Remove the assumption No price rise" }));
    expect(cycle.desk.assumed).toEqual([]);
  });

  test("that has expired says so", async () => {
    const cycle = new InMemoryCycle(["gather", "demand"]);
    const months = { from: 2026 * 12, to: 2026 * 12 + 11, months: "2026-01 to 2026-12" };
    const words = { text: "Listing", evidence: "", owner: "Ana", made: "", expires: "2025-12-31" };
    const [level, state] = ["total", "expired"] as const;
    cycle.desk.assumed = [{ row: 0, level, key: "", effect: NaN, ...months, ...words, state }];
    await openDemand(cycle);
    expect(await screen.findByText(/expired on 12\/31\/2025: confirm or remove it/)).toBeVisible();
  });
});

describe("paths of the chart", () => {
  const scale = { x: (t: number) => t * 10, y: (value: number) => 100 - value };

  test("a line is interrupted where a number is missing", () => {
    expect(linePath([1, 2, NaN, 4], scale)).toBe("M0 99L10 98M30 96");
  });

  test("a band runs along the upper and back along the lower line", () => {
    expect(bandPath([NaN, 1, 2], [NaN, 5, 6], scale)).toBe("M10 95L20 94L20 98L10 99Z");
    expect(bandPath([NaN], [NaN], scale)).toBe("");
  });

  test("ticks are round and reach beyond the largest value", () => {
    expect(ticksOf([0, 870])).toEqual([0, 250, 500, 750, 1000]);
    expect(ticksOf([0, 1])).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(ticksOf([1, 1], 1)).toEqual([0.75, 1]);
    expect(ticksOf([0.91, 1], 1)).toEqual([0.9, 0.925, 0.95, 0.975, 1]);
    expect(ticksOf([0, 41_000]).at(-1)).toBeGreaterThanOrEqual(41_000);
  });
});
