import type { ReactElement } from "react";
import { Field, Input, Textarea } from "@fluentui/react-components";
import { useFormStyles } from "./useFormStyles";

interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  required?: boolean;
  hint?: string;
  /** What is wrong with it, once somebody tried to save. */
  validationMessage?: string;
  /** Several lines instead of one. */
  long?: boolean;
  /** A number: phones show digits. */
  numeric?: boolean;
  /** Id of a list of suggestions. */
  list?: string;
}

/** A labelled field of a form for a text or a number. */
export function TextField({
  label,
  value,
  onChange,
  long = false,
  numeric = false,
  list,
  ...field
}: TextFieldProps): ReactElement {
  const styles = useFormStyles();
  return (
    <Field label={label} {...field}>
      {long ? (
        <Textarea rows={2} value={value} onChange={(_event, data) => onChange(data.value)} />
      ) : (
        <Input
          className={styles.field}
          inputMode={numeric ? "decimal" : undefined}
          list={list}
          value={value}
          onChange={(_event, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
}
