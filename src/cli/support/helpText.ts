import { Help, type Command } from "commander";
import { say } from "../../planning/words";

/** What the help of a command ends with: calls that run as they stand. */
export function exampleText(...calls: readonly string[]): string {
  const heading = calls.length === 1 ? say`Example:` : say`Examples:`;
  return ["", heading, ...calls.map((call) => `  ${call}`)].join("\n");
}

/** The words that every help and every refusal has, of the parser rather than of a command, in the language spoken. */
export function speakInHelp(program: Command): void {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": say`Usage:`,
    "Arguments:": say`Arguments:`,
    "Options:": say`Options:`,
    "Commands:": say`Commands:`,
  };
  const plain = new Help();
  const speak = (command: Command): void => {
    command
      .configureHelp({
        styleTitle: (title) => titles[title] ?? title,
        optionDescription: (option) => withoutEnglish(plain.optionDescription(option)),
        argumentDescription: (argument) => withoutEnglish(plain.argumentDescription(argument)),
      })
      .configureOutput({ outputError: (message, write) => write(refusal(message)) })
      .helpOption("-h, --help", say`show this help`);
    if (command.commands.length > 0) command.helpCommand("help [command]", say`show the help of a command`);
    command.commands.forEach(speak);
  };
  speak(program);
}

function withoutEnglish(description: string): string {
  return description.replace("(default: ", `(${say`default:`} `).replace("(choices: ", `(${say`choices:`} `);
}

/** What the parser says of arguments that it does not understand, in its English and as it is said. */
const refusals: readonly [RegExp, (...named: string[]) => string][] = [
  [/^error: unknown command '(.*?)'/, (name) => say`error: unknown command '${name}'`],
  [/^error: unknown option '(.*?)'/, (name) => say`error: unknown option '${name}'`],
  [/^error: missing required argument '(.*?)'/, (name) => say`error: missing required argument '${name}'`],
  [
    /^error: required option '(.*?)' not specified/,
    (name) => say`error: required option '${name}' not specified`,
  ],
  [/^error: option '(.*?)' argument missing/, (name) => say`error: option '${name}' argument missing`],
  [
    /^error: option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*?)\./,
    (name, value, choices) =>
      say`error: option '${name}' argument '${value}' is invalid. Allowed choices are ${choices}.`,
  ],
  [/\(Did you mean (.*?)\?\)/, (name) => say`(Did you mean ${name}?)`],
];

function refusal(message: string): string {
  return refusals.reduce(
    (text, [pattern, spoken]) => text.replace(pattern, (_, ...found: string[]) => spoken(...found)),
    message,
  );
}
