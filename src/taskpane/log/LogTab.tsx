import { Caption1, Field, Input } from "@fluentui/react-components";
import { Heading } from "../frame/Heading";
import type { PaneController } from "../state/paneController";
import { useChange } from "../state/useChange";
import { texts } from "../texts";
import { ChangesPart } from "./ChangesPart";
import { DoctorPart } from "./DoctorPart";
import { MergePart } from "./MergePart";
import { useLogStyles } from "./useLogStyles";
import { usePlannerName } from "./usePlannerName";
import { VersionsPart } from "./VersionsPart";

const words = texts.audit;

/** Who changed what and why, the versions of the plan, and the health of the workbook's formulas. */
export default function LogTab({ controller }: { controller: PaneController }) {
  const styles = useLogStyles();
  const [name, setName] = usePlannerName();
  const { ending, version, change } = useChange(controller);
  return (
    <div className={styles.page}>
      <Heading kind="step">{words.title}</Heading>
      <Field label={words.name} hint={words.nameHint}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Caption1 className={ending.good ? styles.quiet : styles.problem}>{ending.text}</Caption1>
      <ChangesPart controller={controller} version={version} change={change} />
      <VersionsPart controller={controller} version={version} change={change} name={name} />
      <MergePart controller={controller} version={version} change={change} />
      <DoctorPart controller={controller} change={change} />
    </div>
  );
}
