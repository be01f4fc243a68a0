import { useId, useRef, useState } from "react";
import { Button, Caption1, Label, makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../../texts";

const useStyles = makeStyles({
  pick: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface FilePickProps {
  label: string;
  onPick(file: File): void;
}

/** A workbook of the user's, chosen with a button in the pane's language: the browser's own speaks the browser's. */
export function FilePick({ label, onPick }: FilePickProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const field = useId();
  return (
    <div className={styles.pick}>
      <Label htmlFor={field}>{label}</Label>
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={`${texts.files.choose} ${label}`}
          onClick={() => input.current?.click()}
        >
          {texts.files.choose}
        </Button>
        <Caption1>{name}</Caption1>
      </div>
      <input
        id={field}
        ref={input}
        hidden
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (!file) return;
          setName(file.name);
          onPick(file);
        }}
      />
    </div>
  );
}
