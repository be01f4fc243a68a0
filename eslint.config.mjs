import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "test/output/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    files: ["src/workbook/**/*.ts", "src/cycle/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["**/*.{cjs,mjs,js}"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" },
  },
);
