import { useId, useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { SelectObject20Regular } from "@fluentui/react-icons/svg/select-object";
import type { FunctionSpec } from "../../functions/support/defineFunction";
import { describeError } from "../state/describeError";
import { WillWrite } from "../steps/shared/WillWrite";
import { texts } from "../texts";
import { AnswerTable, type Answer } from "./AnswerTable";
import type { Example } from "./examples";
import type { FinderTools } from "./finderTools";
import { argumentsOf, formulaOf } from "./formulaParts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  argument: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface FormulaFormProps {
  spec: FunctionSpec;
  tools: FinderTools;
  /** The formula to start from. */
  example: Example;
}

/** A formula that runs as it stands: its arguments by pointing at cells, what it answers, and into the sheet. */
export function FormulaForm({ spec, tools, example }: FormulaFormProps) {
  const styles = useStyles();
  const sentence = useId();
  const { formula, write, written, setArgument, ending, answer, busy, insert, preview, point } =
    useFormulaInMaking({ spec, tools, example });
  return (
    <div className={styles.form}>
      {written &&
        spec.parameters.map(({ name }, at) => (
          <ArgumentField
            key={name}
            name={name}
            value={written[at] ?? ""}
            busy={busy}
            onChange={(text) => setArgument(at, text)}
            onPoint={() => void point(at)}
          />
        ))}
      <Field label={texts.functions.formula} hint={hintOf(example)}>
        <Textarea
          textarea={{ className: styles.formula, spellCheck: false }}
          rows={3}
          resize="vertical"
          value={formula}
          onChange={(_event, data) => write(data.value)}
        />
      </Field>
      <WillWrite id={sentence}>{texts.help.inserting}</WillWrite>
      <div className={styles.row}>
        <Button
          appearance="primary"
          aria-describedby={sentence}
          disabledFocusable={busy || formula.trim() === ""}
          onClick={() => void insert()}
        >
          {texts.functions.insert}
        </Button>
        <Button disabledFocusable={busy || !written} onClick={() => void preview()}>
          {texts.functions.preview}
        </Button>
      </div>
      <Caption1 role="status" className={ending?.good === false ? styles.bad : styles.good}>
        {ending?.words}
      </Caption1>
      {answer && <AnswerTable answer={answer} />}
    </div>
  );
}

interface ArgumentFieldProps {
  name: string;
  value: string;
  busy: boolean;
  onChange(text: string): void;
  onPoint(): void;
}

/** An argument as it stands in the formula, and a button that puts the selected cells there. */
function ArgumentField({ name, value, busy, onChange, onPoint }: ArgumentFieldProps) {
  const styles = useStyles();
  return (
    <Field label={name}>
      <div className={styles.argument}>
        <Input
          className={styles.input}
          size="small"
          aria-label={name}
          value={value}
          onChange={(_event, data) => onChange(data.value)}
        />
        <Button
          size="small"
          icon={<SelectObject20Regular />}
          title={texts.functions.useSelection}
          aria-label={texts.functions.useSelectionFor(name)}
          disabledFocusable={busy}
          onClick={onPoint}
        />
      </div>
    </Field>
  );
}

type Ending = { good: boolean; words: string };

/** The formula being written, what was last done with it, and what it would answer. */
function useFormulaInMaking({ spec, tools, example }: FormulaFormProps) {
  const [formula, setFormula] = useState(example.formula);
  const [ending, setEnding] = useState<Ending>();
  const [answer, setAnswer] = useState<Answer>();
  const [busy, setBusy] = useState(false);
  const written = argumentsOf(formula, spec.id);
  const write = (text: string): void => {
    setFormula(text);
    setAnswer(undefined);
    setEnding(undefined);
  };
  const setArgument = (at: number, text: string): void => {
    const values = spec.parameters.map((_, k) => (k === at ? text : (written?.[k] ?? "")));
    write(formulaOf(spec.id, values));
  };
  /** Does something that takes a while and ends with a sentence. */
  const attempt = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setEnding(undefined);
    try {
      setEnding({ good: true, words: await work() });
    } catch (error) {
      setEnding({ good: false, words: describeError(error) });
    }
    setBusy(false);
  };
  const insert = () =>
    attempt(async () => {
      const { sheet, address } = await tools.insertFormula(formula.trim());
      return texts.functions.inserted(`${sheet}!${address}`);
    });
  const preview = () =>
    attempt(async () => {
      const rows = await tools.preview(spec, formula);
      setAnswer(rows);
      return texts.functions.willWrite(rows.length, rows[0]?.length ?? 0);
    });
  const point = (at: number) =>
    attempt(async () => {
      setArgument(at, await tools.selectedReference());
      return "";
    });
  return { formula, write, written, setArgument, ending, answer, busy, insert, preview, point };
}

function hintOf({ onSample }: Example): string {
  const cells = onSample ? texts.help.onSample : texts.help.anywhere;
  return `${cells} ${texts.functions.formulaHint}`;
}
