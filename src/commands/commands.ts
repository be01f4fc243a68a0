/**
 * The ribbon's commands and keyboard shortcuts. Their names are the ones that manifest.xml and shortcuts.json
 * use. They live in the pane's page (shared runtime), so the same state serves buttons, ribbon and keys.
 */
export const commandNames = ["showPane", "runCurrentStep", "recalculate"] as const;
export type CommandName = (typeof commandNames)[number];

/** What the commands do apart from showing the pane. */
export interface CommandActions {
  runCurrentStep(): Promise<void>;
  recalculate(): Promise<void>;
}

/** Excel calls with an event for a ribbon button, without one for a shortcut. */
type Trigger = Pick<Office.AddinCommands.Event, "completed"> | undefined;

/** Tells Office what to do at each command. May be called again: the last actions count. */
export function registerCommands(actions: CommandActions): void {
  const commands: Record<CommandName, () => Promise<void>> = {
    showPane: async () => Office.addin.showAsTaskpane(),
    runCurrentStep: async () => {
      // Progress, questions and results are shown in the pane, so it comes up first.
      await Office.addin.showAsTaskpane();
      await actions.runCurrentStep();
    },
    recalculate: actions.recalculate,
  };
  for (const name of commandNames) {
    Office.actions.associate(name, (trigger: Trigger) => complete(commands[name](), trigger));
  }
}

/** Frees the ribbon button however the command ended: Office would lock it for minutes otherwise. */
async function complete(work: Promise<void>, trigger: Trigger): Promise<void> {
  try {
    await work;
  } finally {
    trigger?.completed();
  }
}
