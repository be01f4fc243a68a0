import type { StepId, StepState, Tone } from "../../../cycle/contract";
import type { InAnyLanguage } from "../inAnyLanguage";
import { auditTexts } from "./audit";
import { chanceTexts } from "./chances";
import { chartTexts } from "./charts";
import { commentTexts } from "./comments";
import { decisionTexts } from "./decisions";
import { demandTexts } from "./demand";
import { eventTexts } from "./events";
import { gateTexts } from "./gates";
import { gatherTexts } from "./gather";
import { helpTexts } from "./help";
import { performanceTexts } from "./performance";
import { reconcileTexts } from "./reconcile";
import { supplyTexts } from "./supply";
import { valueTexts } from "./values";
import { writeTexts } from "./writes";

/**
 * Every word that the pane shows, apart from what the cycle and the function catalogue say themselves; the files beside
 * this one hold those of single steps. French and German stand in objects of the same type, so that a word that one of
 * them lacks is a type error.
 */
export const english = {
  ...gatherTexts,
  ...demandTexts,
  ...eventTexts,
  ...writeTexts,
  ...supplyTexts,
  ...reconcileTexts,
  ...gateTexts,
  ...commentTexts,
  ...decisionTexts,
  ...chanceTexts,
  ...chartTexts,
  ...performanceTexts,
  ...helpTexts,
  ...valueTexts,

  app: {
    waiting:
      "Excel is not answering. If you are editing a cell, press Enter or Esc there; Concord then goes on by itself.",
    opening: "Opening your plan…",
    loading: "Loading…",
    tabs: {
      cycle: "Cycle",
      exceptions: auditTexts.inbox.tab,
      scenarios: "Scenarios",
      log: auditTexts.logTab,
      functions: "Functions",
    },
    tabsLabel: "Parts of Concord",
    dismiss: "Dismiss this message",
  },

  settings: {
    label: "Settings",
    language: "Language",
    asExcel: "As Excel",
    failed: "The language could not be loaded. Check the connection and try again.",
    results: "Results as",
    resultsHint: "From the next run of a step on. The digits are the same.",
    resultForms: { formulas: "live formulas", values: "plain values" },
    resultsKept: (form: string) => `The next run of a step writes ${form}.`,
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
    finish: "Finish with the best plan",
    finishing: "Finishing with the best plan found…",
    provenGap: (share: string) =>
      `Proven: the best plan so far costs at most ${share} more than the best possible.`,
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
    allSheets: "All sheets",
    undo: "Undo this step",
    undoing: "Taking back…",
  },

  days: {
    notRead: (example: string) => `Write the day as ${example}.`,
  },

  files: {
    choose: "Choose a file…",
  },

  change: {
    label: "Last change",
    takeBack: "Take it back",
    takingBack: "Taking it back…",
    takenBack: "Taken back. The workbook is as it was before the change.",
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
    remarks: "Good to know",
    method: (source: string) => `Method: ${source}`,
    formula: "Formula",
    formulaHint: "Change the ranges to yours, select an empty cell and insert.",
    insert: "Insert in selected cell",
    useSelection: "Take the selected cells",
    useSelectionFor: (name: string) => `Take the selected cells for ${name}`,
    preview: "Preview",
    answer: "First cells of the answer",
    willWrite: (rows: number, columns: number) =>
      `Inserting writes one formula; its answer fills ${rows === 1 ? "1 row" : `${rows} rows`} × ${columns === 1 ? "1 column" : `${columns} columns`}.`,
    previewTooRich:
      "The preview understands ranges, numbers, texts and lists in braces. Insert the formula to see its answer.",
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
    unknownNames: (cells: number, place: string) =>
      `${cells === 1 ? `${place} shows` : `${cells} cells show`} #NAME?${cells === 1 ? "" : `, ${place} first`}: Excel does not know a function there, and what builds on it is wrong. For SOP functions open Concord anew under Insert, My Add-ins; for others check the spelling. The workbook doctor in the log repairs what it can.`,
    chunk: "A part of Concord could not be loaded. Check the connection and try again.",
    notOpen: "The workbook is not open yet. Wait a moment and try again.",
    unexpected: (message: string) => `Something unexpected happened: ${message}`,
    unknown: "something without a description",
    advice: "Try again; if it stays so, close and open the pane.",
  },
};

/** What a language has to say: every word, in the shape of the English ones. */
export type Texts = InAnyLanguage<typeof english>;
