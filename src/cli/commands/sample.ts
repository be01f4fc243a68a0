import type { Command } from "commander";
import { Option } from "commander";
import type { CompanySize } from "../../sample/size";
import { action, type Run } from "../support/action";
import { CliError, exitCodes } from "../support/cliError";
import { exampleText } from "../support/helpText";
import { printJson, printLine } from "../support/print";
import { say } from "../../planning/words";

interface SampleArguments {
  output: string;
  size: CompanySize;
  seed: string;
  dirty?: boolean;
  json?: boolean;
}

export function addSample(program: Command): void {
  program
    .command("sample")
    .summary(say`write a workbook with the made-up sample company`)
    .description(
      say`Writes a workbook with a made-up company: sales, items, resources, stock and everything a plan needs.`,
    )
    .requiredOption("-o, --output <file.xlsx>", say`workbook to write`)
    .addOption(
      new Option("--size <size>", say`how large the company is`)
        .choices(["small", "mid", "large"])
        .default("small"),
    )
    .option("--seed <number>", say`another number makes another company of the same kind`, "1")
    .option("--dirty", say`with the faults that real data has`)
    .option("--json", say`print a summary as JSON`)
    .addHelpText("after", exampleText("concord sample --size mid --dirty -o company.xlsx"))
    .action(action((options: SampleArguments) => options.json === true, sample));
}

async function sample(_run: Run, options: SampleArguments): Promise<void> {
  const seed = Number(options.seed);
  if (!Number.isInteger(seed))
    throw new CliError(say`--seed takes a whole number, not "${options.seed}".`, exitCodes.usage);
  const [{ generateCompany }, { sampleWorkbook }, { writeXlsx }, files] = await Promise.all([
    import("../../sample/generateCompany"),
    import("../sampleWorkbook"),
    import("../../host/xlsx"),
    import("../support/workbookFile"),
  ]);
  await files.checkTarget(options.output);
  const { tables, truths } = generateCompany({ size: options.size, seed, dirty: options.dirty });
  const kind = files.kindOfFile(options.output);
  await files.writeWorkbookFile(options.output, await writeXlsx(sampleWorkbook(tables), { kind }));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const faults = truths.faults.length;
  if (options.json) {
    const summary = tables.map((table) => ({
      name: table.name,
      rows: table.rows.length,
      columns: table.headers.length,
    }));
    printJson({ output: options.output, size: options.size, seed, rows, faults, tables: summary });
    return;
  }
  const dirty = faults > 0 ? say`, with ${faults} faults planted` : "";
  printLine(say`${options.output}: ${tables.length} tables, ${rows} rows${dirty}.`);
}
