import { screen, waitFor } from "@testing-library/react";
import { renderPane } from "./support/renderPane";

test("the foot of the pane chooses between live formulas and values, and the workbook keeps it", async () => {
  const { cycle, user } = await renderPane();
  const choice = await screen.findByLabelText("Results as");
  expect(choice).toHaveValue("formulas");
  await user.selectOptions(choice, "plain values");
  await waitFor(() => expect(choice).toHaveValue("values"));
  expect(cycle.form).toBe("values");
  expect(await screen.findByText("The next run of a step writes plain values.")).toBeInTheDocument();
});

test("a choice that the workbook does not take stays as it was", async () => {
  const { cycle, user } = await renderPane();
  const choice = await screen.findByLabelText("Results as");
  cycle.nextError = new Error("The workbook is open for viewing.");
  await user.selectOptions(choice, "plain values");
  await waitFor(() => expect(screen.getAllByText(/open for viewing/).length).toBeGreaterThan(0));
  expect(choice).toHaveValue("formulas");
});
