import { useId } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionSpec } from "../../functions/support/defineFunction";
import { said } from "../../planning/words";
import type { Example } from "../functions/examples";
import { texts } from "../texts";

const useStyles = makeStyles({
  example: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const words = texts.help;

interface FormulaExampleProps {
  spec: FunctionSpec;
  example: Example;
  onInsert(): Promise<void>;
  onExplain(): void;
}

/** A function that answers the same on the sheet: what it says, a formula that runs, and into the sheet. */
export function FormulaExample({ spec, example, onInsert, onExplain }: FormulaExampleProps) {
  const styles = useStyles();
  const hint = useId();
  const name = `SOP.${spec.id}`;
  return (
    <div className={styles.example}>
      <Body1>{said(spec.summary)}</Body1>
      <code className={styles.formula}>{example.formula}</code>
      <Caption1 id={hint} className={styles.quiet}>
        {`${example.onSample ? words.onSample : words.anywhere} ${words.inserting}`}
      </Caption1>
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={words.insertOf(name)}
          aria-describedby={hint}
          onClick={() => void onInsert()}
        >
          {words.insert}
        </Button>
        <Button size="small" appearance="subtle" aria-label={words.explainOf(name)} onClick={onExplain}>
          {words.explain}
        </Button>
      </div>
    </div>
  );
}
