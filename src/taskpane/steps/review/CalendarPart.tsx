import { useCallback } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { shownDay } from "../../days";
import { texts } from "../../texts";
import { worded } from "../../worded";
import type { PaneController } from "../../state/paneController";
import { useLoaded } from "../../state/useLoaded";
import { Disclosure } from "../shared/Disclosure";
import { ToneIcon } from "../shared/Tone";
import { useEntryStyles } from "../shared/useEntryStyles";

const useStyles = makeStyles({
  step: { display: "flex", gap: tokens.spacingHorizontalS, minWidth: 0 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const words = texts.calendar;

/** The calendar of the cycle: who does what by when, what it is about, and how far it is. */
export default function CalendarPart({ controller }: { controller: PaneController }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const load = useCallback(async () => (await controller.cycle.gateDesk()).calendar(), [controller]);
  const { value: rows, problem } = useLoaded(load);
  if (problem) return <Body1 className={styles.problem}>{problem}</Body1>;
  if (!rows) return null;
  return (
    <section aria-label={words.label}>
      <Disclosure title={words.label}>
        <Caption1 className={entry.quiet}>{words.hint}</Caption1>
        <ul className={entry.list}>
          {rows.map((row) => (
            <li key={row.step} className={entry.item}>
              <span className={styles.step}>
                <ToneIcon tone={row.late ? "bad" : row.open === row.of ? "good" : "neutral"} />
                <span className={entry.words}>
                  <Body1>
                    {words.step(texts.steps[row.step].name, row.fromDay, row.toDay, shownDay(row.due))}
                  </Body1>
                  <Caption1>
                    {words.roles(worded("roles", row.responsible), worded("roles", row.accountable))}
                  </Caption1>
                  <Caption1 className={entry.quiet}>
                    {words.others(worded("roles", row.consulted), worded("roles", row.informed))}
                  </Caption1>
                  <Caption1>{row.agenda}</Caption1>
                  {row.of > 0 && (
                    <Caption1 className={row.late ? styles.problem : entry.quiet}>
                      {words.gates(row.open, row.of, row.gates)}
                      {row.late && ` ${words.late}`}
                    </Caption1>
                  )}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
