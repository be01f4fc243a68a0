import { useCallback, useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Heading } from "../../frame/Heading";
import { describeError } from "../../state/describeError";
import type { PaneController } from "../../state/paneController";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { CorrectionsPart } from "./CorrectionsPart";
import { IssuesPart } from "./IssuesPart";
import { TablesPart } from "./TablesPart";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface GatherSectionProps {
  controller: PaneController;
  /** Whether there are results to look at; how tables are understood can be said before. */
  hasRun: boolean;
}

/** Issues by table, corrections to accept or refuse, and how each table was understood. */
export default function GatherSection({ controller, hasRun }: GatherSectionProps) {
  const styles = useStyles();
  // Another object asks the desk anew.
  const [asked, setAsked] = useState({});
  const [ending, setEnding] = useState({ good: true, text: "" });
  const load = useCallback(async () => {
    const desk = await controller.gatherDesk();
    const [tables, kinds] = [await desk.tables(), await desk.kinds()];
    if (!hasRun) return { desk, tables, kinds, issues: [], corrections: [] };
    return { desk, tables, kinds, issues: await desk.issues(), corrections: await desk.corrections() };
  }, [controller, hasRun]);
  const { value, problem } = useLoaded(load, asked);

  const change = async (work: () => Promise<void>, done: string): Promise<void> => {
    try {
      await work();
      setEnding({ good: true, text: done });
      setAsked({});
      await controller.refresh();
    } catch (error) {
      setEnding({ good: false, text: describeError(error) });
    }
  };

  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!value) return null;
  const { desk, tables, kinds, issues, corrections } = value;
  return (
    <section className={styles.section} aria-label={texts.gather.label}>
      <Heading kind="result">{texts.gather.label}</Heading>
      {issues.length > 0 && (
        <IssuesPart groups={issues} onReveal={(target) => void controller.reveal(target)} />
      )}
      {corrections.length > 0 && (
        <CorrectionsPart
          corrections={corrections}
          onDecide={(chosen, accepted) =>
            void change(() => desk.decide(chosen, accepted), texts.gather.decided(chosen.length, accepted))
          }
        />
      )}
      <TablesPart
        tables={tables}
        kinds={kinds}
        onChoose={(table, choice) =>
          void change(() => desk.choose(table, choice), texts.gather.chosen(table))
        }
      />
      <Caption1 role="status" className={ending.good ? styles.quiet : styles.problem}>
        {ending.text}
      </Caption1>
    </section>
  );
}
