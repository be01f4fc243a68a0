import { useCallback, useState } from "react";
import { Body1, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Heading } from "../frame/Heading";
import type { PaneController } from "../state/paneController";
import { useTakenBack } from "../state/useChange";
import { useLoaded } from "../state/useLoaded";
import { texts } from "../texts";
import { RangeChart, TornadoChart } from "./charts";
import { ComparisonTable, RangeTable } from "./ComparisonTable";
import { LeverTray } from "./LeverTray";
import { ScenarioList } from "./ScenarioList";

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
    const [scenarios, comparison, tornado, ranges] = [
      await desk.scenarios(),
      await desk.comparison(),
      await desk.tornado(),
      await desk.ranges(),
    ];
    return { desk, scenarios, comparison, tornado, ranges };
  }, [controller]);
  const { value, problem } = useLoaded(load, version + takenBack);
  const again = (): void => setVersion((count) => count + 1);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!value) return <Spinner size="tiny" label={words.loading} />;
  const { desk, scenarios, comparison, tornado, ranges } = value;
  return (
    <div className={styles.panel}>
      <Heading kind="step">{words.title}</Heading>
      {scenarios.length === 0 ? (
        <Body1>{words.none}</Body1>
      ) : (
        <>
          <LeverTray desk={desk} controller={controller} onSaved={again} />
          <ScenarioList scenarios={scenarios} desk={desk} controller={controller} onChanged={again} />
          {comparison.rows.length > 0 && (
            <div className={styles.part}>
              <Heading kind="result">{words.comparison}</Heading>
              <ComparisonTable comparison={comparison} />
            </div>
          )}
          {ranges.length > 0 && (
            <div className={styles.part}>
              <Heading kind="result">{words.simulation}</Heading>
              <Caption1>{words.simulationHint}</Caption1>
              <RangeTable ranges={ranges} />
              <RangeChart ranges={ranges.filter(({ format }) => format === "money")} />
            </div>
          )}
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
