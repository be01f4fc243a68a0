import { catalogue } from "./catalogue";
import { customFunction } from "./support/customFunction";

// The entry that Excel loads with every workbook: it only names the functions; the engine comes when one is used.
for (const spec of catalogue) {
  const body = customFunction(spec);
  for (const id of [spec.id, ...(spec.shortNames ?? [])]) CustomFunctions.associate(id, body);
}
