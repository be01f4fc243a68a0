import { useLayoutEffect, useSyncExternalStore } from "react";
import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import type { PaneController } from "../state/paneController";
import { texts } from "../texts";
import { tips } from "./tips";
import type { Topic } from "./topics";

const useStyles = makeStyles({
  tip: {
    display: "flex",
    alignItems: "flex-start",
    // In the narrowest pane the button stands below its words.
    "@media (max-width: 339px)": { flexWrap: "wrap", justifyContent: "flex-end" },
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    "@media (max-width: 339px)": { flexBasis: "calc(100% - 28px)" },
  },
  button: { flexShrink: 0, alignSelf: "center" },
});

interface TipProps {
  topic: Topic;
  controller: PaneController;
}

/**
 * A hint at the first visit of a step or a part of the pane: read out politely, in nobody's way, gone for good with one
 * click or as soon as the planner goes on.
 */
export default function Tip({ topic, controller }: TipProps) {
  const styles = useStyles();
  const shown = useSyncExternalStore(tips.subscribe, tips.snapshot) === topic;
  const text = texts.help.tips[topic];
  // Before anything is painted: what stands below must not move.
  useLayoutEffect(() => {
    if (tips.visit(topic)) controller.announce(`${texts.help.tip}: ${texts.help.tips[topic]}`);
  }, [topic, controller]);
  if (!shown) return null;
  return (
    <div className={styles.tip} role="note" aria-label={texts.help.tip}>
      <Lightbulb20Regular className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <Caption1Strong>{texts.help.tip}</Caption1Strong>
        <Caption1>{text}</Caption1>
      </span>
      <Button className={styles.button} size="small" onClick={() => tips.putAway()}>
        {texts.help.gotIt}
      </Button>
    </div>
  );
}
