import { useState } from "react";
import { Body1, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellTarget, StepException, Tone } from "../../../cycle/contract";
import { unbroken } from "../../format";
import { Heading } from "../../frame/Heading";
import { WithCodes } from "../../frame/WithCodes";
import { texts } from "../../texts";
import { ToneIcon } from "./Tone";
import { WindowedList } from "./WindowedList";

/** As many as can be taken in at a glance; the rest comes on request. */
const atFirst = 3;

const gravity: Record<Tone, number> = { bad: 0, warning: 1, neutral: 2, good: 3 };

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  icon: { marginTop: "2px" },
  text: { overflowWrap: "anywhere" },
  more: { alignSelf: "flex-start" },
  calm: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface ExceptionsProps {
  exceptions: readonly StepException[];
  onReveal(target: CellTarget): void;
}

/** What needs a look, the gravest first, each with the way to its cell. */
export function Exceptions({ exceptions, onReveal }: ExceptionsProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (exceptions.length === 0) {
    return (
      <div className={styles.calm}>
        <ToneIcon tone="good" />
        <Body1>{texts.result.noExceptions}</Body1>
      </div>
    );
  }
  const sorted = [...exceptions].sort((a, b) => gravity[a.tone] - gravity[b.tone]);
  return (
    <div className={styles.part}>
      <Heading kind="part">{texts.result.exceptions(exceptions.length)}</Heading>
      <WindowedList
        label={texts.result.exceptions(exceptions.length)}
        items={all ? sorted : sorted.slice(0, atFirst)}
        keyOf={indexOf}
        itemClass={styles.item}
      >
        {({ tone, text, target }) => (
          <>
            <ToneIcon tone={tone} className={styles.icon} />
            <Body1 className={styles.text}>
              <WithCodes text={unbroken(text)} /> {target && <JumpLink target={target} onReveal={onReveal} />}
            </Body1>
          </>
        )}
      </WindowedList>
      {exceptions.length > atFirst && (
        <Button className={styles.more} size="small" appearance="outline" onClick={() => setAll(!all)}>
          {all ? texts.result.showLess : texts.result.showAll(exceptions.length)}
        </Button>
      )}
    </div>
  );
}

/** Two exceptions may read alike; their place in the list tells them apart. */
function indexOf(_: StepException, index: number): number {
  return index;
}

function JumpLink({ target, onReveal }: { target: CellTarget; onReveal(target: CellTarget): void }) {
  const place = `${target.sheet}!${target.address}`;
  return (
    <Link as="button" inline aria-label={texts.result.jump(place)} onClick={() => onReveal(target)}>
      {place}
    </Link>
  );
}
