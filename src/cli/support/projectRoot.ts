import path from "node:path";

/** The project's folder; the bundle stands in dist/cli. */
export const projectRoot = path.resolve(__dirname, "../..");
