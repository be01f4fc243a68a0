import { auditTexts } from "./auditTexts";
import type { StepId, StepState, Tone } from "../cycle/contract";

/**
 * Every word that the pane shows, apart from what the cycle and the function catalogue say themselves.
 * A further language is one more object of this type.
 */
const english = {
  app: {
    opening: "Opening your plan…",
    tabs: { cycle: "Cycle", scenarios: "Scenarios", log: auditTexts.logTab, functions: "Functions" },
    tabsLabel: "Parts of Concord",
    dismiss: "Dismiss this message",
  },

  audit: auditTexts,

  header: {
    cycle: (label: string) => `Cycle ${label}`,
    noCycle: "Sales & operations plan",
    nextGate: (gate: string) => `Next gate: ${gate}`,
    allDone: "All six steps are done.",
    stepsDone: (done: number, total: number) => `${done} of ${total} done`,
  },

  stepper: {
    label: "Steps of the cycle",
    item: (position: number, name: string, state: string) => `Step ${position}, ${name}: ${state}`,
  },

  states: {
    blocked: "Not yet possible",
    ready: "Ready",
    done: "Done",
    stale: "Out of date",
  } satisfies Record<StepState, string>,
  running: "Running",

  tones: {
    neutral: "Note",
    good: "Good",
    warning: "Warning",
    bad: "Problem",
  } satisfies Record<Tone, string>,

  steps: {
    gather: {
      name: "Gather",
      title: "Gather and check the data",
      purpose:
        "Reads your tables, checks them and cleans the sales history, so that every later number stands on sound data.",
      action: "Check the data",
      gate: "data checked",
    },
    demand: {
      name: "Demand",
      title: "Plan demand",
      purpose:
        "Forecasts every item from its own history and shows the range in which sales will probably fall.",
      action: "Forecast demand",
      gate: "demand plan agreed",
    },
    supply: {
      name: "Supply",
      title: "Plan supply",
      purpose:
        "Turns demand into production and purchases that fit your capacity, and shows where it is too small.",
      action: "Plan supply",
      gate: "overloads solved or costed",
    },
    reconcile: {
      name: "Reconcile",
      title: "Reconcile the plans",
      purpose:
        "Sets supply against demand and budget, in units and in money, and shows where the plans part.",
      action: "Compare the plans",
      gate: "every gap explained",
    },
    review: {
      name: "Review",
      title: "Review and decide",
      purpose: "Puts the plan on one page: the figures that matter, what changed, and the decisions to take.",
      action: "Write the review page",
      gate: "decisions taken",
    },
    monitor: {
      name: "Monitor",
      title: "Follow the plan",
      purpose: "Holds what happened against what was planned: attainment, service and forecast accuracy.",
      action: "Measure performance",
      gate: "performance known",
    },
  } satisfies Record<StepId, { name: string; title: string; purpose: string; action: string; gate: string }>,

  step: {
    position: (position: number, total: number) => `Step ${position} of ${total}`,
    willWrite: "What it will write",
    previewLoading: "Looking at your tables…",
    again: "Run again",
    update: "Update",
    retry: "Try again",
    cancel: "Cancel",
    cancelling: "Stopping…",
    next: (name: string) => `Next: ${name}`,
    goTo: (name: string) => `Go to ${name}`,
    blockedTitle: "Not yet possible",
    staleTitle: "Out of date",
    failedTitle: "The step did not finish",
    cancelledTitle: "Stopped",
    cancelledNote: "Nothing was written; the workbook is as it was before.",
    undoneTitle: "Taken back",
    undoneNote: "The workbook is as it was before the step.",
    progressLabel: (action: string) => `Progress: ${action}`,
    starting: "Starting…",
    remaining: (seconds: number) =>
      seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`,
  },

  result: {
    label: "Result",
    finishedAt: (when: string) => `Finished ${when}`,
    facts: "Key figures",
    exceptions: (count: number) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
    noExceptions: "Nothing needs your attention.",
    showAll: (count: number) => `Show all ${count}`,
    showLess: "Show fewer",
    jump: (place: string) => `Go to ${place}`,
    sheets: "Sheets written",
    openSheet: (sheet: string) => `Open the sheet ${sheet}`,
    undo: "Undo this step",
    undoing: "Taking back…",
  },

  start: {
    label: "Start here",
    own: "Your own data",
    ownHint:
      "Open or paste a sheet with your sales: one row a month and item, or one column a month. Titles above, totals below and numbers kept as text do no harm. One sheet is enough for a forecast.",
    lookAgain: "Look again",
    lookedAgain: "Looked through the workbook again.",
    sample: "The sample company",
    sampleHint:
      "Adds the sheets of Alpine Hydration, a maker of bottles and flasks, behind those of this workbook. Nothing that is there changes.",
    addSample: "Add the sample company",
    addingSample: "Adding it…",
    addedSample: "The sample company is in the workbook. Run Gather.",
  },

  supply: {
    label: "Capacity and levers",
    heat: "Load in percent of regular hours",
    heatHint: "When every month makes what it sells. Above 100: choose a number to see the items behind it.",
    resource: "Resource",
    overload: (resource: string, month: string, share: string) =>
      `${resource}, ${month}: ${share} of regular hours. Show the items behind it`,
    behind: (resource: string, month: string) => `${resource} in ${month}: the items with most hours`,
    item: "Item",
    hours: "Hours",
    shareOfLoad: "Of load",
    toPeaks: "All overloads on the sheet",
    plans: "Plans compared",
    plan: "Plan",
    total: (currency: string) => `Total, ${currency}`,
    above: "Above",
    onTime: "On time",
    leversUsed: "What the cheapest plan uses",
    lever: "Lever",
    cost: (currency: string) => `Cost, ${currency}`,
    used: "Used",
    tryTitle: "Try levers",
    tryHint: "Turns levers on the cheapest plan and says what that does. Nothing is written to the workbook.",
    allResources: "All resources",
    regularHours: "Regular hours",
    overtimeLimit: "Overtime limit",
    allDemand: "All demand",
    outside: "Subcontracting",
    outsideChoice: { "": "As it is", yes: "Allowed", no: "Closed" },
    more: (share: number) =>
      share === 0 ? "As it is" : `${share > 0 ? "+" : "−"}${Math.round(Math.abs(share) * 100)} %`,
    limit: (share: string) =>
      share === "" ? "As it is" : share === "0" ? "None" : `${Math.round(Number(share) * 100)} % of regular`,
    attempt: "See what it does",
    planning: "Planning anew…",
    costChange: (change: number, currency: string) =>
      Math.abs(change) < 0.5
        ? "The plan costs the same."
        : `The plan costs ${currency} ${Math.round(Math.abs(change)).toLocaleString("en-US")} ${change > 0 ? "more" : "less"}, the weight of late orders included.`,
    waiting: (now: number, before: number) =>
      now < 0.5 && before < 0.5
        ? "No order waits, as before."
        : `${Math.round(now).toLocaleString("en-US")} unit-months of orders wait; before it was ${Math.round(before).toLocaleString("en-US")}.`,
    overtimeChange: (change: number) =>
      Math.abs(change) < 0.5
        ? "Overtime stays as it is."
        : `${Math.round(Math.abs(change)).toLocaleString("en-US")} hours of overtime ${change > 0 ? "more" : "less"}.`,
    proven: "Proven: no plan with these levers is cheaper.",
    unproven: "Stopped before it was proven to be the cheapest.",
  },

  gather: {
    label: "Data in detail",
    issues: "Issues by table",
    issueGroup: (table: string, count: number) =>
      `${table || "Workbook"}: ${count === 1 ? "1 issue" : `${count} issues`}`,
    corrections: "Corrections of the history",
    kind: (kind: string, accepted: number, total: number) =>
      kind === restated
        ? `${kind}: the earlier value kept for ${accepted} of ${total}`
        : `${kind}: ${accepted === total ? `${total} accepted` : `${accepted} of ${total} accepted`}`,
    acceptAll: (kind: string) => (kind === restated ? "Keep all earlier values" : "Accept all"),
    refuseAll: (kind: string) => (kind === restated ? "Take all new values" : "Refuse all"),
    acceptKind: (kind: string) => `Accept all: ${kind}`,
    refuseKind: (kind: string) => `Refuse all: ${kind}`,
    place: (item: string, month: string) => `${item} in ${month}`,
    correction: (place: string, ordered: string, cleaned: string) => `${place}: ${ordered} → ${cleaned}`,
    refusedMark: (kind: string) => (kind === restated ? "The new value counts" : "Refused"),
    accept: (place: string, kind: string) =>
      kind === restated ? `Keep the earlier value of ${place}` : `Accept the correction of ${place}`,
    refuse: (place: string, kind: string) =>
      kind === restated ? `Take the new value of ${place}` : `Refuse the correction of ${place}`,
    acceptShort: (kind: string) => (kind === restated ? "Keep earlier" : "Accept"),
    refuseShort: (kind: string) => (kind === restated ? "Take new" : "Refuse"),
    decided: (count: number, accepted: boolean) =>
      `${count === 1 ? "1 correction" : `${count} corrections`} ${accepted ? "accepted" : "refused"}. Run Demand to use that.`,
    tables: "Tables and columns",
    understood: (count: number) => (count === 1 ? "1 table understood" : `${count} tables understood`),
    allUnderstood: (count: number) => `All ${count} tables and their columns are understood.`,
    someDoubtful: (doubtful: number, count: number) =>
      `${doubtful} of ${count} tables have something that is not used. What you say here is kept in the workbook.`,
    rows: (count: string) => `${count} rows`,
    tableUsed: (table: string, rows: string) => `${table}, ${rows}`,
    tableUnused: (table: string, rows: string) => `${table}, ${rows}: not used`,
    tableMissing: (table: string, count: number) =>
      `${table}: ${count === 1 ? "1 column" : `${count} columns`} missing`,
    tableDoubtful: (table: string, rows: string, count: number) =>
      `${table}, ${rows}: ${count === 1 ? "1 column" : `${count} columns`} not used`,
    monthsAcross: (months: number) => `${months} months stand as columns.`,
    readSo: (notes: string) => `How it was read: ${notes}.`,
    missing: (headers: string) => `Missing: ${headers}. Choose below which column holds it.`,
    kindOfTable: "What the table holds",
    notUsed: "Not used",
    taken: (list: string) => `Understood: ${list}.`,
    takenAs: (header: string, as: string) => `${header} as ${as}`,
    column: (header: string) => `Column “${header}” is`,
    chosen: (table: string) => `Kept for ${table}. Run Gather to read it that way.`,
  },

  series: {
    label: "Chosen forecast",
    title: "Look at a forecast",
    loading: "Looking it up…",
    pick: "Item, family or total",
    pickHint: "Type a part of its key or name.",
    noMatch: "Nothing matches",
    level: {
      total: (name: string) => name,
      family: (name: string) => `Family ${name}`,
    },
    month: "Month",
    actual: "Demand",
    lastYear: "Year before",
    forecast: "Forecast",
    agreed: "Consensus",
    bands: "80 % and 95 % range",
    range80: "80 % range",
    showTable: "Show the months as a table",
    hideTable: "Hide the table",
    monthTable: (name: string) => `Months of ${name}`,
    why: "Why this forecast",
    contributions: "What went into the consensus",
    voice: "Voice",
    weight: "Weight",
    units12: "Units, 12 months",
    pastError: "Past error",
    moves: (month: string) => `How ${month} moved, cycle by cycle`,
    cycle: "Cycle",
    byHistory: "By history",
    byJudgement: "By judgement",
    league: "How other methods would have done",
    method: "Method",
    error: "Error",
    bias: "Bias",
    testing: "Testing the methods…",
    used: (method: string) => `${method} (used)`,
    chooseMethod: "Use another method",
    methodReason: "Reason",
    useMethod: "Use this method",
    methodSaved: "Saved in SOP_Methods. Press Update above to forecast with it.",
    chosen: (method: string, owner: string, reason: string) => `${method}, chosen by ${owner}: ${reason}`,
    removeMethod: "Back to the combination",
    methodRemoved: "Removed from SOP_Methods. Press Update above to forecast with the combination.",
    noForecast: (name: string) => `Chart of ${name}: there is no forecast.`,
    chart: (of: {
      name: string;
      from: string;
      first: string;
      last: string;
      forecast: string;
      low: string;
      high: string;
      lastYear: string;
    }) =>
      `Chart of ${of.name}: demand from ${of.from}, forecast from ${of.first} to ${of.last}. ` +
      `In ${of.first} ${of.forecast} units, with a chance of 80 % between ${of.low} and ${of.high}` +
      (of.lastYear ? `; a year before ${of.lastYear}.` : "."),
  },

  overrides: {
    title: "Overrides",
    none: "None for this choice.",
    add: "Add an override",
    close: "Close the form",
    from: "From",
    to: "To",
    kind: "Kind",
    kinds: { units: "Add units", percent: "Add per cent", lock: "Fix at units" },
    change: "Each month",
    changeMissing: "Enter a number.",
    reason: "Reason",
    reasonHint: "What do you know that the history does not?",
    reasonMissing: "A reason is needed.",
    owner: "Owner",
    ownerMissing: "Who answers for it?",
    expires: "Expires (optional)",
    order: "To must not be before From.",
    save: "Save the override",
    saved: "Saved in SOP_Overrides. Press Update above to apply it.",
    removed: "Removed from SOP_Overrides. Press Update above to apply it.",
    remove: (what: string) => `Remove the override ${what}`,
    removeShort: "Remove",
    states: { active: "in force", expired: "expired, not applied", past: "past" },
    tiny: "A change this small is lost in the noise: in practice such edits seldom make a forecast better.",
    record: (owner: string, share: string, months: number) =>
      `${owner}'s overrides took ${share} of the error off, over ${months} measured months.`,
    recordBad: (owner: string, share: string, months: number) =>
      `${owner}'s overrides have made the error ${share} larger, over ${months} measured months.`,
    noRecord: "Nothing is known yet of how much earlier overrides helped.",
    open: "Open SOP_Overrides",
    role: "Your role",
    roleHint: "Time fences say which months each role may change.",
    setUpFences: "Set up time fences",
    fencesMade: "SOP_Fences has the usual zones. Change them there to suit you.",
    openFences: "Open SOP_Fences",
    fence: (zone: string, from: number, to: number, roles: string, freeze: boolean) =>
      `${zone}: month ${from === to ? from : `${from} to ${to}`}, ${roles || "everybody"}${freeze ? ", frozen" : ""}`,
  },
  packs: {
    title: "Input of sales managers",
    what: "Each manager gets a sheet with the items they sell; what they change there becomes the sales stream.",
    due: "Wanted by",
    dueMissing: "By when?",
    make: "Make the sheets",
    makeAgain: "Make new sheets",
    made: "The sheets are made, one for each manager.",
    pack: (owner: string, due: string) => `${owner}, by ${due}`,
    states: { open: "nothing changed yet", late: "late: nothing came", gone: "the sheet is gone" },
    changed: (count: number) => (count === 1 ? "1 cell changed" : `${count} cells changed`),
    open: (owner: string) => `Open the sheet of ${owner}`,
    openShort: "Open",
    readBack: (count: number) => (count === 0 ? "Nothing to read back" : `Read ${count} changes back`),
    taken: (count: number) =>
      `${count === 1 ? "1 change" : `${count} changes`} taken into SOP_Pack_Inputs. Press Update above to plan with them.`,
  },
  assumptions: {
    title: "Assumptions",
    none: "Nothing is written down for this choice.",
    add: "Add an assumption",
    text: "What is taken for granted",
    textMissing: "Say what is assumed.",
    evidence: "Evidence (optional)",
    effect: "Units a month",
    effectWrong: "Enter a number, or nothing.",
    expires: "Confirm by",
    expiresMissing: "Until when does it hold?",
    save: "Save the assumption",
    saved: "Saved in SOP_Assumptions.",
    removed: "Removed from SOP_Assumptions.",
    remove: (what: string) => `Remove the assumption ${what}`,
    worth: (units: string, months: string) => `${units} units a month, ${months}`,
    states: {
      holds: (expires: string) => (expires ? `holds until ${expires}` : "holds"),
      expired: (expires: string) => `expired on ${expires}: confirm or remove it`,
      past: () => "past",
    },
  },

  reconcile: {
    label: "Gap and agreement",
    loading: "Looking at the gap…",
    gaps: "Gap of the next twelve months, units",
    family: "Family",
    demand: "Demand",
    supply: "Supply",
    budget: "Budget",
    gapIn: (currency: string) => `Gap ${currency}`,
    crossOver: "Short from",
    bridge: (against: string, currency: string) => `Gross margin: from ${against} to the plan (${currency})`,
    agreement: "Who agrees to the consensus",
    who: "Your name",
    agree: "Agree",
    dispute: "Dispute",
    agreeName: (family: string) => `Agree to ${family}`,
    disputeName: (family: string) => `Dispute ${family}`,
    states: {
      draft: "draft",
      agreed: "agreed",
      disputed: "disputed",
      "changed since agreed": "changed since it was agreed",
    },
    standing: (state: string, by: string, on: string) => (by ? `${state} (${by}, ${on})` : state),
    said: (family: string, state: string) => `${family}: ${state}. Kept in SOP_Agreement.`,
  },

  scenarios: {
    title: "What if",
    loading: "Looking at the scenarios…",
    none: "There are no scenarios yet. Run Reconcile: it makes a first set for your company.",
    tray: "Turn a lever",
    trayHint: "The plan is made anew with your changes; nothing is written until you keep it.",
    driver: "What changes",
    changeField: "By how much",
    changeHint: "+10 %, -5 %, +200, =500",
    selector: "Of what",
    months: "When",
    allMonths: "Whole plan",
    fromMonth: (month: string) => `From ${month}`,
    turn: "Show the effect",
    working: "Planning…",
    turned: "The figures follow the lever.",
    clear: "Back to the plan",
    lever: (driver: string, selector: string, change: string, from: string) =>
      `${driver} of ${selector} ${change}${from ? ` from ${from}` : ""}`,
    drop: "Drop",
    dropLever: (driver: string) => `Drop the lever on ${driver}`,
    name: "Name of the scenario",
    keepLabel: "Keep these changes",
    keep: "Keep as scenario",
    saved: (name: string) => `"${name}" is kept in SOP_Scenarios. Run Reconcile to plan it.`,
    list: "Scenarios",
    kinds: { choice: "Choice", event: "Event" },
    inPlan: "in the plan",
    recommended: "recommended",
    beside: "Beside the plan",
    compareChanged: "Noted. Run Reconcile to see it side by side.",
    promote: "Into the plan",
    demote: "Out of the plan",
    promoteName: (name: string) => `Into the plan: ${name}`,
    demoteName: (name: string) => `Out of the plan: ${name}`,
    promoted: (name: string) => `"${name}" is part of the plan's inputs. Run Supply and Reconcile.`,
    demoted: (name: string) => `"${name}" is out of the plan again. Run Supply and Reconcile.`,
    remove: "Delete",
    removeName: (name: string) => `Delete the scenario ${name}`,
    removed: (name: string) => `"${name}" is deleted.`,
    comparison: "Side by side",
    figure: "Key figure",
    plan: "Plan",
    whatIf: "What if",
    change: "Change",
    whatIfResult: "Effect of the levers",
    points: (value: string) => `${value} pts`,
    tornado: "What the result depends on most",
    tornadoWords: (list: string) => `Tornado of the operating result, each driver down and up. ${list}.`,
    bridgeWords: (against: string, before: string, after: string, steps: string) =>
      `Bridge of the gross margin from ${against} ${before} to the plan ${after}${steps ? `: ${steps}` : ""}.`,
    to: "to",
    level: "Amount",
    better: "Better",
    worse: "Worse",
    down: "Driver down",
    up: "Driver up",
  },

  announce: {
    started: (action: string) => `${action}: started.`,
    finished: (headline: string) => `Done. ${headline}`,
    failed: (message: string) => `The step did not finish. ${message}`,
    cancelled: "Stopped. Nothing was written.",
    undone: "Taken back. The workbook is as it was before the step.",
    recalculated: "All Concord formulas were calculated anew.",
  },

  functions: {
    intro: "Formulas that forecast, check capacity and compare plans, anywhere in your workbook.",
    searchLabel: "Find a function",
    searchPlaceholder: "forecast, capacity, gap…",
    loading: "Loading the functions…",
    found: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
    none: (query: string) =>
      `No function matches “${query}”. Try a word such as forecast, capacity or cover.`,
    matches: "Best matches",
    phases: {
      data: "Data",
      demand: "Demand",
      supply: "Supply",
      reconcile: "Reconciliation",
      review: "Review",
      monitor: "Monitoring",
    },
    arguments: "Arguments",
    optional: "optional",
    optionalWithDefault: (value: string) => `optional, ${value} when left out`,
    accepts: (what: string) => `Takes ${what}.`,
    returns: "Answer",
    formula: "Formula",
    formulaHint: "Change the ranges to yours, select an empty cell and insert.",
    insert: "Insert in selected cell",
    inserted: (place: string) => `Inserted in ${place}.`,
    failed: "The list of functions could not be loaded.",
    recalculate: "Recalculate all",
    recalculateHint: "Calculates every SOP formula of the workbook anew.",
  },

  trouble: {
    officeAbsentTitle: "Excel does not answer",
    officeAbsent:
      "The script that connects to Excel (office.js from appsforoffice.microsoft.com) has not loaded. Check the internet connection or ask your administrator to allow that address, then try again. Your workbook is untouched.",
    outsideTitle: "Open Concord in Excel",
    outside:
      "This page is a part of Excel and works on the open workbook. In Excel, choose Concord on the Home tab.",
    openFailedTitle: "Concord could not open this workbook",
    untouched: "Your workbook is untouched.",
    retry: "Try again",
  },

  errors: {
    chunk: "A part of Concord could not be loaded. Check the connection and try again.",
    notOpen: "The workbook is not open yet. Wait a moment and try again.",
    unexpected: (message: string) => `Something unexpected happened: ${message}`,
    unknown: "something without a description",
    advice: "Try again; if it stays so, close and open the pane.",
  },
};

export type Texts = typeof english;

/** The kind of correction that takes back a past value which was changed after the fact. */
const restated = "Restated";

/** The texts in the language of the pane. */
export const texts: Texts = english;
