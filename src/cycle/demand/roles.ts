/** Who takes part in planning, as sign-offs name them. */
export const roles = [
  "demand planner",
  "sales",
  "marketing",
  "supply planner",
  "procurement",
  "finance",
  "S&OP lead",
  "executive",
] as const;
