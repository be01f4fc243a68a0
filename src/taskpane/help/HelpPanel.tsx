import { useCallback, useState, type KeyboardEvent } from "react";
import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { Heading } from "../frame/Heading";
import { examplesFor } from "../functions/examples";
import { describeError } from "../state/describeError";
import type { PaneController } from "../state/paneController";
import { useLoaded } from "../state/useLoaded";
import { texts } from "../texts";
import { FormulaExample } from "./FormulaExample";
import { SelfTestPart } from "./SelfTestPart";
import { tips } from "./tips";
import { functionsOfTopic, helpId, titleOf, type Topic } from "./topics";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  list: { margin: 0, paddingInlineStart: "20px" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.help;

interface HelpPanelProps {
  topic: Topic;
  controller: PaneController;
  onClose(): void;
  /** Shows a function with its arguments. */
  onExplain(id: string): void;
}

/** What the part of the pane at hand is for: what one does, what one gets, and an example to try. */
export default function HelpPanel({ topic, controller, onClose, onExplain }: HelpPanelProps) {
  const styles = useStyles();
  const [ending, setEnding] = useState({ good: true, words: "" });
  const { does, gets, example } = words.topics[topic];
  const insert = async (formula: string): Promise<void> => {
    try {
      const { sheet, address } = await controller.insertFormula(formula);
      setEnding({ good: true, words: texts.functions.inserted(`${sheet}!${address}`) });
    } catch (error) {
      setEnding({ good: false, words: describeError(error) });
    }
  };
  const showTipsAgain = (): void => {
    tips.showAgain(topic);
    setEnding({ good: true, words: words.tipsWillShow });
  };
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") onClose();
  };
  return (
    <section
      id={helpId}
      className={styles.panel}
      aria-label={words.label(titleOf(topic))}
      onKeyDown={closeOnEscape}
    >
      <div className={styles.head}>
        <Heading kind="group">{titleOf(topic)}</Heading>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.part}>
        <Caption1Strong>{words.does}</Caption1Strong>
        <ol className={styles.list}>
          {Object.values(does).map((each) => (
            <li key={each}>
              <Body1>{each}</Body1>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.part}>
        <Caption1Strong>{words.gets}</Caption1Strong>
        <Body1>{gets}</Body1>
      </div>
      <div className={styles.part}>
        <Caption1Strong>{words.example}</Caption1Strong>
        <Body1>{example}</Body1>
      </div>
      {topic === "functions" && <SelfTestPart />}
      {functionsOfTopic[topic].length > 0 && (
        <Formulas topic={topic} controller={controller} onInsert={insert} onExplain={onExplain} />
      )}
      <Caption1 role="status" className={ending.good ? styles.quiet : styles.problem}>
        {ending.words}
      </Caption1>
      <div className={styles.row}>
        <Button size="small" onClick={showTipsAgain}>
          {words.tipsAgain}
        </Button>
      </div>
    </section>
  );
}

interface FormulasProps {
  topic: Topic;
  controller: PaneController;
  onInsert(formula: string): Promise<void>;
  onExplain(id: string): void;
}

function Formulas({ topic, controller, onInsert, onExplain }: FormulasProps) {
  const styles = useStyles();
  const load = useCallback(async () => {
    const { catalogue } = await import("../../functions/catalogue");
    const exampleOf = await examplesFor(controller.cycle);
    return functionsOfTopic[topic]
      .flatMap((id) => catalogue.filter((spec) => spec.id === id))
      .map((spec) => ({ spec, example: exampleOf(spec) }));
  }, [controller, topic]);
  const { value: examples, problem } = useLoaded(load);
  return (
    <div className={styles.part}>
      <Caption1Strong>{words.formulas}</Caption1Strong>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {!examples && !problem && <Caption1 className={styles.quiet}>{words.loading}</Caption1>}
      {examples?.map(({ spec, example }) => (
        <FormulaExample
          key={spec.id}
          spec={spec}
          example={example}
          onInsert={() => onInsert(example.formula)}
          onExplain={() => onExplain(spec.id)}
        />
      ))}
    </div>
  );
}
