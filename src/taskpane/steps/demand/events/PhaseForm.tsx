import { useState } from "react";
import { Caption1, Field } from "@fluentui/react-components";
import { monthLabel, monthNumber } from "../../../../cycle/months";
import { texts } from "../../../texts";
import { TextField } from "../../shared/TextField";
import { useEntryStyles } from "../../shared/useEntryStyles";
import { useFormState } from "../../shared/useFormState";
import { useFormStyles } from "../../shared/useFormStyles";
import { WriteButton } from "../../shared/WriteButton";
import { MonthSelect } from "../MonthSelect";
import { asShare, typedShare, willWrite, type EventFormProps } from "./entries";
import { ItemField } from "./ItemField";

const words = texts.events.phases;

/** Who takes over from whom, from when on and how much of it. */
export function PhaseForm({ view, listed, item, onSave }: EventFormProps<"phases">) {
  const styles = useFormStyles();
  const entry = useEntryStyles();
  const [from, setFrom] = useState(listed?.event.predecessor ?? item);
  const [to, setTo] = useState(listed?.event.successor ?? "");
  const [month, setMonth] = useState(listed ? monthLabel(listed.event.month) : (view.months[0] ?? ""));
  const [share, setShare] = useState(asShare(listed?.event.share ?? 1));
  const unknown = (key: string): string => (view.items.has(key.trim()) ? "" : texts.events.itemUnknown);
  const part = typedShare(share);
  const { shown, saving, submit } = useFormState({
    from: unknown(from),
    to: unknown(to) || (to.trim() === from.trim() ? words.self : ""),
    share: part >= 0 && part <= 1 ? "" : words.shareWrong,
  });
  // A step of the past can be changed too, though none is added there.
  const months = view.months.includes(month) ? view.months : [month, ...view.months];
  return (
    <div className={styles.form}>
      <ItemField
        label={words.predecessor}
        items={view.items}
        value={from}
        onChange={setFrom}
        {...shown("from")}
      />
      <ItemField label={words.successor} items={view.items} value={to} onChange={setTo} {...shown("to")} />
      <div className={styles.pairAtFoot}>
        <Field label={words.month}>
          <MonthSelect months={months} value={month} onChange={setMonth} />
        </Field>
        <TextField
          label={words.share}
          required
          numeric
          value={share}
          onChange={setShare}
          {...shown("share")}
        />
      </div>
      <Caption1 className={entry.quiet}>{words.ends}</Caption1>
      <WriteButton
        will={willWrite(view.destinations.phases, listed)}
        className={styles.save}
        appearance="primary"
        disabledFocusable={saving}
        onClick={() =>
          void submit(() =>
            onSave({
              predecessor: from.trim(),
              successor: to.trim(),
              month: monthNumber(month),
              share: part,
            }),
          )
        }
      >
        {words.save}
      </WriteButton>
    </div>
  );
}
