import { Fragment, useState } from "react";
import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { SelfTestResult } from "../../functions/selfTest/runSelfTest";
import { describeError } from "../state/describeError";
import { useFocusWithin } from "../state/useFocusWithin";
import { useWork } from "../state/useWork";
import { RunProgress } from "../steps/shared/RunProgress";
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
  const { work, run: start, cancel } = useWork();
  const focusWithin = useFocusWithin<HTMLDivElement>();
  const [problem, setProblem] = useState("");
  const [results, setResults] = useState<SelfTestResult[]>();
  const run = async (): Promise<void> => {
    setResults(undefined);
    setProblem("");
    try {
      await start(words.running(0, 0), async ({ signal, onProgress }) => {
        const { runSelfTest } = await import("../../functions/selfTest/runSelfTest");
        const tested = await runSelfTest(async (done, total) => {
          onProgress({ done, total, what: words.running(done, total) });
          // The page paints and hears the button between two examples.
          await new Promise((resolve) => setTimeout(resolve));
          signal.throwIfAborted();
        });
        setResults(tested);
      });
    } catch (error) {
      const stopped = error instanceof Error && error.name === "AbortError";
      setProblem(stopped ? words.stopped : describeError(error));
    }
  };
  const passed = results?.filter((each) => each.passed).length ?? 0;
  return (
    <div className={styles.part} {...focusWithin}>
      <Caption1Strong>{words.title}</Caption1Strong>
      <Body1>{words.intro}</Body1>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={work !== undefined}
        onClick={() => void run()}
      >
        {words.run}
      </Button>
      {work && <RunProgress action={words.run} running={work} onCancel={cancel} />}
      <Body1 role="status" className={problem ? styles.problem : undefined}>
        {problem || (results ? words.passed(passed, results.length) : "")}
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
              <Caption1 className={entry.quiet}>
                <Formula text={each.formula} />
              </Caption1>
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

/** A formula whose lines end after commas: its numbers and names stay whole. */
function Formula({ text }: { text: string }) {
  return text.split(/(?<=,)/).map((part, k) => (
    <Fragment key={k}>
      {part}
      <wbr />
    </Fragment>
  ));
}
