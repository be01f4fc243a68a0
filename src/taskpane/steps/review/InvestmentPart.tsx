import { useCallback, useState } from "react";
import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { typedNumber } from "../../../cycle/typedNumber";
import type { InvestmentAnswer, InvestmentView } from "../../../cycle/review/decisionContract";
import { formatNumber } from "../../../planning/words";
import { fraction, money } from "../../format";
import { Heading } from "../../frame/Heading";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { useEntryStyles } from "../shared/useEntryStyles";
import { useFormState } from "../shared/useFormState";
import { useFormStyles } from "../shared/useFormStyles";
import { KeptEntry } from "../shared/KeptEntry";
import { WriteButton } from "../shared/WriteButton";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.investments;

/** Capacity that could be bought: what it brings, what it may cost, and whether it pays. */
export default function InvestmentPart({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const [judging, setJudging] = useState("");
  const load = useCallback(async () => {
    const desk = await controller.cycle.decisionDesk();
    return { desk, list: await desk.investments(), currency: await desk.currency() };
  }, [controller]);
  const { value, problem } = useLoaded(load, version);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!value || value.list.length === 0) return null;
  const { desk, list, currency } = value;
  const judge = async (answer: InvestmentAnswer): Promise<void> => {
    if (await change(() => desk.judgeInvestment(answer), words.done(answer.scenario))) setJudging("");
  };
  return (
    <section className={styles.section} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      {ending.text && <Caption1 className={ending.good ? undefined : styles.problem}>{ending.text}</Caption1>}
      <ul className={entry.list}>
        {list.map((each) => (
          <KeptEntry key={each.scenario}>
            <div className={entry.item}>
              <InvestmentWords investment={each} currency={currency} />
              <Button
                size="small"
                aria-label={words.judgeOf(each.scenario)}
                onClick={() => setJudging(judging === each.scenario ? "" : each.scenario)}
              >
                {words.judge}
              </Button>
            </div>
            {judging === each.scenario && (
              <JudgeForm
                investment={each}
                currency={currency}
                onJudge={judge}
                onCancel={() => setJudging("")}
              />
            )}
          </KeptEntry>
        ))}
      </ul>
    </section>
  );
}

function InvestmentWords({ investment, currency }: { investment: InvestmentView; currency: string }) {
  const entry = useEntryStyles();
  const { scenario, outlay, gain, worth, peakBefore, peakAfter } = investment;
  const { netPresentValue, internalRate, paybackYears } = investment;
  const years = Number.isNaN(paybackYears)
    ? words.never
    : words.years(formatNumber(paybackYears, { maximumFractionDigits: 1 }));
  return (
    <span className={entry.words}>
      <Body1>{scenario}</Body1>
      <Caption1>{words.brings(money(gain, currency), money(worth, currency))}</Caption1>
      <Caption1 className={entry.quiet}>
        {words.load(fraction(peakBefore, 0), fraction(peakAfter, 0))}
      </Caption1>
      {Number.isNaN(outlay) ? (
        <Caption1 className={entry.quiet}>{words.noOutlay}</Caption1>
      ) : (
        <Body1>
          {words.verdict(
            money(outlay, currency),
            money(netPresentValue, currency),
            fraction(internalRate) || words.none,
            years,
          )}
        </Body1>
      )}
    </span>
  );
}

interface JudgeFormProps {
  investment: InvestmentView;
  currency: string;
  onJudge(answer: InvestmentAnswer): Promise<void>;
  onCancel(): void;
}

function JudgeForm({ investment, currency, onJudge, onCancel }: JudgeFormProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const [outlay, setOutlay] = useState(asText(investment.outlay));
  const [life, setLife] = useState(asText(investment.lifeYears));
  const [rate, setRate] = useState(asText(investment.rate * 100));
  const answer: InvestmentAnswer = {
    scenario: investment.scenario,
    outlay: asNumber(outlay),
    lifeYears: asNumber(life),
    rate: asNumber(rate) / 100,
  };
  const { shown, saving, submit } = useFormState({
    outlay: answer.outlay >= 0 ? "" : words.outlayWrong,
    life: answer.lifeYears >= 1 && answer.lifeYears <= 50 ? "" : words.lifeWrong,
    rate: answer.rate > -1 ? "" : words.rateWrong,
  });
  return (
    <div className={form.form}>
      <Field label={words.outlay(currency)} {...shown("outlay")}>
        <Input className={form.field} value={outlay} onChange={(_, { value }) => setOutlay(value)} />
      </Field>
      <div className={form.pair}>
        <Field label={words.life} {...shown("life")}>
          <Input className={form.field} value={life} onChange={(_, { value }) => setLife(value)} />
        </Field>
        <Field label={words.rate} {...shown("rate")}>
          <Input className={form.field} value={rate} onChange={(_, { value }) => setRate(value)} />
        </Field>
      </div>
      <span className={styles.buttons}>
        <WriteButton
          will={words.willWrite}
          appearance="primary"
          disabledFocusable={saving}
          onClick={() => void submit(() => onJudge(answer))}
        >
          {words.save}
        </WriteButton>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </span>
    </div>
  );
}

function asText(value: number): string {
  return Number.isNaN(value) ? "" : formatNumber(value, { useGrouping: false, maximumFractionDigits: 4 });
}

function asNumber(text: string): number {
  return typedNumber(text.replace(/%\s*$/, ""));
}
