import { useCallback } from "react";
import { Body1, Caption1 } from "@fluentui/react-components";
import type { EventDesk } from "../../../../cycle/events/contract";
import { shownDay } from "../../../days";
import { fraction, number } from "../../../format";
import { Heading } from "../../../frame/Heading";
import { monthLabel } from "../../../../cycle/months";
import type { PaneController } from "../../../state/paneController";
import { useChange } from "../../../state/useChange";
import { useLoaded } from "../../../state/useLoaded";
import { texts } from "../../../texts";
import { useSectionStyles } from "../../shared/useSectionStyles";
import { KindPart } from "./KindPart";
import { NewItemForm } from "./NewItemForm";
import { PhaseForm } from "./PhaseForm";
import { PromotionForm } from "./PromotionForm";

const words = texts.events;

interface EventsPartProps {
  controller: PaneController;
  /** Key of the item that the planner looks at; empty for none. */
  item: string;
}

/** What the planner knows will happen to demand, in the planner's own tables. */
export default function EventsPart({ controller, item }: EventsPartProps) {
  const styles = useSectionStyles();
  const { ending, version, change } = useChange(controller);
  const load = useCallback(async () => {
    const desk: EventDesk = await controller.cycle.eventDesk();
    return { desk, view: await desk.view() };
  }, [controller]);
  const { value, problem } = useLoaded(load, version);
  return (
    <section className={styles.section} aria-label={words.title}>
      <Heading kind="result">{words.title}</Heading>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {value && (
        <>
          <KindPart
            kind="promotions"
            {...value}
            item={item}
            change={change}
            Form={PromotionForm}
            line={({ item: key, start, end }) => words.promotions.line(key, shownDay(start), shownDay(end))}
            detail={({ event: { mechanic, expectedUplift } }) =>
              words.promotions.detail(
                mechanic,
                Number.isNaN(expectedUplift) ? "" : fraction(expectedUplift, 0),
              )
            }
          />
          <KindPart
            kind="newItems"
            {...value}
            item={item}
            change={change}
            Form={NewItemForm}
            line={({ item: key, likeItem }) => words.newItems.line(key, likeItem)}
            detail={(listed) => detailOfNew(listed as (typeof value.view.newItems)[number])}
          />
          <KindPart
            kind="phases"
            {...value}
            item={item}
            change={change}
            Form={PhaseForm}
            line={({ predecessor, successor }) => words.phases.line(predecessor, successor)}
            detail={({ event: { share, month } }) =>
              words.phases.detail(fraction(share, 0), monthLabel(month))
            }
          />
        </>
      )}
      <Caption1 className={ending.good ? styles.quiet : styles.problem}>{ending.text}</Caption1>
    </section>
  );
}

function detailOfNew({
  event,
  grown,
}: {
  event: { likeFactor: number; launch: string };
  grown: boolean;
}): string {
  const what = words.newItems.detail(number(event.likeFactor), event.launch && shownDay(event.launch));
  return grown ? `${what}; ${words.newItems.grown}` : what;
}
