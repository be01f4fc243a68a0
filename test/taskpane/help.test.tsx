import { act, screen, waitFor, within } from "@testing-library/react";
import { catalogue } from "../../src/functions/catalogue";
import { sampleExamples, sampleMark } from "../../src/functions/sampleExamples";
import { monthLabel } from "../../src/planning/data/excelDate";
import { generateCompany } from "../../src/sample/generateCompany";
import { functionsOfTopic, titleOf, type Topic } from "../../src/taskpane/help/topics";
import { stepOrder } from "../../src/taskpane/state/paneState";
import { texts } from "../../src/taskpane/texts";
import { english } from "../../src/taskpane/texts/en";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, renderPane } from "./support/renderPane";

const words = texts.help;
const helpButton = () => screen.getByRole("button", { name: /^Help: / });
const help = (topic: Topic) => screen.findByRole("region", { name: words.label(titleOf(topic)) });
const tip = () => screen.queryByRole("note", { name: words.tip });

/** A cycle over the workbook of the sample company, as far as its first cell tells. */
class SampleCycle extends InMemoryCycle {
  override async cellValues(reference = ""): Promise<unknown[][]> {
    return reference === sampleMark.reference ? [[sampleMark.value]] : super.cellValues();
  }
}

/** As on a machine that has never seen Concord. */
async function firstVisit(cycle = new InMemoryCycle(["gather", "demand", "supply"])) {
  const pane = await renderPane(cycle);
  await pane.user.click(helpButton());
  await pane.user.click(await screen.findByRole("button", { name: words.tipsAgain }));
  await pane.user.click(screen.getByRole("button", { name: words.close }));
  return pane;
}

describe("help", () => {
  test("says what one does and gets in the step at hand, with an example, and follows to the next", async () => {
    const { user, controller, container } = await renderPane();
    expect(helpButton()).toHaveAttribute("aria-expanded", "false");
    await user.click(helpButton());
    const gather = await help("gather");
    for (const text of Object.values(words.topics.gather.does)) expect(gather).toHaveTextContent(text);
    expect(gather).toHaveTextContent(words.topics.gather.gets);
    expect(gather).toHaveTextContent(words.topics.gather.example);
    expect(helpButton()).toHaveAttribute("aria-controls", gather.id);
    expect(await axeFaults(container)).toEqual([]);
    await act(() => controller.select("supply"));
    expect(await help("supply")).toHaveTextContent(words.topics.supply.example);
  });

  test("is opened and closed by keyboard, which goes on at its button", async () => {
    const { user } = await renderPane();
    helpButton().focus();
    await user.keyboard("{Enter}");
    within(await help("gather"))
      .getByRole("button", { name: words.close })
      .focus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: words.label(titleOf("gather")) })).toBeNull();
    expect(helpButton()).toHaveFocus();
  });

  test("inserts the formula of the step, on the cells of the sample company where it is there", async () => {
    for (const [cycle, formula] of [
      [new SampleCycle(), sampleExamples.CLEAN],
      [new InMemoryCycle(), catalogue.find(({ id }) => id === "CLEAN")?.example],
    ] as const) {
      const { user, unmount } = await renderPane(cycle);
      await user.click(helpButton());
      await user.click(await screen.findByRole("button", { name: words.insertOf("SOP.CLEAN") }));
      expect(cycle.inserted).toEqual([formula]);
      expect((await screen.findAllByText(texts.functions.inserted("Plan!B4"))).length).toBeGreaterThan(0);
      unmount();
    }
  });

  test("says why a formula could not be inserted", async () => {
    const cycle = new InMemoryCycle();
    const { user } = await renderPane(cycle);
    await user.click(helpButton());
    const insert = await screen.findByRole("button", { name: words.insertOf("SOP.CLEAN") });
    cycle.nextError = Object.assign(new Error("The cell B4 is not empty."), { name: "WorkbookError" });
    await user.click(insert);
    expect(await screen.findByText("The cell B4 is not empty.")).toBeVisible();
  });

  test("leads to a function with its arguments and preview, and takes the keyboard along", async () => {
    const { user } = await renderPane();
    await user.click(helpButton());
    await user.click(await screen.findByRole("button", { name: words.explainOf("SOP.CLASSIFY") }));
    const entry = await screen.findByRole("button", { name: /^SOP\.CLASSIFY/, expanded: true });
    await waitFor(() => expect(entry).toHaveFocus());
    expect(screen.getByRole("textbox", { name: texts.functions.formula })).toBeVisible();
  });
});

