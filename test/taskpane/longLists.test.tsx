import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { StepException } from "../../src/cycle/contract";
import type { Correction } from "../../src/cycle/gather/contract";
import { SeriesPicker } from "../../src/taskpane/steps/demand/SeriesPicker";
import { CorrectionsPart } from "../../src/taskpane/steps/gather/CorrectionsPart";
import { Exceptions } from "../../src/taskpane/steps/shared/Exceptions";
import { HeatMap } from "../../src/taskpane/steps/supply/HeatMap";
import { ConflictList } from "../../src/taskpane/log/ConflictList";
import { texts } from "../../src/taskpane/texts";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

const many = 20_000;
const nodes = (container: Element) => container.querySelectorAll("*").length;

const exceptions = Array.from({ length: many }, (_, row): StepException => ({
  tone: "warning",
  text: `Item ${row} has no cost.`,
  target: { sheet: "Items", address: `B${row + 2}` },
}));

/** Presses "Show all" and waits for the window, which is loaded when it is first needed. */
const showAll = async () => {
  await userEvent.click(screen.getByRole("button", { name: texts.result.showAll(many) }));
  await waitFor(() =>
    expect(screen.getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", String(many)),
  );
  return screen.getByRole("list");
};

describe("a list of 20,000 exceptions", () => {
  test("keeps a screenful of them in the page, wherever one has scrolled to", async () => {
    const { container } = render(<Exceptions exceptions={exceptions} onReveal={() => undefined} />);
    const list = await showAll();
    await within(list).findByText(/^Item 0 has/);
    expect(nodes(container)).toBeLessThan(300);
    fireEvent.scroll(list, { target: { scrollTop: 440_000 } });
    await within(list).findByText(/^Item 10000 has/);
    expect(within(list).queryByText(/^Item 0 has/)).toBeNull();
    expect(nodes(container)).toBeLessThan(300);
  });

  test("says how long it is, and is reached and left by keyboard", async () => {
    const user = userEvent.setup();
    const revealed: string[] = [];
    const { container } = render(
      <Exceptions exceptions={exceptions} onReveal={({ address }) => void revealed.push(address)} />,
    );
    const list = await showAll();
    const [first] = screen.getAllByRole("listitem");
    expect(first).toHaveAttribute("aria-posinset", "1");
    list.focus();
    expect(list).toHaveFocus();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(revealed).toEqual(["B2"]);
    expect(await axeFaults(container)).toEqual([]);
  });
});

test("20,000 corrections of a kind are looked through in a window too", async () => {
  const corrections = Array.from({ length: many }, (_, row): Correction => ({
    row,
    item: `P${row}`,
    description: "",
    month: "2025-07",
    kind: "Outlier",
    ordered: many - row,
    cleaned: 0,
    why: "",
    accepted: true,
  }));
  const user = userEvent.setup();
  const { container } = render(<CorrectionsPart corrections={corrections} onDecide={() => undefined} />);
  await user.click(screen.getByRole("button", { name: /^Outlier/ }));
  expect(screen.getByText(texts.writes.marks(many, "SOP_Data_Adjust"))).toBeVisible();
  const list = await showAll();
  expect(within(list).getByText(/^P0 in/)).toBeVisible();
  expect(nodes(container)).toBeLessThan(400);
});

describe("20,000 items to choose from", () => {
  const choices = Array.from({ length: many }, (_, at) => ({
    level: "item" as const,
    key: `P${at}`,
    name: `P${at} Bottle`,
  }));
  const pick = async () => {
    const chosen: string[] = [];
    const [{ key, level }] = choices;
    const view = render(
      <SeriesPicker
        choices={choices}
        chosen={{ key, level }}
        onChoose={(choice) => void chosen.push(choice.key)}
      />,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole("combobox"));
    return { ...view, user, chosen };
  };

  test("are drawn as far as one scrolls, and the one that is typed is found at once", async () => {
    const { container, user, chosen } = await pick();
    await user.clear(screen.getByRole("combobox"));
    const list = screen.getByRole("listbox");
    const before = within(list).getAllByRole("option").length;
    expect(before).toBeLessThan(100);
    fireEvent.scroll(list);
    expect(within(list).getAllByRole("option").length).toBeGreaterThan(before);
    expect(nodes(container)).toBeLessThan(1000);
    const started = process.cpuUsage();
    await user.type(screen.getByRole("combobox"), "p19999 bot");
    expect(within(list).getAllByRole("option")).toHaveLength(1);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    await user.click(screen.getByRole("option", { name: /P19999/ }));
    expect(chosen).toEqual(["P19999"]);
  });

  test("can be walked through with the arrow keys, beyond what was drawn at first", async () => {
    const { user } = await pick();
    await user.clear(screen.getByRole("combobox"));
    const list = screen.getByRole("listbox");
    const before = within(list).getAllByRole("option").length;
    await user.keyboard("{End}{ArrowDown}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}");
    expect(within(list).getAllByRole("option").length).toBeGreaterThan(before);
  });
});

/** The list that is loaded when it is first needed knows how long it is, and holds a screenful. */
const holdsAScreenful = async (name: string, container: Element, most = 1_000) => {
  const list = await screen.findByRole("list", { name });
  await waitFor(() =>
    expect(within(list).getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", String(many)),
  );
  expect(nodes(container)).toBeLessThan(most);
};
const manyOf = <T,>(one: (at: number) => T): T[] => Array.from({ length: many }, (_, at) => one(at));

test("20,000 conflicts of a merge, of which any can be decided", async () => {
  const conflicts = manyOf((row) => ({
    ...{ table: "Items", row: `P${row}`, column: "Family" },
    ...{ base: "A", mine: "B", theirs: "C", stands: "mine" as const, note: "" },
  }));
  const { container } = render(
    <ConflictList conflicts={conflicts} overruled={new Set()} onDecide={() => undefined} />,
  );
  await holdsAScreenful(texts.audit.merge.decide, container);
});

test("20,000 exceptions of all steps", async () => {
  const cycle = new InMemoryCycle(["gather"]);
  const [entry] = cycle.inbox.entries;
  cycle.inbox.entries = manyOf((at) => ({ ...entry, id: `x${at}`, key: `P${at}` }));
  const { user, container } = await renderPane(cycle);
  await user.click(screen.getByRole("tab", { name: texts.app.tabs.exceptions }));
  await holdsAScreenful("Exceptions", container);
});

test("20,000 comments", async () => {
  const cycle = new InMemoryCycle(["gather", "demand", "supply", "reconcile"]);
  const [thread] = cycle.comments.list;
  cycle.comments.list = manyOf((at) => ({ ...thread, key: `P${at}` }));
  const { container, controller } = await renderPane(cycle);
  await act(() => controller.select("reconcile"));
  await holdsAScreenful(texts.comments.title, container, 2_000);
});

test("a map of 20,000 rows holds those in view, wherever one has scrolled to", () => {
  const months = ["2026-01", "2026-02"];
  const { container } = render(
    <HeatMap
      label="Load"
      header="Resource"
      months={months}
      rows={manyOf((at) => ({ name: `R${at}`, description: "", shares: [0.5, 1.2] }))}
      shadeOf={() => "well"}
      canChoose={(share) => share > 1}
      chooses={(name, month) => `${name} in ${month}`}
      onChoose={() => undefined}
    />,
  );
  expect(nodes(container)).toBeLessThan(400);
  expect(screen.getByRole("table")).toHaveAttribute("aria-rowcount", String(many + 1));
  fireEvent.scroll(screen.getByRole("region"), { target: { scrollTop: 25 * 10_000 } });
  expect(screen.getByRole("rowheader", { name: "R10000" }).closest("tr")).toHaveAttribute(
    "aria-rowindex",
    "10002",
  );
  expect(screen.queryByRole("rowheader", { name: "R0" })).toBeNull();
  fireEvent.scroll(screen.getByRole("region"), { target: { scrollTop: 25 * many } });
  expect(screen.getByRole("button", { name: "R19999 in 2026-02" })).toBeVisible();
  expect(nodes(container)).toBeLessThan(400);
});

test("a log of 10,000 entries keeps a screenful of them in the page", async () => {
  const cycle = new InMemoryCycle(["gather"]);
  const [entry] = cycle.audit.entries;
  cycle.audit.entries.splice(
    0,
    cycle.audit.entries.length,
    ...Array.from({ length: 10_000 }, (_, at) => ({ ...entry, number: at + 1 })),
  );
  const { user, container } = await renderPane(cycle);
  await user.click(screen.getByRole("tab", { name: texts.audit.logTab }));
  const list = await screen.findByRole("list", { name: texts.audit.log.title });
  await waitFor(() =>
    expect(within(list).getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", "10000"),
  );
  expect(nodes(container)).toBeLessThan(700);
  expect(screen.getByText(texts.audit.log.found(10_000, 10_000))).toBeVisible();
});
