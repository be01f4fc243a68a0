import { createRoot } from "react-dom/client";
import type { Cycle } from "../cycle/contract";
import { registerCommands } from "../commands/commands";
import { language } from "../planning/words";
import { Pane } from "./frame/Pane";
import { languageOfExcel, openingLanguage } from "./language/keptLanguage";
import { speakInPane } from "./language/speakInPane";
import { whenOffice } from "./office";
import { OpenProblem } from "./state/openProblem";
import { PaneController } from "./state/paneController";
import { texts } from "./texts";

/** office.js answers within a second, or never, when its script is blocked. */
const officeTimeout = 10_000;

const controller = new PaneController(openCycleOfWorkbook);
void start();

/** The first words on show are already the planner's; whose language is English waits for nothing. */
async function start(): Promise<void> {
  // Without the words of a language there is still English.
  if (openingLanguage() !== language()) await speakInPane(openingLanguage()).catch(() => undefined);
  createRoot(document.getElementById("root")!).render(<Pane controller={controller} />);
  await controller.open(() => performance.mark("concord:ready"));
}

/** The cycle, its engine and the workbook layer come in a chunk of their own, so that the pane shows first. */
async function openCycleOfWorkbook(): Promise<Cycle> {
  const chunk = import("../cycle");
  const presence = await whenOffice(officeTimeout);
  // Excel's own language, and the region of its numbers, are known only now.
  if (languageOfExcel() !== language() || language() !== "en")
    await speakInPane(languageOfExcel()).catch(() => undefined);
  if (presence === "absent")
    throw new OpenProblem(texts.trouble.officeAbsentTitle, texts.trouble.officeAbsent, "reload");
  if (presence === "outside")
    throw new OpenProblem(texts.trouble.outsideTitle, texts.trouble.outside, "none");
  registerCommands({
    runCurrentStep: () => controller.runCurrent(),
    recalculate: () => controller.recalculate(),
  });
  return (await chunk).openCycle();
}
