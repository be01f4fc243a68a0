import { useId, useMemo } from "react";
import { TextField } from "../../shared/TextField";

/** A list of suggestions that is read to its end is no help. */
const mostSuggested = 20;

interface ItemFieldProps {
  label: string;
  /** Names by key. */
  items: ReadonlyMap<string, string>;
  value: string;
  onChange(value: string): void;
  /** Said where the item has no name to be said. */
  hint?: string;
  validationMessage?: string;
}

/** The key of an item, with suggestions by all words typed, of key or name; its name stands below once it is known. */
export function ItemField({ items, value, hint, ...field }: ItemFieldProps) {
  const list = useId();
  const suggested = useMemo(() => matching(items, value), [items, value]);
  const name = items.get(value.trim());
  return (
    <>
      <TextField
        required
        list={list}
        value={value}
        hint={name && name !== value.trim() ? name : hint}
        {...field}
      />
      <datalist id={list}>
        {suggested.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}

function matching(items: ReadonlyMap<string, string>, query: string): [string, string][] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: [string, string][] = [];
  for (const [key, name] of items) {
    const text = name.toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    found.push([key, name]);
    if (found.length === mostSuggested) break;
  }
  return found;
}
