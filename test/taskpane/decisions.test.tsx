import { screen, within } from "@testing-library/react";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

async function openReview(region: string) {
  const opened = await renderPane(
    new InMemoryCycle(["gather", "demand", "supply", "reconcile", "review", "monitor"]),
  );
  await opened.user.click(screen.getByRole("button", { name: /^Step 5, Review/ }));
  return { ...opened, part: await screen.findByRole("region", { name: region }, { timeout: 20_000 }) };
}

test("a decision shows its options with what they bring, and is committed with owner and date", async () => {
  const { cycle, user, part, container } = await openReview("Decisions");
  expect(part).toHaveTextContent("1 of 1 decisions open");
  expect(part).toHaveTextContent(
    "Recommended: B: +EUR 50K of result.EUR 50K at stake · S&OP lead, due 12/01/2026",
  );
  const options = within(part).getByRole("button", {
    name: "2 options: Is the plan as it stands the plan to run?",
  });
  expect(options).toHaveAttribute("aria-expanded", "false");
  expect(part).not.toHaveTextContent("A The plan as it stands");
  await user.click(within(part).getByRole("button", { name: /^Modify/ }));
  // Who decides has the options in view, and may close them.
  expect(options).toHaveAttribute("aria-expanded", "true");
  expect(part).toHaveTextContent("A The plan as it stands · result EUR 1.2M · served 97.0 %");
  await user.click(within(part).getByRole("button", { name: "Commit the decision" }));
  expect(part).toHaveTextContent("Write down what is decided.");
  await user.click(within(part).getByRole("button", { name: /^Approve/ }));
  expect(await axeFaults(container)).toEqual([]);
  await user.click(within(part).getByRole("button", { name: "Commit the decision" }));
  expect(await within(part).findByText("Outcome: Approved: B: +EUR 50K of result.")).toBeInTheDocument();
  // A decided question is short again, and the keyboard stays with it.
  expect(part).not.toHaveTextContent("A The plan as it stands");
  expect(within(part).getByRole("button", { name: /^Reopen/ })).toHaveFocus();
  expect(cycle.decided.all[0]).toMatchObject({ owner: "S&OP lead", due: "2026-12-01" });
  await user.click(within(part).getByRole("button", { name: /^Reopen/ }));
  expect(await within(part).findByText("1 of 1 decisions open")).toBeInTheDocument();
});

test("a risk is weighed with a probability, an owner and a mitigation", async () => {
  const { cycle, user, part, container } = await openReview("Risks and opportunities");
  expect(part).toHaveTextContent("Costs 5 % higher: −EUR 60Kno probability yet");
  await user.click(within(part).getByRole("button", { name: /^Weigh/ }));
  const probability = within(part).getByRole("textbox", { name: /^Probability/ });
  await user.type(probability, "120");
  await user.click(within(part).getByRole("button", { name: "Keep" }));
  expect(part).toHaveTextContent("A number from 0 to 100.");
  await user.clear(probability);
  await user.type(probability, "25");
  await user.type(within(part).getByRole("textbox", { name: "Trigger" }), "Copper above 9,000");
  await user.type(within(part).getByRole("textbox", { name: "Mitigation" }), "Hedge");
  await user.click(within(part).getByRole("button", { name: "Keep" }));
  expect(await within(part).findByText("25.0 % likely, −EUR 15K expected")).toBeInTheDocument();
  expect(within(part).getByRole("button", { name: /^Weigh/ })).toHaveFocus();
  expect(cycle.decided.list[0]).toMatchObject({
    probability: 0.25,
    trigger: "Copper above 9,000",
    mitigation: "Hedge",
  });
  const map = await within(part).findByRole("table", { name: "Heat map of the risks" });
  expect(within(map).getByRole("cell", { name: "high: Costs 5 % higher" })).toBeVisible();
  expect(await axeFaults(container)).toEqual([]);
});

test("an investment in capacity is judged once somebody says what it costs", async () => {
  const { cycle, user, part, container } = await openReview("Investment in capacity");
  expect(part).toHaveTextContent("Brings EUR 20K a year; worth an outlay of at most EUR 106K.");
  await user.click(within(part).getByRole("button", { name: "Judge: More hours on BLOW-1" }));
  await user.click(within(part).getByRole("button", { name: "Keep" }));
  expect(part).toHaveTextContent("An amount of zero or more.");
  await user.type(within(part).getByRole("textbox", { name: "Outlay, EUR" }), "80,000");
  expect(await axeFaults(container)).toEqual([]);
  await user.click(within(part).getByRole("button", { name: "Keep" }));
  expect(
    await within(part).findByText(
      "For EUR 80K: net present value EUR 26K, internal rate 18.0 %, paid back in 4 years.",
    ),
  ).toBeVisible();
  expect(within(part).getByRole("button", { name: /^Judge/ })).toHaveFocus();
  expect(cycle.decided.invested[0]).toMatchObject({ outlay: 80_000, lifeYears: 8, rate: 0.1 });
});

test("the calendar says who does what by when, and how far its gates are", async () => {
  const { user, part } = await openReview("Calendar of the cycle");
  await user.click(within(part).getByRole("button", { name: "Calendar of the cycle" }));
  expect(part).toHaveTextContent(
    "Demand: working days 2 to 4, due 11/05/2026Responsible: Demand planning. Accountable: Sales.",
  );
  expect(part).toHaveTextContent("0 of 1 gates open: every family agreed. Late.");
});
