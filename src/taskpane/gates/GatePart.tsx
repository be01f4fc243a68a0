import { useCallback, useId, useMemo, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { StepId, StepStatus, Tone } from "../../cycle/contract";
import type { GateState, GateView } from "../../cycle/review/gateContract";
import { shownDay } from "../days";
import { Heading } from "../frame/Heading";
import type { ChangeWork } from "../log/changeWork";
import { usePlannerName } from "../log/usePlannerName";
import type { PaneController } from "../state/paneController";
import { useChange } from "../state/useChange";
import { useLoaded } from "../state/useLoaded";
import { ToneIcon } from "../steps/shared/Tone";
import { WillWrite } from "../steps/shared/WillWrite";
import { WriteButton } from "../steps/shared/WriteButton";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { useFormState } from "../steps/shared/useFormState";
import { texts } from "../texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  calm: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  // In a narrow pane the buttons stand below what the gate is called.
  line: { "@media (max-width: 339px)": { flexDirection: "column" } },
  buttons: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalXS },
  gate: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  confirm: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  field: { minWidth: 0, width: "100%" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.gates;
const tones: Record<GateState, Tone> = { open: "good", waived: "warning", closed: "bad" };

interface GatePartProps {
  controller: PaneController;
  /** Whose gates. */
  steps: readonly StepId[];
  /** Another list after every change in the workbook: the gates are then read anew. */
  statuses: readonly StepStatus[];
}

/** The gates up to here: those that are closed with the way to settle or to waive them, and what was waived. */
export default function GatePart({ controller, steps, statuses }: GatePartProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const [waiving, setWaiving] = useState("");
  const sentence = useId();
  const load = useCallback(async () => (await controller.cycle.gateDesk()).gates(steps), [controller, steps]);
  const changes = useMemo(() => ({ version, statuses }), [version, statuses]);
  const { value: gates, problem } = useLoaded(load, changes);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!gates) return <Caption1 className={entry.quiet}>{words.loading}</Caption1>;
  const shown = gates.filter(({ state }) => state !== "open");
  const closed = gates.filter(({ state }) => state === "closed").length;
  const act = async (id: string, work: Parameters<ChangeWork>[0], done: string): Promise<void> => {
    // By then the planner may be writing the next gate's waiver: that form stays.
    if (await change(work, done)) setWaiving((open) => (open === id ? "" : open));
  };
  return (
    <section className={styles.section} aria-label={words.label}>
      <Heading kind="part">
        {shown.length === 0 ? words.label : words.open(gates.length - closed, gates.length)}
      </Heading>
      {shown.length === 0 && (
        <div className={styles.calm}>
          <ToneIcon tone="good" />
          <Body1>{words.allOpen}</Body1>
        </div>
      )}
      {closed > 0 && <Caption1 className={entry.quiet}>{words.hint}</Caption1>}
      {ending.text && <Caption1 className={ending.good ? undefined : styles.problem}>{ending.text}</Caption1>}
      {shown.some(({ state }) => state === "waived") && (
        <WillWrite id={sentence}>{texts.writes.gate}</WillWrite>
      )}
      <ul className={entry.list}>
        {shown.map((gate) => (
          <li key={gate.id}>
            <GateLine
              gate={gate}
              sentence={sentence}
              onSettle={() => void settle(controller, gate)}
              onWaive={() => setWaiving(waiving === gate.id ? "" : gate.id)}
              onWithdraw={() =>
                void act(
                  gate.id,
                  async () => (await controller.cycle.gateDesk()).withdraw(gate.id),
                  words.withdrawn(gate.name),
                )
              }
            />
            {waiving === gate.id && (
              <WaiverForm
                onCancel={() => setWaiving("")}
                onWaive={(reason, by) =>
                  act(
                    gate.id,
                    async () => (await controller.cycle.gateDesk()).waive([{ gate: gate.id, reason, by }]),
                    words.done(gate.name),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the step that settles the gate, and to the sheet that shows what is missing. */
async function settle(controller: PaneController, { settle: { step, target } }: GateView): Promise<void> {
  await controller.select(step);
  await controller.reveal(target);
}

interface GateLineProps {
  gate: GateView;
  /** The id of what withdrawing will write. */
  sentence: string;
  onSettle(): void;
  onWaive(): void;
  onWithdraw(): void;
}

function GateLine({ gate, sentence, onSettle, onWaive, onWithdraw }: GateLineProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { name, state, missing, by, on, reason } = gate;
  return (
    <div className={mergeClasses(entry.item, styles.line)}>
      <span className={styles.gate}>
        <ToneIcon tone={tones[state]} />
        <span className={entry.words}>
          <Body1>{name}</Body1>
          <Caption1 className={entry.quiet}>{missing}</Caption1>
          {state === "waived" && <Caption1>{words.waived(by, shownDay(on), reason)}</Caption1>}
        </span>
      </span>
      <span className={styles.buttons}>
        {state === "closed" ? (
          <>
            <Button size="small" aria-label={words.settleOf(name)} onClick={onSettle}>
              {words.settle}
            </Button>
            <Button size="small" appearance="subtle" aria-label={words.waiveOf(name)} onClick={onWaive}>
              {words.waive}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            aria-label={words.withdrawOf(name)}
            aria-describedby={sentence}
            onClick={onWithdraw}
          >
            {words.withdraw}
          </Button>
        )}
      </span>
    </div>
  );
}

interface WaiverFormProps {
  onWaive(reason: string, by: string): Promise<void>;
  onCancel(): void;
}

function WaiverForm({ onWaive, onCancel }: WaiverFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [name, setName] = usePlannerName();
  const { shown, saving, submit } = useFormState({
    reason: reason.trim() === "" ? words.reasonMissing : "",
    name: name.trim() === "" ? words.nameMissing : "",
  });
  return (
    <div className={styles.form}>
      <Field label={words.reason} {...shown("reason")}>
        <Input className={styles.field} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={words.name} {...shown("name")}>
        <Input className={styles.field} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <span className={styles.confirm}>
        <WriteButton
          will={texts.writes.gate}
          appearance="primary"
          disabledFocusable={saving}
          onClick={() => void submit(() => onWaive(reason, name))}
        >
          {words.confirm}
        </WriteButton>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </span>
    </div>
  );
}
