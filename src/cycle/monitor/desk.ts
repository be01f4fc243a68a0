import { safeCsv } from "../csv";
import type { InputReader } from "../inputs";
import type { ChangeRecorder } from "../versions/recorder";
import type { MonitorDesk, PerformanceView, RollPreview, RollResult } from "./contract";
import { performanceTables, readPerformance } from "./performanceView";
import { previewRoll, rollForward, undoRoll } from "./roll";
import { releaseTable } from "./sheets";
import { releaseCsvRows } from "./releaseCsv";
import { say } from "../../planning/words";

export class WorkbookMonitorDesk implements MonitorDesk {
  constructor(
    private readonly inputs: InputReader,
    private readonly recorder: ChangeRecorder,
    private readonly now: () => Date,
  ) {}

  async performance(): Promise<PerformanceView | undefined> {
    return readPerformance(await this.inputs.readOwn(performanceTables));
  }

  rollPreview(): Promise<RollPreview> {
    return previewRoll(this.inputs);
  }

  async rollForward(by: string, waiver: string): Promise<RollResult> {
    const result = await rollForward(this.inputs, { by, waiver, at: this.now().toISOString() });
    const { from, to, version } = result;
    await this.recorder.note({
      what: say`Cycle rolled forward`,
      row: version,
      before: from,
      after: to,
      who: by,
      why: waiver,
    });
    return result;
  }

  async undoRoll(): Promise<void> {
    const label = await undoRoll(this.inputs);
    await this.recorder.note({ what: say`Roll-forward taken back`, after: label });
  }

  async releasesCsv(): Promise<string> {
    const table = (await this.inputs.readOwn([releaseTable])).get(releaseTable);
    return table ? safeCsv(table.headers, releaseCsvRows(table)) : "";
  }
}
