import "@testing-library/jest-dom";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { Pane } from "../../../src/taskpane/frame/Pane";
import { PaneController } from "../../../src/taskpane/state/paneController";
import { InMemoryCycle } from "./inMemoryCycle";

// Whether an element is hidden takes jsdom long to find out; the tests ask for visibility where it matters. What is
// loaded when it is first needed may take a busy machine some seconds.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

/** jsdom has no media queries; the pane asks for the preferred scheme. */
export function preferScheme(scheme: "light" | "dark"): void {
  window.matchMedia = (query: string) =>
    ({
      matches: query.includes(scheme),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}

/** Labels of what changed the workbook without having said beforehand what it would write. */
const unannounced: string[] = [];

/** Whoever changes the workbook is pressed or chosen, and described by a sentence that stands in the page. */
function watchWrites(controller: PaneController): void {
  const change = controller.change.bind(controller);
  controller.change = (work, done) => {
    const element = document.activeElement;
    const sentence = (element?.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join("");
    if (element !== document.body && sentence === "")
      unannounced.push(element?.getAttribute("aria-label") ?? element?.textContent ?? "");
    return change(work, done);
  };
}

afterEach(() => expect(unannounced.splice(0)).toEqual([]));

/** The whole pane over a cycle in memory, opened and showing its current step. */
export async function renderPane(cycle = new InMemoryCycle()) {
  preferScheme("light");
  const controller = new PaneController(async () => cycle);
  watchWrites(controller);
  const user = userEvent.setup();
  const view = render(<Pane controller={controller} />);
  await act(() => controller.open());
  await screen.findByRole("navigation");
  return { cycle, controller, user, ...view };
}

/** These measure drawn pixels, which jsdom has none of; the browser tests run them. */
const pixelRules = {
  "color-contrast": { enabled: false },
  "label-content-name-mismatch": { enabled: false },
};

/** The axe rules that the page breaks, with the elements that break them. */
export async function axeFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: pixelRules });
  return violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`,
  );
}
