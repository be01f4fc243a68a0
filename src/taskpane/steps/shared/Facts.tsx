import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Fact } from "../../../cycle/contract";
import { unbroken } from "../../format";
import { texts } from "../../texts";
import { ToneIcon } from "./Tone";

/** Characters of a figure that fits in large letters beside its mark in the narrowest pane, and of any figure. */
const longest = { large: 9, figure: 16 };

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    "@media (min-width: 460px)": { gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))" },
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  fact: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  /** Longer figures, and sentences. */
  long: {
    ...typographyStyles.body1Strong,
    "@media (max-width: 339px)": { fontSize: tokens.fontSizeBase200 },
  },
  /** An amount and its currency stay on one line. */
  figure: { whiteSpace: "nowrap" },
  words: { minWidth: 0, textWrap: "balance" },
  icon: { alignSelf: "flex-start", marginTop: "3px" },
});

/** The key figures of a step. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  if (facts.length === 0) return null;
  return (
    <dl className={styles.list} aria-label={texts.result.facts}>
      {facts.map((fact) => (
        <div key={fact.label} className={styles.fact}>
          <dt className={styles.label}>{fact.label}</dt>
          <dd
            className={mergeClasses(
              styles.value,
              fact.value.length > longest.large && styles.long,
              fact.value.length <= longest.figure && styles.figure,
            )}
          >
            {fact.tone !== "neutral" && <ToneIcon tone={fact.tone} className={styles.icon} />}
            <span className={styles.words}>{unbroken(fact.value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
