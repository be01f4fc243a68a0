import { useState, type ReactElement } from "react";
import { Field, Input } from "@fluentui/react-components";
import { dayExample, dayFault, shownDay, typedDay } from "../../days";
import { useFormStyles } from "./useFormStyles";

interface DayFieldProps {
  label: string;
  /** "2026-12-31", empty, or what was typed where it is no day. */
  value: string;
  onChange(value: string): void;
  required?: boolean;
  /** What is wrong with it, once somebody tried to save. */
  validationMessage?: string;
}

/**
 * A labelled field for a day, written and read as where the user is. The browser's own field goes by the browser's
 * language, which need not be that of Excel.
 */
export function DayField({
  label,
  value,
  onChange,
  required,
  validationMessage,
}: DayFieldProps): ReactElement {
  const styles = useFormStyles();
  /** As it stands while it is being typed: what is half a day must not turn into another under the hand. */
  const [typing, setTyping] = useState<string>();
  const fault = typing === undefined ? dayFault(value) : "";
  return (
    <Field label={label} required={required} validationMessage={fault || validationMessage}>
      <Input
        className={styles.field}
        placeholder={dayExample()}
        value={typing ?? shownDay(value)}
        onChange={(_event, data) => {
          setTyping(data.value);
          onChange(typedDay(data.value));
        }}
        onBlur={() => setTyping(undefined)}
      />
    </Field>
  );
}