describe("tips", () => {
  test("come once, are read out, and go with one click for good", async () => {
    const { user, controller, container, unmount } = await firstVisit();
    await act(() => controller.select("supply"));
    expect(tip()).toHaveTextContent(words.tips.supply);
    const spoken = screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(spoken).toContain(`${words.tip}: ${words.tips.supply}`);
    expect(await axeFaults(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: words.gotIt }));
    expect(tip()).toBeNull();
    await act(() => controller.select("demand"));
    expect(tip()).toHaveTextContent(words.tips.demand);
    await act(() => controller.select("supply"));
    expect(tip()).toBeNull();
    unmount();
    const again = await renderPane(new InMemoryCycle(["gather", "demand"]));
    await act(() => again.controller.select("supply"));
    expect(tip()).toBeNull();
  });

  test("are for the other parts of the pane too", async () => {
    const { user } = await firstVisit();
    await user.click(screen.getByRole("tab", { name: texts.app.tabs.log }));
    await waitFor(() => expect(tip()).toHaveTextContent(words.tips.log));
  });

  test("never stand in the way: there is none where nothing can be done yet, nor while a step works", async () => {
    const cycle = new InMemoryCycle(["gather"]);
    const { controller } = await firstVisit(cycle);
    await act(() => controller.select("review"));
    expect(tip()).toBeNull();
    await act(() => controller.select("gather"));
    expect(tip()).not.toBeNull();
    cycle.hold = true;
    act(() => void controller.run("gather"));
    await waitFor(() => expect(tip()).toBeNull());
    await act(async () => cycle.release());
  });
});

describe("what the help says of the sample company is so", () => {
  const { truths } = generateCompany({ size: "small", seed: 1 });
  const { topics } = english.help;
  const planned = (month: number) => monthLabel(month);

  test("hidden events of the history", () => {
    expect(topics.gather.example).toContain(`${truths.outliers.length} one-off`);
    expect(topics.gather.example).toContain(`${truths.stockOuts.length} months out of stock`);
  });

  test("the succession", () => {
    const { predecessor, successor, shares } = truths.succession;
    expect(topics.demand.example).toContain(`${successor} takes over from ${predecessor}`);
    expect(shares.map(({ month, share }) => [planned(month), share])).toEqual([
      ["2026-04", 0.4],
      ["2026-05", 0.75],
      ["2026-06", 1],
    ]);
  });

  test("overloads, budget and the slow supplier", () => {
    for (const { resource, months } of truths.overloads) {
      expect(topics.supply.example).toContain(resource);
      const here = months.filter((month) => month < truths.firstMonth + 12).map(planned);
      expect(here).toEqual(["2026-04", "2026-05", "2026-06", "2026-07"]);
    }
    expect(topics.reconcile.example).toContain(`${Math.round((truths.budgetFactor - 1) * 100)} %`);
    const { supplier, from, to } = truths.leadTimeDrift;
    expect(topics.monitor.example).toContain(`${supplier} has become slower: ${to} days in place of ${from}`);
  });
});

test("each step has a formula that does the same, and each function of the help is in the catalogue", () => {
  for (const step of stepOrder) expect(functionsOfTopic[step].length).toBeGreaterThan(0);
  const known = catalogue.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(Object.values(functionsOfTopic).flat()));
});
