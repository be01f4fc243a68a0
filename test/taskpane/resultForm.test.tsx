import { screen, waitFor } from "@testing-library/react";
import { renderPane } from "./support/renderPane";

test("the foot of the pane chooses between values and live formulas, and the workbook keeps it", async () => {
  const { cycle, user } = await renderPane();
  const choice = await screen.findByLabelText("Results as");
  expect(choice).toHaveValue("values");
  await user.selectOptions(choice, "live formulas");
  await waitFor(() => expect(choice).toHaveValue("formulas"));
  expect(cycle.form).toBe("formulas");
  expect(await screen.findByText("The next run of a step writes live formulas.")).toBeInTheDocument();
});

test("a choice that the workbook does not take stays as it was", async () => {
  const { cycle, user } = await renderPane();
  const choice = await screen.findByLabelText("Results as");
  cycle.nextError = new Error("The workbook is open for viewing.");
  await user.selectOptions(choice, "live formulas");
  await waitFor(() => expect(screen.getAllByText(/open for viewing/).length).toBeGreaterThan(0));
  expect(choice).toHaveValue("values");
});
