/** How the plan itself is called among the scenarios. */
export const planName = "Plan";
