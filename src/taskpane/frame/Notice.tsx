import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { texts } from "../texts";

interface NoticeProps {
  text: string;
  onDismiss(): void;
}

/** What went wrong apart from a step: a jump, a recalculation. */
export default function Notice({ text, onDismiss }: NoticeProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
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
    </MessageBar>
  );
}
