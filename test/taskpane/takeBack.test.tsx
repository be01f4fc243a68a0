import { act, screen } from "@testing-library/react";
import { texts } from "../../src/taskpane/texts";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

const bar = () => screen.queryByRole("region", { name: texts.change.label });

test("a change made in the pane can be taken back with one click, and the pane looks again", async () => {
  const { cycle, controller, user, container } = await renderPane(new InMemoryCycle(["gather"]));
  expect(bar()).toBeNull();
  await act(() => controller.change(async () => undefined, "The override is kept."));
  expect(await screen.findByText("The override is kept.")).toBeVisible();
  expect(await axeFaults(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: texts.change.takeBack }));
  expect(cycle.takenBack).toBe(1);
  expect(bar()).toHaveTextContent(texts.change.takenBack);
  const spoken = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(spoken).toContain(texts.change.takenBack);
  expect(controller.snapshot().takenBack).toBe(1);
  await user.click(screen.getByRole("button", { name: texts.app.dismiss }));
  expect(bar()).toBeNull();
});

test("what cannot be taken back any more says why", async () => {
  const { cycle, controller, user } = await renderPane(new InMemoryCycle(["gather"]));
  await act(() => controller.change(async () => undefined, "Inserted."));
  cycle.nextError = Object.assign(new Error("The cell holds something else by now."), {
    name: "WorkbookError",
  });
  await user.click(await screen.findByRole("button", { name: texts.change.takeBack }));
  expect((await screen.findAllByText("The cell holds something else by now.")).length).toBeGreaterThan(0);
  expect(bar()).toBeNull();
});

test("looking again is no change, and a step that runs ends the offer", async () => {
  const { controller } = await renderPane(new InMemoryCycle(["gather"]));
  await act(() => controller.change(async () => undefined, ""));
  expect(bar()).toBeNull();
  await act(() => controller.change(async () => undefined, "Kept."));
  expect(await screen.findByText("Kept.")).toBeVisible();
  await act(() => controller.run("demand"));
  expect(bar()).toBeNull();
});
