import { useCallback, useState } from "react";
import { Body1, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../cycle/contract";
import type { ScenarioDesk } from "../../cycle/scenarios/contract";
import { number } from "../format";
import { Heading } from "../frame/Heading";
import { describeError } from "../state/describeError";
import type { PaneController } from "../state/paneController";
import { useChange } from "../state/useChange";
import { useLoaded } from "../state/useLoaded";
import { useWork } from "../state/useWork";
import { RunProgress } from "../steps/shared/RunProgress";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { useFormStyles } from "../steps/shared/useFormStyles";
import { WriteButton } from "../steps/shared/WriteButton";
import { texts } from "../texts";
import { RangeChart } from "./charts";
import { RangeTable } from "./ComparisonTable";
import { SimulationFan } from "./SimulationFan";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.simulation;

/** How sure the plan is: the last simulation, and the way to run another. */
export function SimulationPart({ desk, controller }: { desk: ScenarioDesk; controller: PaneController }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const load = useCallback(() => desk.simulation.view(), [desk]);
  const { value: last, problem } = useLoaded(load, version);
  return (
    <section className={styles.part} aria-label={words.start}>
      <Heading kind="result">{words.label}</Heading>
      <Caption1 className={entry.quiet}>{texts.scenarios.simulationHint}</Caption1>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      <SimulationForm
        key={last ? `${last.runs} ${last.seed}` : ""}
        desk={desk}
        controller={controller}
        usual={{ runs: last?.runs ?? 10_000, seed: last?.seed ?? 1 }}
        onResult={(write, runs) => change(write, words.done(number(runs)))}
      />
      {ending.text && <Body1 className={ending.good ? undefined : styles.problem}>{ending.text}</Body1>}
      {last && last.ranges.length > 0 && (
        <>
          <Caption1 className={entry.quiet}>{words.last(number(last.runs), last.seed)}</Caption1>
          <RangeTable ranges={last.ranges} />
          <RangeChart ranges={last.ranges.filter(({ format }) => format === "money")} />
          <SimulationFan fans={last.fans} />
        </>
      )}
    </section>
  );
}

interface SimulationFormProps {
  desk: ScenarioDesk;
  controller: PaneController;
  usual: { runs: number; seed: number };
  onResult(write: () => Promise<void>, runs: number): Promise<boolean>;
}

function SimulationForm({ desk, controller, usual, onResult }: SimulationFormProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const [runs, setRuns] = useState(String(usual.runs));
  const [seed, setSeed] = useState(String(usual.seed));
  const { work, run, cancel } = useWork();
  const [problem, setProblem] = useState("");
  const start = async (): Promise<void> => {
    const settings = { runs: wholeNumber(runs), seed: wholeNumber(seed) };
    let wasStopped = (): boolean => false;
    setProblem("");
    controller.announce(words.bar);
    try {
      await run(words.bar, async (watch) => {
        wasStopped = () => watch.signal.aborted;
        const counted = { ...watch, onProgress: (now: Progress) => watch.onProgress(inRuns(now)) };
        await onResult(await desk.simulation.simulate(settings, counted), settings.runs);
      });
    } catch (error) {
      const text = wasStopped() ? words.stopped : describeError(error);
      setProblem(text);
      controller.announce(text);
    }
  };
  return (
    <>
      <div className={form.pair}>
        <Field label={words.runs}>
          <Input className={form.field} value={runs} onChange={(_, { value }) => setRuns(value)} />
        </Field>
        <Field label={words.seed} hint={words.seedHint}>
          <Input className={form.field} value={seed} onChange={(_, { value }) => setSeed(value)} />
        </Field>
      </div>
      <WriteButton
        will={words.willWrite}
        className={form.save}
        appearance="primary"
        disabledFocusable={work !== undefined}
        onClick={() => void start()}
      >
        {words.start}
      </WriteButton>
      {work && <RunProgress action={words.start} running={work} onCancel={cancel} />}
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
    </>
  );
}

/** Says how many runs there have been once they have begun; before that the plan itself is planned. */
function inRuns(progress: Progress): Progress {
  const { done, total } = progress;
  return done === 0 ? progress : { ...progress, what: words.running(number(done), number(total)) };
}

/** "10 000", "10,000" and "10000" are the same number of runs. */
function wholeNumber(text: string): number {
  const digits = text.replace(/[\s.,'\u00a0\u202f]/g, "");
  return digits === "" ? NaN : Number(digits);
}
