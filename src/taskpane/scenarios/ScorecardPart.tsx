import { useCallback, useMemo } from "react";
import { Badge, Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ScenarioDesk, ScenarioView, ScorecardView, StandingView } from "../../cycle/scenarios/contract";
import { PointChart, type ChartPoint } from "../charts/PointChart";
import { compact, compactInColumn, fraction, unbroken } from "../format";
import { Heading } from "../frame/Heading";
import type { PaneController } from "../state/paneController";
import { useChange } from "../state/useChange";
import { useLoaded } from "../state/useLoaded";
import { Disclosure } from "../steps/shared/Disclosure";
import { SmallTable } from "../steps/shared/SmallTable";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { texts } from "../texts";
import { CriteriaForm } from "./CriteriaForm";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.scorecard;

interface ScorecardPartProps {
  desk: ScenarioDesk;
  /** What is weighed: another list is weighed anew. */
  scenarios: readonly ScenarioView[];
  controller: PaneController;
  onChanged(): void;
}

/** Which choice to take, how each of them stands, and what service, cost and cash trade against each other. */
export function ScorecardPart({ desk, scenarios, controller, onChanged }: ScorecardPartProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const load = useCallback(() => desk.scorecard.view(), [desk]);
  const again = useMemo(() => ({ version, scenarios }), [version, scenarios]);
  const { value: card, problem } = useLoaded(load, again);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!card || card.standings.length === 0) return null;
  const { standings } = card;
  return (
    <section className={styles.part} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      <Body1Strong>{unbroken(card.sentence)}</Body1Strong>
      <Caption1 className={entry.quiet}>{words.hint}</Caption1>
      {card.problems.map((each) => (
        <Caption1 key={each} className={styles.problem}>
          {each}
        </Caption1>
      ))}
      <ul className={entry.list}>
        {standings.map((each) => (
          <li key={each.name} className={entry.item}>
            <StandingWords standing={each} />
          </li>
        ))}
      </ul>
      <Charts standings={standings} />
      <SmallTable
        label={words.table}
        headers={[words.choice, words.score, words.service, words.cost, words.cash]}
        rows={standings.map(({ name, score, service, cost, cash }) => [
          name,
          score.toFixed(0),
          fraction(service),
          compactInColumn(cost),
          compactInColumn(cash),
        ])}
        strong={standings.findIndex(({ recommended }) => recommended)}
      />
      <Disclosure title={words.criteria}>
        <CriteriaForm
          key={keyOf(card)}
          card={card}
          onSave={async (criteria) => {
            if (await change(() => desk.scorecard.setCriteria(criteria), words.saved)) onChanged();
          }}
        />
      </Disclosure>
      {ending.text && <Body1 className={ending.good ? undefined : styles.problem}>{ending.text}</Body1>}
    </section>
  );
}

/** The form begins anew when what it changes has changed. */
function keyOf({ criteria }: ScorecardView): string {
  return criteria.map((each) => Object.values(each).join()).join(";");
}

function StandingWords({ standing }: { standing: StandingView }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { name, rank, score, recommended, keepsLimits, onFront, verdict } = standing;
  return (
    <span className={entry.words}>
      <span className={styles.name}>
        <Body1>{words.standing(rank, name, score.toFixed(0))}</Body1>
        {recommended && <Badge appearance="filled">{texts.scenarios.recommended}</Badge>}
        {!keepsLimits && (
          <Badge appearance="tint" color="danger">
            {words.beyond}
          </Badge>
        )}
        {onFront && <Badge appearance="tint">{words.front}</Badge>}
      </span>
      {/* The recommendation stands above the list already. */}
      {!recommended && <Caption1 className={entry.quiet}>{verdict}</Caption1>}
    </span>
  );
}

/** Service against cost and against cash; points are labelled with their rank. */
function Charts({ standings }: { standings: readonly StandingView[] }) {
  const entry = useEntryStyles();
  const points = (of: "cost" | "cash"): ChartPoint[] =>
    standings.map((each) => ({
      label: String(each.rank),
      across: each[of],
      up: each.service,
      tone: each.keepsLimits ? (each.onFront ? "front" : "behind") : "beyond",
    }));
  const inWords = (of: "cost" | "cash"): string =>
    standings
      .map((each) => words.point(each.rank, each.name, fraction(each.service), compact(each[of])))
      .join("; ");
  const common = {
    tones: { front: words.front, behind: words.behind, beyond: words.beyond },
    upTitle: words.service,
    acrossFormat: compact,
    upFormat: (value: number) => fraction(value),
    upMost: 1,
  };
  return (
    <>
      <PointChart
        {...common}
        words={words.costChart(inWords("cost"))}
        points={points("cost")}
        acrossTitle={words.costTitle}
      />
      <PointChart
        {...common}
        words={words.cashChart(inWords("cash"))}
        points={points("cash")}
        acrossTitle={words.cashTitle}
      />
      <Caption1 className={entry.quiet}>{words.legend}</Caption1>
    </>
  );
}
