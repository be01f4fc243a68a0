import { useId, useState } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Correction } from "../../../cycle/gather/contract";
import { number } from "../../format";
import { Heading } from "../../frame/Heading";
import { texts } from "../../texts";
import { useEntryStyles } from "../shared/useEntryStyles";
import { Disclosure } from "../shared/Disclosure";
import { WillWrite } from "../shared/WillWrite";
import { WindowedList } from "../shared/WindowedList";

/** As many as can be read through at a time; the rest comes on request. */
const atFirst = 8;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  more: { alignSelf: "flex-start" },
});

const words = texts.gather;

interface CorrectionsPartProps {
  corrections: readonly Correction[];
  onDecide(corrections: readonly Correction[], accepted: boolean): void;
}

/** Corrections of the history by kind: each to accept or refuse, or all of a kind at once. */
export function CorrectionsPart({ corrections, onDecide }: CorrectionsPartProps) {
  const styles = useStyles();
  const kinds = [...new Set(corrections.map(({ kind }) => kind))];
  return (
    <div className={styles.part}>
      <Heading kind="part">{words.corrections}</Heading>
      {kinds.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          corrections={corrections.filter((each) => each.kind === kind)}
          onDecide={onDecide}
        />
      ))}
    </div>
  );
}

function Kind({ kind, corrections, onDecide }: CorrectionsPartProps & { kind: string }) {
  const styles = useStyles();
  const entry = useEntryStyles();
  const [all, setAll] = useState(false);
  const sentence = useId();
  const accepted = corrections.filter((each) => each.accepted);
  const refused = corrections.filter((each) => !each.accepted);
  const largest = [...corrections].sort(
    (a, b) => Math.abs(b.cleaned - b.ordered) - Math.abs(a.cleaned - a.ordered),
  );
  return (
    <Disclosure title={words.kind(kind, accepted.length, corrections.length)}>
      <div className={styles.all}>
        <Button
          size="small"
          disabledFocusable={refused.length === 0}
          aria-describedby={sentence}
          onClick={() => onDecide(refused, true)}
          aria-label={words.acceptKind(kind)}
        >
          {words.acceptAll(kind)}
        </Button>
        <Button
          size="small"
          disabledFocusable={accepted.length === 0}
          aria-describedby={sentence}
          onClick={() => onDecide(accepted, false)}
          aria-label={words.refuseKind(kind)}
        >
          {words.refuseAll(kind)}
        </Button>
      </div>
      <WillWrite id={sentence}>{texts.writes.marks(corrections.length, "SOP_Data_Adjust")}</WillWrite>
      <WindowedList
        label={kind}
        items={all ? largest : largest.slice(0, atFirst)}
        keyOf={rowOf}
        itemClass={entry.item}
      >
        {(each) => (
          <Entry correction={each} sentence={sentence} onDecide={() => onDecide([each], !each.accepted)} />
        )}
      </WindowedList>
      {corrections.length > atFirst && (
        <Button className={styles.more} size="small" appearance="outline" onClick={() => setAll(!all)}>
          {all ? texts.result.showLess : texts.result.showAll(corrections.length)}
        </Button>
      )}
    </Disclosure>
  );
}

function rowOf({ row }: Correction): number {
  return row;
}

interface EntryProps {
  correction: Correction;
  /** The id of what accepting or refusing will write. */
  sentence: string;
  onDecide(): void;
}

function Entry({ correction, sentence, onDecide }: EntryProps) {
  const entry = useEntryStyles();
  const { item, description, month, kind, ordered, cleaned, why, accepted } = correction;
  const place = words.place(item, month);
  return (
    <>
      <span className={entry.words}>
        <Body1>{words.correction(place, number(ordered), number(cleaned))}</Body1>
        <Caption1 className={entry.quiet}>
          {[accepted ? "" : words.refusedMark(kind), description, why].filter(Boolean).join(" · ")}
        </Caption1>
      </span>
      <Button
        size="small"
        appearance="outline"
        aria-describedby={sentence}
        aria-label={accepted ? words.refuse(place, kind) : words.accept(place, kind)}
        onClick={onDecide}
      >
        {accepted ? words.refuseShort(kind) : words.acceptShort(kind)}
      </Button>
    </>
  );
}
