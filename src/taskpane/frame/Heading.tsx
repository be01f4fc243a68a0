import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: { margin: 0 },
  page: typographyStyles.subtitle2,
  step: typographyStyles.subtitle1,
  result: typographyStyles.body1Stronger,
  group: { ...typographyStyles.subtitle2, marginBottom: tokens.spacingVerticalXS },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  part: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
});

const elements = { page: "h1", step: "h2", result: "h3", group: "h2", detail: "h3", part: "h4" } as const;

/** A heading without the browser's margins; its kind gives both level and look. */
export function Heading({ kind, children }: { kind: keyof typeof elements; children: ReactNode }) {
  const styles = useStyles();
  const Element = elements[kind];
  return <Element className={mergeClasses(styles.heading, styles[kind])}>{children}</Element>;
}
