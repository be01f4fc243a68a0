import { useState } from "react";
import { Field } from "@fluentui/react-components";
import type { AssumptionDraft, SeriesView } from "../../../cycle/demand/contract";
import { monthNumber } from "../../../cycle/months";
import { dayFault } from "../../days";
import { texts } from "../../texts";
import { useFormState } from "../shared/useFormState";
import { MonthSelect } from "./MonthSelect";
import { DayField } from "../shared/DayField";
import { TextField } from "../shared/TextField";
import { WriteButton } from "../shared/WriteButton";
import { useFormStyles } from "../shared/useFormStyles";

const words = texts.assumptions;

interface AssumptionFormProps {
  view: SeriesView;
  onSave(draft: AssumptionDraft): Promise<void>;
}

/** What is taken for granted about the chosen series, how much rests on it, and until when. */
export function AssumptionForm({ view, onSave }: AssumptionFormProps) {
  const styles = useFormStyles();
  const months = view.months.filter(({ forecast }) => !Number.isNaN(forecast)).map(({ month }) => month);
  const [text, setText] = useState("");
  const [evidence, setEvidence] = useState("");
  const [from, setFrom] = useState(months[0] ?? "");
  const [to, setTo] = useState(months.at(-1) ?? "");
  const [effect, setEffect] = useState("");
  const [owner, setOwner] = useState("");
  const [expires, setExpires] = useState("");

  const amount = effect.trim() === "" ? NaN : Number(effect.replace(",", "."));
  const { shown, saving, submit } = useFormState({
    text: text.trim() === "" ? words.textMissing : "",
    effect: effect.trim() !== "" && Number.isNaN(amount) ? words.effectWrong : "",
    owner: owner.trim() === "" ? texts.overrides.ownerMissing : "",
    expires: dayFault(expires, words.expiresMissing),
    to: to < from ? texts.overrides.order : "",
  });

  const save = (): Promise<void> =>
    onSave({
      level: view.choice.level,
      key: view.choice.key,
      text: text.trim(),
      from: monthNumber(from),
      to: monthNumber(to),
      effect: amount,
      evidence: evidence.trim(),
      owner: owner.trim(),
      made: "",
      expires,
    });

  return (
    <div className={styles.form}>
      <TextField label={words.text} required long value={text} onChange={setText} {...shown("text")} />
      <TextField label={words.evidence} value={evidence} onChange={setEvidence} />
      <div className={styles.pair}>
        <Field label={texts.overrides.from}>
          <MonthSelect months={months} value={from} onChange={setFrom} />
        </Field>
        <Field label={texts.overrides.to} {...shown("to")}>
          <MonthSelect months={months} value={to} onChange={setTo} />
        </Field>
        <TextField label={words.effect} numeric value={effect} onChange={setEffect} {...shown("effect")} />
        <DayField
          label={words.expires}
          required
          value={expires}
          onChange={setExpires}
          {...shown("expires")}
        />
      </div>
      <TextField
        label={texts.overrides.owner}
        required
        value={owner}
        onChange={setOwner}
        {...shown("owner")}
      />
      <WriteButton
        will={texts.writes.row("SOP_Assumptions")}
        className={styles.save}
        appearance="primary"
        disabledFocusable={saving}
        onClick={() => void submit(save)}
      >
        {words.save}
      </WriteButton>
    </div>
  );
}
