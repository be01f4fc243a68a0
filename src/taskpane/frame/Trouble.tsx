import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OpenProblem } from "../state/openProblem";
import { Heading } from "./Heading";
import { texts } from "../texts";

const useStyles = makeStyles({
  trouble: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
  },
});

interface TroubleProps {
  problem: OpenProblem;
  onRetry(): void;
}

/** When there is nothing to work on: what is the matter, and what to do. */
export default function Trouble({ problem, onRetry }: TroubleProps) {
  const styles = useStyles();
  return (
    <div className={styles.trouble}>
      <div role="alert">
        <Heading kind="step">{problem.title}</Heading>
        <Body1>{problem.message}</Body1>
      </div>
      {problem.remedy === "retry" && (
        <Button appearance="primary" onClick={onRetry}>
          {texts.trouble.retry}
        </Button>
      )}
      {problem.remedy === "reload" && (
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {texts.trouble.retry}
        </Button>
      )}
    </div>
  );
}
