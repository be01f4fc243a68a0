import { useId, useState } from "react";
import { Body1, Button } from "@fluentui/react-components";
import type { Diagnosis } from "../../cycle/doctor/contract";
import { number } from "../format";
import { Heading } from "../frame/Heading";
import type { PaneController } from "../state/paneController";
import { Exceptions } from "../steps/shared/Exceptions";
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
  const [busy, setBusy] = useState(false);
  const [looks, repairs, restores] = [useId(), useId(), useId()];
  const examine = async (): Promise<void> => {
    setDiagnosis(await (await controller.cycle.doctorDesk()).examine());
  };
  const act = async (work: Parameters<ChangeWork>[0], done: string): Promise<void> => {
    setBusy(true);
    await change(async () => {
      await work();
      await examine();
    }, done);
    setBusy(false);
  };
  const repairable = diagnosis?.complaints.filter(({ repair }) => repair !== "").map(({ id }) => id) ?? [];
  const repair = async (): Promise<void> => {
    await (await controller.cycle.doctorDesk()).repair(repairable);
  };
  const undo = async (): Promise<void> => (await controller.cycle.doctorDesk()).undoRepair();
  return (
    <section className={styles.section} aria-label={words.title}>
      <Heading kind="result">{words.title}</Heading>
      <Body1 id={looks}>{words.intro}</Body1>
      <Button
        className={styles.button}
        size="small"
        aria-describedby={looks}
        disabledFocusable={busy}
        onClick={() => void act(() => Promise.resolve(), "")}
      >
        {words.examine}
      </Button>
      {diagnosis && diagnosis.complaints.length === 0 && (
        <Body1>{words.healthy(number(diagnosis.formulas), number(diagnosis.cells))}</Body1>
      )}
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
