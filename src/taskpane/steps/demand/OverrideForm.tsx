import { useState } from "react";
import { Caption1, Field, Select } from "@fluentui/react-components";
import type {
  Fence,
  OverrideDraft,
  OverrideSpread,
  OwnerRecord,
  SeriesView,
} from "../../../cycle/demand/contract";
import { roles } from "../../../cycle/demand/roles";
import { monthNumber } from "../../../cycle/months";
import { dayFault } from "../../days";
import { texts } from "../../texts";
import { worded } from "../../worded";
import { useFormState } from "../shared/useFormState";
import { MonthSelect } from "./MonthSelect";
import { ownerSentence } from "./overrideRecords";
import { DayField } from "../shared/DayField";
import { TextField } from "../shared/TextField";
import { WriteButton } from "../shared/WriteButton";
import { useFormStyles } from "../shared/useFormStyles";

/** Changes below this share of the forecast are seldom worth making. */
const tinyShare = 0.02;

const words = texts.overrides;
const kinds = Object.keys(words.kinds) as OverrideDraft["kind"][];
const spreads = Object.keys(words.spreads) as OverrideSpread[];

interface OverrideFormProps {
  view: SeriesView;
  /** With time fences the form asks for the owner's role. */
  fences: readonly Fence[];
  /** What overrides of each owner were worth. */
  records: readonly OwnerRecord[];
  onSave(draft: OverrideDraft): Promise<void>;
}

/** The fields of the form as they stand in it; months are "2026-03". */
interface Entries {
  from: string;
  to: string;
  kind: OverrideDraft["kind"];
  change: string;
  reason: string;
  owner: string;
  expires: string;
  role: string;
  spread: OverrideSpread;
}

interface PartProps {
  entries: Entries;
  set(change: Partial<Entries>): void;
  /** What is wrong with a field, once somebody tried to save. */
  shown(name: "change" | "reason" | "owner" | "to" | "expires"): { validationMessage?: string };
}

/** A change of the chosen series over some months, with the reason and who answers for it. */
export function OverrideForm({ view, fences, records, onSave }: OverrideFormProps) {
  const styles = useFormStyles();
  const plan = view.months.filter(({ forecast }) => !Number.isNaN(forecast));
  const months = plan.map(({ month }) => month);
  const [entries, setEntries] = useState<Entries>(() => emptyFor(months[0] ?? ""));
  const { shown, saving, submit } = useFormState(faultsOf(entries));
  const mean = plan.reduce((sum, month) => sum + month.agreed, 0) / Math.max(1, plan.length);
  const part = { entries, shown, set: (change: Partial<Entries>) => setEntries({ ...entries, ...change }) };
  const save = (): Promise<void> => onSave(draftOf(entries, view, fences.length > 0));
  return (
    <div className={styles.form}>
      <WhatChanges {...part} months={months} />
      {view.choice.level !== "item" && <HowSpread {...part} />}
      {isTiny(entries, mean) && <Caption1 className={styles.hint}>{words.tiny}</Caption1>}
      <WhyAndWho {...part} asksRole={fences.length > 0} />
      <PastWorth owner={entries.owner.trim()} records={records} />
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

function WhatChanges({ entries, set, shown, months }: PartProps & { months: string[] }) {
  const styles = useFormStyles();
  return (
    <div className={styles.pair}>
      <Field label={words.from}>
        <MonthSelect months={months} value={entries.from} onChange={(from) => set({ from })} />
      </Field>
      <Field label={words.to} {...shown("to")}>
        <MonthSelect months={months} value={entries.to} onChange={(to) => set({ to })} />
      </Field>
      <Field label={words.kind}>
        <Select
          className={styles.field}
          value={entries.kind}
          onChange={(_event, data) => set({ kind: data.value as OverrideDraft["kind"] })}
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
        value={entries.change}
        onChange={(change) => set({ change })}
        {...shown("change")}
      />
    </div>
  );
}

/** How a change of a sum reaches its items. */
function HowSpread({ entries, set }: PartProps) {
  const styles = useFormStyles();
  return (
    <Field label={words.spread}>
      <Select
        className={styles.field}
        value={entries.spread}
        onChange={(_event, data) => set({ spread: data.value as OverrideSpread })}
      >
        {spreads.map((each) => (
          <option key={each} value={each}>
            {words.spreads[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function WhyAndWho({ entries, set, shown, asksRole }: PartProps & { asksRole: boolean }) {
  const styles = useFormStyles();
  return (
    <>
      <TextField
        label={words.reason}
        required
        long
        hint={words.reasonHint}
        value={entries.reason}
        onChange={(reason) => set({ reason })}
        {...shown("reason")}
      />
      <div className={styles.pair}>
        <TextField
          label={words.owner}
          required
          value={entries.owner}
          onChange={(owner) => set({ owner })}
          {...shown("owner")}
        />
        <DayField
          label={words.expires}
          value={entries.expires}
          onChange={(expires) => set({ expires })}
          {...shown("expires")}
        />
      </div>
      {asksRole && (
        <Field label={words.role} hint={words.roleHint}>
          <Select
            className={styles.field}
            value={entries.role}
            onChange={(_event, data) => set({ role: data.value })}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {worded("roles", each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

/** What whoever is typed in as the owner has made of the forecast before. */
function PastWorth({ owner, records }: { owner: string; records: readonly OwnerRecord[] }) {
  const styles = useFormStyles();
  const own = records.find((each) => each.owner.toLowerCase() === owner.toLowerCase());
  return (
    <Caption1 className={styles.hint} role="status">
      {own ? ownerSentence(own) : ""}
    </Caption1>
  );
}

function emptyFor(month: string): Entries {
  return {
    from: month,
    to: month,
    kind: "units",
    change: "",
    reason: "",
    owner: "",
    expires: "",
    role: roles[0],
    spread: "proportional",
  };
}

function faultsOf({ from, to, change, reason, owner, expires }: Entries) {
  return {
    change: Number.isNaN(amountOf(change)) ? words.changeMissing : "",
    reason: reason.trim() === "" ? words.reasonMissing : "",
    owner: owner.trim() === "" ? words.ownerMissing : "",
    to: to < from ? words.order : "",
    expires: dayFault(expires),
  };
}

function amountOf(change: string): number {
  return change.trim() === "" ? NaN : Number(change.replace(",", "."));
}

/** @param mean units a month that are agreed */
function isTiny({ kind, change }: Entries, mean: number): boolean {
  const amount = amountOf(change);
  const share = kind === "percent" ? Math.abs(amount) / 100 : Math.abs(amount) / mean;
  return kind !== "lock" && !Number.isNaN(amount) && amount !== 0 && share < tinyShare;
}

function draftOf(entries: Entries, { choice }: SeriesView, asksRole: boolean): OverrideDraft {
  return {
    level: choice.level,
    key: choice.key,
    from: monthNumber(entries.from),
    to: monthNumber(entries.to),
    kind: entries.kind,
    change: amountOf(entries.change),
    reason: entries.reason.trim(),
    owner: entries.owner.trim(),
    made: "",
    expires: entries.expires,
    role: asksRole ? entries.role : "",
    ...(choice.level === "item" ? {} : { spread: entries.spread }),
  };
}
