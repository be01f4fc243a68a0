import { texts } from "../../../src/taskpane/texts";
import { stepOrder } from "../../../src/taskpane/state/paneState";
import { nameOf } from "./cycleStations";
import { message, pattern, type Guide } from "./guide";
import { freezeAt, holdExcel, settled, thaw } from "./visit";

/** What may go wrong, once there is a whole plan to go wrong with. */
export async function troubles(guide: Guide): Promise<void> {
  await guide.tab("cycle");
  for (const step of stepOrder) await guide.station(`${nameOf(step)}-failed`, () => failed(guide, step));
  await guide.station("worker-lost", () => workerLost(guide));
  await guide.station("read-only", () => readOnly(guide));
  await guide.station("excel-busy", () => excelBusy(guide));
  await guide.station("6-monitor-closed", () => closed(guide));
  await guide.station("6-monitor-undone", () => undone(guide));
}

/** The step cannot write: a sheet of its own is protected. */
async function failed(guide: Guide, step: (typeof stepOrder)[number]): Promise<void> {
  await guide.step(step);
  const sheets = guide.buttons(texts.result.openSheet("§"), guide.region(texts.result.label));
  const sheet = (await sheets.first().textContent())!;
  await protect(guide, sheet, true);
  try {
    await guide.start();
    await guide.outcome(texts.step.failedTitle);
    await guide.take(`${nameOf(step)}-failed`);
  } finally {
    await protect(guide, sheet, false);
  }
}

function protect({ pane }: Guide, sheet: string, on: boolean): Promise<void> {
  return pane.evaluate(
    ([name, isProtected]) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        if (isProtected) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    [sheet, on] as const,
  );
}

/** Whoever calculates dies, and so does the one that takes its place. */
async function workerLost(guide: Guide): Promise<void> {
  await guide.step("demand");
  await guide.pane.evaluate(() =>
    (window as unknown as { loseWorkers(lose: boolean): void }).loseWorkers(true),
  );
  try {
    await guide.start();
    await guide.outcome(texts.step.failedTitle);
    await guide.take("worker-lost");
  } finally {
    await guide.pane.evaluate(() =>
      (window as unknown as { loseWorkers(lose: boolean): void }).loseWorkers(false),
    );
  }
}

/** The workbook is open for viewing. */
async function readOnly(guide: Guide): Promise<void> {
  const open = (isReadOnly: boolean): Promise<void> =>
    guide.page.evaluate((only) => {
      const { concordWorkbook: host } = window as unknown as {
        concordWorkbook: { interpreter: { readOnly: boolean } };
      };
      host.interpreter.readOnly = only;
    }, isReadOnly);
  await guide.step("gather");
  await open(true);
  try {
    await guide.start();
    await guide.outcome(texts.step.failedTitle);
    await guide.take("read-only");
  } finally {
    await open(false);
  }
}

/** The month is closed, and the next one open; then back. */
async function closed(guide: Guide): Promise<void> {
  const words = texts.audit.roll;
  await guide.step("monitor");
  const section = guide.region(words.label);
  await guide.buttons(words.close("§"), section).click();
  const waiver = guide.field(words.waiver, section);
  if ((await waiver.count()) > 0) {
    await guide.take("6-monitor-closing-missing");
    await waiver.fill("Omega GmbH");
    await guide.buttons(words.close("§"), section).click();
  }
  const last = guide.region(texts.change.label);
  await last.getByText(pattern(words.closed("§", "§"))).waitFor({ timeout: 120_000 });
  await guide.take("6-monitor-closed");
  await guide.button(texts.change.takeBack, last).click();
  await last.getByText(texts.change.takenBack, { exact: true }).waitFor({ timeout: 120_000 });
  await settled(guide.pane);
}

async function undone(guide: Guide): Promise<void> {
  await guide.step("monitor");
  await guide.button(texts.result.undo, guide.region(texts.result.label)).click();
  await guide.outcome(texts.step.undoneTitle);
  await guide.take("6-monitor-undone");
}

/** Excel gives no answer, as while a cell is being edited. */
async function excelBusy(guide: Guide): Promise<void> {
  const { pane } = guide;
  await settled(pane);
  const letGo = await holdExcel(pane);
  try {
    await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
    if (await freezeAt(pane, `[role=tabpanel] > ${message}`)) await guide.camera.take("excel-busy", pane);
    else guide.camera.faults.push("excel-busy: nothing was said");
  } finally {
    await letGo();
    await thaw(pane);
  }
}
