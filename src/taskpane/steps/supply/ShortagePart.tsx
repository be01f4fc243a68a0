import { useCallback, useId } from "react";
import { Body1, Caption1, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ShortageRule, SupplyDesk, SupplyView } from "../../../cycle/supply/contract";
import { compact, number } from "../../format";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { useLoaded } from "../../state/useLoaded";
import { texts } from "../../texts";
import { useEntryStyles } from "../shared/useEntryStyles";
import { WillWrite } from "../shared/WillWrite";
import { WindowedList } from "../shared/WindowedList";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

const rules = ["fairShare", "priority", "target", "margin"] as const satisfies readonly ShortageRule[];

interface ShortagePartProps {
  desk: SupplyDesk;
  controller: PaneController;
  view: SupplyView;
}

/** What is not served in its month, why, and by which rule customers share what there is. */
export function ShortagePart({ desk, controller, view }: ShortagePartProps) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const words = texts.supply;
  const { shortages, shortageCount, currency } = view;
  const { ending, version, change } = useChange(controller);
  const sentence = useId();
  const load = useCallback(() => desk.rules(), [desk]);
  const { value: kept } = useLoaded(load, version);
  return (
    <div className={styles.part}>
      {shortageCount === 0 ? (
        <Body1>{words.noShortage}</Body1>
      ) : (
        <WindowedList
          label={words.shortages(shortageCount)}
          items={shortages}
          keyOf={({ month, item, site }) => `${month} ${item} ${site}`}
          itemClass={entry.item}
        >
          {(each) => (
            <>
              <span className={entry.words}>
                <Body1>
                  {words.shortage(
                    [each.item, each.site].filter(Boolean).join(", "),
                    each.month,
                    number(each.units),
                    compact(each.value),
                    currency,
                  )}
                </Body1>
                <Caption1 className={entry.quiet}>{`${each.cause}: ${each.reason}`}</Caption1>
              </span>
              <Link
                aria-label={words.shortageOnSheet(each.item, each.month)}
                onClick={() => void controller.reveal(each.target)}
              >
                {words.onSheet}
              </Link>
            </>
          )}
        </WindowedList>
      )}
      {kept && (
        <Field label={words.shareBy} hint={words.shareHint[kept.allocation]}>
          <Select
            aria-describedby={sentence}
            value={kept.allocation}
            onChange={(_event, { value }) => {
              const allocation = rules.find((rule) => rule === value) ?? "fairShare";
              void change(() => desk.saveRules({ ...kept, allocation }), words.ruleSaved);
            }}
          >
            {rules.map((rule) => (
              <option key={rule} value={rule}>
                {words.shareRule[rule]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kept && <WillWrite id={sentence}>{texts.writes.rule}</WillWrite>}
      {ending.text !== "" && (
        <Body1 className={ending.good ? undefined : styles.problem}>{ending.text}</Body1>
      )}
    </div>
  );
}
