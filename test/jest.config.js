/**
 * Three projects: `node` for everything without a page, `jsdom` for React components,
 * `browser` for Chromium against the built embedded workbook (run `npm run build` first).
 */
const path = require("path");

/** ESM-only packages that jest must transform to CommonJS. */
const esmPackages = [
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "unicode-regex",
  "@stdlib",
  "comlink",
  "highs",
  "fast-check",
  "pure-rand",
];
const swc = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};
const project = (displayName, testEnvironment, testMatch) => ({
  displayName,
  testEnvironment,
  rootDir: path.resolve(__dirname, ".."),
  testMatch,
  moduleNameMapper: { "^lodash-es$": "lodash" },
  transform: { "\\.m?[jt]sx?$": ["@swc/jest", swc] },
  setupFiles: ["<rootDir>/test/support/propertySeed.js"],
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join("|")})/)`],
});

module.exports = {
  rootDir: path.resolve(__dirname, ".."),
  projects: [
    project("node", "node", [
      "<rootDir>/test/{planning,functions,worker,workbook,cycle,host,cli,sample,manifest,commands}/**/*.test.ts",
    ]),
    project("jsdom", "jsdom", ["<rootDir>/test/taskpane/**/*.test.tsx"]),
    project("browser", "node", ["<rootDir>/test/browser/**/*.test.ts"]),
  ],
  // Generous: a busy machine is no fault of the product.
  testTimeout: 180000,
  reporters: ["default", "<rootDir>/test/support/summaryReporter.js"],
};
