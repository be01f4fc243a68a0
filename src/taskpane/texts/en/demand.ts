import type { InAnyLanguage } from "../inAnyLanguage";

/** Words of the second step: the chosen forecast, overrides, assumptions and sheets for sales managers. */
export const demandTexts = {
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
    spread: "Share among the items",
    spreads: {
      proportional: "As the items stand",
      equal: "Equally",
      lastYear: "By last year's same month",
      runOut: "So that stocks last equally long",
    },
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
    seriesRecord: (name: string, share: string, months: number) =>
      `Overrides of ${name} took ${share} of the error off, over ${months} measured months.`,
    seriesRecordBad: (name: string, share: string, months: number) =>
      `Overrides of ${name} have made the error ${share} larger, over ${months} measured months.`,
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
    states: {
      open: "nothing changed yet",
      taken: "read back",
      late: "late: nothing came",
      gone: "the sheet is gone",
    },
    late: "late",
    nothing: "nothing that can be taken",
    changed: (count: number) => (count === 1 ? "1 cell changed" : `${count} cells changed`),
    open: (owner: string) => `Open the sheet of ${owner}`,
    openShort: "Open",
    readBack: (count: number) =>
      count === 0 ? "Nothing to read back" : `Read ${count === 1 ? "1 change" : `${count} changes`} back`,
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
};

/** What each language says here. */
export type DemandTexts = InAnyLanguage<typeof demandTexts>;
