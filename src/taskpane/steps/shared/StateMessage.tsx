import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { StepId, StepStatus } from "../../../cycle/contract";
import { currentStep, type StepOutcome } from "../../state/paneState";
import { texts } from "../../texts";

interface StateMessageProps {
  status: StepStatus;
  outcome?: StepOutcome;
  steps: readonly StepStatus[];
  onSelect(step: StepId): void;
}

/** Why a step cannot run, is out of date, or did not end with a result, and what to do about it. */
export function StateMessage({ status, outcome, steps, onSelect }: StateMessageProps) {
  if (outcome) {
    const { intent, title } = outcomeLooks[outcome.kind];
    return <Message intent={intent} title={texts.step[title]} text={outcome.message} />;
  }
  if (status.state === "stale") {
    return <Message intent="warning" title={texts.step.staleTitle} text={status.reason} />;
  }
  if (status.state !== "blocked") return null;
  const first = currentStep(steps);
  return (
    <Message intent="info" title={texts.step.blockedTitle} text={status.reason}>
      {first !== status.step && (
        <MessageBarActions>
          <Button size="small" onClick={() => onSelect(first)}>
            {texts.step.goTo(texts.steps[first].name)}
          </Button>
        </MessageBarActions>
      )}
    </Message>
  );
}

type OutcomeTitle = "failedTitle" | "cancelledTitle" | "undoneTitle";

/** Titles by their names: this module is there before the language is known. */
const outcomeLooks: Record<StepOutcome["kind"], { intent: MessageBarIntent; title: OutcomeTitle }> = {
  failed: { intent: "error", title: "failedTitle" },
  cancelled: { intent: "info", title: "cancelledTitle" },
  undone: { intent: "info", title: "undoneTitle" },
};

interface MessageProps {
  intent: MessageBarIntent;
  title: string;
  text: string;
  children?: React.ReactNode;
}

function Message({ intent, title, text, children }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {text}
      </MessageBarBody>
      {children}
    </MessageBar>
  );
}
