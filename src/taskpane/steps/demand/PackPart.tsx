import { useCallback, useId, useState } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { DemandDesk, PackReading } from "../../../cycle/demand/contract";
import { dayFault, shownDay } from "../../days";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { DayField } from "../shared/DayField";
import { Disclosure } from "../shared/Disclosure";
import { WillWrite } from "../shared/WillWrite";
import { useEntryStyles } from "../shared/useEntryStyles";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

const words = texts.packs;
/** As many as can be read through; the sheets hold them all. */
const listed = 8;

interface PackPartProps {
  desk: DemandDesk;
  controller: PaneController;
}

/** Sheets for the sales managers to fill in, and what came back. */
export function PackPart({ desk, controller }: PackPartProps) {
  return (
    <Disclosure title={words.title}>
      <Packs desk={desk} controller={controller} />
    </Disclosure>
  );
}

function Packs({ desk, controller }: PackPartProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const { ending, version, change } = useChange(controller);
  const [makes, takes] = [useId(), useId()];
  const [due, setDue] = useState("");
  const fault = dayFault(due, words.dueMissing);
  const [asked, setAsked] = useState(false);
  const load = useCallback(() => desk.packs(), [desk]);
  const { value: packs, problem } = useLoaded(load, version);
  const changed = (packs ?? []).reduce((sum, pack) => sum + pack.changed.length, 0);
  return (
    <>
      <Caption1 className={entry.quiet}>{words.what}</Caption1>
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {packs && packs.length > 0 && <PackList packs={packs} controller={controller} />}
      {packs && packs.length > 0 && (
        <div className={styles.row}>
          <Button
            size="small"
            aria-describedby={takes}
            disabledFocusable={changed === 0}
            onClick={() => void change(async () => void (await desk.readPacks()), words.taken(changed))}
          >
            {words.readBack(changed)}
          </Button>
        </div>
      )}
      {changed > 0 && <WillWrite id={takes}>{texts.writes.packsBack(changed)}</WillWrite>}
      <DayField
        label={words.due}
        value={due}
        onChange={setDue}
        {...(asked && fault ? { validationMessage: fault } : {})}
      />
      <div className={styles.row}>
        <Button
          size="small"
          aria-describedby={makes}
          onClick={() => {
            setAsked(true);
            if (!fault) void change(() => desk.makePacks(due), words.made);
          }}
        >
          {packs && packs.length > 0 ? words.makeAgain : words.make}
        </Button>
      </div>
      <WillWrite id={makes}>{texts.writes.packs}</WillWrite>
      <Caption1 className={ending.good ? entry.quiet : styles.problem}>{ending.text}</Caption1>
    </>
  );
}

function PackList({ packs, controller }: { packs: readonly PackReading[]; controller: PaneController }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  return (
    <ul className={entry.list}>
      {packs.map((pack) => (
        <li key={pack.sheet} className={entry.item}>
          <span className={entry.words}>
            <Body1>{words.pack(pack.owner, shownDay(pack.due))}</Body1>
            <Caption1 className={pack.late && pack.state !== "taken" ? styles.warning : entry.quiet}>
              {stateOf(pack)}
            </Caption1>
            {pack.notTaken.slice(0, listed).map((text) => (
              <Caption1 key={text} className={styles.warning}>
                {text}
              </Caption1>
            ))}
          </span>
          <Button
            size="small"
            appearance="outline"
            aria-label={words.open(pack.owner)}
            onClick={() => void controller.reveal({ sheet: pack.sheet, address: "A1" })}
          >
            {words.openShort}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function stateOf({ state, changed, late }: PackReading): string {
  if (state !== "returned") return words.states[state];
  const came = changed.length > 0 ? words.changed(changed.length) : words.nothing;
  return late ? `${came} · ${words.late}` : came;
}
