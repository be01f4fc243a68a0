import { useId, useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { SelectObject20Regular } from "@fluentui/react-icons/svg/select-object";
import type { FunctionSpec } from "../../functions/support/defineFunction";
import { describeError } from "../state/describeError";
import { SmallTable } from "../steps/shared/SmallTable";
import { WillWrite } from "../steps/shared/WillWrite";
import { texts } from "../texts";
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

/** As much of an answer as a narrow pane can show. */
const shown = { rows: 8, columns: 5 };

type Ending = { good: boolean; words: string };
/** Something that takes a while and ends with a sentence. */
interface Work {
  (): Promise<string>;
}
type Answer = (string | number | boolean)[][];

interface FormulaFormProps {
  spec: FunctionSpec;
  tools: FinderTools;
  /** The formula to start from. */
  example: Example;
}

/** A formula that runs as it stands: its arguments by pointing at cells, what it answers, and into the sheet. */
export function FormulaForm({ spec, tools, example }: FormulaFormProps) {
  const styles = useStyles();
  const [formula, setFormula] = useState(example.formula);
  const [ending, setEnding] = useState<Ending>();
  const sentence = useId();
  const [answer, setAnswer] = useState<Answer>();
  const [busy, setBusy] = useState(false);
  const written = argumentsOf(formula, spec.id);
  const write = (text: string): void => {
    setFormula(text);
    setAnswer(undefined);
    setEnding(undefined);
  };
  const setArgument = (at: number, text: string): void =>
    write(
      formulaOf(
        spec.id,
        spec.parameters.map((_, k) => (k === at ? text : (written?.[k] ?? ""))),
      ),
    );

  const attempt = async (work: Work): Promise<void> => {
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

  return (
    <div className={styles.form}>
      {written &&
        spec.parameters.map(({ name }, at) => (
          <Field key={name} label={name}>
            <div className={styles.argument}>
              <Input
                className={styles.input}
                size="small"
                aria-label={name}
                value={written[at] ?? ""}
                onChange={(_event, { value }) => setArgument(at, value)}
              />
              <Button
                size="small"
                icon={<SelectObject20Regular />}
                title={texts.functions.useSelection}
                aria-label={texts.functions.useSelectionFor(name)}
                disabledFocusable={busy}
                onClick={() => void point(at)}
              />
            </div>
          </Field>
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

function hintOf({ onSample }: Example): string {
  const cells = onSample ? texts.help.onSample : texts.help.anywhere;
  return `${cells} ${texts.functions.formulaHint}`;
}

/** The first rows and columns of an answer; those after them are only counted. */
function AnswerTable({ answer }: { answer: Answer }) {
  const columns = Math.min(shown.columns, answer[0]?.length ?? 0);
  const numbers = Array.from({ length: columns }, (_, k) => String(k + 1));
  const rows = answer
    .slice(0, shown.rows)
    .map((row, r) => [String(r + 1), ...row.slice(0, columns).map(cellText)]);
  return <SmallTable label={texts.functions.answer} headers={["#", ...numbers]} rows={rows} />;
}

function cellText(cell: string | number | boolean): string {
  return typeof cell === "number" ? String(Number(cell.toPrecision(6))) : String(cell);
}
