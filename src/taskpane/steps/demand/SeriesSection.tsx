import { Fragment, useCallback } from "react";
import { Body1 } from "@fluentui/react-components";
import type { DemandDesk, SeriesKey } from "../../../cycle/demand/contract";
import { Heading } from "../../frame/Heading";
import CommentsPart from "../../comments/CommentsPart";
import type { PaneController } from "../../state/paneController";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { useSectionStyles } from "../shared/useSectionStyles";
import { AssumptionPart } from "./AssumptionPart";
import { LeaguePart } from "./LeaguePart";
import { OverridePart } from "./OverridePart";
import { PackPart } from "./PackPart";
import { SeriesPicker } from "./SeriesPicker";
import { SeriesCard } from "./SeriesCard";

interface SeriesSectionProps {
  controller: PaneController;
  chosen: SeriesKey;
  onChoose(choice: SeriesKey): void;
}

/** The forecast of a chosen item, family or the total: what it says, why, and the planner's own word on it. */
export default function SeriesSection({ controller, chosen, onChoose }: SeriesSectionProps) {
  const styles = useSectionStyles();
  const load = useCallback(async () => {
    const desk = await controller.demandDesk();
    return { desk, choices: await desk.choices() };
  }, [controller]);
  const { value, problem } = useLoaded(load);
  return (
    <section className={styles.section} aria-label={texts.series.label}>
      <Heading kind="result">{texts.series.title}</Heading>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {value && (
        <>
          <SeriesPicker choices={value.choices} chosen={chosen} onChoose={onChoose} />
          <Chosen desk={value.desk} chosen={chosen} controller={controller} />
          <PackPart desk={value.desk} controller={controller} />
        </>
      )}
    </section>
  );
}

interface ChosenProps {
  desk: DemandDesk;
  chosen: SeriesKey;
  controller: PaneController;
}

function Chosen({ desk, chosen, controller }: ChosenProps) {
  const styles = useSectionStyles();
  const load = useCallback(() => desk.view(chosen), [desk, chosen]);
  const { value: view, problem } = useLoaded(load);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!view) return null;
  // Until another series has come the one before stays: nothing jumps.
  return (
    <Fragment key={`${view.choice.level} ${view.choice.key}`}>
      <SeriesCard view={view} />
      <LeaguePart view={view} desk={desk} controller={controller} />
      <OverridePart view={view} desk={desk} controller={controller} />
      <AssumptionPart view={view} desk={desk} controller={controller} />
      <CommentsPart controller={controller} subject={view.choice.level === "total" ? "" : view.choice.key} />
    </Fragment>
  );
}
