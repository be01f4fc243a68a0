import { PaneController } from "../../src/taskpane/state/paneController";
import { InMemoryCycle } from "./support/inMemoryCycle";

test("a change on the sheets that comes while a step runs is shown once the step has ended", async () => {
  const cycle = new InMemoryCycle(["gather"]);
  const controller = new PaneController(() => Promise.resolve(cycle));
  await controller.open();
  cycle.hold = true;
  const running = controller.run("demand");
  const status = jest.spyOn(cycle, "status");
  // The answer of the last look is on its way when the planner types.
  status.mockImplementationOnce(async () => {
    const before = await InMemoryCycle.prototype.status.call(cycle);
    cycle.stale.set("gather", "The sales have changed.");
    await controller.refresh();
    return before;
  });
  cycle.release();
  await running;
  expect(controller.snapshot().steps[0]!.state).toBe("stale");
});

test("cells that show #NAME? are told at opening, with the first place, and not again once dismissed", async () => {
  const cycle = new InMemoryCycle(["gather"]);
  cycle.lost = [
    { sheet: "Items", address: "AA2" },
    { sheet: "Items", address: "AA3" },
  ];
  const controller = new PaneController(() => Promise.resolve(cycle));
  await controller.open();
  expect(controller.snapshot().notice).toMatch(/^2 cells show #NAME\?, Items!AA2 first: /);
  controller.dismissNotice();
  await controller.run("demand");
  expect(controller.snapshot().notice).toBe("");
  cycle.lost = [{ sheet: "Plan", address: "B4" }];
  await controller.run("demand");
  expect(controller.snapshot().notice).toMatch(/^Plan!B4 shows #NAME\?: /);
});
