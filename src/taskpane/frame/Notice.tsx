import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { texts } from "../texts";

interface NoticeProps {
  text: string;
  intent?: "error" | "info";
  /** None for what goes by itself. */
  onDismiss?(): void;
}

/** What went wrong apart from a step (a jump, a recalculation), or what the pane waits for. */
export default function Notice({ text, intent = "error", onDismiss }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss20Regular />}
              aria-label={texts.app.dismiss}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
