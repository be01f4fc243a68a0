import { useState } from "react";
import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { SelfTestResult } from "../../functions/selfTest/runSelfTest";
import { describeError } from "../state/describeError";
import { WindowedList } from "../steps/shared/WindowedList";
import { ToneIcon } from "../steps/shared/Tone";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { texts } from "../texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.selfTest;

/** Lets anyone see that the formulas answer here what the books print. */
export function SelfTestPart() {
  const styles = useStyles();
  const entry = useEntryStyles();
  const [state, setState] = useState<{ done: number; total: number; problem?: string }>();
  const [results, setResults] = useState<SelfTestResult[]>();
  const run = async (): Promise<void> => {
    setResults(undefined);
    setState({ done: 0, total: 0 });
    try {
      const { runSelfTest } = await import("../../functions/selfTest/runSelfTest");
      setResults(await runSelfTest((done, total) => setState({ done, total })));
      setState(undefined);
    } catch (error) {
      setState({ done: 0, total: 0, problem: describeError(error) });
    }
  };
  const running = state !== undefined && state.problem === undefined;
  const passed = results?.filter((each) => each.passed).length ?? 0;
  return (
    <div className={styles.part}>
      <Caption1Strong>{words.title}</Caption1Strong>
      <Body1>{words.intro}</Body1>
      <Button className={styles.button} size="small" disabledFocusable={running} onClick={() => void run()}>
        {words.run}
      </Button>
      <Body1 role="status" className={state?.problem ? styles.problem : undefined}>
        {state?.problem ??
          (running
            ? words.running(state.done, state.total)
            : results
              ? words.passed(passed, results.length)
              : "")}
      </Body1>
      {results && (
        <WindowedList
          label={words.title}
          items={results}
          keyOf={({ formula }) => formula}
          itemClass={entry.item}
        >
          {(each) => (
            <div className={entry.words}>
              <Body1>
                <ToneIcon tone={each.passed ? "good" : "bad"} /> {each.source}
              </Body1>
              <Caption1 className={entry.quiet}>{each.formula}</Caption1>
              <Caption1 className={each.passed ? entry.quiet : styles.problem}>
                {words.answer(each.answer, [each.expected].flat().join(" "))}
              </Caption1>
            </div>
          )}
        </WindowedList>
      )}
    </div>
  );
}
