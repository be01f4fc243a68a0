import type { Command } from "commander";
import type { SignOffRegister } from "../../cycle/review/signOffContract";
import { said, say } from "../../planning/words";
import { action, type Run } from "../support/action";
import { CliError, endWith, exitCodes } from "../support/cliError";
import { exampleText } from "../support/helpText";
import { alignedTable, printJson, printLine } from "../support/print";
import { withCycle } from "../workbook/withCycle";

interface SignOffOptions {
  role?: string;
  by?: string;
  vote: string;
  output?: string;
  json?: boolean;
}

/** Who has signed the plan of a workbook, what has changed since, and a signature to give. */
export function addSignOffs(program: Command): void {
  program
    .command("signoffs")
    .summary(say`show who has signed the plan, and what has changed since`)
    .description(
      say`Lists the signatures under a workbook's plan with the version that each froze, and what has changed since. With --role, --by and -o the plan is signed. An integrity seal of hash, name and time: it proves no identity and is no legal signature.`,
    )
    .argument("<book.xlsx>", say`workbook with a plan`)
    .option("--role <role>", say`sign for this role, such as Finance`)
    .option("--by <name>", say`who signs`)
    .option("--vote <words>", say`the vote`, "Approved")
    .option("-o, --output <file.xlsx>", say`workbook to write; may be the one that is read`)
    .option("--json", say`print as JSON`)
    .addHelpText(
      "after",
      exampleText(
        "concord signoffs plan.xlsx",
        "concord signoffs plan.xlsx --role Finance --by Fay -o plan.xlsx",
      ),
    )
    .action(action((_book: string, options: SignOffOptions) => options.json === true, signOffs));
}

async function signOffs(run: Run, file: string, options: SignOffOptions): Promise<void> {
  const isSigning = options.role !== undefined;
  if (isSigning && (!options.by?.trim() || options.output === undefined))
    throw new CliError(say`--role needs --by and -o: who signs, and where to write.`, exitCodes.usage);
  await withCycle(run, file, { output: isSigning ? options.output : undefined }, async (cycle, book) => {
    const desk = await cycle.signOffDesk();
    if (isSigning) {
      const [role, name] = [options.role ?? "", options.by ?? ""];
      const audit = await cycle.auditDesk();
      audit.setName(name);
      await desk.sign({ role, name, vote: options.vote });
      // Asking the log waits until the signature stands in it.
      await audit.log("", 1);
      run.signal.throwIfAborted();
      await book.save(options.output ?? file);
    }
    const register = await desk.register();
    run.progress.stop();
    if (options.json) printJson(register);
    else print(register);
    const outdated = register.rows.filter(({ state }) => state === "changed since sign-off");
    if (outdated.length > 0)
      endWith(
        new CliError(
          say`The plan has changed since ${outdated.map(({ role }) => role).join(", ")} signed.`,
          exitCodes.partial,
        ),
        options.json,
      );
  });
}

function print({ rows, seal }: SignOffRegister): void {
  if (seal === "") return printLine(say`The workbook has no plan yet.`);
  printLine(say`Seal of the plan: ${seal}`);
  printLine(
    alignedTable(
      rows.map(({ role, name, vote, signedOn, version, state }) => [
        role,
        name,
        vote,
        signedOn,
        version,
        said(state),
      ]),
    ),
  );
  for (const { role, changes } of rows) if (changes !== "") printLine(`  ${role}: ${changes}`);
}
