import { Command, CommanderError, Option } from "commander";
import packageJson from "../../package.json";
import { addAudit } from "./commands/audit";
import { addCalc } from "./commands/calc";
import { addDoctor } from "./commands/doctor";
import { addEval } from "./commands/eval";
import { addForecast } from "./commands/forecast";
import { addMerge } from "./commands/merge";
import { addPacks } from "./commands/packs";
import { addPlan } from "./commands/plan";
import { addRoll } from "./commands/roll";
import { addSample } from "./commands/sample";
import { addServe } from "./commands/serve";
import { languages, speak, type Language } from "../planning/words";
import { exitCodes } from "./support/cliError";

const program = new Command("concord")
  .description("Sales & Operations Planning on Excel workbooks and CSV files, without Excel.")
  .version(packageJson.version)
  .addOption(new Option("--language <language>", "language of what is said").choices(languages).default("en"))
  .hook("preAction", (_program, command) => speak(command.optsWithGlobals<{ language: Language }>().language))
  .showHelpAfterError("(concord <command> --help shows the options)")
  .exitOverride()
  .addHelpText(
    "after",
    `
Exit codes: 0 done; ${exitCodes.failed} failed; ${exitCodes.usage} wrong arguments; ${exitCodes.partial} done in part; ${exitCodes.file} a file could not be read or written; ${exitCodes.cancelled} cancelled.`,
  );

addAudit(program);
addCalc(program);
addDoctor(program);
addEval(program);
addForecast(program);
addMerge(program);
addPacks(program);
addPlan(program);
addRoll(program);
addSample(program);
addServe(program);

program
  .parseAsync()
  .catch((error: unknown) => {
    // Commander has printed its own message, or the help that was asked for.
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  })
  .finally(async () => {
    // Timers of the grid would keep the process alive; what was printed must be out first.
    await new Promise((resolve) => process.stdout.write("", resolve));
    process.exit();
  });
