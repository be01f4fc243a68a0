import { useState } from "react";
import { Field, Input, Textarea } from "@fluentui/react-components";
import type { AssumptionDraft, SeriesView } from "../../../cycle/demand/contract";
import { monthNumber } from "../../../cycle/months";
import { texts } from "../../texts";
import { useFormState } from "../shared/useFormState";
import { MonthSelect } from "./MonthSelect";
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
    expires: expires === "" ? words.expiresMissing : "",
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
      <Field label={words.text} required {...shown("text")}>
        <Textarea rows={2} value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <Field label={words.evidence}>
        <Input
          className={styles.field}
          value={evidence}
          onChange={(_event, data) => setEvidence(data.value)}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={texts.overrides.from}>
          <MonthSelect months={months} value={from} onChange={setFrom} />
        </Field>
        <Field label={texts.overrides.to} {...shown("to")}>
          <MonthSelect months={months} value={to} onChange={setTo} />
        </Field>
        <Field label={words.effect} {...shown("effect")}>
          <Input
            className={styles.field}
            inputMode="decimal"
            value={effect}
            onChange={(_event, data) => setEffect(data.value)}
          />
        </Field>
        <Field label={words.expires} required {...shown("expires")}>
          <Input
            className={styles.field}
            type="date"
            value={expires}
            onChange={(_event, data) => setExpires(data.value)}
          />
        </Field>
      </div>
      <Field label={texts.overrides.owner} required {...shown("owner")}>
        <Input className={styles.field} value={owner} onChange={(_event, data) => setOwner(data.value)} />
      </Field>
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
