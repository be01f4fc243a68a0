/** Words of the log, versions, the doctor, sign-off and the roll-forward. */
export const auditTexts = {
  logTab: "Log",
  title: "Changes and versions",
  loading: "Looking it up…",
  name: "Your name",
  nameHint: "Changes that you type on the sheets are logged under it.",
  log: {
    title: "Log of changes",
    search: "Search the log",
    placeholder: "item, table, person…",
    whole: (total: number) =>
      total === 0
        ? "No change has been logged yet."
        : total === 1
          ? "1 entry, as it was written."
          : `${total} entries, all as they were written.`,
    found: (shown: number, found: number) =>
      found === 0
        ? "No entry matches. Try an item, a table or a person."
        : `${shown} of ${found} entries, the latest first.`,
    why: (entry: number) => `Why was entry ${entry} made?`,
    giveReason: "Give a reason",
    giveReasonFor: (entry: number) => `Give a reason for entry ${entry}`,
    keepReason: "Keep the reason",
    reasonKept: (entry: number) => `The reason for entry ${entry} is in the log.`,
    open: "Open SOP_Changes",
    /** As the log names what the sign-off register wrote. */
    register: "Sign-off register",
    blank: "blank",
    nobody: "somebody",
  },
  versions: {
    title: "Versions of the plan",
    none: "No version is kept yet. Each sign-off and each closed cycle keeps one.",
    note: "Note for a new version",
    save: "Keep the plan as it is",
    saved: "The plan is kept as a new version.",
    kinds: { cycle: "cycle closed", "sign-off": "signed off", saved: "saved" },
    line: (cells: { id: string; kind: string; day: string; size: string }) =>
      `${cells.id}: ${cells.kind} on ${cells.day}, ${cells.size} kB`,
    from: "Compare",
    to: "with",
    now: "now",
    compare: "Compare",
    differences: (total: number) =>
      total === 0 ? "There is no difference." : `${total === 1 ? "1 difference" : `${total} differences`}.`,
    tables: "Differences by table",
    table: "Table",
    count: "Count",
    first: "The first of them",
  },
  inbox: {
    /** Which rule found it, by its name in the workbook. */
    rule: (name: string) => name,
    tab: "Exceptions",
    title: "Exceptions of the cycle",
    intro: "Over all steps, the largest money first, at most as many as one person can clear.",
    sum: (count: number, money: string) =>
      count === 0 ? "Nothing is to be cleared." : `${count} to clear, worth ${money}.`,
    vital: (count: number) => `The first ${count} hold 80 % of the money.`,
    beyond: (count: number, money: string) =>
      `${count} smaller ones worth ${money} are not listed: choose a step or a person to see theirs.`,
    step: "Step",
    allSteps: "All steps",
    owner: "Owner",
    everybody: "Everybody",
    nobody: "Nobody yet",
    state: "State",
    views: { open: "To clear", snoozed: "Snoozed", resolved: "Resolved" },
    states: { open: "open", overdue: "overdue", snoozed: "snoozed", resolved: "resolved" },
    none: "None fits. Choose another step, owner or state.",
    list: "Exceptions",
    ofNobody: "no owner",
    due: (day: string) => `due ${day}`,
    until: (day: string) => `until ${day}`,
    deal: "Deal with it",
    dealWith: (what: string) => `Deal with it: ${what}`,
    close: "Close",
    dueDay: "Due",
    snoozeUntil: "Snooze until",
    cause: "Cause",
    noCause: "not known yet",
    causes: { demand: "demand", supply: "supply", data: "data", policy: "policy" },
    resolution: "What settled it",
    save: "Keep",
    saved: "Kept in the workbook.",
    reopened: "Open again.",
    reopen: "Open again",
    pareto: "Where the money comes from",
    causeHead: "Cause",
    countHead: "Count",
    moneyHead: "Money",
    shareHead: "Cumulative",
  },
  merge: {
    title: "Merge a colleague's copy",
    intro:
      "Pick a copy of this workbook in which somebody else has worked. What only they changed is taken, what you both changed is yours to decide. The file is read on this machine and left as it is.",
    pick: "Their copy (.xlsx)",
    original: "The workbook from which both were made (.xlsx)",
    reading: "Comparing the copies…",
    writing: "Merging the copies…",
    base: (base: string) => `Both held against ${base}.`,
    same: "Their copy has nothing that yours lacks.",
    sum: (taken: number, conflicts: number) =>
      `${taken === 1 ? "1 change" : `${taken} changes`} to take, ${
        conflicts === 1 ? "1 conflict" : `${conflicts} conflicts`
      } to decide.`,
    entries: (count: number) =>
      count === 1 ? "1 entry of their log comes along." : `${count} entries of their log come along.`,
    tables: "By table",
    table: "Table",
    taken: "Taken",
    conflicts: "Conflicts",
    changes: "What is taken",
    decide: "What you both changed",
    mine: "Mine",
    theirs: "Theirs",
    choice: (place: string) => `Whose value for ${place}`,
    was: (value: string) => `was ${value}`,
    blank: "blank",
    allMine: "All mine",
    allTheirs: "All theirs",
    apply: "Merge",
    done: (taken: number, file: string) =>
      `${taken === 1 ? "1 change" : `${taken} changes`} taken from ${file}.`,
    undo: (file: string) => `Take the merge of ${file} back`,
    undone: "The tables are as they were before the merge.",
  },
  doctor: {
    title: "Workbook doctor",
    intro:
      "Looks for overwritten formulas, numbers among formulas, #NAME?, broken names and links, hidden sheets, slow formulas and stale results.",
    examine: "Examine the workbook",
    healthy: (formulas: string, cells: string) =>
      `Nothing is wrong with ${formulas} formulas in ${cells} cells.`,
    found: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
    repair: (count: number) => `Repair ${count}`,
    repaired: (count: number) => `${count === 1 ? "1 place was" : `${count} places were`} repaired.`,
    undo: "Take the repair back",
    undone: "The cells are as they were before the repair.",
  },
  signOff: {
    label: "Sign-off",
    intro:
      "A signature freezes the plan as a version. It is an integrity seal of hash, name and time; it proves no identity and is no legal signature.",
    seal: (seal: string) => `Seal of the plan now: ${seal}`,
    open: "Open",
    signed: (name: string, vote: string, day: string) => `${vote} by ${name} on ${day}`,
    changed: (what: string) => `Changed since sign-off: ${what}`,
    changedNotice: (role: string, what: string) => `The plan has changed since ${role} signed it. ${what}`,
    approved: "All roles have signed: the plan is approved. It stands, locked, on SOP_Plan_Approved.",
    notApproved: "All roles have signed, and not all of them approve.",
    openApproved: "Open the approved plan",
    role: "Role",
    name: "Name",
    vote: "Vote",
    /** By what the register holds. */
    votes: {
      Approved: "Approved",
      "Approved with conditions": "Approved with conditions",
      Rejected: "Rejected",
    },
    sign: "Sign the plan",
    nameMissing: "Who signs?",
    done: (role: string) => `Signed for ${role}. The version is kept in the workbook.`,
    withdraw: "Withdraw",
    withdrawOf: (role: string) => `Withdraw the signature of ${role}`,
    withdrawn: (role: string) => `The line of ${role} is open again.`,
  },
  releases: {
    label: "Release list",
    save: "Save as CSV",
    none: "Run the step first: there is no release list yet.",
    ready: "The release list was saved as releases.csv.",
  },
  roll: {
    label: "Close the cycle",
    intro: (from: string, to: string) =>
      `Keeps cycle ${from} as a version, moves the plan on to ${to} and opens the six steps anew. Unanswered decisions go on.`,
    waiver: "Why close it nevertheless?",
    waiverMissing: "Something is open: write down why the cycle closes without it.",
    close: (to: string) => `Open cycle ${to}`,
    done: (from: string, to: string, decisions: number) =>
      `Cycle ${from} is kept, ${to} is open; ${decisions === 1 ? "1 decision goes" : `${decisions} decisions go`} on.`,
    closed: (from: string, to: string) => `Cycle ${from} is kept as a version; ${to} is open.`,
    undo: (label: string) => `Take it back, to ${label}`,
    undone: "The cycle before is open again.",
  },
};
