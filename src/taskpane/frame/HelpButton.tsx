import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { helpId, titleOf, type Topic } from "../help/topics";
import { texts } from "../texts";

const useStyles = makeStyles({
  button: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export const helpButtonId = "pane-help-button";

interface HelpButtonProps {
  topic: Topic;
  open: boolean;
  onToggle(): void;
}

/** Opens the help of what is on show, at the same place wherever the planner is. */
export function HelpButton({ topic, open, onToggle }: HelpButtonProps) {
  const styles = useStyles();
  return (
    <button
      id={helpButtonId}
      type="button"
      className={styles.button}
      aria-label={texts.help.buttonFor(titleOf(topic))}
      aria-expanded={open}
      aria-controls={open ? helpId : undefined}
      onClick={onToggle}
    >
      {texts.help.button}
    </button>
  );
}
