import { createRoot } from "react-dom/client";
import type { Cycle } from "../cycle/contract";
import { registerCommands } from "../commands/commands";
import { Pane } from "./frame/Pane";
import { whenOffice } from "./office";
import { OpenProblem } from "./state/openProblem";
import { PaneController } from "./state/paneController";
import { texts } from "./texts";

/** office.js answers within a second, or never, when its script is blocked. */
const officeTimeout = 10_000;

const controller = new PaneController(openCycleOfWorkbook);
createRoot(document.getElementById("root")!).render(<Pane controller={controller} />);
void controller.open(() => performance.mark("concord:ready"));

/** The cycle, its engine and the workbook layer come in a chunk of their own, so that the pane shows first. */
async function openCycleOfWorkbook(): Promise<Cycle> {
  const chunk = import("../cycle");
  const presence = await whenOffice(officeTimeout);
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
