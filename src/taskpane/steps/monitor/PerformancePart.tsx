import { useCallback } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { PerformanceView } from "../../../cycle/monitor/contract";
import { formatNumber, said } from "../../../planning/words";
import { shownDay } from "../../days";
import { fraction, number, unbroken } from "../../format";
import { Heading } from "../../frame/Heading";
import type { PaneController } from "../../state/paneController";
import { useTakenBack } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { worded } from "../../worded";
import { Disclosure } from "../shared/Disclosure";
import { SmallTable } from "../shared/SmallTable";
import { ToneIcon } from "../shared/Tone";
import { useEntryStyles } from "../shared/useEntryStyles";
import { ControlChart } from "./ControlChart";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.performance;

/** The month against the plan: attainment, key figures, accuracy by lag, control charts, suppliers, decisions. */
export default function PerformancePart({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const load = useCallback(async () => (await controller.cycle.monitorDesk()).performance(), [controller]);
  const { value: view, problem } = useLoaded(load, useTakenBack(controller));
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!view) return null;
  return (
    <section className={styles.section} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      <Attainment view={view} />
      <SmallTable
        label={words.figures}
        headers={[words.figure, words.actual, words.status, words.target]}
        rows={view.figures.map(({ name, value, target, status, format }) => [
          said(name),
          shown(value, format),
          statusWords(status),
          shown(target, format),
        ])}
      />
      {view.charts.map((chart) => (
        <div key={chart.what}>
          <Heading kind="part">{words.charts[chart.what](chart.of)}</Heading>
          <ControlChart chart={chart} />
        </div>
      ))}
      <Disclosure title={words.lags}>
        <Caption1 className={styles.quiet}>{words.lagHint}</Caption1>
        <SmallTable
          label={words.lags}
          headers={[words.group, words.lag, "WMAPE", words.bias, "MASE"]}
          rows={view.lags.map(({ group, lag, wmape, bias, mase }) => [
            worded("groups", group),
            worded("lags", lag),
            fraction(wmape),
            fraction(bias),
            shown(mase, "decimal"),
          ])}
        />
      </Disclosure>
      <Rest view={view} />
    </section>
  );
}

function Attainment({ view: { attainments, missing } }: { view: PerformanceView }) {
  const styles = useStyles();
  return (
    <>
      <SmallTable
        label={words.attainment}
        headers={[words.family, words.share, words.status, words.tolerance, words.yearToDate]}
        rows={attainments.map(({ family, measure, attainment, tolerance, yearToDate, status }) => [
          `${family}, ${words.measures[measure as keyof typeof words.measures] ?? measure}`,
          fraction(attainment),
          statusWords(status),
          Number.isNaN(tolerance) ? "" : `±${fraction(tolerance, 0)}`,
          fraction(yearToDate),
        ])}
      />
      {missing.length > 0 && (
        <Caption1 className={styles.problem}>
          {words.missing(
            missing
              .slice(0, 5)
              .map(({ item, plan, projected }) => words.pace(item, number(projected), number(plan)))
              .join("; "),
            missing.length,
          )}
        </Caption1>
      )}
    </>
  );
}

function Rest({ view: { suppliers, decisions, maturity, maturityStage } }: { view: PerformanceView }) {
  const entry = useEntryStyles();
  return (
    <>
      {suppliers.length > 0 && (
        <Disclosure title={words.suppliers}>
          <SmallTable
            label={words.suppliers}
            headers={[words.supplier, words.finding, words.onTime, words.planned, words.lately]}
            rows={suppliers.map(({ supplier, onTime, planned, recent, finding }) => [
              supplier,
              words.findings[finding as keyof typeof words.findings] ?? finding,
              fraction(onTime, 0),
              shown(planned, "decimal"),
              shown(recent, "decimal"),
            ])}
          />
        </Disclosure>
      )}
      {decisions.length > 0 && (
        <Disclosure title={words.decisions}>
          <ul className={entry.list} aria-label={words.decisions}>
            {decisions.map((decision) => (
              <li key={decision.question} className={entry.item}>
                <FollowedUp {...decision} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {maturity.length > 0 && (
        <Disclosure title={words.maturity(words.stages[maturityStage as keyof typeof words.stages] ?? "–")}>
          <ul className={entry.list} aria-label={words.practices}>
            {maturity.map(({ practice, met, evidence, next }) => (
              <li key={practice} className={entry.item}>
                <span className={entry.marked}>
                  <ToneIcon tone={met ? "good" : "neutral"} className={entry.mark} />
                  <span className={entry.words}>
                    <Body1>{practice}</Body1>
                    <Caption1 className={entry.quiet}>{evidence}</Caption1>
                    {next && <Caption1>{words.next(next)}</Caption1>}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function shown(value: number, format: "percent" | "decimal" | "days"): string {
  if (Number.isNaN(value)) return "–";
  if (format === "percent") return fraction(value);
  const figure = formatNumber(value, { maximumFractionDigits: 1 });
  return format === "days" ? words.days(figure) : figure;
}

function statusWords(status: string): string {
  return words.statuses[status as keyof typeof words.statuses] ?? status;
}

/** A decision with who carries it out, by when, and how far it is. */
function FollowedUp({ question, owner, due, state }: PerformanceView["decisions"][number]) {
  const entry = useEntryStyles();
  const tone = state === "closed" ? "good" : state === "overdue" ? "bad" : "neutral";
  return (
    <span className={entry.marked}>
      <ToneIcon tone={tone} className={entry.mark} />
      <span className={entry.words}>
        <Body1>{unbroken(question)}</Body1>
        <Caption1 className={entry.quiet}>
          {[
            words.states[state as keyof typeof words.states] ?? state,
            owner,
            due && words.dueOn(shownDay(due)),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Caption1>
      </span>
    </span>
  );
}
