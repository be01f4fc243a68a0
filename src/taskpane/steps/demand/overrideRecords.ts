import type { OverrideRecord, OwnerRecord } from "../../../cycle/demand/contract";
import { fraction } from "../../format";
import { texts } from "../../texts";

const words = texts.overrides;

/** What somebody's overrides were worth. */
export function ownerSentence({ owner, ...record }: OwnerRecord): string {
  const share = takenOff(record);
  return share >= 0
    ? words.record(owner, fraction(share, 0), record.months)
    : words.recordBad(owner, fraction(-share, 0), record.months);
}

/** What overrides of one series were worth, whoever made them. */
export function seriesSentence(name: string, record: OverrideRecord): string {
  const share = takenOff(record);
  return share >= 0
    ? words.seriesRecord(name, fraction(share, 0), record.months)
    : words.seriesRecordBad(name, fraction(-share, 0), record.months);
}

function takenOff({ errorBefore, errorAfter }: OverrideRecord): number {
  return errorBefore > 0 ? (errorBefore - errorAfter) / errorBefore : 0;
}
