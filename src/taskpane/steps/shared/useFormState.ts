import { useState } from "react";

/**
 * A form that says what is missing only once somebody tried to save it, and cannot be saved twice at once.
 *
 * `faults` holds a sentence for each field that is not right, or an empty one.
 *
 * @example
 * const { shown, saving, submit } = useFormState({ owner: owner === "" ? words.ownerMissing : "" });
 * <Field label={words.owner} {...shown("owner")}>…</Field>
 * <Button disabledFocusable={saving} onClick={() => void submit(() => save(draft))}>…</Button>
 */
export function useFormState<Name extends string>(faults: Record<Name, string>) {
  const [checked, setChecked] = useState(false);
  const [saving, setSaving] = useState(false);
  const shown = (name: Name) => (checked && faults[name] ? { validationMessage: faults[name] } : {});
  const submit = async (save: () => Promise<void>): Promise<void> => {
    setChecked(true);
    if (Object.values(faults).some(Boolean)) return;
    setSaving(true);
    await save();
    setSaving(false);
  };
  return { shown, saving, submit };
}
