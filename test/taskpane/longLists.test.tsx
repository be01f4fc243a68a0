import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { StepException } from "../../src/cycle/contract";
import type { Correction } from "../../src/cycle/gather/contract";
import { CorrectionsPart } from "../../src/taskpane/steps/gather/CorrectionsPart";
import { Exceptions } from "../../src/taskpane/steps/shared/Exceptions";
import { texts } from "../../src/taskpane/texts";
import { axeFaults } from "./support/renderPane";

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
