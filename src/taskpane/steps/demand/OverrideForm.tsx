import { useState } from "react";
import { Caption1, Field, Select } from "@fluentui/react-components";
import type { Fence, OverrideDraft, SeriesView } from "../../../cycle/demand/contract";
import { roles } from "../../../cycle/demand/roles";
import { monthNumber } from "../../../cycle/months";
import { texts } from "../../texts";
import { useFormState } from "../shared/useFormState";
import { MonthSelect } from "./MonthSelect";
import { TextField } from "../shared/TextField";
import { WriteButton } from "../shared/WriteButton";
import { useFormStyles } from "../shared/useFormStyles";

/** Changes below this share of the forecast are seldom worth making. */
const tinyShare = 0.02;

const words = texts.overrides;
const kinds = Object.keys(words.kinds) as OverrideDraft["kind"][];

interface OverrideFormProps {
  view: SeriesView;
  /** With time fences the form asks for the owner's role. */
  fences: readonly Fence[];
  onSave(draft: OverrideDraft): Promise<void>;
}

/** A change of the chosen series over some months, with the reason and who answers for it. */
export function OverrideForm({ view, fences, onSave }: OverrideFormProps) {
  const styles = useFormStyles();
  const plan = view.months.filter(({ forecast }) => !Number.isNaN(forecast));
  const months = plan.map(({ month }) => month);
  const [from, setFrom] = useState(months[0] ?? "");
  const [to, setTo] = useState(months[0] ?? "");
  const [kind, setKind] = useState<OverrideDraft["kind"]>("units");
  const [change, setChange] = useState("");
  const [reason, setReason] = useState("");
  const [owner, setOwner] = useState("");
  const [expires, setExpires] = useState("");
  const [role, setRole] = useState<string>(roles[0]);

  const amount = change.trim() === "" ? NaN : Number(change.replace(",", "."));
  const { shown, saving, submit } = useFormState({
    change: Number.isNaN(amount) ? words.changeMissing : "",
    reason: reason.trim() === "" ? words.reasonMissing : "",
    owner: owner.trim() === "" ? words.ownerMissing : "",
    to: to < from ? words.order : "",
  });
  const mean = plan.reduce((sum, month) => sum + month.agreed, 0) / Math.max(1, plan.length);
  const share = kind === "percent" ? Math.abs(amount) / 100 : Math.abs(amount) / mean;
  const tiny = kind !== "lock" && !Number.isNaN(amount) && amount !== 0 && share < tinyShare;

  const save = (): Promise<void> =>
    onSave({
      level: view.choice.level,
      key: view.choice.key,
      from: monthNumber(from),
      to: monthNumber(to),
      kind,
      change: amount,
      reason: reason.trim(),
      owner: owner.trim(),
      made: "",
      expires,
      role: fences.length > 0 ? role : "",
    });

  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Field label={words.from}>
          <MonthSelect months={months} value={from} onChange={setFrom} />
        </Field>
        <Field label={words.to} {...shown("to")}>
          <MonthSelect months={months} value={to} onChange={setTo} />
        </Field>
        <Field label={words.kind}>
          <Select
            className={styles.field}
            value={kind}
            onChange={(_event, data) => setKind(data.value as OverrideDraft["kind"])}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </Select>
        </Field>
        <TextField
          label={words.change}
          required
          numeric
          value={change}
          onChange={setChange}
          {...shown("change")}
        />
      </div>
      {tiny && <Caption1 className={styles.hint}>{words.tiny}</Caption1>}
      <TextField
        label={words.reason}
        required
        long
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        {...shown("reason")}
      />
      <div className={styles.pair}>
        <TextField label={words.owner} required value={owner} onChange={setOwner} {...shown("owner")} />
        <TextField label={words.expires} type="date" value={expires} onChange={setExpires} />
      </div>
      {fences.length > 0 && (
        <Field label={words.role} hint={words.roleHint}>
          <Select className={styles.field} value={role} onChange={(_event, data) => setRole(data.value)}>
            {roles.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      <WriteButton
        will={texts.writes.row("SOP_Overrides")}
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
