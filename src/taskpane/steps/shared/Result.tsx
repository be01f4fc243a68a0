import {
  Button,
  Caption1,
  Link,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { TextBulletList16Regular } from "@fluentui/react-icons/svg/text-bullet-list";
import type { CellTarget, StepSummary } from "../../../cycle/contract";
import { dayAndTime, unbroken } from "../../format";
import { Heading } from "../../frame/Heading";
import { texts } from "../../texts";
import { Exceptions } from "./Exceptions";
import { Facts } from "./Facts";

const useStyles = makeStyles({
  result: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headline: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  ending: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  sheets: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sheet: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "center",
    // As high as a finger needs (WCAG 2.5.8).
    minHeight: "24px",
    gap: tokens.spacingHorizontalXS,
  },
});

interface ResultProps {
  summary: StepSummary;
  /** True while something runs: nothing may be taken back then. */
  busy: boolean;
  undoing: boolean;
  onReveal(target: CellTarget): void;
  onUndo(): void;
}

/** What a finished step found and wrote. */
export function Result({ summary, busy, undoing, onReveal, onUndo }: ResultProps) {
  const styles = useStyles();
  return (
    <section className={styles.result} aria-label={texts.result.label}>
      <div className={styles.headline}>
        <Heading kind="result">{unbroken(summary.headline)}</Heading>
        <div className={styles.ending}>
          <Caption1 className={styles.quiet}>
            {texts.result.finishedAt(dayAndTime(summary.finishedAt))}
          </Caption1>
          <Button
            appearance="subtle"
            size="small"
            icon={undoing ? <Spinner size="extra-tiny" /> : <ArrowUndo16Regular />}
            disabledFocusable={busy}
            onClick={onUndo}
          >
            {undoing ? texts.result.undoing : texts.result.undo}
          </Button>
        </div>
      </div>
      <Facts facts={summary.facts} />
      <Exceptions exceptions={summary.exceptions} onReveal={onReveal} />
      {summary.sheets.length > 0 && (
        <div className={styles.part}>
          <Heading kind="part">{texts.result.sheets}</Heading>
          <ul className={styles.sheets}>
            {summary.sheets.map((sheet) => (
              <li key={sheet}>
                <Link
                  as="button"
                  className={styles.sheet}
                  aria-label={texts.result.openSheet(sheet)}
                  onClick={() => onReveal({ sheet, address: "A1" })}
                >
                  <Table16Regular aria-hidden />
                  {sheet}
                </Link>
              </li>
            ))}
            <li>
              <Link
                as="button"
                className={styles.sheet}
                onClick={() => onReveal({ sheet: "SOP_Index", address: "A1" })}
              >
                <TextBulletList16Regular aria-hidden />
                {texts.result.allSheets}
              </Link>
            </li>
          </ul>
        </div>
      )}
    </section>
  );
}
