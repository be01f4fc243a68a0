import { useCallback, useState } from "react";
import { Body1, Caption1 } from "@fluentui/react-components";
import { conflictId, type MergePreview } from "../../cycle/versions/mergeContract";
import { Heading } from "../frame/Heading";
import { describeError } from "../state/describeError";
import type { PaneController } from "../state/paneController";
import { useLoaded } from "../state/useLoaded";
import { useWork, type WorkWatch } from "../state/useWork";
import { FilePick } from "../steps/shared/FilePick";
import { RunProgress } from "../steps/shared/RunProgress";
import { SmallTable } from "../steps/shared/SmallTable";
import { WindowedList } from "../steps/shared/WindowedList";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { WriteButton } from "../steps/shared/WriteButton";
import { texts } from "../texts";
import { worded } from "../worded";
import type { ChangeWork } from "./changeWork";
import { ConflictList } from "./ConflictList";
import { shownValue } from "./shownValue";
import { useLogStyles } from "./useLogStyles";

const words = texts.audit.merge;

interface MergePartProps {
  controller: PaneController;
  /** Another object after each change. */
  version: object;
  change: ChangeWork;
}

/** A colleague's copy of the workbook: looked at, decided upon, merged, and taken back. */
export function MergePart({ controller, version, change }: MergePartProps) {
  const styles = useLogStyles();
  const [theirs, setTheirs] = useState<File>();
  const [preview, setPreview] = useState<MergePreview>();
  const [problem, setProblem] = useState("");
  const { work, run, cancel } = useWork();
  const busy = work !== undefined;
  const load = useCallback(async () => (await controller.cycle.mergeDesk()).undoable(), [controller]);
  const { value: undoable } = useLoaded(load, version);

  const look = async (file: File, original?: File): Promise<void> => {
    setTheirs(file);
    setPreview(undefined);
    setProblem("");
    try {
      await run(words.reading, async (watch) => {
        const desk = await controller.cycle.mergeDesk();
        setPreview(await desk.preview(await picked(file), original && (await picked(original)), watch));
      });
    } catch (error) {
      setProblem(describeError(error));
    }
  };
  const merge = async (overruled: readonly string[]): Promise<void> => {
    if (!preview) return;
    const done = words.done(preview.taken + overruled.length, preview.file);
    const apply = async (watch: WorkWatch): Promise<void> => {
      await (await controller.cycle.mergeDesk()).apply(overruled, watch);
    };
    const good = await run(words.writing, (watch) => change(() => apply(watch), done));
    if (good) setPreview(undefined);
  };
  const undo = async (): Promise<void> => (await controller.cycle.mergeDesk()).undo();
  return (
    <section className={styles.section} aria-label={words.title}>
      <Heading kind="result">{words.title}</Heading>
      <Body1>{words.intro}</Body1>
      <FilePick label={words.pick} onPick={(file) => void look(file)} />
      {work && <RunProgress action={words.title} running={work} onCancel={cancel} />}
      {problem && (
        <>
          <Body1 className={styles.problem} role="alert">
            {problem}
          </Body1>
          {theirs && <FilePick label={words.original} onPick={(file) => void look(theirs, file)} />}
        </>
      )}
      {preview && <Decision key={preview.file} preview={preview} busy={busy} onMerge={merge} />}
      {undoable && (
        <WriteButton
          will={texts.writes.unmerge}
          className={styles.button}
          size="small"
          disabledFocusable={busy}
          onClick={() => void change(undo, words.undone)}
        >
          {words.undo(undoable)}
        </WriteButton>
      )}
    </section>
  );
}

interface DecisionProps {
  preview: MergePreview;
  busy: boolean;
  onMerge(overruled: readonly string[]): Promise<void>;
}

/** What the merge takes, and whose value stands where both changed a cell. */
function Decision({ preview, busy, onMerge }: DecisionProps) {
  const styles = useLogStyles();
  const entry = useEntryStyles();
  const [overruled, setOverruled] = useState<ReadonlySet<string>>(new Set());
  const { base, changes, taken, conflicts, byTable, entries, notes } = preview;
  if (taken === 0 && conflicts.length === 0) return <Body1>{words.same}</Body1>;
  return (
    <>
      <Body1>{`${words.base(base)} ${words.sum(taken, conflicts.length)}`}</Body1>
      {entries > 0 && <Caption1 className={styles.quiet}>{words.entries(entries)}</Caption1>}
      {notes.map((note) => (
        <Caption1 key={note}>{note}</Caption1>
      ))}
      <SmallTable
        label={words.tables}
        headers={[words.table, words.taken, words.conflicts]}
        rows={byTable.map((each) => [each.table, String(each.taken), String(each.conflicts)])}
      />
      {changes.length > 0 && (
        <>
          <Heading kind="part">{words.changes}</Heading>
          <WindowedList
            label={words.changes}
            items={changes}
            itemClass={entry.item}
            keyOf={({ table, row, column, kind }) => `${table} ${row} ${column} ${kind}`}
          >
            {({ table, row, column, kind, before, after }) => (
              <div className={entry.words}>
                <Body1>{[table, row, column].filter(Boolean).join(" · ")}</Body1>
                <Caption1 className={entry.quiet}>
                  {kind === "changed"
                    ? `${shownValue(before, column)} → ${shownValue(after, column)}`
                    : worded("changes", kind)}
                </Caption1>
              </div>
            )}
          </WindowedList>
        </>
      )}
      {conflicts.length > 0 && (
        <ConflictList conflicts={conflicts} overruled={overruled} onDecide={setOverruled} />
      )}
      <WriteButton
        will={texts.writes.merge(taken + overruled.size, byTable.length)}
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void onMerge(conflicts.map(conflictId).filter((id) => overruled.has(id)))}
      >
        {words.apply}
      </WriteButton>
    </>
  );
}

async function picked(file: File): Promise<{ name: string; bytes: Uint8Array }> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
