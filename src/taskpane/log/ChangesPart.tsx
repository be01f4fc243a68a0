import { useCallback, useState } from "react";
import { Body1, Button, Caption1, Field, Input, mergeClasses } from "@fluentui/react-components";
import type { LogEntry } from "../../cycle/versions/contract";
import { shownMoment } from "../days";
import { named } from "../format";
import { Heading } from "../frame/Heading";
import type { PaneController } from "../state/paneController";
import { useLoaded } from "../state/useLoaded";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { WindowedList } from "../steps/shared/WindowedList";
import { WriteButton } from "../steps/shared/WriteButton";
import { texts } from "../texts";
import type { ChangeWork } from "./changeWork";
import { shownValue } from "./shownValue";
import { useLogStyles } from "./useLogStyles";

const words = texts.audit.log;
/** More than anybody scrolls through; the sheet has all. */
const most = 20_000;

interface ChangesPartProps {
  controller: PaneController;
  /** Another object after each change. */
  version: object;
  change: ChangeWork;
}

/** The log: whether it is whole, and the entries that match a question. */
export function ChangesPart({ controller, version, change }: ChangesPartProps) {
  const styles = useLogStyles();
  const entryStyles = useEntryStyles();
  const [question, setQuestion] = useState("");
  const load = useCallback(
    // The sheet is read and checked when the log is opened, not with each letter of a question.
    async () => (await controller.cycle.auditDesk()).log(question, most, question === ""),
    [controller, question],
  );
  const { value: page, problem } = useLoaded(load, version);
  const explain = (entry: number, why: string) =>
    change(async () => (await controller.cycle.auditDesk()).explain(entry, why), words.reasonKept(entry));
  return (
    <section className={styles.part} aria-label={words.title}>
      <Heading kind="result">{words.title}</Heading>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {page && (
        <Body1
          className={page.check.whole ? undefined : styles.problem}
          role={page.check.whole ? undefined : "alert"}
        >
          {page.check.whole ? words.whole(page.total) : page.check.message}
        </Body1>
      )}
      {page?.problem && <Body1 className={styles.problem}>{page.problem}</Body1>}
      {page && page.total > 0 && (
        <>
          <Field label={words.search}>
            <Input
              type="search"
              value={question}
              placeholder={words.placeholder}
              onChange={(_, { value }) => setQuestion(value)}
            />
          </Field>
          <Caption1 className={styles.quiet}>{words.found(page.entries.length, page.found)}</Caption1>
          <WindowedList
            label={words.title}
            items={page.entries}
            keyOf={({ number }) => number}
            itemClass={mergeClasses(entryStyles.item, styles.wrapping)}
          >
            {(entry) => <Entry entry={entry} onExplain={explain} />}
          </WindowedList>
          <Button
            className={styles.button}
            size="small"
            onClick={() => void controller.reveal({ sheet: "SOP_Changes", address: "A1" })}
          >
            {words.open}
          </Button>
        </>
      )}
    </section>
  );
}

interface EntryProps {
  entry: LogEntry;
  onExplain(entry: number, why: string): Promise<boolean>;
}

function Entry({ entry, onExplain }: EntryProps) {
  const styles = useEntryStyles();
  const log = useLogStyles();
  const [why, setWhy] = useState<string>();
  const { number, at, who, what, table, row, column, before, after } = entry;
  const place = [table, row, column].filter(Boolean).join(" · ");
  // What a step or Concord did as a whole needs no reason, and its fingerprint tells nobody anything.
  const byHand = row !== "" && column !== "" && entry.what !== words.register;
  const moved =
    before === null && after === null ? "" : `: ${shownValue(before, column)} → ${shownValue(after, column)}`;
  const isWhole = table === "" || row === "";
  const head = isWhole
    ? [table, what, row].filter(Boolean).reduce((name, more) => named(name, more))
    : `${place}${moved}`;
  return (
    <>
      <div className={mergeClasses(styles.words, log.wide)}>
        <Body1>{head}</Body1>
        <Caption1 className={styles.quiet}>
          {`${number} · ${shownMoment(at)} · ${who || words.nobody}${byHand ? ` · ${what}` : ""}`}
        </Caption1>
        {entry.why && <Caption1>{entry.why}</Caption1>}
        {why !== undefined && (
          <>
            <Field label={words.why(number)}>
              <Input size="small" value={why} onChange={(_, { value }) => setWhy(value)} />
            </Field>
            <WriteButton
              will={texts.writes.row("SOP_Changes")}
              className={log.button}
              size="small"
              onClick={() => void onExplain(number, why).then((good) => good && setWhy(undefined))}
            >
              {words.keepReason}
            </WriteButton>
          </>
        )}
      </div>
      {byHand && !entry.why && why === undefined && (
        <Button size="small" aria-label={words.giveReasonFor(number)} onClick={() => setWhy("")}>
          {words.giveReason}
        </Button>
      )}
    </>
  );
}
