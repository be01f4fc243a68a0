import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

const all = ["gather", "demand", "supply", "reconcile", "review", "monitor"] as const;

beforeEach(() => localStorage.clear());

async function openLog(cycle = new InMemoryCycle([...all])) {
  const opened = await renderPane(cycle);
  await opened.user.click(screen.getByRole("tab", { name: "Log" }));
  const log = await screen.findByRole("region", { name: "Log of changes" });
  await within(log).findByText(/of 3 entries/);
  return { ...opened, log };
}

describe("the log", () => {
  test("shows the latest changes, searches them, and takes a reason", async () => {
    const { cycle, user, log, container } = await openLog();
    expect(within(log).getByText("3 entries, all as they were written.")).toBeVisible();
    expect(within(log).getAllByRole("listitem")[0]).toHaveTextContent(
      "BT-003 · Consensus · 2026-12: 100 → 103",
    );
    expect(await axeFaults(container)).toEqual([]);
    await user.type(within(log).getByRole("searchbox", { name: "Search the log" }), "BT-002");
    expect(await within(log).findByText("1 of 1 entries, the latest first.")).toBeVisible();
    await user.click(within(log).getByRole("button", { name: "Give a reason for entry 2" }));
    await user.type(within(log).getByLabelText("Why was entry 2 made?"), "Promotion");
    await user.click(within(log).getByRole("button", { name: "Keep the reason" }));
    await screen.findAllByText("The reason for entry 2 is in the log.");
    expect(cycle.audit.entries.at(-1)).toMatchObject({ what: "Reason for entry 2", why: "Promotion" });
  });

  test("says which entry was tampered with", async () => {
    const cycle = new InMemoryCycle([...all]);
    cycle.audit.tampered = 2;
    const { log } = await openLog(cycle);
    expect(within(log).getByRole("alert")).toHaveTextContent("Entry 2 is not as it was written.");
  });

  test("knows the planner by the name given", async () => {
    const { cycle, user } = await openLog();
    await user.type(screen.getByLabelText("Your name"), "Ana");
    expect(cycle.audit.names.at(-1)).toBe("Ana");
    // In the next session the log has the name before anybody looks at it.
    cleanup();
    const later = await renderPane(new InMemoryCycle([...all]));
    await waitFor(() => expect(later.cycle.audit.names).toEqual(["Ana"]));
  });
});

test("versions are kept and compared", async () => {
  const { user } = await openLog();
  const part = screen.getByRole("region", { name: "Versions of the plan" });
  await user.type(within(part).getByLabelText("Note for a new version"), "Before the meeting");
  await user.click(within(part).getByRole("button", { name: "Keep the plan as it is" }));
  expect(await within(part).findByText("2026-11.1: saved on 11/22/2026, 39 kB")).toBeVisible();
  await user.click(within(part).getByRole("button", { name: "Compare" }));
  expect(await within(part).findByText("1 difference.")).toBeVisible();
  expect(within(part).getByText("SOP_Plan_Prod · BT-001 · Line 1 · 2026-12")).toBeVisible();
});

test("an examination says how far it is, and is stopped", async () => {
  const { cycle, user } = await openLog();
  cycle.doctor.endless = true;
  const part = screen.getByRole("region", { name: "Workbook doctor" });
  await user.click(within(part).getByRole("button", { name: "Examine the workbook" }));
  const bar = await within(part).findByRole("progressbar", { name: "Progress: Examine the workbook" });
  expect(bar).toHaveAttribute("aria-valuetext", "30 %: Looking at Items");
  await user.click(within(part).getByRole("button", { name: "Cancel" }));
  expect(await within(part).findByText("Stopped.")).toBeVisible();
  expect(within(part).queryByRole("progressbar")).toBeNull();
});

test("the doctor finds, repairs and takes back", async () => {
  const { cycle, user, container } = await openLog();
  const part = screen.getByRole("region", { name: "Workbook doctor" });
  await user.click(within(part).getByRole("button", { name: "Examine the workbook" }));
  expect(await within(part).findByText(/Held =SOP.COVER/)).toBeVisible();
  expect(await axeFaults(container)).toEqual([]);
  await user.click(within(part).getByRole("button", { name: "Repair 1" }));
  expect(await within(part).findByText("Nothing is wrong with 12 formulas in 5,000 cells.")).toBeVisible();
  await user.click(within(part).getByRole("button", { name: "Take the repair back" }));
  expect(cycle.doctor.undoable).toBe(0);
});

describe("sign-off", () => {
  test("asks for a name, signs by role and can be withdrawn", async () => {
    const { cycle, user, container } = await renderPane(new InMemoryCycle([...all]));
    await user.click(screen.getByRole("button", { name: "Step 5, Review: Done" }));
    const part = await screen.findByRole("region", { name: "Sign-off" });
    expect(within(part).getByText(/no legal signature/)).toBeVisible();
    await user.click(within(part).getByRole("button", { name: "Sign the plan" }));
    expect(within(part).getByText("Who signs?")).toBeVisible();
    await user.selectOptions(within(part).getByLabelText("Role"), "Finance");
    await user.type(within(part).getByLabelText("Name"), "Fay");
    expect(await axeFaults(container)).toEqual([]);
    await user.click(within(part).getByRole("button", { name: "Sign the plan" }));
    expect(await within(part).findByText("Approved by Fay on 11/22/2026")).toBeVisible();
    await user.click(within(part).getByRole("button", { name: "Withdraw the signature of Finance" }));
    await within(part).findAllByText("Open");
    expect(cycle.signOffs.rows.every(({ state }) => state === "open")).toBe(true);
  });

  test("a change after it shows at once, wherever the planner is", async () => {
    const { cycle } = await renderPane(new InMemoryCycle([...all]));
    Object.assign(cycle.signOffs.rows[1], {
      state: "changed since sign-off",
      name: "Fay",
      changes: "SOP_Plan_Prod · BT-001: 500 → 600",
    });
    await act(async () => cycle.changed());
    const words = "The plan has changed since Finance signed it. SOP_Plan_Prod · BT-001: 500 → 600";
    // On show, and said to readers of the screen.
    expect(await screen.findAllByText(words)).toHaveLength(2);
  });
});

test("the cycle closes with a reason when something is open, and can be taken back", async () => {
  const { cycle, user, container } = await renderPane(new InMemoryCycle([...all]));
  await user.click(screen.getByRole("button", { name: "Step 6, Monitor: Done" }));
  const part = await screen.findByRole("region", { name: "Close the cycle" });
  await user.click(within(part).getByRole("button", { name: "Open cycle 2026-12" }));
  expect(within(part).getByText(/write down why the cycle closes/)).toBeVisible();
  expect(await axeFaults(container)).toEqual([]);
  await user.type(within(part).getByLabelText("Why close it nevertheless?"), "Year end");
  await user.click(within(part).getByRole("button", { name: "Open cycle 2026-12" }));
  await within(part).findByRole("button", { name: "Take it back, to 2026-11" });
  expect(cycle.monitoring.waivers).toEqual(["Year end"]);
  await user.click(within(part).getByRole("button", { name: "Take it back, to 2026-11" }));
  await within(part).findByRole("button", { name: "Open cycle 2026-12" });
});
