import { catalogue } from "./catalogue";
import { customFunction } from "./support/customFunction";

// The entry that Excel loads with every workbook: it only names the functions; the engine comes when one is used.
for (const spec of catalogue) CustomFunctions.associate(spec.id, customFunction(spec));
