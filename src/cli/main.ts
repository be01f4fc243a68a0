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
import { addSelfTest } from "./commands/selftest";
import { addServe } from "./commands/serve";
import { addSignOffs } from "./commands/signoffs";
import { languages, say, speak, type Language } from "../planning/words";
import { exitCodes } from "./support/cliError";
import { speakInHelp } from "./support/helpText";

const commands: readonly ((program: Command) => void)[] = [
  addAudit,
  addCalc,
  addDoctor,
  addEval,
  addForecast,
  addMerge,
  addPacks,
  addPlan,
  addRoll,
  addSample,
  addSelfTest,
  addServe,
  addSignOffs,
];

process.stdout.on("error", unlessClosed);
void main();

/** Who reads only the first lines (`head`) closes the pipe; the work, files to write among it, goes on. */
function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** The help is in the language that is asked for too: it is known before the commands are described. */
async function main(): Promise<void> {
  await speak(languageAsked(process.argv));
  await describedProgram()
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
}

function describedProgram(): Command {
  const program = new Command("concord")
    .description(say`Sales & Operations Planning on Excel workbooks and CSV files, without Excel.`)
    .version(packageJson.version, "-V, --version", say`print the version`)
    .addOption(
      new Option("--language <language>", say`language of what is said`).choices(languages).default("en"),
    )
    .showHelpAfterError(say`(concord <command> --help shows the options)`)
    .exitOverride()
    .addHelpText(
      "after",
      `\n${say`Exit codes: 0 done; ${exitCodes.failed} failed; ${exitCodes.usage} wrong arguments; ${exitCodes.partial} done in part; ${exitCodes.file} a file could not be read or written; ${exitCodes.cancelled} cancelled.`}`,
    );
  for (const add of commands) add(program);
  speakInHelp(program);
  return program;
}

/** English for all that Concord does not speak; the parser then says so. */
function languageAsked(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  if (at < 0) return "en";
  const asked = args[at].includes("=") ? args[at].split("=")[1] : args[at + 1];
  return languages.find((each) => each === asked) ?? "en";
}
