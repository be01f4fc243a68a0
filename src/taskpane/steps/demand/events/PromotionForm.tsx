import { useId, useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { Promotion } from "../../../../cycle/events/contract";
import { asTyped, typedNumber } from "../../../../cycle/typedNumber";
import { dayFault } from "../../../days";
import { fraction } from "../../../format";
import { texts } from "../../../texts";
import { DayField } from "../../shared/DayField";
import { TextField } from "../../shared/TextField";
import { useFormState } from "../../shared/useFormState";
import { useFormStyles } from "../../shared/useFormStyles";
import { WriteButton } from "../../shared/WriteButton";
import { asShare, typedShare, willWrite, type EventFormProps } from "./entries";
import { ItemField } from "./ItemField";

const words = texts.events.promotions;

/** The fields as they stand in the form; days are ISO dates. */
interface Entries {
  item: string;
  mechanic: string;
  start: string;
  end: string;
  uplift: string;
  depth: string;
  cost: string;
  region: string;
  channel: string;
}

type Fault = Exclude<keyof Entries, "region" | "channel">;

interface PartProps {
  entries: Entries;
  set(change: Partial<Entries>): void;
  shown(name: Fault): { validationMessage?: string };
}

/** A promotion: which item, when, of what kind, and what is expected of it. */
export function PromotionForm({ view, listed, item, onSave }: EventFormProps<"promotions">) {
  const styles = useFormStyles();
  const [entries, setEntries] = useState<Entries>(() => entriesOf(listed?.event, item));
  const measured = view.mechanics.find(({ name }) => name === entries.mechanic.trim())?.uplift ?? NaN;
  const { shown, saving, submit } = useFormState(faultsOf(entries, view.items, measured));
  const part = { entries, shown, set: (change: Partial<Entries>) => setEntries({ ...entries, ...change }) };
  return (
    <div className={styles.form}>
      <ItemField
        label={texts.events.item}
        items={view.items}
        value={entries.item}
        onChange={(value) => part.set({ item: value })}
        {...shown("item")}
      />
      <Kind {...part} mechanics={view.mechanics.map(({ name }) => name)} measured={measured} />
      <Reach {...part} regions={view.regions} channels={view.channels} />
      <WriteButton
        will={willWrite(view.destinations.promotions, listed)}
        className={styles.save}
        appearance="primary"
        disabledFocusable={saving}
        onClick={() => void submit(() => onSave(promotionOf(entries, listed?.event)))}
      >
        {words.save}
      </WriteButton>
    </div>
  );
}

/** When and how, and what it is expected to add. */
function Kind({
  entries,
  set,
  shown,
  mechanics,
  measured,
}: PartProps & { mechanics: string[]; measured: number }) {
  const styles = useFormStyles();
  const list = useId();
  const known = Number.isNaN(measured) ? words.mechanicHint : words.measured(fraction(measured, 0));
  return (
    <>
      <div className={styles.pair}>
        <DayField
          label={words.start}
          required
          value={entries.start}
          onChange={(start) => set({ start })}
          {...shown("start")}
        />
        <DayField
          label={words.end}
          required
          value={entries.end}
          onChange={(end) => set({ end })}
          {...shown("end")}
        />
      </div>
      <TextField
        label={words.mechanic}
        required
        hint={known}
        list={list}
        value={entries.mechanic}
        onChange={(mechanic) => set({ mechanic })}
        {...shown("mechanic")}
      />
      <datalist id={list}>
        {mechanics.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <div className={styles.pairAtFoot}>
        <TextField
          label={words.uplift}
          numeric
          required={Number.isNaN(measured)}
          value={entries.uplift}
          onChange={(uplift) => set({ uplift })}
          {...shown("uplift")}
        />
        <TextField
          label={words.depth}
          numeric
          value={entries.depth}
          onChange={(depth) => set({ depth })}
          {...shown("depth")}
        />
      </div>
    </>
  );
}

/** Where it takes place, as far as sales say where, and its cost. */
function Reach({
  entries,
  set,
  shown,
  regions,
  channels,
}: PartProps & { regions: readonly string[]; channels: readonly string[] }) {
  const styles = useFormStyles();
  const choice = (name: "region" | "channel", keys: readonly string[]) => (
    <Field label={words[name]}>
      <Select
        className={styles.field}
        value={entries[name]}
        onChange={(_event, { value }) => set({ [name]: value })}
      >
        <option value="">{texts.events.all}</option>
        {keys.filter(Boolean).map((key) => (
          <option key={key}>{key}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.pair}>
      {regions.some(Boolean) && choice("region", regions)}
      {channels.some(Boolean) && choice("channel", channels)}
      <TextField
        label={words.cost}
        numeric
        value={entries.cost}
        onChange={(cost) => set({ cost })}
        {...shown("cost")}
      />
    </div>
  );
}

function entriesOf(event: Promotion | undefined, item: string): Entries {
  return {
    item: event?.item ?? item,
    mechanic: event?.mechanic ?? "",
    start: event?.start ?? "",
    end: event?.end ?? "",
    uplift: asShare(event?.expectedUplift ?? NaN),
    depth: event && event.depth > 0 ? asShare(event.depth) : "",
    cost: asTyped(event?.cost ?? NaN),
    region: event?.region ?? "",
    channel: event?.channel ?? "",
  };
}

function faultsOf(
  entries: Entries,
  items: ReadonlyMap<string, string>,
  measured: number,
): Record<Fault, string> {
  const { start, end, uplift, depth, cost } = entries;
  const filled = (text: string): boolean => text.trim() !== "";
  const share = (text: string): string =>
    filled(text) && !(typedShare(text) >= 0) ? texts.events.percentWrong : "";
  return {
    item: items.has(entries.item.trim()) ? "" : texts.events.itemUnknown,
    mechanic: filled(entries.mechanic) ? "" : words.mechanicMissing,
    start: dayFault(start, words.startMissing),
    end: dayFault(end, words.endMissing) || (end < start ? words.order : ""),
    uplift: !filled(uplift) && Number.isNaN(measured) ? words.upliftMissing : share(uplift),
    depth: share(depth) || (typedShare(depth) > 1 ? texts.events.percentWrong : ""),
    cost: filled(cost) && !(typedNumber(cost) >= 0) ? texts.events.numberWrong : "",
  };
}

function promotionOf(entries: Entries, before: Promotion | undefined): Promotion {
  return {
    promo: before?.promo ?? "",
    item: entries.item.trim(),
    region: entries.region,
    channel: entries.channel,
    start: entries.start,
    end: entries.end,
    mechanic: entries.mechanic.trim(),
    depth: typedShare(entries.depth),
    expectedUplift: typedShare(entries.uplift),
    cost: typedNumber(entries.cost),
  };
}
