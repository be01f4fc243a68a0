/** Imports point down only: taskpane -> cycle -> workbook, worker -> planning; functions -> worker -> planning. */
const layer = (name, allowed) => ({
  name: `${name}-imports-down-only`,
  severity: "error",
  comment: `src/${name} may use ${["itself", ...allowed].join(", ")}.`,
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: `^src/(${[name, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    layer("planning", []),
    layer("sample", ["planning"]),
    layer("worker", ["planning"]),
    layer("workbook", ["planning"]),
    layer("functions", ["worker", "planning"]),
    layer("cycle", ["workbook", "worker", "planning"]),
    layer("taskpane", ["cycle", "functions", "commands", "planning/words"]),
    layer("commands", ["cycle"]),
    layer("host", ["planning"]),
    {
      name: "excel-loads-no-host",
      severity: "error",
      comment: "The embedded workbook and the command line are never part of what Excel loads.",
      from: { path: "^src/(planning|worker|workbook|functions|cycle|taskpane|commands)/" },
      to: { path: "^src/(host|cli|sample)/" },
    },
    {
      name: "planning-is-pure",
      severity: "error",
      comment: "The engine knows neither Office nor React nor Node.",
      from: { path: "^src/planning/" },
      to: {
        path: "node_modules/(react|@fluentui|@univerjs|@protobi|office|comlink)",
        dependencyTypesNot: ["type-only"],
      },
    },
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true, pathNot: "^(node:|highs/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
