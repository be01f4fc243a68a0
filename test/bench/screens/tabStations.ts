import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { texts } from "../../../src/taskpane/texts";
import { setCell } from "./cycleStations";
import { pattern, type Guide } from "./guide";
import { openAll, settled } from "./visit";

/** The tabs beside the cycle. */
export async function tabs(guide: Guide): Promise<void> {
  await guide.station("exceptions", () => exceptions(guide));
  await guide.station("scenarios", () => scenarios(guide));
  await guide.station("log", () => log(guide));
  await guide.station("log-versions", () => versions(guide));
  await guide.station("log-doctor", () => doctor(guide));
  await guide.station("log-merge", () => merge(guide));
  await guide.station("functions", () => functions(guide));
  await guide.station("functions-help", () => selfTest(guide));
}

async function exceptions(guide: Guide): Promise<void> {
  const { pane } = guide;
  const words = texts.audit.inbox;
  await guide.tab("exceptions");
  const list = pane.getByRole("list", { name: words.list, exact: true });
  await list.waitFor();
  await guide.take("exceptions");
  await guide.buttons(words.dealWith("§"), list).first().click();
  await guide.take("exceptions-open");
  await guide.field(words.state, pane).selectOption("resolved");
  await guide.take("exceptions-none");
}

async function scenarios(guide: Guide): Promise<void> {
  const { pane } = guide;
  const words = texts.scenarios;
  await guide.tab("scenarios");
  const tray = guide.region(words.tray);
  await tray.waitFor();
  await guide.take("scenarios");
  await guide.button(words.turn, tray).click();
  await tray.getByRole("table", { name: words.whatIfResult, exact: true }).waitFor({ timeout: 120_000 });
  await guide.button(texts.simulation.start).click();
  await guide.field(texts.simulation.follow, pane).waitFor({ timeout: 120_000 });
  await openAll(pane);
  await guide.take("scenarios-open");
}

async function log(guide: Guide): Promise<void> {
  await guide.tab("log");
  const search = guide.pane.getByRole("searchbox", { name: texts.audit.log.search, exact: true });
  await search.waitFor();
  await guide.take("log");
  await search.fill("12345");
  await guide.clickIfThere(guide.buttons(texts.audit.log.giveReasonFor(0).replace("0", "§")));
  await guide.take("log-found");
  await search.fill("xyzzy");
  await guide.take("log-none");
  await search.fill("");
}

/** A version is kept, and compared with the workbook after a change. */
async function versions(guide: Guide): Promise<void> {
  const words = texts.audit.versions;
  const section = guide.region(words.title);
  await guide.field(words.note, section).fill("Omega GmbH");
  await guide.button(words.save, section).click();
  await guide.region(texts.change.label).getByText(words.saved, { exact: true }).waitFor();
  await setCell(guide, "Costs", 2, 77);
  await guide.button(words.compare, section).click();
  await section.getByRole("table", { name: words.tables, exact: true }).waitFor({ timeout: 60_000 });
  await guide.take("log-versions");
}

/** Formulas whose function Excel does not know, misspelt and as a file saved without the add-in has them. */
async function doctor(guide: Guide): Promise<void> {
  const words = texts.audit.doctor;
  const section = guide.region(words.title);
  await setOwnSheet(guide, ["=SOP.FORCAST(A1:A9)", "=_xldudf_SOP_SAFETYSTOCK(A1:A9)"]);
  await guide.button(words.examine, section).click();
  const healthy = section.getByText(pattern(words.healthy("§", "§")));
  await section.locator("li").or(healthy).first().waitFor({ timeout: 120_000 });
  await guide.take("log-doctor");
  await setOwnSheet(guide, []);
}

/** Formulas on a sheet of the planner's own; none takes the sheet away again. */
function setOwnSheet(guide: Guide, formulas: readonly string[]): Promise<void> {
  return guide.pane.evaluate(
    (each) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        if (each.length === 0) worksheets.getItem("Notes").delete();
        else worksheets.add("Notes").getRange(`B1:B${each.length}`).formulas = each.map((one) => [one]);
        await context.sync();
      }),
    formulas,
  );
}

/** A colleague's copy with a change that only they made and one that both did; and a file that is no copy. */
async function merge(guide: Guide): Promise<void> {
  const words = texts.audit.merge;
  const section = guide.region(words.title);
  const file = section.locator("input[type=file]").first();
  await file.setInputFiles(path.resolve("assets/sample.xlsx"));
  await guide
    .button(words.apply, section)
    .or(section.getByRole("alert"))
    .first()
    .waitFor({ timeout: 120_000 });
  await guide.take("log-merge-other");

  const [cost, price] = [await setCell(guide, "Costs", 3, 88), await setCell(guide, "Costs", 4, 99)];
  const copy = path.join(mkdtempSync(path.join(os.tmpdir(), "concord-copy-")), "copy.xlsx");
  const [download] = await Promise.all([
    guide.page.waitForEvent("download", { timeout: 120_000 }),
    guide.page.locator("[data-action=save]").click(),
  ]);
  await download.saveAs(copy);
  await setCell(guide, "Costs", 3, 66);
  await setCell(guide, "Costs", 4, price);
  await file.setInputFiles(copy);
  await guide.button(words.apply, section).waitFor({ timeout: 120_000 });
  await guide.take("log-merge");
  await setCell(guide, "Costs", 3, cost);
}

async function functions(guide: Guide): Promise<void> {
  const { pane } = guide;
  await guide.tab("functions");
  const search = pane.getByRole("searchbox");
  await guide.take("functions");
  await search.fill("forecast");
  await settled(pane);
  await pane.locator("[role=tabpanel] li button[aria-expanded]").first().click();
  await guide.button(texts.functions.preview).click();
  await pane.getByRole("table", { name: texts.functions.answer, exact: true }).waitFor();
  await guide.take("functions-open");
  await search.fill("xyzzy");
  await guide.take("functions-none");
}

/** The help of the functions, with the textbooks' examples calculated. */
async function selfTest(guide: Guide): Promise<void> {
  const toggle = guide.pane.locator("#pane-help-button");
  await toggle.click();
  await guide.button(texts.selfTest.run).click();
  await guide.pane
    .getByRole("list", { name: texts.selfTest.title, exact: true })
    .waitFor({ timeout: 300_000 });
  await guide.take("functions-help");
  await toggle.click();
}
