import { screen, within } from "@testing-library/react";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

test("the month against the plan: attainment, figures, control chart, accuracy, suppliers, decisions, maturity", async () => {
  const { user, container } = await renderPane(
    new InMemoryCycle(["gather", "demand", "supply", "reconcile", "review", "monitor"]),
  );
  await user.click(screen.getByRole("button", { name: /^Step 6, Monitor/ }));
  const part = await screen.findByRole("region", { name: "The month against the plan" }, { timeout: 20_000 });
  expect(within(part).getByRole("table", { name: "Attainment by family" })).toHaveTextContent(
    "Bottles, sales88.0 %off target±5 %97.0 %",
  );
  expect(part).toHaveTextContent("1 item will miss the month: FG-012 310 of 500.");
  expect(within(part).getByRole("table", { name: "Key figures" })).toHaveTextContent(
    "OTIF93.1 %near target95.0 %Inventory turns7.2no target–",
  );
  expect(within(part).getByRole("img", { name: /^Forecast error/ })).toHaveAccessibleName(
    "Forecast error one month ahead: 31 % in 2026-11. Usually about 15 %, between 5 % and 25 %. Outside the limits: 2026-11.",
  );
  for (const [button, text] of [
    ["Accuracy by lag", "All items114.0 %2.0 %0.8"],
    ["Suppliers", "S-01drifted80 %2130"],
    ["Follow-up of decisions", "Work overtime?overdue · Ben · due 11/10/2026"],
    ["Maturity of the process: reacting", "Data are checked0 critical issues"],
  ]) {
    await user.click(within(part).getByRole("button", { name: button }));
    expect(part).toHaveTextContent(text);
  }
  expect(await axeFaults(container)).toEqual([]);
});
