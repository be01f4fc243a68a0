import type { Browser, Frame, Page } from "playwright-core";
import { knowWorkers } from "./workers";

/** The embedded workbook in a tab, and the pane in it. */
export interface Visit {
  page: Page;
  pane: Frame;
}

/** Opens the embedded workbook and waits for the frame of the pane, not for what it shows. */
export async function visit(browser: Browser, url: string, language: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1480, height: 800 } });
  // Long enough for a busy machine, short enough for a station that waits in vain.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.addInitScript((kept) => localStorage.setItem("concord.language", kept), language);
  await page.addInitScript(knowWorkers);
  await page.goto(url);
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { timeout: 60_000 });
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The frame of the pane has no page.");
  return { page, pane };
}

/** Waits until nothing turns, and the pane has had nothing to draw for a while. */
export async function settled(pane: Frame, quiet = 400): Promise<void> {
  await pane.evaluate(
    (moment) =>
      new Promise<void>((resolve) => {
        const end = setTimeout(finish, 30_000);
        let pause = setTimeout(look, moment);
        const observer = new MutationObserver(again);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        function again(): void {
          clearTimeout(pause);
          pause = setTimeout(look, moment);
        }
        function look(): void {
          if (document.querySelector(".fui-Spinner, #root [aria-busy=true]")) again();
          else finish();
        }
        function finish(): void {
          clearTimeout(end);
          clearTimeout(pause);
          observer.disconnect();
          resolve();
        }
      }),
    quiet,
  );
}

/**
 * Opens what is closed in the pane, and what that brings, but of many alike no more than a few.
 *
 * @param within a selector
 */
export async function openAll(pane: Frame, within = "[role=tabpanel]"): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const opened = await pane.evaluate((selector) => {
      const closed = [
        ...document.querySelectorAll<HTMLElement>(
          `${selector} [aria-expanded=false]:not([role=combobox], :disabled)`,
        ),
      ];
      const groupOf = (each: Element) =>
        each.closest("li")?.parentElement ?? each.parentElement!.parentElement!;
      const perGroup = new Map<Element, number>();
      const chosen = closed.filter((each) => {
        const group = groupOf(each);
        const alike = [...group.querySelectorAll("[aria-expanded]")].filter(
          (other) => groupOf(other) === group,
        );
        const open = alike.filter((other) => other.getAttribute("aria-expanded") === "true").length;
        const count = perGroup.get(group) ?? open;
        perGroup.set(group, count + 1);
        return count < (each.closest("li") ? 1 : alike.length > 8 ? 2 : 8);
      });
      for (const each of chosen) each.click();
      return chosen.length;
    }, within);
    if (opened === 0) return;
    await settled(pane);
  }
}

/**
 * Holds what the pane shows at the moment when `sign` appears in it: what runs goes on behind the picture until `thaw`.
 * Answers whether the sign came in time.
 */
export function freezeAt(pane: Frame, sign: string, timeout = 60_000): Promise<boolean> {
  return pane.evaluate(
    ([selector, most]) =>
      new Promise<boolean>((resolve) => {
        const root = document.getElementById("root")!;
        const observer = new MutationObserver(look);
        const late = setTimeout(() => end(false), most);
        observer.observe(root, { childList: true, subtree: true, attributes: true });
        look();
        function look(): void {
          if (!root.querySelector(selector)) return;
          const still = root.cloneNode(true) as HTMLElement;
          const chosen = [...root.querySelectorAll("select")].map(({ value }) => value);
          for (const [k, select] of still.querySelectorAll("select").entries()) select.value = chosen[k]!;
          root.replaceWith(still);
          Object.assign(window, { frozenRoot: root });
          end(true);
        }
        function end(seen: boolean): void {
          clearTimeout(late);
          observer.disconnect();
          resolve(seen);
        }
      }),
    [sign, timeout] as const,
  );
}

/** Shows the pane itself again. */
export async function thaw(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const { frozenRoot } = window as unknown as { frozenRoot?: HTMLElement };
    if (frozenRoot) document.getElementById("root")!.replaceWith(frozenRoot);
  });
}

/** Lets the pane's questions to the workbook wait, as Excel does while a cell is being edited; answers how to go on. */
export async function holdExcel(pane: Frame): Promise<() => Promise<void>> {
  await pane.evaluate(() => {
    const bridge = (window as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
    const send = bridge.sendMessageToHost.bind(bridge);
    const held: string[] = [];
    bridge.sendMessageToHost = (text) => void held.push(text);
    Object.assign(window, {
      letGo: () => {
        bridge.sendMessageToHost = send;
        held.forEach(send);
      },
    });
  });
  return () => pane.evaluate(() => (window as unknown as { letGo(): void }).letGo());
}

interface Bridge {
  sendMessageToHost(text: string): void;
}
