import { useCallback, useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Switch,
  tokens,
} from "@fluentui/react-components";
import type { RiskAnswer, RiskView } from "../../../cycle/review/decisionContract";
import { fraction, money, named, unbroken } from "../../format";
import { Heading } from "../../frame/Heading";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { KeptEntry } from "../shared/KeptEntry";
import { ToneIcon } from "../shared/Tone";
import { WriteButton } from "../shared/WriteButton";
import { useEntryStyles } from "../shared/useEntryStyles";
import { useFormState } from "../shared/useFormState";
import { RiskMap } from "./RiskMap";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  risk: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  buttons: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalXS },
  save: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { minWidth: 0, width: "100%" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.risks;

/** What may happen beside the plan: how likely it is, what it would do to the result, and what is done about it. */
export default function RisksPart({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const [weighing, setWeighing] = useState<number>();
  const load = useCallback(async () => {
    const desk = await controller.cycle.decisionDesk();
    const [risks, map] = [await desk.risks(), await desk.riskMap()];
    return { desk, risks, map, currency: await desk.currency() };
  }, [controller]);
  const { value, problem } = useLoaded(load, version);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!value) return null;
  const { desk, risks, map, currency } = value;
  const weigh = async (answer: RiskAnswer): Promise<void> => {
    if (await change(() => desk.weigh(answer), words.done(answer.name))) setWeighing(undefined);
  };
  return (
    <section className={styles.section} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      {risks.length === 0 && <Caption1 className={entry.quiet}>{words.none}</Caption1>}
      {ending.text && <Caption1 className={ending.good ? undefined : styles.problem}>{ending.text}</Caption1>}
      <ul className={entry.list}>
        {risks.map((risk) => (
          <KeptEntry key={`${risk.row} ${risk.name}`}>
            <div className={entry.item}>
              <RiskWords risk={risk} currency={currency} />
              <span className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={words.editOf(risk.name)}
                  onClick={() => setWeighing(weighing === risk.row ? undefined : risk.row)}
                >
                  {words.edit}
                </Button>
              </span>
            </div>
            {weighing === risk.row && (
              <WeighForm risk={risk} onWeigh={weigh} onCancel={() => setWeighing(undefined)} />
            )}
          </KeptEntry>
        ))}
      </ul>
      {risks.some(({ probability }) => !Number.isNaN(probability)) && (
        <>
          <Caption1 className={entry.quiet}>{words.mapHint}</Caption1>
          <RiskMap map={map} />
        </>
      )}
    </section>
  );
}

function RiskWords({ risk, currency }: { risk: RiskView; currency: string }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { name, value, probability, owner, trigger, mitigation, status, fault } = risk;
  const amount = (of: number): string => `${of < 0 ? "" : "+"}${money(of, currency)}`;
  return (
    <span className={styles.risk}>
      <ToneIcon tone={value < 0 ? "warning" : value > 0 ? "good" : "neutral"} className={entry.mark} />
      <span className={entry.words}>
        <Body1>{unbroken(Number.isNaN(value) ? name : named(name, amount(value)))}</Body1>
        <Caption1 className={entry.quiet}>
          {Number.isNaN(probability)
            ? words.unweighed
            : words.line(fraction(probability), amount(probability * value))}
        </Caption1>
        {fault && <Caption1 className={styles.problem}>{fault}</Caption1>}
        {owner && <Caption1 className={entry.quiet}>{words.owner(owner)}</Caption1>}
        {trigger && <Caption1>{words.trigger(trigger)}</Caption1>}
        {mitigation && <Caption1>{words.mitigation(mitigation)}</Caption1>}
        {status && <Caption1 className={entry.quiet}>{words.status(status)}</Caption1>}
      </span>
    </span>
  );
}

interface WeighFormProps {
  risk: RiskView;
  onWeigh(answer: RiskAnswer): Promise<void>;
  onCancel(): void;
}

function WeighForm({ risk, onWeigh, onCancel }: WeighFormProps) {
  const styles = useStyles();
  const [percent, setPercent] = useState(
    Number.isNaN(risk.probability) ? "" : String(Math.round(risk.probability * 1000) / 10),
  );
  const [owner, setOwner] = useState(risk.owner);
  const [trigger, setTrigger] = useState(risk.trigger);
  const [mitigation, setMitigation] = useState(risk.mitigation);
  const [closed, setClosed] = useState(risk.status.toLowerCase() === "closed");
  const share = percent.trim() === "" ? NaN : Number(percent.replace(",", "."));
  const { shown, submit } = useFormState({
    probability: share >= 0 && share <= 100 ? "" : words.probabilityWrong,
  });
  const status = closed ? "closed" : risk.status.toLowerCase() === "closed" ? "" : risk.status;
  const save = (): Promise<void> =>
    onWeigh({ row: risk.row, name: risk.name, probability: share / 100, owner, trigger, mitigation, status });
  return (
    <div className={styles.form}>
      <Field label={words.probability} {...shown("probability")}>
        <Input className={styles.field} value={percent} onChange={(_, { value }) => setPercent(value)} />
      </Field>
      <Field label={words.ownerField}>
        <Input className={styles.field} value={owner} onChange={(_, { value }) => setOwner(value)} />
      </Field>
      <Field label={words.triggerField}>
        <Input className={styles.field} value={trigger} onChange={(_, { value }) => setTrigger(value)} />
      </Field>
      <Field label={words.mitigationField}>
        <Input
          className={styles.field}
          value={mitigation}
          onChange={(_, { value }) => setMitigation(value)}
        />
      </Field>
      <Switch label={words.closed} checked={closed} onChange={(_, { checked }) => setClosed(checked)} />
      <span className={styles.save}>
        <WriteButton will={texts.writes.risk} appearance="primary" onClick={() => void submit(save)}>
          {words.save}
        </WriteButton>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </span>
    </div>
  );
}
