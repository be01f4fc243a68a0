import { useId } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { FiscalYearStart } from "../../../cycle/gather/contract";
import { monthName } from "../../format";
import { texts } from "../../texts";
import { useFormStyles } from "../shared/useFormStyles";
import { WillWrite } from "../shared/WillWrite";

const words = texts.gather;
const months = Array.from({ length: 12 }, (_, k) => k + 1);

interface FiscalYearPartProps {
  start: FiscalYearStart;
  /** NaN for what the tables say. */
  onChoose(month: number): void;
}

/** The month in which fiscal years begin: as the tables say, or the planner's choice. */
export function FiscalYearPart({ start, onChoose }: FiscalYearPartProps) {
  const styles = useFormStyles();
  const sentence = useId();
  return (
    <div>
      <Field label={words.fiscalYear}>
        <Select
          className={styles.field}
          aria-describedby={sentence}
          value={Number.isNaN(start.chosen) ? "" : String(start.chosen)}
          onChange={(_event, { value }) => onChoose(value === "" ? NaN : Number(value))}
        >
          <option value="">{words.fiscalYearWritten(monthName(start.written))}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthName(month)}
            </option>
          ))}
        </Select>
      </Field>
      <WillWrite id={sentence}>{texts.writes.meaning}</WillWrite>
    </div>
  );
}
