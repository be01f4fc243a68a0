import { useId, useState } from "react";
import { Body1, Button } from "@fluentui/react-components";
import type { Diagnosis } from "../../cycle/doctor/contract";
import { named, number } from "../format";
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
  const { diagnosis, problem, busy, work, cancel, examine, repairable, repair, undo } = useDoctor(
    controller,
    change,
  );
  const focusWithin = useFocusWithin<HTMLElement>();
  const looks = useId();
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
            text: sheet ? text : named(address, text),
            ...(sheet ? { target: { sheet, address } } : {}),
          }))}
          onReveal={(target) => void controller.reveal(target)}
        />
      )}
      {diagnosis && (
        <Repairs
          repairable={repairable.length}
          undoable={diagnosis.undoable > 0}
          busy={busy}
          onRepair={repair}
          onUndo={undo}
        />
      )}
    </section>
  );
}

/** Looking at the workbook, mending what can be mended, and taking that back. */
function useDoctor(controller: PaneController, change: ChangeWork) {
  const [diagnosis, setDiagnosis] = useState<Diagnosis>();
  const [changing, setChanging] = useState(false);
  const { work, run, cancel } = useWork();
  const [problem, setProblem] = useState("");
  const desk = () => controller.cycle.doctorDesk();
  const examine = async (): Promise<void> => {
    setProblem("");
    try {
      const found = await run(words.examine, async (watch) => (await desk()).examine(watch));
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
  const repair = () =>
    act(async () => void (await (await desk()).repair(repairable)), words.repaired(repairable.length));
  const undo = () => act(async () => (await desk()).undoRepair(), words.undone);
  const busy = changing || work !== undefined;
  return { diagnosis, problem, busy, work, cancel, examine, repairable, repair, undo };
}

interface RepairsProps {
  repairable: number;
  undoable: boolean;
  busy: boolean;
  onRepair(this: void): Promise<void>;
  onUndo(this: void): Promise<void>;
}

function Repairs({ repairable, undoable, busy, onRepair, onUndo }: RepairsProps) {
  const styles = useLogStyles();
  const [repairs, restores] = [useId(), useId()];
  return (
    <>
      {repairable > 0 && <WillWrite id={repairs}>{texts.writes.repair(repairable)}</WillWrite>}
      {undoable && <WillWrite id={restores}>{texts.writes.unrepair}</WillWrite>}
      <div className={styles.row}>
        {repairable > 0 && (
          <Button
            size="small"
            appearance="primary"
            aria-describedby={repairs}
            disabledFocusable={busy}
            onClick={() => void onRepair()}
          >
            {words.repair(repairable)}
          </Button>
        )}
        {undoable && (
          <Button
            size="small"
            aria-describedby={restores}
            disabledFocusable={busy}
            onClick={() => void onUndo()}
          >
            {words.undo}
          </Button>
        )}
      </div>
    </>
  );
}

function foundIn({ complaints, formulas, cells }: Diagnosis): string {
  return complaints.length === 0
    ? words.healthy(number(formulas), number(cells))
    : words.found(complaints.length);
}
