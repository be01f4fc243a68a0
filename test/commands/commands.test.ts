import { commandNames, registerCommands, type CommandActions } from "../../src/commands/commands";

type Handler = (event?: { completed(): void }) => Promise<void>;

function register(actions: Partial<CommandActions> = {}) {
  const handlers = new Map<string, Handler>();
  const log: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: { showAsTaskpane: async () => void log.push("shown") },
    },
  });
  registerCommands({
    runCurrentStep: async () => void log.push("run"),
    recalculate: async () => void log.push("recalculated"),
    ...actions,
  });
  return { handlers, log };
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("every command is known to Office", () => {
  expect([...register().handlers.keys()]).toEqual([...commandNames]);
});

test("the current step runs where its progress can be seen", async () => {
  const { handlers, log } = register();
  await handlers.get("runCurrentStep")!({ completed: () => void log.push("completed") });
  expect(log).toEqual(["shown", "run", "completed"]);
});

test("recalculation needs no pane, and a shortcut sends no event", async () => {
  const { handlers, log } = register();
  await handlers.get("recalculate")!();
  expect(log).toEqual(["recalculated"]);
});

test("the ribbon button comes free even when the command fails", async () => {
  const { handlers, log } = register({ recalculate: () => Promise.reject(new Error("busy")) });
  const event = { completed: () => void log.push("completed") };
  await expect(handlers.get("recalculate")!(event)).rejects.toThrow("busy");
  expect(log).toEqual(["completed"]);
});
