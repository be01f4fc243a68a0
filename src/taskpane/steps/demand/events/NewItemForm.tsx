import { useState } from "react";
import { Caption1 } from "@fluentui/react-components";
import { asTyped, typedNumber } from "../../../../cycle/typedNumber";
import { dayFault } from "../../../days";
import { texts } from "../../../texts";
import { DayField } from "../../shared/DayField";
import { TextField } from "../../shared/TextField";
import { useEntryStyles } from "../../shared/useEntryStyles";
import { useFormState } from "../../shared/useFormState";
import { useFormStyles } from "../../shared/useFormStyles";
import { WriteButton } from "../../shared/WriteButton";
import { willWrite, type EventFormProps } from "./entries";
import { ItemField } from "./ItemField";

const words = texts.events.newItems;

/** An item without a past, and the one whose forecast it takes over. */
export function NewItemForm({ view, listed, item: chosen, onSave }: EventFormProps<"newItems">) {
  const styles = useFormStyles();
  const entry = useEntryStyles();
  const [item, setItem] = useState(listed?.event.item ?? "");
  const [description, setDescription] = useState(listed?.event.description ?? "");
  const [like, setLike] = useState(listed?.event.likeItem ?? chosen);
  const [factor, setFactor] = useState(asTyped(listed?.event.likeFactor ?? 1));
  const [launch, setLaunch] = useState(listed?.event.launch ?? "");
  const key = item.trim();
  const known = !listed && view.items.has(key);
  const { shown, saving, submit } = useFormState({
    item: key === "" ? words.itemMissing : "",
    like: !view.items.has(like.trim()) ? texts.events.itemUnknown : like.trim() === key ? words.self : "",
    factor: typedNumber(factor) > 0 ? "" : texts.events.numberWrong,
    launch: dayFault(launch),
  });
  const save = (): Promise<void> =>
    onSave({
      item: key,
      description: description.trim(),
      likeItem: like.trim(),
      likeFactor: typedNumber(factor),
      launch,
    });
  const { newItems } = view.destinations;
  return (
    <div className={styles.form}>
      {!listed && (
        <TextField
          label={words.item}
          required
          hint={known ? words.known : undefined}
          value={item}
          onChange={setItem}
          {...shown("item")}
        />
      )}
      <TextField label={words.description} value={description} onChange={setDescription} />
      <ItemField
        label={words.like}
        hint={words.likeHint}
        items={view.items}
        value={like}
        onChange={setLike}
        {...shown("like")}
      />
      <div className={styles.pairAtFoot}>
        <TextField
          label={words.factor}
          required
          numeric
          value={factor}
          onChange={setFactor}
          {...shown("factor")}
        />
        <DayField label={words.launch} value={launch} onChange={setLaunch} {...shown("launch")} />
      </div>
      <Caption1 className={entry.quiet}>{words.lacks}</Caption1>
      <WriteButton
        will={known ? texts.events.willChange(newItems.table) : willWrite(newItems, listed)}
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
