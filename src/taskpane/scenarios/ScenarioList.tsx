import { useId } from "react";
import { Badge, Body1, Button, Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ScenarioDesk, ScenarioView } from "../../cycle/scenarios/contract";
import { named, unbroken } from "../format";
import { Heading } from "../frame/Heading";
import { WithCodes } from "../frame/WithCodes";
import type { PaneController } from "../state/paneController";
import { useChange } from "../state/useChange";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { WillWrite } from "../steps/shared/WillWrite";
import { texts } from "../texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    display: "flex",
    flexDirection: "column",
    alignItems: "end",
    gap: tokens.spacingVerticalXXS,
  },
  name: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.scenarios;
type Work = Parameters<ReturnType<typeof useChange>["change"]>[0];

interface ScenarioListProps {
  scenarios: readonly ScenarioView[];
  desk: ScenarioDesk;
  controller: PaneController;
  onChanged(): void;
}

/** The scenarios: what each changes, whether it stands beside the plan, and whether it is part of it. */
export function ScenarioList({ scenarios, desk, controller, onChanged }: ScenarioListProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, change } = useChange(controller);
  const sentence = useId();
  const act = async (work: Work, done: string) => {
    await change(work, done);
    onChanged();
  };
  return (
    <section className={styles.part} aria-label={words.list}>
      <Heading kind="result">{words.list}</Heading>
      {ending && <Body1 className={ending.good ? undefined : styles.problem}>{ending.text}</Body1>}
      <WillWrite id={sentence}>{texts.writes.scenarios}</WillWrite>
      <ul className={entry.list}>
        {scenarios.map(({ name, kind, compared, inPlan, recommended, deltas, problem }) => (
          <li key={name} className={entry.item}>
            <span className={entry.words}>
              <span className={styles.name}>
                <Body1>{name}</Body1>
                {inPlan && <Badge appearance="filled">{words.inPlan}</Badge>}
                {recommended && <Badge appearance="tint">{words.recommended}</Badge>}
              </span>
              <Caption1 className={entry.quiet}>
                <WithCodes text={unbroken(named(words.kinds[kind], deltas.join("; ")))} />
              </Caption1>
              {problem && <Caption1 className={styles.problem}>{problem}</Caption1>}
              <Switch
                aria-describedby={sentence}
                label={words.beside}
                checked={compared}
                onChange={(_event, { checked }) =>
                  void act(() => desk.compare(name, checked), words.compareChanged)
                }
              />
            </span>
            <span className={styles.buttons}>
              <Button
                size="small"
                aria-describedby={sentence}
                aria-label={inPlan ? words.demoteName(name) : words.promoteName(name)}
                onClick={() =>
                  void act(
                    () => desk.promote(inPlan ? undefined : name),
                    inPlan ? words.demoted(name) : words.promoted(name),
                  )
                }
              >
                {inPlan ? words.demote : words.promote}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-describedby={sentence}
                aria-label={words.removeName(name)}
                onClick={() => void act(() => desk.remove(name), words.removed(name))}
              >
                {words.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
