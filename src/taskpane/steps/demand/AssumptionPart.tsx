import { useCallback, useId, useState } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { DemandDesk, ListedAssumption, SeriesView } from "../../../cycle/demand/contract";
import { shownDay } from "../../days";
import { Heading } from "../../frame/Heading";
import { number } from "../../format";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { Adding } from "../shared/Adding";
import { useEntryStyles } from "../shared/useEntryStyles";
import { WillWrite } from "../shared/WillWrite";
import { AssumptionForm } from "./AssumptionForm";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

const words = texts.assumptions;

interface AssumptionPartProps {
  view: SeriesView;
  desk: DemandDesk;
  controller: PaneController;
}

/** What the plan of a series rests on, and which of it nobody may rely on any more. */
export function AssumptionPart({ view, desk, controller }: AssumptionPartProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const [adding, setAdding] = useState(false);
  const sentence = useId();
  const load = useCallback(() => desk.assumptions(), [desk]);
  const { value: all, problem } = useLoaded(load, version);
  const { level, key } = view.choice;
  const own = (all ?? []).filter((each) => each.level === level && each.key === key);

  return (
    <div className={styles.part}>
      <Heading kind="part">{words.title}</Heading>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {all && own.length === 0 && <Body1>{words.none}</Body1>}
      {own.length > 0 && (
        <ul className={entry.list}>
          {own.map((each) => (
            <li key={each.row} className={entry.item}>
              <span className={entry.words}>
                <Body1>{each.text}</Body1>
                <Caption1 className={each.state === "expired" ? styles.warning : entry.quiet}>
                  {detail(each)}
                </Caption1>
              </span>
              <Button
                size="small"
                appearance="outline"
                aria-describedby={sentence}
                aria-label={words.remove(each.text)}
                onClick={() => void change(() => desk.removeAssumption(each), words.removed)}
              >
                {texts.overrides.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <WillWrite id={sentence}>
          {texts.writes.removal(texts.overrides.removeShort, "SOP_Assumptions")}
        </WillWrite>
      )}
      <Adding open={adding} onToggle={() => setAdding(!adding)} add={words.add} close={texts.overrides.close}>
        <AssumptionForm
          view={view}
          onSave={async (draft) => {
            if (await change(() => desk.addAssumption(draft), words.saved)) setAdding(false);
          }}
        />
      </Adding>
      <Caption1 className={ending.good ? entry.quiet : styles.problem}>{ending.text}</Caption1>
    </div>
  );
}

function detail({ effect, months, evidence, owner, expires, state }: ListedAssumption): string {
  const worth = Number.isNaN(effect) ? months : words.worth(number(effect), months);
  return [worth, evidence, owner, words.states[state](shownDay(expires))].filter(Boolean).join(" · ");
}
