import { act, screen, within } from "@testing-library/react";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

async function openGates() {
  const opened = await renderPane(
    new InMemoryCycle(["gather", "demand", "supply", "reconcile", "review", "monitor"]),
  );
  await opened.user.click(screen.getByRole("button", { name: /^Step 5, Review/ }));
  return { ...opened, gates: await screen.findByRole("region", { name: "Gates" }, { timeout: 10_000 }) };
}

test("a closed gate says what is missing and leads there in one click", async () => {
  const { cycle, user, gates, container } = await openGates();
  expect(gates).toHaveTextContent("1 of 2 gates open");
  expect(gates).toHaveTextContent("demand: every family agreed2 families not agreed");
  expect(await axeFaults(container)).toEqual([]);
  await user.click(within(gates).getByRole("button", { name: /^Show what is missing/ }));
  expect(cycle.revealed).toEqual([{ sheet: "SOP_Agreement", address: "A5" }]);
  expect(screen.getByRole("button", { name: /^Step 4, Reconcile/ })).toHaveAttribute("aria-current", "step");
});

test("a waiver needs a reason and a name, and can be taken back", async () => {
  const { cycle, user, gates, container } = await openGates();
  await user.click(within(gates).getByRole("button", { name: /^Waive the gate/ }));
  await user.click(within(gates).getByRole("button", { name: "Waive this gate" }));
  expect(gates).toHaveTextContent("Write down why.");
  expect(cycle.gates.all[1].state).toBe("closed");
  await user.type(within(gates).getByRole("textbox", { name: /^Why may it be passed/ }), "Sales is away");
  await user.type(within(gates).getByRole("textbox", { name: "Your name" }), "Ana");
  expect(await axeFaults(container)).toEqual([]);
  await user.click(within(gates).getByRole("button", { name: "Waive this gate" }));
  expect(await within(gates).findByText("Waived by Ana on 11/22/2026: Sales is away")).toBeInTheDocument();
  await user.click(within(gates).getByRole("button", { name: /^Withdraw the waiver/ }));
  expect(await within(gates).findByText("1 of 2 gates open")).toBeInTheDocument();
});

test("a waiver begun while the one before is still being looked at stays open", async () => {
  const { cycle, user, gates } = await openGates();
  cycle.gates.all.push({ ...cycle.gates.all[1], id: "another", name: "demand: every promise kept" });
  await user.click(within(gates).getByRole("button", { name: /^Waive the gate: demand: every family/ }));
  await user.type(within(gates).getByRole("textbox", { name: /^Why may it be passed/ }), "Sales is away");
  await user.type(within(gates).getByRole("textbox", { name: "Your name" }), "Ana");
  const looked = new Promise<void>((resolve) => {
    const status = cycle.status.bind(cycle);
    jest.spyOn(cycle, "status").mockImplementation(async () => {
      await new Promise((wait) => setTimeout(wait, 1500));
      resolve();
      return status();
    });
  });
  await user.click(within(gates).getByRole("button", { name: "Waive this gate" }));
  await user.click(
    await within(gates).findByRole("button", { name: /^Waive the gate: demand: every promise/ }),
  );
  await user.type(within(gates).getByRole("textbox", { name: /^Why may it be passed/ }), "So is it");
  await act(() => looked);
  expect(within(gates).getByRole("textbox", { name: /^Why may it be passed/ })).toHaveValue("So is it");
});
