import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellTarget } from "../../../cycle/contract";
import type { Peak } from "../../../cycle/supply/contract";
import { compact, fraction, number } from "../../format";
import { texts } from "../../texts";
import { SmallTable } from "../shared/SmallTable";

const words = texts.supply;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface PeakPartProps {
  peak: Peak;
  currency: string;
  onReveal(target: CellTarget): void;
}

/** Hits that fit under the map; the sheet has more. */
const shownHits = 5;

/** The items that take most hours of an overloaded resource, and the sold items, customers and revenue that it hits. */
export function PeakPart({ peak, currency, onReveal }: PeakPartProps) {
  const styles = useStyles();
  const { resource, month, items, hits, target } = peak;
  return (
    <div className={styles.part}>
      <Body1>{words.behind(resource, month)}</Body1>
      <SmallTable
        label={words.behind(resource, month)}
        headers={[words.item, words.hours, words.shareOfLoad]}
        rows={items.map(({ item, hours, share }) => [item, number(hours), fraction(share)])}
      />
      {hits.length > 0 && (
        <SmallTable
          label={words.hits}
          headers={[words.hits, words.revenueAtStake(currency), words.customers]}
          rows={hits
            .slice(0, shownHits)
            .map(({ item, value, customers }) => [item, compact(value), customers])}
        />
      )}
      <Caption1 className={styles.quiet}>
        <Link onClick={() => onReveal(target)}>{words.toPeaks}</Link>
      </Caption1>
    </div>
  );
}
