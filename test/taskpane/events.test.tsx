import { act, screen, within, waitFor } from "@testing-library/react";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

async function openEvents(done: ConstructorParameters<typeof InMemoryCycle>[0] = ["gather"]) {
  const opened = await renderPane(new InMemoryCycle(done));
  await act(() => opened.controller.select("demand"));
  const part = await screen.findByRole("region", { name: "Promotions, new items, phase-outs" });
  await within(part).findByRole("button", { name: "Promotions (0 planned)" });
  const press = async (name: string | RegExp) =>
    opened.user.click(await within(part).findByRole("button", { name }));
  const type = async (name: string, text: string) => {
    // A field with suggestions is a combobox.
    const field =
      within(part).queryByRole("combobox", { name }) ?? within(part).getByRole("textbox", { name });
    await opened.user.clear(field);
    await opened.user.type(field, text);
  };
  return { ...opened, part, press, type };
}

test("a promotion says what is wrong with it, is saved, changed and taken out, before the first forecast too", async () => {
  const { cycle, part, press, type, container } = await openEvents();
  await press("Promotions (0 planned)");
  await press("Add a promotion");
  await press("Save the promotion");
  for (const fault of [
    "No such item. Type its key or choose one from the list.",
    "When does it begin?",
    "When does it end?",
    "What kind of promotion is it?",
    "By how much will demand rise? This mechanic has no past.",
  ])
    expect(within(part).getByText(fault)).toBeVisible();
  expect(await axeFaults(container)).toEqual([]);

  await type("Item", "BT-001");
  expect(within(part).getByText("BT-001 Bottle 1", { ignore: "option" })).toBeVisible();
  await type("First day", "2026-02-10");
  await type("Last day", "2026-02-01");
  await type("Mechanic", "display");
  expect(within(part).getByText(/Its past promotions added 35 %/)).toBeVisible();
  expect(within(part).getByText("The last day must not be before the first.")).toBeVisible();
  await type("Last day", "2026-02-28");
  await type("Price cut, % (optional)", "15 %");
  await press("Save the promotion");
  expect(await within(part).findByText("Saved in Promotions. Run Demand to plan with it.")).toBeVisible();
  expect(cycle.events.events.promotions[0].event).toEqual({
    promo: "",
    item: "BT-001",
    region: "",
    channel: "",
    start: "2026-02-10",
    end: "2026-02-28",
    mechanic: "display",
    depth: 0.15,
    expectedUplift: NaN,
    cost: NaN,
  });

  await press(/^Change BT-001/);
  await type("Expected uplift, %", "12.5");
  expect(within(part).getByText("Will change 1 row of Promotions; nothing else changes.")).toBeVisible();
  await press("Save the promotion");
  expect(await within(part).findByText("display, 13 % expected")).toBeVisible();
  expect(await within(part).findByRole("button", { name: /^Change BT-001/ })).toHaveFocus();
  await press(/^Remove BT-001/);
  expect(await within(part).findByText("No promotion is planned.")).toBeVisible();
}, 20_000);

test("a new item is like another one, and its table is made for it", async () => {
  const { cycle, part, press, type, container } = await openEvents(["gather", "demand"]);
  await press("New items (0)");
  await press("Add a new item");
  await type("Like item", "BT-001");
  await type("Units for each of the like item", "-1");
  await press("Save the new item");
  expect(within(part).getByText("What will it be called?")).toBeVisible();
  expect(within(part).getByText("Enter a number above 0, or nothing.")).toBeVisible();
  await type("Key of the new item", "BT-002");
  expect(within(part).getByText("Will change 1 row of NewItems; nothing else changes.")).toBeVisible();
  await type("Key of the new item", "BT-900");
  await type("Units for each of the like item", "0.8");
  expect(within(part).getByText(/^Will make a sheet NewItems with a table of this 1 row/)).toBeVisible();
  expect(await axeFaults(container)).toEqual([]);
  await press("Save the new item");
  await waitFor(() => expect(part).toHaveTextContent("BT-900, like BT-001"));
  expect(cycle.events.events.newItems[0].event).toMatchObject({ item: "BT-900", likeFactor: 0.8 });
  expect(within(part).getByText(/will empty the like item/)).toBeVisible();
});

test("a phase-out names both items and a share; what the workbook refuses is said", async () => {
  const { cycle, part, press, type } = await openEvents();
  await press("Phase-outs (0)");
  await press("Add a phase-out");
  await type("Outgoing item", "BT-001");
  await type("Successor", "BT-001");
  await type("Share of the successor, %", "140");
  await press("Save the phase-out");
  expect(within(part).getByText("An item cannot succeed itself.")).toBeVisible();
  expect(within(part).getByText("Enter per cent from 0 to 100.")).toBeVisible();
  await type("Successor", "BT-002");
  await type("Share of the successor, %", "40 %");
  cycle.events.nextError = new Error("The sheet PhaseInOut is protected.");
  await press("Save the phase-out");
  expect(await within(part).findByText(/The sheet PhaseInOut is protected/)).toBeVisible();
  cycle.events.nextError = undefined;
  await press("Save the phase-out");
  await waitFor(() => expect(part).toHaveTextContent("BT-001 to BT-002"));
  expect(cycle.events.events.phases[0].event).toEqual({
    predecessor: "BT-001",
    successor: "BT-002",
    month: 2026 * 12,
    share: 0.4,
  });
});
