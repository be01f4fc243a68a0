import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { Body1, Caption1, Field, Select } from "@fluentui/react-components";
import type { ExceptionEntry, ExceptionFilter, ExceptionInbox } from "../../cycle/monitor/exceptionContract";
import type { StepId } from "../../cycle/contract";
import { fraction, money as asMoney } from "../format";
import { Heading } from "../frame/Heading";
import { useLogStyles } from "../log/useLogStyles";
import type { PaneController } from "../state/paneController";
import { stepOrder } from "../state/paneState";
import { useChange } from "../state/useChange";
import { useLoaded } from "../state/useLoaded";
import { SmallTable } from "../steps/shared/SmallTable";
import { WindowedList } from "../steps/shared/WindowedList";
import { texts } from "../texts";
import { ExceptionItem } from "./ExceptionItem";

const words = texts.audit.inbox;

/** Ways to look at the list. */
type View = keyof typeof words.views;
const views: readonly View[] = ["open", "snoozed", "resolved"];

/** What is to be cleared over all steps of the cycle, ranked by money, and who does it until when. */
export default function ExceptionsTab({ controller }: { controller: PaneController }) {
  const styles = useLogStyles();
  const { ending, version, change } = useChange(controller);
  // A step that has run, or an edit on the sheets, may have changed what there is to clear.
  const steps = useSyncExternalStore(controller.subscribe, () => controller.snapshot().steps);
  const again = useMemo(() => ({ version, steps }), [version, steps]);
  const [wanted, setWanted] = useState<ExceptionFilter>({});
  const load = useCallback(
    async () => (await controller.cycle.exceptionDesk()).inbox(wanted),
    [controller, wanted],
  );
  const { value: inbox, problem } = useLoaded(load, again);
  return (
    <div className={styles.page}>
      <div className={styles.part}>
        <Heading kind="step">{words.title}</Heading>
        <Body1>{words.intro}</Body1>
        {problem && <Body1 className={styles.problem}>{problem}</Body1>}
        {inbox && <Totals inbox={inbox} />}
        {ending.text && (
          <Caption1 className={ending.good ? styles.quiet : styles.problem}>{ending.text}</Caption1>
        )}
      </div>
      {inbox && (
        <Filtered inbox={inbox} wanted={wanted} onWant={setWanted}>
          {(entry) => (
            <ExceptionItem
              entry={entry}
              currency={inbox.currency}
              onReveal={(target) => void controller.reveal(target)}
              onAnswer={(answer) =>
                change(
                  async () => (await controller.cycle.exceptionDesk()).answer(entry.id, answer),
                  answer.resolution === "" && entry.state === "resolved" ? words.reopened : words.saved,
                )
              }
            />
          )}
        </Filtered>
      )}
      {inbox && inbox.causes.length > 0 && (
        <div className={styles.section}>
          <Heading kind="result">{words.pareto}</Heading>
          <SmallTable
            label={words.pareto}
            headers={[words.causeHead, words.countHead, words.moneyHead, words.shareHead]}
            rows={inbox.causes.map(({ cause, count, money, cumulativeShare }) => [
              words.causes[cause as keyof typeof words.causes] ?? cause,
              String(count),
              asMoney(money, inbox.currency),
              fraction(cumulativeShare, 0),
            ])}
          />
        </div>
      )}
    </div>
  );
}

function Totals({ inbox: { open, vital, more, moreMoney, currency } }: { inbox: ExceptionInbox }) {
  const styles = useLogStyles();
  const amount = (money: number): string => asMoney(money, currency);
  const total = open.reduce((sum, { money }) => sum + money, 0);
  return (
    <div>
      <Body1 block>{words.sum(open.length, amount(total))}</Body1>
      {total > 0 && vital < open.length && (
        <Caption1 block className={styles.quiet}>
          {words.vital(vital)}
        </Caption1>
      )}
      {more > 0 && (
        <Caption1 block className={styles.quiet}>
          {words.beyond(more, amount(moreMoney))}
        </Caption1>
      )}
    </div>
  );
}

interface FilteredProps {
  inbox: ExceptionInbox;
  wanted: ExceptionFilter;
  onWant(wanted: ExceptionFilter): void;
  children(entry: ExceptionEntry): React.ReactNode;
}

/** The list with what narrows it down: step, owner, state. */
function Filtered({ inbox, wanted, onWant, children }: FilteredProps) {
  const styles = useLogStyles();
  const [view, setView] = useState<View>("open");
  const shown = [...inbox.open, ...inbox.aside].filter((entry) => viewOf(entry) === view);
  return (
    <div className={styles.part}>
      <Field label={words.step}>
        <Select
          className={styles.field}
          value={wanted.step ?? ""}
          onChange={(_, { value }) => onWant({ ...wanted, step: (value || undefined) as StepId | undefined })}
        >
          <option value="">{words.allSteps}</option>
          {stepOrder.map((id) => (
            <option key={id} value={id}>
              {texts.steps[id].name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={words.owner}>
          <Select
            className={styles.field}
            value={wanted.owner === "" ? nobody : (wanted.owner ?? "")}
            onChange={(_, { value }) =>
              onWant({ ...wanted, owner: value === nobody ? "" : value || undefined })
            }
          >
            <option value="">{words.everybody}</option>
            <option value={nobody}>{words.nobody}</option>
            {inbox.owners.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.state}>
          <Select className={styles.field} value={view} onChange={(_, { value }) => setView(value as View)}>
            {views.map((each) => (
              <option key={each} value={each}>
                {words.views[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {shown.length === 0 && <Body1>{words.none}</Body1>}
      {shown.length > 0 && (
        <WindowedList label={words.list} items={shown} keyOf={({ id }) => id}>
          {children}
        </WindowedList>
      )}
    </div>
  );
}

/** Stands for exceptions without an owner in the choice of owners; no name begins with a blank. */
const nobody = " ";

function viewOf({ state }: ExceptionEntry): View {
  return state === "overdue" ? "open" : state;
}
