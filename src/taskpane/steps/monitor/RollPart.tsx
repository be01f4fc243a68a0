import { useCallback, useId, useState } from "react";
import { Body1, Button, Caption1, Field, Input } from "@fluentui/react-components";
import { Heading } from "../../frame/Heading";
import type { ChangeWork } from "../../log/changeWork";
import { useLogStyles } from "../../log/useLogStyles";
import { storedName } from "../../state/plannerName";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { WillWrite } from "../shared/WillWrite";

const words = texts.audit.roll;

/** The way into the next cycle, and back. */
export default function RollPart({ controller }: { controller: PaneController }) {
  const styles = useLogStyles();
  const { ending, version, change } = useChange(controller);
  const [closes, reopens] = [useId(), useId()];
  const [waiver, setWaiver] = useState("");
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const load = useCallback(async () => (await controller.cycle.monitorDesk()).rollPreview(), [controller]);
  const { value: preview, problem } = useLoaded(load, version);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!preview) return null;
  const { from, to, open, undoable } = preview;
  const act = async (work: Parameters<ChangeWork>[0], done: string): Promise<void> => {
    setBusy(true);
    await change(work, done);
    setBusy(false);
  };
  const close = async (): Promise<void> => {
    setChecked(true);
    if (open.length > 0 && waiver.trim() === "") return;
    await act(
      async () => {
        const desk = await controller.cycle.monitorDesk();
        const { decisions } = await desk.rollForward(storedName(), waiver);
        controller.announce(words.done(from, to, decisions));
      },
      words.closed(from, to),
    );
  };
  const undo = async (): Promise<void> => (await controller.cycle.monitorDesk()).undoRoll();
  return (
    <section className={styles.section} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      <Body1>{words.intro(from, to)}</Body1>
      <Caption1 className={ending.good ? styles.quiet : styles.problem}>{ending.text}</Caption1>
      {open.map((each) => (
        <Body1 key={each}>{each}</Body1>
      ))}
      {open.length > 0 && (
        <Field
          label={words.waiver}
          {...(checked && waiver.trim() === "" ? { validationMessage: words.waiverMissing } : {})}
        >
          <Input className={styles.field} value={waiver} onChange={(_, { value }) => setWaiver(value)} />
        </Field>
      )}
      <WillWrite id={closes}>{texts.writes.roll(to)}</WillWrite>
      {undoable && <WillWrite id={reopens}>{texts.writes.unroll(undoable)}</WillWrite>}
      <div className={styles.row}>
        <Button
          appearance="primary"
          aria-describedby={closes}
          disabledFocusable={busy}
          onClick={() => void close()}
        >
          {words.close(to)}
        </Button>
        {undoable && (
          <Button
            aria-describedby={reopens}
            disabledFocusable={busy}
            onClick={() => void act(undo, words.undone)}
          >
            {words.undo(undoable)}
          </Button>
        )}
      </div>
    </section>
  );
}
