import { useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CriterionDraft, ScorecardView } from "../../cycle/scenarios/contract";
import { useEntryStyles } from "../steps/shared/useEntryStyles";
import { useFormStyles } from "../steps/shared/useFormStyles";
import { WriteButton } from "../steps/shared/WriteButton";
import { texts } from "../texts";
import { worded } from "../worded";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  head: {
    display: "flex",
    // In the narrowest pane the choice has a line of its own, or its words are cut.
    "@media (max-width: 339px)": { flexWrap: "wrap" },
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  criterion: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  measure: { flexGrow: 1, minWidth: 0, "@media (max-width: 339px)": { flexBasis: "100%" } },
  // A button that shrinks cuts its word.
  remove: { flexShrink: 0 },
  buttons: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
  },
});

const words = texts.scorecard;
const fields = ["weight", "atLeast", "atMost"] as const;

interface CriteriaFormProps {
  card: ScorecardView;
  onSave(criteria: CriterionDraft[]): Promise<void>;
}

/** The weights and limits of the scorecard, a figure a row. */
export function CriteriaForm({ card, onSave }: CriteriaFormProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const entry = useEntryStyles();
  const [rows, setRows] = useState<CriterionDraft[]>(card.criteria);
  const [saving, setSaving] = useState(false);
  const free = card.measures.filter((name) => !rows.some(({ measure }) => measure === name));
  const set = (at: number, part: Partial<CriterionDraft>): void =>
    setRows(rows.map((row, k) => (k === at ? { ...row, ...part } : row)));
  const save = async (): Promise<void> => {
    setSaving(true);
    await onSave(rows);
    setSaving(false);
  };
  return (
    <div className={form.form}>
      <Caption1 className={entry.quiet}>{words.criteriaHint}</Caption1>
      {rows.map((row, k) => (
        <div key={row.measure} className={styles.criterion}>
          <div className={styles.head}>
            <Field className={styles.measure} label={words.figure}>
              <Select
                className={form.field}
                value={row.measure}
                onChange={(_, { value }) => set(k, { measure: value })}
              >
                {[row.measure, ...free].map((name) => (
                  <option key={name} value={name}>
                    {worded("measures", name)}
                  </option>
                ))}
              </Select>
            </Field>
            <Button
              className={styles.remove}
              size="small"
              aria-label={words.removeName(worded("measures", row.measure))}
              onClick={() => setRows(rows.filter((_, other) => other !== k))}
            >
              {words.remove}
            </Button>
          </div>
          <div className={styles.row}>
            {fields.map((field) => (
              <Field key={field} label={words[field]}>
                <Input
                  className={form.field}
                  aria-label={words.of(words[field], worded("measures", row.measure))}
                  value={row[field]}
                  onChange={(_, { value }) => set(k, { [field]: value })}
                />
              </Field>
            ))}
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        {free.length > 0 && (
          <Button
            onClick={() => setRows([...rows, { measure: free[0], weight: "10", atLeast: "", atMost: "" }])}
          >
            {words.add}
          </Button>
        )}
        <WriteButton
          will={words.willWrite}
          appearance="primary"
          disabledFocusable={saving}
          onClick={() => void save()}
        >
          {words.save}
        </WriteButton>
      </div>
    </div>
  );
}
