import { useId, useState } from "react";
import { Body1, Button } from "@fluentui/react-components";
import type { Diagnosis } from "../../cycle/doctor/contract";
import { number } from "../format";
import { Heading } from "../frame/Heading";
import type { PaneController } from "../state/paneController";
import { describeError } from "../state/describeError";
import { useFocusWithin } from "../state/useFocusWithin";
import { useWork } from "../state/useWork";
import { Exceptions } from "../steps/shared/Exceptions";
import { RunProgress } from "../steps/shared/RunProgress";
import { WillWrite } from "../steps/shared/WillWrite";
import { texts } from "../texts";
import type { ChangeWork } from "./changeWork";
import { useLogStyles } from "./useLogStyles";

const words = texts.audit.doctor;

/** What slows or confuses; the rest makes numbers wrong. */
const mild = new Set(["stale result", "volatile function", "hidden sheet", "slow formula"]);

interface DoctorPartProps {
  controller: PaneController;
  change: ChangeWork;
}

/** What is wrong with the workbook's formulas, and its repair. */
export function DoctorPart({ controller, change }: DoctorPartProps) {
  const styles = useLogStyles();
  const [diagnosis, setDiagnosis] = useState<Diagnosis>();
  const [changing, setChanging] = useState(false);
  const { work, run, cancel } = useWork();
  const [problem, setProblem] = useState("");
  const busy = changing || work !== undefined;
  const focusWithin = useFocusWithin<HTMLElement>();
  const [looks, repairs, restores] = [useId(), useId(), useId()];
  const examine = async (): Promise<void> => {
    setProblem("");
    try {
      const found = await run(words.examine, async (watch) =>
        (await controller.cycle.doctorDesk()).examine(watch),
      );
      setDiagnosis(found);
      controller.announce(foundIn(found));
    } catch (error) {
      setProblem(describeError(error));
      controller.announce(describeError(error));
    }
  };
  const act = async (repairing: Parameters<ChangeWork>[0], done: string): Promise<void> => {
    setChanging(true);
    if (await change(repairing, done)) await examine();
    setChanging(false);
  };
  const repairable = diagnosis?.complaints.filter(({ repair }) => repair !== "").map(({ id }) => id) ?? [];
  const repair = async (): Promise<void> => {
    await (await controller.cycle.doctorDesk()).repair(repairable);
  };
  const undo = async (): Promise<void> => (await controller.cycle.doctorDesk()).undoRepair();
  return (
    <section className={styles.section} aria-label={words.title} {...focusWithin}>
      <Heading kind="result">{words.title}</Heading>
      <Body1 id={looks}>{words.intro}</Body1>
      <Button
        className={styles.button}
        size="small"
        aria-describedby={looks}
        disabledFocusable={busy}
        onClick={() => void examine()}
      >
        {words.examine}
      </Button>
      {work && <RunProgress action={words.examine} running={work} onCancel={cancel} />}
      {problem && <Body1 className={styles.problem}>{problem}</Body1>}
      {diagnosis && diagnosis.complaints.length === 0 && <Body1>{foundIn(diagnosis)}</Body1>}
      {diagnosis && diagnosis.complaints.length > 0 && (
        <Exceptions
          exceptions={diagnosis.complaints.map(({ kind, sheet, address, text }) => ({
            tone: mild.has(kind) ? "warning" : "bad",
            text: sheet ? text : `${address}: ${text}`,
            ...(sheet ? { target: { sheet, address } } : {}),
          }))}
          onReveal={(target) => void controller.reveal(target)}
        />
      )}
      {repairable.length > 0 && <WillWrite id={repairs}>{texts.writes.repair(repairable.length)}</WillWrite>}
      {diagnosis && diagnosis.undoable > 0 && <WillWrite id={restores}>{texts.writes.unrepair}</WillWrite>}
      <div className={styles.row}>
        {repairable.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            aria-describedby={repairs}
            disabledFocusable={busy}
            onClick={() => void act(repair, words.repaired(repairable.length))}
          >
            {words.repair(repairable.length)}
          </Button>
        )}
        {diagnosis && diagnosis.undoable > 0 && (
          <Button
            size="small"
            aria-describedby={restores}
            disabledFocusable={busy}
            onClick={() => void act(undo, words.undone)}
          >
            {words.undo}
          </Button>
        )}
      </div>
    </section>
  );
}

function foundIn({ complaints, formulas, cells }: Diagnosis): string {
  return complaints.length === 0
    ? words.healthy(number(formulas), number(cells))
    : words.found(complaints.length);
}
