import { useState } from "react";
import { Caption1, Field, Select } from "@fluentui/react-components";
import type { Fence, OverrideDraft, SeriesView } from "../../../cycle/demand/contract";
import { roles } from "../../../cycle/demand/roles";
import { monthNumber } from "../../../cycle/months";
import { dayFault } from "../../days";
import { texts } from "../../texts";
import { worded } from "../../worded";
import { useFormState } from "../shared/useFormState";
import { MonthSelect } from "./MonthSelect";
import { DayField } from "../shared/DayField";
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
}

interface PartProps {
  entries: Entries;
  set(change: Partial<Entries>): void;
  /** What is wrong with a field, once somebody tried to save. */
  shown(name: "change" | "reason" | "owner" | "to" | "expires"): { validationMessage?: string };
}

/** A change of the chosen series over some months, with the reason and who answers for it. */
export function OverrideForm({ view, fences, onSave }: OverrideFormProps) {
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
      {isTiny(entries, mean) && <Caption1 className={styles.hint}>{words.tiny}</Caption1>}
      <WhyAndWho {...part} asksRole={fences.length > 0} />
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
  };
}
