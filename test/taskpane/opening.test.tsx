import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/frame/Pane";
import { whenOffice } from "../../src/taskpane/office";
import { OpenProblem } from "../../src/taskpane/state/openProblem";
import { texts } from "../../src/taskpane/texts";
import { PaneController } from "../../src/taskpane/state/paneController";
import { InMemoryCycle } from "./support/inMemoryCycle";
import { axeFaults, preferScheme } from "./support/renderPane";

beforeEach(() => preferScheme("light"));
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const office = (onReady: () => Promise<{ host: string | null }>) =>
  Object.assign(globalThis, { Office: { onReady } });

describe("waiting for office.js", () => {
  test("finds a workbook, or a plain browser", async () => {
    office(async () => ({ host: "Excel" }));
    expect(await whenOffice(1000)).toBe("excel");
    office(async () => ({ host: null }));
    expect(await whenOffice(1000)).toBe("outside");
  });

  test("ends when the script is blocked or never answers", async () => {
    expect(await whenOffice(1000)).toBe("absent");
    office(() => new Promise(() => undefined));
    expect(await whenOffice(20)).toBe("absent");
  });
});

describe("a pane that cannot open", () => {
  test("says what is the matter and opens at the next try", async () => {
    const user = userEvent.setup();
    const cycles = [Promise.reject(new Error("Loading failed")), Promise.resolve(new InMemoryCycle())];
    const controller = new PaneController(() => cycles.shift()!);
    const { container } = render(<Pane controller={controller} />);
    await act(() => controller.open());
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Something unexpected happened: Loading failed.",
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Your workbook is untouched.");
    expect(await axeFaults(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("navigation")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("offers nothing to press where nothing helps", async () => {
    const problem = new OpenProblem("Open Concord in Excel", "This page is a part of Excel.", "none");
    const controller = new PaneController(() => Promise.reject(problem));
    render(<Pane controller={controller} />);
    await act(() => controller.open());
    expect(await screen.findByText("Open Concord in Excel")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });

  test("can be used before the tables are read", async () => {
    const cycle = new InMemoryCycle(["gather"]);
    const reading = new Promise<never>(() => undefined);
    cycle.glance = async () => ({ label: "2026-11", steps: await new InMemoryCycle(["gather"]).status() });
    cycle.status = () => reading;
    const controller = new PaneController(async () => cycle);
    render(<Pane controller={controller} />);
    await act(() => new Promise<void>((ready) => void controller.open(ready)));
    expect(await screen.findByRole("navigation")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Cycle 2026-11");
    expect(screen.getByRole("button", { name: texts.steps.demand.action })).toBeEnabled();
  });

  test("shows that it is opening meanwhile", async () => {
    render(<Pane controller={new PaneController(() => new Promise(() => undefined))} />);
    expect(await screen.findByText("Opening your plan…")).toBeVisible();
  });

  test("says what to do while Excel gives no answer, and stops saying so when it does", async () => {
    const cycle = new InMemoryCycle(["gather"]);
    const controller = new PaneController(async () => cycle);
    const { container } = render(<Pane controller={controller} />);
    await act(() => controller.open());
    await act(async () => cycle.wait(true));
    expect((await screen.findAllByText(texts.app.waiting)).length).toBe(2);
    expect(await axeFaults(container)).toEqual([]);
    await act(async () => cycle.wait(false));
    expect(screen.queryByText(texts.app.waiting, { ignore: "[role=status]" })).toBeNull();
  });
});
