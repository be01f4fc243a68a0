import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { StepPreview } from "../../state/paneState";
import { texts } from "../../texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    // Room for two lines from the start, so that nothing moves when the sentence arrives.
    minHeight: "58px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { color: tokens.colorNeutralForeground3 },
  loading: { color: tokens.colorNeutralForeground3 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** What the step will write, before it writes it. */
export function PreviewCard({ preview }: { preview?: StepPreview }) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={texts.step.willWrite} aria-busy={!preview}>
      <Caption1Strong className={styles.label}>{texts.step.willWrite}</Caption1Strong>
      {preview ? (
        <Caption1 className={preview.failed ? styles.failed : undefined}>{preview.text}</Caption1>
      ) : (
        <Caption1 className={styles.loading}>{texts.step.previewLoading}</Caption1>
      )}
    </section>
  );
}
