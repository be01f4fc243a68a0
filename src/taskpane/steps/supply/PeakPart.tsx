import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellTarget } from "../../../cycle/contract";
import type { Peak } from "../../../cycle/supply/contract";
import { fraction, number } from "../../format";
import { texts } from "../../texts";
import { SmallTable } from "../shared/SmallTable";

const words = texts.supply;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface PeakPartProps {
  peak: Peak;
  onReveal(target: CellTarget): void;
}

/** The items that take most hours of an overloaded resource. */
export function PeakPart({ peak, onReveal }: PeakPartProps) {
  const styles = useStyles();
  const { resource, month, items, target } = peak;
  return (
    <div className={styles.part}>
      <Body1>{words.behind(resource, month)}</Body1>
      <SmallTable
        label={words.behind(resource, month)}
        headers={[words.item, words.hours, words.shareOfLoad]}
        rows={items.map(({ item, hours, share }) => [item, number(hours), fraction(share)])}
      />
      <Caption1 className={styles.quiet}>
        <Link onClick={() => onReveal(target)}>{words.toPeaks}</Link>
      </Caption1>
    </div>
  );
}
