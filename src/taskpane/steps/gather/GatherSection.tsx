import { useCallback } from "react";
import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import { Heading } from "../../frame/Heading";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { sampleAddress } from "../../state/sampleAddress";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { useSectionStyles } from "../shared/useSectionStyles";
import { CorrectionsPart } from "./CorrectionsPart";
import { FiscalYearPart } from "./FiscalYearPart";
import { IssuesPart } from "./IssuesPart";
import { StartPart } from "./StartPart";
import { TablesPart } from "./TablesPart";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column" },
});

interface GatherSectionProps {
  controller: PaneController;
  /** Whether there are results to look at; how tables are understood can be said before. */
  hasRun: boolean;
}

/** Issues by table, corrections to accept or refuse, and how each table was understood. */
export default function GatherSection({ controller, hasRun }: GatherSectionProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { ending, version, change } = useChange(controller);
  const load = useCallback(async () => {
    const desk = await controller.gatherDesk();
    const seen = {
      desk,
      tables: await desk.tables(),
      kinds: await desk.kinds(),
      year: await desk.fiscalYear(),
    };
    if (!hasRun) return { ...seen, issues: [], corrections: [] };
    return { ...seen, issues: await desk.issues(), corrections: await desk.corrections() };
  }, [controller, hasRun]);
  const { value, problem } = useLoaded(load, version);

  if (problem) return <Body1 className={section.problem}>{problem}</Body1>;
  if (!value) return null;
  const { desk, tables, kinds, year, issues, corrections } = value;
  const isEmpty = tables.length === 0 && !hasRun;
  const label = isEmpty ? texts.start.label : texts.gather.label;
  return (
    <section className={section.section} aria-label={label}>
      <div className={styles.head}>
        <Heading kind="result">{label}</Heading>
        <Caption1 className={ending.good ? section.quiet : section.problem}>{ending.text}</Caption1>
      </div>
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
      {isEmpty ? (
        <StartPart
          onLookAgain={() => void change(() => desk.lookAgain(), texts.start.lookedAgain)}
          onAddSample={() => change(() => desk.addSample(sampleAddress()), texts.start.addedSample)}
        />
      ) : (
        <>
          <TablesPart
            tables={tables}
            kinds={kinds}
            onChoose={(table, choice) =>
              void change(() => desk.choose(table, choice), texts.gather.chosen(table))
            }
          />
          <FiscalYearPart
            start={year}
            onChoose={(month) =>
              void change(() => desk.chooseFiscalYear(month), texts.gather.fiscalYearChosen)
            }
          />
        </>
      )}
    </section>
  );
}
