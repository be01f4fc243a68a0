import { useCallback, useId, useState } from "react";
import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Answer, DecisionView } from "../../../cycle/review/decisionContract";
import { dayFault, shownDay } from "../../days";
import { money as asMoney, unbroken } from "../../format";
import { Heading } from "../../frame/Heading";
import type { PaneController } from "../../state/paneController";
import { useFocusWithin } from "../../state/useFocusWithin";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { DayField } from "../shared/DayField";
import { Disclosure } from "../shared/Disclosure";
import { ToneIcon } from "../shared/Tone";
import { WillWrite } from "../shared/WillWrite";
import { WriteButton } from "../shared/WriteButton";
import { useEntryStyles } from "../shared/useEntryStyles";
import { useFormState } from "../shared/useFormState";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  decision: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  options: { margin: 0, padding: 0, listStyleType: "none" },
  effects: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { minWidth: 0, width: "100%" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.decisions;
type Verdict = "approve" | "reject" | "modify";
const verdicts: readonly Verdict[] = ["approve", "reject", "modify"];

/** The questions of the meeting: what can be done, what it brings, who does it by when, and how it was decided. */
export default function DecisionsPart({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const [deciding, setDeciding] = useState<{ id: string; verdict: Verdict }>();
  const sentence = useId();
  const load = useCallback(async () => {
    const desk = await controller.cycle.decisionDesk();
    return { desk, decisions: await desk.decisions(), currency: await desk.currency() };
  }, [controller]);
  const { value, problem } = useLoaded(load, version);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!value) return null;
  const { desk, decisions, currency } = value;
  const open = decisions.filter(({ outcome }) => outcome === "").length;
  const decide = async (answer: Answer, done: string): Promise<void> => {
    if (await change(() => desk.decide(answer), done)) setDeciding(undefined);
  };
  return (
    <section className={styles.section} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      <Caption1 className={entry.quiet}>
        {decisions.length === 0 ? words.none : words.open(open, decisions.length)}
      </Caption1>
      {ending.text && <Caption1 className={ending.good ? undefined : styles.problem}>{ending.text}</Caption1>}
      {open < decisions.length && <WillWrite id={sentence}>{texts.writes.decision}</WillWrite>}
      <ul className={entry.list}>
        {decisions.map((decision) => (
          <Decision
            key={decision.id}
            decision={decision}
            currency={currency}
            sentence={sentence}
            verdict={deciding?.id === decision.id ? deciding.verdict : undefined}
            onVerdict={(verdict) => setDeciding(verdict && { id: decision.id, verdict })}
            onDecide={decide}
          />
        ))}
      </ul>
    </section>
  );
}

interface DecisionProps {
  decision: DecisionView;
  currency: string;
  /** The id of what opening it again will write. */
  sentence: string;
  /** What is being decided; its form is open then. */
  verdict: Verdict | undefined;
  onVerdict(verdict: Verdict | undefined): void;
  onDecide(answer: Answer, done: string): Promise<void>;
}

/** A question with the ways to answer it; the keyboard stays with it when it is answered. */
function Decision({ decision, currency, sentence, verdict, onVerdict, onDecide }: DecisionProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const focusWithin = useFocusWithin<HTMLLIElement>("button:not([aria-expanded])");
  return (
    <li className={styles.decision} {...focusWithin}>
      <div className={entry.marked}>
        <ToneIcon tone={decision.outcome === "" ? "warning" : "good"} className={entry.mark} />
        <div className={styles.words}>
          <Question decision={decision} currency={currency} />
          <Options
            key={decision.outcome}
            decision={decision}
            opened={verdict !== undefined && decision.outcome === ""}
          />
          <span className={styles.buttons}>
            {decision.outcome === "" ? (
              verdicts.map((each) => (
                <Button
                  key={each}
                  size="small"
                  aria-label={words.actOf(words[each], decision.question)}
                  onClick={() => onVerdict(each)}
                >
                  {words[each]}
                </Button>
              ))
            ) : (
              <Button
                size="small"
                aria-describedby={sentence}
                aria-label={words.actOf(words.reopen, decision.question)}
                onClick={() => void onDecide({ ...decision, outcome: "" }, words.reopened)}
              >
                {words.reopen}
              </Button>
            )}
          </span>
        </div>
      </div>
      {verdict && (
        <DecideForm
          key={verdict}
          decision={decision}
          verdict={verdict}
          onDecide={(answer) => onDecide(answer, words.done)}
          onCancel={() => onVerdict(undefined)}
        />
      )}
    </li>
  );
}

/** What is asked and recommended while it is open, and what came of it once it is decided. */
function Question({ decision, currency }: { decision: DecisionView; currency: string }) {
  const entry = useEntryStyles();
  const { question, recommendation, money, owner, due, outcome } = decision;
  return (
    <>
      <Body1>{unbroken(question)}</Body1>
      {outcome ? (
        <Caption1>{unbroken(words.outcome(outcome))}</Caption1>
      ) : (
        recommendation && <Caption1>{unbroken(words.recommended(recommendation))}</Caption1>
      )}
      <Caption1 className={entry.quiet}>
        {`${words.stake(asMoney(money, currency))} · ${words.owned(owner, shownDay(due))}`}
      </Caption1>
    </>
  );
}

/** The ways to answer a question, on demand: who decides has them in view, who looks through the questions has not. */
function Options({ decision, opened }: { decision: DecisionView; opened: boolean }) {
  const styles = useStyles();
  const { id, question, options, recommendation, outcome } = decision;
  if (options.length === 0) return null;
  return (
    <Disclosure title={words.options(options.length)} about={question} keep={`options ${id}`} opened={opened}>
      <ul className={styles.options}>
        {options.map(({ letter, name, effects }) => (
          <li key={letter + name}>
            <Caption1>
              {unbroken(`${letter} ${name}`)}
              {effects.length > 0 && (
                <span className={styles.effects}>{unbroken(` · ${effects.join(" · ")}`)}</span>
              )}
            </Caption1>
          </li>
        ))}
      </ul>
      {outcome && recommendation && <Caption1>{unbroken(words.recommended(recommendation))}</Caption1>}
    </Disclosure>
  );
}

interface DecideFormProps {
  decision: DecisionView;
  verdict: Verdict;
  onDecide(answer: Answer): Promise<void>;
  onCancel(): void;
}

function DecideForm({ decision, verdict, onDecide, onCancel }: DecideFormProps) {
  const styles = useStyles();
  const [what, setWhat] = useState(verdict === "approve" ? decision.recommendation : "");
  const [owner, setOwner] = useState(decision.owner);
  const [due, setDue] = useState(decision.due);
  const { shown, saving, submit } = useFormState({
    what: what.trim() === "" ? words.whatMissing : "",
    owner: owner.trim() === "" ? words.ownerMissing : "",
    due: dayFault(due, words.dueMissing),
  });
  const commit = (): Promise<void> =>
    onDecide({ id: decision.id, outcome: `${words.verdicts[verdict]}: ${what.trim()}`, owner, due });
  return (
    <div className={styles.form}>
      <Field label={words.what} {...shown("what")}>
        <Input className={styles.field} value={what} onChange={(_, { value }) => setWhat(value)} />
      </Field>
      <Field label={words.owner} {...shown("owner")}>
        <Input className={styles.field} value={owner} onChange={(_, { value }) => setOwner(value)} />
      </Field>
      <DayField label={words.due} value={due} onChange={setDue} {...shown("due")} />
      <span className={styles.buttons}>
        <WriteButton
          will={texts.writes.decision}
          appearance="primary"
          disabledFocusable={saving}
          onClick={() => void submit(commit)}
        >
          {words.commit}
        </WriteButton>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </span>
    </div>
  );
}
