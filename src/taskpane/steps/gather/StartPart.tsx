import { useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Heading } from "../../frame/Heading";
import { texts } from "../../texts";

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
        <Button disabledFocusable={adding} onClick={onLookAgain}>
          {words.lookAgain}
        </Button>
      </div>
      <div className={styles.part}>
        <Heading kind="part">{words.sample}</Heading>
        <Body1>{words.sampleHint}</Body1>
        <Button appearance="primary" disabledFocusable={adding} onClick={() => void add()}>
          {adding ? words.addingSample : words.addSample}
        </Button>
      </div>
    </>
  );
}
