import { screen, within } from "@testing-library/react";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

const all = ["gather", "demand", "supply", "reconcile", "review", "monitor"] as const;

beforeEach(() => localStorage.clear());

async function openTab(name: string, cycle = new InMemoryCycle([...all])) {
  const opened = await renderPane(cycle);
  await opened.user.click(screen.getByRole("tab", { name }));
  return opened;
}

/** jsdom's files cannot be read as a buffer. */
function fileNamed(name: string): File {
  return Object.assign(new File(["x"], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
}

/** The tab is loaded when it is first opened. */
const theList = () => screen.findByRole("list", { name: "Exceptions" }, { timeout: 20_000 });

describe("exceptions of the cycle", () => {
  test("the largest money first, over all steps, with what lies beyond the list", async () => {
    const { container } = await openTab("Exceptions");
    const list = await theList();
    const items = within(list).getAllByRole("listitem");
    expect(items).toHaveLength(3);
    expect(items[0]).toHaveTextContent(/BT-002: Production off plan.*EUR 90K.*Monitor · Ben · open/);
    expect(screen.getByText("3 to clear, worth EUR 100K.")).toBeVisible();
    expect(screen.getByText("The first 1 hold 80 % of the money.")).toBeVisible();
    expect(
      screen.getByText(
        "4 smaller ones worth EUR 3K are not listed: choose a step or a person to see theirs.",
      ),
    ).toBeVisible();
    expect(await axeFaults(container)).toEqual([]);
  });

  test("by step and by owner", async () => {
    const { user } = await openTab("Exceptions");
    await theList();
    await user.selectOptions(screen.getByLabelText("Step"), "Supply");
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByText("AC-001: Demand not met in time")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Step"), "All steps");
    await user.selectOptions(screen.getByLabelText("Owner"), "Ben");
    expect(screen.getByText("BT-002: Production off plan")).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  test("one is dealt with: owner, day, cause and what settled it are kept, and it leaves the list", async () => {
    const { user, cycle, container } = await openTab("Exceptions");
    await theList();
    await user.click(screen.getByRole("button", { name: "Deal with it: AC-001: Demand not met in time" }));
    const list = screen.getByRole("list", { name: "Exceptions" });
    await user.type(within(list).getByLabelText("Owner"), "Eve");
    await user.type(within(list).getByLabelText("Due"), "2026-04-10");
    await user.type(within(list).getByLabelText("What settled it"), "Overtime agreed");
    expect(await axeFaults(container)).toEqual([]);
    await user.click(within(list).getByRole("button", { name: "Keep" }));
    await screen.findAllByText("Kept in the workbook.");
    expect(cycle.inbox.entries[1]).toMatchObject({
      owner: "Eve",
      due: "2026-04-10",
      cause: "supply",
      resolution: "Overtime agreed",
    });
    await user.selectOptions(screen.getByLabelText("State"), "Resolved");
    expect(await screen.findByText("Overtime agreed")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Open again" }));
    expect(cycle.inbox.entries[1].state).toBe("open");
  });
});

describe("a colleague's copy", () => {
  const copy = fileNamed("ben.xlsx");

  test("is looked at before anything is written, decided cell by cell, merged and taken back", async () => {
    const { user, cycle, container } = await openTab("Log");
    const part = await screen.findByRole("region", { name: "Merge a colleague's copy" });
    await user.upload(within(part).getByLabelText("Their copy (.xlsx)"), copy);
    await within(part).findByText(
      "Both held against version 2026-03.1. 1 change to take, 2 conflicts to decide.",
    );
    expect(within(part).getByText("100 → 111")).toBeVisible();
    expect(cycle.merges.overruled).toBeUndefined();
    expect(await axeFaults(container)).toEqual([]);
    await user.click(within(part).getByRole("radio", { name: "Theirs: 222" }));
    await user.click(within(part).getByRole("button", { name: "Merge" }));
    await screen.findAllByText("2 changes taken from ben.xlsx.");
    expect(cycle.merges.overruled).toEqual(["SOP_Fcst_Consensus\nBT-002 · Consensus\n2026-06"]);
    await user.click(await within(part).findByRole("button", { name: "Take the merge of ben.xlsx back" }));
    await screen.findAllByText("The tables are as they were before the merge.");
  });

  test("that shares no version with mine needs the workbook from which both were made", async () => {
    const cycle = new InMemoryCycle([...all]);
    cycle.merges.shareVersion = false;
    const { user } = await openTab("Log", cycle);
    const part = await screen.findByRole("region", { name: "Merge a colleague's copy" });
    await user.upload(within(part).getByLabelText("Their copy (.xlsx)"), copy);
    expect(await within(part).findByRole("alert")).toHaveTextContent("The two copies share no version");
    await user.upload(
      within(part).getByLabelText("The workbook from which both were made (.xlsx)"),
      fileNamed("base.xlsx"),
    );
    await within(part).findByText(/Both held against base\.xlsx/);
    expect(cycle.merges.picked).toEqual(["ben.xlsx", "base.xlsx"]);
  });
});
