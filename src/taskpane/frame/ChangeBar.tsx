import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { PaneController } from "../state/paneController";
import type { MadeChange } from "../state/paneState";
import { texts } from "../texts";

const useStyles = makeStyles({
  // At the bottom edge, over nothing that moves: what stands above stays where it is.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // In the narrowest pane the words have a line of their own.
    "@media (max-width: 339px)": { flexWrap: "wrap", justifyContent: "flex-end" },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    "@media (max-width: 339px)": { flexBasis: "100%" },
  },
  button: { flexShrink: 0 },
});

/** What was last changed in the workbook, and the one click that takes it back. */
export default function ChangeBar({
  change,
  controller,
}: {
  change: MadeChange;
  controller: PaneController;
}) {
  const styles = useStyles();
  const { state, text } = change;
  return (
    <section className={styles.bar} aria-label={texts.change.label}>
      <Body1 className={styles.text}>{state === "back" ? texts.change.takenBack : text}</Body1>
      {state !== "back" && (
        <Button
          className={styles.button}
          size="small"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={state === "goingBack"}
          onClick={() => void controller.takeBack()}
        >
          {state === "goingBack" ? texts.change.takingBack : texts.change.takeBack}
        </Button>
      )}
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={texts.app.dismiss}
        onClick={() => controller.dismissChange()}
      />
    </section>
  );
}
