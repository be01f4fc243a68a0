import { Fragment } from "react";
import { makeStyles } from "@fluentui/react-components";

/** BT-001, FILL-2, 2026-03; longer ones may break, so that they never leave a narrow pane. */
const codes = /(?<![\p{L}\p{N}-])([\p{Lu}\p{N}]{1,8}(?:-[\p{Lu}\p{N}]{1,6}){1,2})(?![\p{L}\p{N}-])/gu;

const useStyles = makeStyles({ code: { whiteSpace: "nowrap" } });

/** A text in which no line ends at the hyphen of a code. */
export function WithCodes({ text }: { text: string }) {
  const styles = useStyles();
  // Every second part is a code.
  return text.split(codes).map((part, k) =>
    k % 2 === 0 ? (
      <Fragment key={k}>{part}</Fragment>
    ) : (
      <span key={k} className={styles.code}>
        {part}
      </span>
    ),
  );
}
