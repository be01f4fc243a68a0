import { useCallback, useState } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Heading } from "../frame/Heading";
import type { PaneController } from "../state/paneController";
import { useTakenBack } from "../state/useChange";
import { useLoaded } from "../state/useLoaded";
import { texts } from "../texts";
import { TornadoChart } from "./charts";
import { ComparisonTable } from "./ComparisonTable";
import { LeverTray } from "./LeverTray";
import { ScenarioList } from "./ScenarioList";
import { ScorecardPart } from "./ScorecardPart";
import { SimulationPart } from "./SimulationPart";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.scenarios;

/** What if: levers turned on the spot, the scenarios of the workbook, and five of them beside the plan. */
export default function ScenariosTab({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const [version, setVersion] = useState(0);
  const takenBack = useTakenBack(controller);
  const load = useCallback(async () => {
    const desk = await controller.scenarioDesk();
    const [scenarios, comparison, tornado] = [
      await desk.scenarios(),
      await desk.comparison(),
      await desk.tornado(),
    ];
    return { desk, scenarios, comparison, tornado };
  }, [controller]);
  const { value, problem } = useLoaded(load, version + takenBack);
  const again = (): void => setVersion((count) => count + 1);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!value) return null;
  const { desk, scenarios, comparison, tornado } = value;
  return (
    <div className={styles.panel}>
      <Heading kind="step">{words.title}</Heading>
      {scenarios.length === 0 ? (
        <Body1>{words.none}</Body1>
      ) : (
        <>
          <LeverTray desk={desk} controller={controller} onSaved={again} />
          <ScenarioList scenarios={scenarios} desk={desk} controller={controller} onChanged={again} />
          <ScorecardPart
            key={`scorecard ${takenBack}`}
            desk={desk}
            scenarios={scenarios}
            controller={controller}
            onChanged={again}
          />
          {comparison.rows.length > 0 && (
            <div className={styles.part}>
              <Heading kind="result">{words.comparison}</Heading>
              <ComparisonTable comparison={comparison} />
            </div>
          )}
          <SimulationPart key={`simulation ${takenBack}`} desk={desk} controller={controller} />
          {tornado.length > 0 && (
            <div className={styles.part}>
              <Heading kind="result">{words.tornado}</Heading>
              <TornadoChart bars={tornado} />
            </div>
          )}
        </>
      )}
    </div>
  );
}
