import { useEffect, useState } from "react";
import { Caption1, Select } from "@fluentui/react-components";
import type { ResultForm } from "../../cycle/contract";
import { texts } from "../texts";

/** What the choice needs of the pane's controller. */
export interface ResultForms {
  resultForm(): Promise<ResultForm>;
  keepResultsAs(form: ResultForm): Promise<void>;
}

const forms: readonly ResultForm[] = ["formulas", "values"];

/** Whether steps write formulas that follow their ranges or plain values; the workbook remembers it. */
export default function ResultChoice({ controller }: { controller: ResultForms }) {
  const [form, setForm] = useState<ResultForm>();
  useEffect(() => {
    // Where the workbook cannot be asked now, the choice is left out: nothing depends on it.
    controller.resultForm().then(setForm, () => undefined);
  }, [controller]);
  if (!form) return null;
  const choose = async (next: ResultForm): Promise<void> => {
    await controller.keepResultsAs(next);
    setForm(await controller.resultForm());
  };
  return (
    <>
      <label htmlFor="pane-results">
        <Caption1>{texts.settings.results}</Caption1>
      </label>
      <Select
        id="pane-results"
        size="small"
        value={form}
        title={texts.settings.resultsHint}
        onChange={(_event, { value }) => void choose(value as ResultForm)}
      >
        {forms.map((each) => (
          <option key={each} value={each}>
            {texts.settings.resultForms[each]}
          </option>
        ))}
      </Select>
    </>
  );
}
