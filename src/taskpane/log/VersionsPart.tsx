import { useCallback, useState } from "react";
import { Body1, Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import { presentState, type VersionDiff, type VersionInfo } from "../../cycle/versions/contract";
import { shownDay } from "../days";
import { Heading } from "../frame/Heading";
import type { PaneController } from "../state/paneController";
import { useLoaded } from "../state/useLoaded";
import { SmallTable } from "../steps/shared/SmallTable";
import { WriteButton } from "../steps/shared/WriteButton";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { texts } from "../texts";
import { worded } from "../worded";
import type { ChangeWork } from "./changeWork";
import { shownValue } from "./shownValue";
import { useLogStyles } from "./useLogStyles";

const words = texts.audit.versions;
const shownChanges = 12;

interface VersionsPartProps {
  controller: PaneController;
  version: object;
  change: ChangeWork;
  name: string;
}

/** The versions that the workbook keeps, a new one to keep, and any two to compare. */
export function VersionsPart({ controller, version, change, name }: VersionsPartProps) {
  const styles = useLogStyles();
  const entry = useEntryStyles();
  const [note, setNote] = useState("");
  const load = useCallback(async () => (await controller.cycle.auditDesk()).versions(), [controller]);
  const { value: versions, problem } = useLoaded(load, version);
  const save = () =>
    change(async () => {
      await (await controller.cycle.auditDesk()).save(name, note);
      setNote("");
    }, words.saved);
  return (
    <section className={styles.section} aria-label={words.title}>
      <Heading kind="result">{words.title}</Heading>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {versions?.length === 0 && <Body1>{words.none}</Body1>}
      {versions && versions.length > 0 && (
        <>
          <ul className={entry.list}>
            {[...versions].reverse().map((each) => (
              <li key={each.id} className={entry.item}>
                <div className={entry.words}>
                  <Body1>{lineOf(each)}</Body1>
                  {each.note && <Caption1 className={styles.quiet}>{each.note}</Caption1>}
                </div>
              </li>
            ))}
          </ul>
          <Comparison controller={controller} versions={versions} />
        </>
      )}
      <Field label={words.note}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <WriteButton
        will={texts.writes.version}
        className={styles.button}
        size="small"
        onClick={() => void save()}
      >
        {words.save}
      </WriteButton>
    </section>
  );
}

function Comparison({
  controller,
  versions,
}: {
  controller: PaneController;
  versions: readonly VersionInfo[];
}) {
  const styles = useLogStyles();
  const ids = versions.map(({ id }) => id).reverse();
  const [from, setFrom] = useState(ids[0]);
  const [to, setTo] = useState(presentState);
  const [pair, setPair] = useState<[string, string]>();
  const load = useCallback(
    async () => (pair ? (await controller.cycle.auditDesk()).diff(...pair) : undefined),
    [controller, pair],
  );
  const { value: diff, problem, loading } = useLoaded(load);
  return (
    <>
      <div className={styles.pair}>
        <Field label={words.from}>
          <Select className={styles.field} value={from} onChange={(_, { value }) => setFrom(value)}>
            {ids.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.to}>
          <Select className={styles.field} value={to} onChange={(_, { value }) => setTo(value)}>
            <option value={presentState}>{words.now}</option>
            {ids.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Button className={styles.button} size="small" onClick={() => setPair([from, to])}>
        {words.compare}
      </Button>
      {pair && loading && <Caption1>{texts.audit.loading}</Caption1>}
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {diff && !loading && <Differences diff={diff} />}
    </>
  );
}

function Differences({ diff }: { diff: VersionDiff }) {
  const entry = useEntryStyles();
  return (
    <>
      <Body1>{words.differences(diff.total)}</Body1>
      {diff.byTable.length > 0 && (
        <SmallTable
          label={words.tables}
          headers={[words.table, words.count]}
          rows={diff.byTable.map(({ table, count }) => [table, String(count)])}
        />
      )}
      {diff.changes.length > 0 && (
        <>
          <Heading kind="part">{words.first}</Heading>
          <ul className={entry.list}>
            {diff.changes.slice(0, shownChanges).map(({ table, row, column, kind, before, after }) => (
              <li key={`${table} ${row} ${column} ${kind}`} className={entry.item}>
                <div className={entry.words}>
                  <Body1>{[table, row, column].filter(Boolean).join(" · ")}</Body1>
                  <Caption1 className={entry.quiet}>
                    {kind === "changed"
                      ? `${shownValue(before, column)} → ${shownValue(after, column)}`
                      : worded("changes", kind)}
                  </Caption1>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function lineOf({ id, kind, at, bytes }: VersionInfo): string {
  return words.line({
    id,
    kind: words.kinds[kind],
    day: shownDay(at.slice(0, 10)),
    size: String(Math.round(bytes / 1024)),
  });
}
