import { useId, useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Heading } from "../../frame/Heading";
import { texts } from "../../texts";
import { WriteButton } from "../shared/WriteButton";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

const words = texts.start;

interface StartPartProps {
  onLookAgain(): void;
  onAddSample(): Promise<unknown>;
}

/** For a workbook without data: bring your own, or try the sample company. */
export function StartPart({ onLookAgain, onAddSample }: StartPartProps) {
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  const sentence = useId();
  const add = async () => {
    setAdding(true);
    await onAddSample();
    setAdding(false);
  };
  return (
    <>
      <div className={styles.part}>
        <Heading kind="part">{words.own}</Heading>
        <Body1>{words.ownHint}</Body1>
        <WriteButton will={texts.writes.look} disabledFocusable={adding} onClick={onLookAgain}>
          {words.lookAgain}
        </WriteButton>
      </div>
      <div className={styles.part}>
        <Heading kind="part">{words.sample}</Heading>
        <Body1 id={sentence}>{words.sampleHint}</Body1>
        <Button
          appearance="primary"
          aria-describedby={sentence}
          disabledFocusable={adding}
          onClick={() => void add()}
        >
          {adding ? words.addingSample : words.addSample}
        </Button>
      </div>
    </>
  );
}
