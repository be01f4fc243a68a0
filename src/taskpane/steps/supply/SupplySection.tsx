import { useCallback, useState } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SupplyView } from "../../../cycle/supply/contract";
import { compactInColumn, fraction, number } from "../../format";
import { Heading } from "../../frame/Heading";
import type { PaneController } from "../../state/paneController";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { worded } from "../../worded";
import { useSectionStyles } from "../shared/useSectionStyles";
import { Disclosure } from "../shared/Disclosure";
import { SmallTable } from "../shared/SmallTable";
import { HeatMap, type HeatPlace, type HeatShade } from "./HeatMap";
import { LeverForm } from "./LeverForm";
import { PeakPart } from "./PeakPart";
import { PolicyPart } from "./PolicyPart";
import { ShortagePart } from "./ShortagePart";
import { StockPart } from "./StockPart";

const words = texts.supply;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Where the load is, the plans compared, and levers to try. */
export default function SupplySection({ controller }: { controller: PaneController }) {
  const section = useSectionStyles();
  const load = useCallback(async () => {
    const desk = await controller.supplyDesk();
    return { desk, view: await desk.view() };
  }, [controller]);
  const { value, problem } = useLoaded(load);
  if (problem) return <Body1 className={section.problem}>{problem}</Body1>;
  if (!value) return null;
  const { desk, view } = value;
  return (
    <section className={section.section} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      <LoadPart view={view} controller={controller} />
      <PlansPart view={view} />
      <Disclosure title={words.shortages(view.shortageCount)}>
        <ShortagePart desk={desk} controller={controller} view={view} />
      </Disclosure>
      {view.stock.itemCount > 0 && (
        <Disclosure title={words.stock.title}>
          <StockPart desk={desk} controller={controller} view={view} />
        </Disclosure>
      )}
      <Disclosure title={words.policies}>
        <PolicyPart desk={desk} controller={controller} />
      </Disclosure>
      <Disclosure title={words.tryTitle}>
        <LeverForm
          desk={desk}
          controller={controller}
          resources={view.heat.map(({ resource }) => resource)}
          currency={view.currency}
        />
      </Disclosure>
    </section>
  );
}

/** The map of load by resource and month, and what is behind an overload. */
function LoadPart({ view, controller }: { view: SupplyView; controller: PaneController }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const [chosen, setChosen] = useState<HeatPlace>();
  const { months, heat, peaks } = view;
  const peak =
    chosen && peaks.find(({ resource, month }) => resource === chosen.name && month === chosen.month);
  return (
    <div className={styles.part}>
      <Heading kind="part">{words.heat}</Heading>
      <Caption1 className={section.quiet}>{words.heatHint}</Caption1>
      <HeatMap
        label={words.heat}
        header={words.resource}
        months={months}
        rows={heat.map(({ resource, ...row }) => ({ name: resource, ...row }))}
        shadeOf={loadShade}
        canChoose={(share) => share > 1}
        chooses={(name, month, share) => words.overload(name, month, fraction(share, 0))}
        {...(chosen ? { chosen } : {})}
        onChoose={(place) => {
          setChosen(place);
          controller.announce(words.behind(place.name, place.month));
        }}
      />
      {peak && (
        <PeakPart
          peak={peak}
          currency={view.currency}
          onReveal={(target) => void controller.reveal(target)}
        />
      )}
    </div>
  );
}

/** What each plan costs, and what the cheapest one uses. */
function PlansPart({ view: { plans, levers, currency } }: { view: SupplyView }) {
  const styles = useStyles();
  return (
    <>
      {plans.length > 0 && (
        <div className={styles.part}>
          <Heading kind="part">{words.plans}</Heading>
          <SmallTable
            label={words.plans}
            headers={[words.plan, words.total(currency), words.above, words.onTime]}
            rows={plans.map(({ name, total, aboveCheapest, onTime }) => [
              worded("plans", name),
              compactInColumn(total),
              compactInColumn(aboveCheapest),
              fraction(onTime),
            ])}
            strong={0}
          />
        </div>
      )}
      {levers.length > 0 && (
        <Disclosure title={words.leversUsed}>
          <SmallTable
            label={words.leversUsed}
            headers={[words.lever, words.cost(currency), words.used]}
            rows={levers.map(({ name, cost, used, unit }) => [
              worded("plannedLevers", name),
              compactInColumn(cost),
              `${number(used)} ${worded("units", unit)}`,
            ])}
          />
        </Disclosure>
      )}
    </>
  );
}

function loadShade(share: number): HeatShade {
  if (share > 1.1) return "farOver";
  if (share > 1) return "over";
  if (share > 0.85) return "tight";
  return share > 0.5 ? "well" : "slack";
}
