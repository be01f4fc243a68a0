import { useId, useState } from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { Heading } from "../../frame/Heading";
import { useLogStyles } from "../../log/useLogStyles";
import type { PaneController } from "../../state/paneController";
import { useChange } from "../../state/useChange";
import { texts } from "../../texts";
import { WillWrite } from "../shared/WillWrite";

const words = texts.audit.releases;

/** The release list as a file for the ERP. */
export default function ReleasesPart({ controller }: { controller: PaneController }) {
  const styles = useLogStyles();
  const { ending, change } = useChange(controller);
  const saves = useId();
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    const csv = await (await controller.cycle.monitorDesk()).releasesCsv();
    if (csv === "") throw new Error(words.none);
    saveText(csv, "releases.csv");
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    await change(download, words.ready);
    setBusy(false);
  };
  return (
    <section className={styles.section} aria-label={words.label}>
      <Heading kind="result">{words.label}</Heading>
      <WillWrite id={saves}>{texts.writes.download}</WillWrite>
      <div className={styles.row}>
        <Button aria-describedby={saves} disabledFocusable={busy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      <Caption1 className={ending.good ? styles.quiet : styles.problem}>{ending.text}</Caption1>
    </section>
  );
}

/** Hands a text to the browser as a file. */
function saveText(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
