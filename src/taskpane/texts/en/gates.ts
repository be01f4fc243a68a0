/** Words of the gates between the steps. */
export const gateTexts = {
  gates: {
    label: "Gates",
    loading: "Looking at the gates…",
    allOpen: "All gates up to here are open.",
    open: (count: number, of: number) => `${count} of ${of} gates open`,
    hint: "You can look at and run every step. What builds on a closed gate is not committed: no scenario into the plan, no signature.",
    missing: (check: string, missing: string) => `${check}: ${missing}`,
    waived: (by: string, on: string, reason: string) => `Waived by ${by}${on ? ` on ${on}` : ""}: ${reason}`,
    settle: "Show",
    settleOf: (gate: string) => `Show what is missing: ${gate}`,
    waive: "Waive",
    waiveOf: (gate: string) => `Waive the gate: ${gate}`,
    reason: "Why may it be passed?",
    reasonMissing: "Write down why.",
    name: "Your name",
    nameMissing: "Who waives it?",
    confirm: "Waive this gate",
    cancel: "Cancel",
    done: (gate: string) => `Waived: ${gate}. Reason, name and day are kept in SOP_Gates.`,
    withdraw: "Withdraw",
    withdrawOf: (gate: string) => `Withdraw the waiver: ${gate}`,
    withdrawn: (gate: string) => `The waiver is taken back: ${gate}.`,
    waits: (name: string) => `${name} has signed on the sheet; it counts once all gates are open or waived`,
  },
};

export type GateTexts = typeof gateTexts;
