import { networkText, type NetworkName } from "./learnNetworks";

/** Prints one of src/planning/demand/crossLearned/weights: `node run.cjs printNetworks monthly`. */
process.stdout.write(networkText((process.argv[2] ?? "monthly") as NetworkName));
