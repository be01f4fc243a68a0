import { useCallback, useId, useState } from "react";
import { Body1, Button, Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FamilyAgreementView, ScenarioDesk } from "../../../cycle/scenarios/contract";
import { shownDay } from "../../days";
import { Heading } from "../../frame/Heading";
import { compact, number } from "../../format";
import { BridgeChart } from "../../scenarios/charts";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { worded } from "../../worded";
import { useSectionStyles } from "../shared/useSectionStyles";
import { SmallTable } from "../shared/SmallTable";
import { WillWrite } from "../shared/WillWrite";
import { useEntryStyles } from "../shared/useEntryStyles";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

const words = texts.reconcile;

/** The gap by family, why the margin changes, and who agrees to which family's numbers. */
export default function MoneySection({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const [version, setVersion] = useState(0);
  const load = useCallback(async () => {
    const desk = await controller.scenarioDesk();
    const [gaps, bridge, agreements] = [await desk.gaps(), await desk.bridge(), await desk.agreements()];
    return { desk, gaps, bridge, agreements, currency: await desk.currency() };
  }, [controller]);
  const { value, problem } = useLoaded(load, version);
  if (problem) return <Body1 className={section.problem}>{problem}</Body1>;
  if (!value) return null;
  const { desk, gaps, bridge, agreements, currency } = value;
  const hasLastPlan = gaps.some(({ lastPlan }) => !Number.isNaN(lastPlan));
  return (
    <section className={section.section} aria-label={words.label}>
      <div className={styles.part}>
        <Heading kind="part">{words.gaps}</Heading>
        <SmallTable
          label={words.gaps}
          headers={[
            words.family,
            words.demand,
            words.supply,
            words.budget,
            ...(hasLastPlan ? [words.lastPlan] : []),
            words.gapIn(currency),
            words.crossOver,
          ]}
          rows={gaps.map((gap) => [
            worded("groups", gap.family),
            number(gap.demand),
            number(gap.supply),
            number(gap.budget),
            ...(hasLastPlan ? [number(gap.lastPlan)] : []),
            Math.abs(gap.revenueGap) < 0.5
              ? "0"
              : `${gap.revenueGap < 0 ? "−" : "+"}${compact(Math.abs(gap.revenueGap))}`,
            gap.crossOver || "–",
          ])}
          strong={gaps.length - 1}
        />
      </div>
      {bridge && (
        <div className={styles.part}>
          <Heading kind="part">{words.bridge(bridge.against, currency)}</Heading>
          <BridgeChart name={words.bridge(bridge.against, currency)} {...bridge} />
        </div>
      )}
      <Agreements
        agreements={agreements}
        desk={desk}
        controller={controller}
        onChanged={() => setVersion((count) => count + 1)}
      />
    </section>
  );
}

interface AgreementsProps {
  agreements: readonly FamilyAgreementView[];
  desk: ScenarioDesk;
  controller: PaneController;
  onChanged(): void;
}

function Agreements({ agreements, desk, controller, onChanged }: AgreementsProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const entry = useEntryStyles();
  const [who, setWho] = useState("");
  const { ending, change } = useChange(controller);
  const sentence = useId();
  const say = async (family: string, state: "agreed" | "disputed" | "draft"): Promise<void> => {
    await change(() => desk.agree(family, state, who, ""), words.said(family, words.states[state]));
    onChanged();
  };
  return (
    <div className={styles.part}>
      <Heading kind="part">{words.agreement}</Heading>
      <Caption1 className={entry.quiet}>{words.lockHint}</Caption1>
      <Input
        aria-label={words.who}
        placeholder={words.who}
        value={who}
        onChange={(_event, data) => setWho(data.value)}
      />
      {ending && <Body1 className={ending.good ? undefined : section.problem}>{ending.text}</Body1>}
      <WillWrite id={sentence}>{texts.writes.agreement}</WillWrite>
      <ul className={entry.list}>
        {agreements.map(({ family, state, by, on }) => (
          <li key={family} className={entry.item}>
            <span className={entry.words}>
              <Body1>{family}</Body1>
              <Caption1 className={state === "agreed" || state === "draft" ? entry.quiet : section.problem}>
                {words.standing(words.states[state], by, shownDay(on))}
              </Caption1>
            </span>
            <span className={styles.buttons}>
              {state === "agreed" ? (
                <Button
                  size="small"
                  aria-describedby={sentence}
                  aria-label={words.reopenName(family)}
                  onClick={() => void say(family, "draft")}
                >
                  {words.reopen}
                </Button>
              ) : (
                <Button
                  size="small"
                  aria-describedby={sentence}
                  aria-label={words.agreeName(family)}
                  onClick={() => void say(family, "agreed")}
                >
                  {words.agree}
                </Button>
              )}
              <Button
                size="small"
                aria-describedby={sentence}
                aria-label={words.disputeName(family)}
                onClick={() => void say(family, "disputed")}
              >
                {words.dispute}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
