import { functionIds } from "./ids";

// The entry that Excel loads with every workbook: it only names the functions. Their descriptions, their argument
// checks and then the engine come when the first formula asks.
for (const id of functionIds) {
  CustomFunctions.associate(id, async (...given: unknown[]) => {
    const { bodies } = await import("./bodies");
    return bodies.get(id)?.(...given);
  });
}
