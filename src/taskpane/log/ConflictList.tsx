import { Body1, Button, Caption1, Radio, RadioGroup } from "@fluentui/react-components";
import { conflictId, type MergeConflict } from "../../cycle/versions/mergeContract";
import { Heading } from "../frame/Heading";
import { WindowedList } from "../steps/shared/WindowedList";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { texts } from "../texts";
import { shownValue } from "./shownValue";
import { useLogStyles } from "./useLogStyles";

const words = texts.audit.merge;
type Side = MergeConflict["stands"];

interface ConflictListProps {
  conflicts: readonly MergeConflict[];
  /** Conflicts in which what stands shall not, by id. */
  overruled: ReadonlySet<string>;
  onDecide(overruled: ReadonlySet<string>): void;
}

/** What both copies changed, cell by cell, each with the choice whose value stands. */
export function ConflictList({ conflicts, overruled, onDecide }: ConflictListProps) {
  const styles = useLogStyles();
  const entry = useEntryStyles();
  const decide = (those: readonly MergeConflict[], side: Side): void => {
    const next = new Set(overruled);
    for (const conflict of those) {
      if (conflict.stands === side) next.delete(conflictId(conflict));
      else next.add(conflictId(conflict));
    }
    onDecide(next);
  };
  return (
    <>
      <Heading kind="part">{words.decide}</Heading>
      <div className={styles.row}>
        <Button size="small" onClick={() => decide(conflicts, "mine")}>
          {words.allMine}
        </Button>
        <Button size="small" onClick={() => decide(conflicts, "theirs")}>
          {words.allTheirs}
        </Button>
      </div>
      <WindowedList
        label={words.decide}
        items={conflicts}
        itemClass={entry.item}
        keyOf={(conflict) => conflictId(conflict)}
      >
        {(conflict) => {
          const place = [conflict.table, conflict.row, conflict.column].filter(Boolean).join(" · ");
          const isOverruled = overruled.has(conflictId(conflict));
          const other: Side = conflict.stands === "mine" ? "theirs" : "mine";
          return (
            <div className={entry.words}>
              <Body1>{place}</Body1>
              <Caption1 className={entry.quiet}>
                {words.was(shownValue(conflict.base, conflict.column))}
              </Caption1>
              <RadioGroup
                aria-label={words.choice(place)}
                value={isOverruled ? other : conflict.stands}
                onChange={(_, { value }) => decide([conflict], value as Side)}
              >
                <Radio value="mine" label={`${words.mine}: ${shownValue(conflict.mine, conflict.column)}`} />
                <Radio
                  value="theirs"
                  label={`${words.theirs}: ${shownValue(conflict.theirs, conflict.column)}`}
                />
              </RadioGroup>
            </div>
          );
        }}
      </WindowedList>
    </>
  );
}
