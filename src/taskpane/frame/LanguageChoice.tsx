import { useState, type ReactNode } from "react";
import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Language } from "../../planning/words";
import { keptChoice, type LanguageChoice as Choice } from "../language/keptLanguage";
import { texts } from "../texts";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  /** A label and its choice stay together where the row breaks. */
  setting: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** Languages are named in themselves: whoever looks for theirs may not read the one that is on show. */
const names: Record<Language, string> = { en: "English", fr: "Français", de: "Deutsch" };

interface LanguageChoiceProps {
  onChoose(choice: Choice): Promise<void>;
  /** Other settings that stand beside it. */
  children?: ReactNode;
}

/** The language of the pane, at its foot: that of Excel, or the planner's own choice. */
export default function LanguageChoice({ onChoose, children }: LanguageChoiceProps) {
  const styles = useStyles();
  const [choice, setChoice] = useState(keptChoice);
  const [failed, setFailed] = useState(false);
  const choose = async (next: Choice): Promise<void> => {
    setChoice(next);
    setFailed(false);
    try {
      await onChoose(next);
    } catch {
      setFailed(true);
    }
  };
  return (
    <footer className={styles.foot} aria-label={texts.settings.label}>
      <div className={styles.setting}>
        <label htmlFor="pane-language">
          <Caption1>{texts.settings.language}</Caption1>
        </label>
        <Select
          id="pane-language"
          size="small"
          value={choice}
          onChange={(_event, { value }) => void choose(value as Choice)}
        >
          <option value="">{texts.settings.asExcel}</option>
          {Object.entries(names).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {children && <div className={styles.setting}>{children}</div>}
      {failed && (
        <Caption1 role="alert" className={styles.problem}>
          {texts.settings.failed}
        </Caption1>
      )}
    </footer>
  );
}
