import type { Command } from "commander";
import { action, type Run } from "../support/action";
import { exampleText } from "../support/helpText";
import { printJson, printLine } from "../support/print";
import { withCycle } from "../workbook/withCycle";
import { said, say } from "../../planning/words";

interface DoctorArguments {
  repair?: string;
  json?: boolean;
}

export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .summary(say`examine a workbook's formulas and repair what is broken`)
    .description(
      say`Looks for overwritten SOP formulas, numbers among formulas, #NAME? and _xldudf_ functions, broken names and stale results. Without --repair nothing is written.`,
    )
    .argument("<book.xlsx>", say`workbook to examine`)
    .option("--repair <file.xlsx>", say`carry out the repairs and write the workbook there`)
    .option("--json", say`print as JSON`)
    .addHelpText("after", exampleText("concord doctor plan.xlsx --repair plan.xlsx"))
    .action(action((_book: string, options: DoctorArguments) => options.json === true, doctor));
}

async function doctor(run: Run, file: string, options: DoctorArguments): Promise<void> {
  await withCycle(run, file, { output: options.repair }, async (cycle, book) => {
    const desk = await cycle.doctorDesk();
    const diagnosis = await desk.examine();
    const repairable = diagnosis.complaints.filter(({ repair }) => repair !== "").map(({ id }) => id);
    let repaired = 0;
    if (options.repair !== undefined && repairable.length > 0) repaired = await desk.repair(repairable);
    if (options.repair !== undefined) await book.save(options.repair);
    run.progress.stop();
    if (options.json) return printJson({ ...diagnosis, repaired });
    for (const { kind, sheet, address, text } of diagnosis.complaints)
      printLine(say`${[sheet, address].filter(Boolean).join("!")}  ${said(kind)}: ${text}`);
    const { complaints, cells, formulas, ownFormulas } = diagnosis;
    const found = say`${complaints.length} findings in ${cells} cells, ${formulas} formulas (${ownFormulas} of Concord)`;
    printLine(
      options.repair === undefined
        ? say`${found}; ${repairable.length} can be repaired with --repair.`
        : say`${found}; ${repairable.length} can be repaired, ${repaired} were.`,
    );
  });
}
