import { useState } from "react";
import { Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { CellTarget } from "../../cycle/contract";
import { describeError } from "../state/describeError";
import { texts } from "../texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  insert: { alignSelf: "flex-start" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface FormulaFormProps {
  example: string;
  insertFormula(formula: string): Promise<CellTarget>;
}

type Ending = { good: boolean; words: string };

/** A formula that runs as it stands, to change and to put into the selected cell. */
export function FormulaForm({ example, insertFormula }: FormulaFormProps) {
  const styles = useStyles();
  const [formula, setFormula] = useState(example);
  const [ending, setEnding] = useState<Ending>();
  const [inserting, setInserting] = useState(false);

  const insert = async () => {
    setInserting(true);
    setEnding(undefined);
    try {
      const { sheet, address } = await insertFormula(formula.trim());
      setEnding({ good: true, words: texts.functions.inserted(`${sheet}!${address}`) });
    } catch (error) {
      setEnding({ good: false, words: describeError(error) });
    }
    setInserting(false);
  };

  return (
    <div className={styles.form}>
      <Field label={texts.functions.formula} hint={texts.functions.formulaHint}>
        <Textarea
          textarea={{ className: styles.formula, spellCheck: false }}
          rows={3}
          resize="vertical"
          value={formula}
          onChange={(_event, data) => setFormula(data.value)}
        />
      </Field>
      <Button
        className={styles.insert}
        appearance="primary"
        disabledFocusable={inserting || formula.trim() === ""}
        onClick={() => void insert()}
      >
        {texts.functions.insert}
      </Button>
      <Caption1 role="status" className={ending?.good === false ? styles.bad : styles.good}>
        {ending?.words}
      </Caption1>
    </div>
  );
}
