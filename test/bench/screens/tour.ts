import { stepOrder } from "../../../src/taskpane/state/paneState";
import type { Camera } from "./camera";
import { emptyWorkbook, oneStep } from "./cycleStations";
import { Guide } from "./guide";
import { tabs } from "./tabStations";
import { troubles } from "./troubleStations";
import type { Visit } from "./visit";

/**
 * Every state of the pane in one run of the cycle: from an empty workbook with the sample company through the steps and
 * the tabs to what may go wrong. Each station stands for itself: one that fails is told by its name, and the tour goes on.
 */
export async function tour(visit: Visit, camera: Camera): Promise<void> {
  const guide = new Guide(visit, camera);
  await guide.station("0-empty", () => emptyWorkbook(guide));
  for (const step of stepOrder) await oneStep(guide, step);
  await tabs(guide);
  await troubles(guide);
}
