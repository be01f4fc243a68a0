import { useId, useState } from "react";
import { Body1, Body1Strong, Button, Caption1, Field, Input, Link, Select } from "@fluentui/react-components";
import type { CellTarget } from "../../cycle/contract";
import type { ExceptionAnswer, ExceptionEntry } from "../../cycle/monitor/exceptionContract";
import { dayFault, shownDay } from "../days";
import { money as asMoney, named } from "../format";
import { WithCodes } from "../frame/WithCodes";
import { useLogStyles } from "../log/useLogStyles";
import { useFocusWithin } from "../state/useFocusWithin";
import { DayField } from "../steps/shared/DayField";
import { ToneIcon } from "../steps/shared/Tone";
import { WillWrite } from "../steps/shared/WillWrite";
import { WriteButton } from "../steps/shared/WriteButton";
import { texts } from "../texts";
import { useExceptionStyles } from "./useExceptionStyles";

const words = texts.audit.inbox;
const causes = ["demand", "supply", "data", "policy"] as const;

interface ExceptionItemProps {
  entry: ExceptionEntry;
  currency: string;
  onReveal(target: CellTarget): void;
  /** Answers whether it could be kept. */
  onAnswer(answer: Partial<ExceptionAnswer>): Promise<boolean>;
}

/** One exception: what it is about, what it costs, who deals with it, and a form to say so. */
export function ExceptionItem({ entry, currency, onReveal, onAnswer }: ExceptionItemProps) {
  const styles = useExceptionStyles();
  const [dealing, setDealing] = useState(false);
  const sentence = useId();
  const focusWithin = useFocusWithin<HTMLDivElement>("[aria-expanded]");
  const { key, text, tone, money, target, state } = entry;
  const rule = words.rule(entry.rule);
  const name = key && rule ? named(key, rule) : key || rule || text;
  return (
    <div className={styles.item} {...focusWithin}>
      <ToneIcon tone={state === "overdue" ? "bad" : tone} className={styles.icon} />
      <div className={styles.words}>
        {rule && (
          <div className={styles.head}>
            <Body1Strong className={styles.name}>{name}</Body1Strong>
            {money > 0 && <Body1Strong className={styles.money}>{asMoney(money, currency)}</Body1Strong>}
          </div>
        )}
        <Body1 className={styles.text}>
          <WithCodes text={text} />{" "}
          {target && (
            <Link
              as="button"
              inline
              aria-label={texts.result.jump(`${target.sheet}!${target.address}`)}
              onClick={() => onReveal(target)}
            >{`${target.sheet}!${target.address}`}</Link>
          )}
        </Body1>
        <Caption1 className={styles.quiet}>{standing(entry)}</Caption1>
        {entry.resolution && <Caption1>{entry.resolution}</Caption1>}
        <div className={styles.row}>
          <Button
            size="small"
            aria-expanded={dealing}
            aria-label={dealing ? undefined : words.dealWith(name)}
            onClick={() => setDealing(!dealing)}
          >
            {dealing ? words.close : words.deal}
          </Button>
          {state === "resolved" && (
            <Button
              size="small"
              aria-describedby={sentence}
              onClick={() => void onAnswer({ resolution: "" })}
            >
              {words.reopen}
            </Button>
          )}
        </div>
        {state === "resolved" && <WillWrite id={sentence}>{writtenTo(entry)}</WillWrite>}
        {dealing && (
          <AnswerForm
            entry={entry}
            onSave={(answer) => void onAnswer(answer).then((kept) => kept && setDealing(false))}
          />
        )}
      </div>
    </div>
  );
}

interface AnswerFormProps {
  entry: ExceptionEntry;
  onSave(answer: ExceptionAnswer): void;
}

function AnswerForm({ entry, onSave }: AnswerFormProps) {
  const styles = useLogStyles();
  const [answer, setAnswer] = useState<ExceptionAnswer>({
    owner: entry.owner,
    due: entry.due,
    snoozeUntil: entry.snoozeUntil,
    cause: entry.cause,
    resolution: entry.resolution,
  });
  const set = (change: Partial<ExceptionAnswer>): void => setAnswer({ ...answer, ...change });
  const readable = [answer.due, answer.snoozeUntil].every((day) => dayFault(day) === "");
  return (
    <div className={styles.part}>
      <Field label={words.owner}>
        <Input
          className={styles.field}
          value={answer.owner}
          onChange={(_, { value }) => set({ owner: value })}
        />
      </Field>
      <div className={styles.pair}>
        <DayField label={words.dueDay} value={answer.due} onChange={(due) => set({ due })} />
        <DayField
          label={words.snoozeUntil}
          value={answer.snoozeUntil}
          onChange={(snoozeUntil) => set({ snoozeUntil })}
        />
      </div>
      <Field label={words.cause}>
        <Select
          className={styles.field}
          value={answer.cause}
          onChange={(_, { value }) => set({ cause: value as ExceptionAnswer["cause"] })}
        >
          <option value="">{words.noCause}</option>
          {causes.map((cause) => (
            <option key={cause} value={cause}>
              {words.causes[cause]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.resolution}>
        <Input
          className={styles.field}
          value={answer.resolution}
          onChange={(_, { value }) => set({ resolution: value })}
        />
      </Field>
      <WriteButton
        will={writtenTo(entry)}
        className={styles.button}
        size="small"
        appearance="primary"
        disabledFocusable={!readable}
        onClick={() => onSave(answer)}
      >
        {words.save}
      </WriteButton>
    </div>
  );
}

/** What step 6 found is answered in its own table, everything else in that of the answers. */
function writtenTo({ step }: ExceptionEntry): string {
  return texts.writes.answer(step === "monitor" ? "SOP_Exceptions" : "SOP_Exception_Answers");
}

function standing({ step, owner, due, snoozeUntil, cause, state }: ExceptionEntry): string {
  return [
    texts.steps[step].name,
    owner || words.ofNobody,
    state === "snoozed"
      ? `${words.states.snoozed} ${words.until(shownDay(snoozeUntil))}`
      : words.states[state],
    due && words.due(shownDay(due)),
    cause && words.causes[cause],
  ]
    .filter(Boolean)
    .join(" · ");
}
