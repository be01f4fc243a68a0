import { networksText } from "./learnNetworks";

/** Prints src/planning/demand/crossLearned/networks.ts: `node run.cjs printNetworks > networks.ts`. Minutes on one core. */
process.stdout.write(networksText());
