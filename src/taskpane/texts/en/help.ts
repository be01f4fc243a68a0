import type { InAnyLanguage } from "../inAnyLanguage";

/** What the help says about the steps and the parts of the pane, and the tips that show once. */
export const helpTexts = {
  help: {
    button: "Help",
    buttonFor: (title: string) => `Help: ${title}`,
    label: (title: string) => `Help: ${title}`,
    loading: "Looking up the functions…",
    does: "What you do",
    gets: "What you get",
    example: "In the sample company",
    formulas: "The same as a formula",
    onSample: "The cells are those of the sample company.",
    anywhere: "The numbers stand in the formula itself, so it runs anywhere.",
    insert: "Insert this formula",
    insertOf: (name: string) => `Insert this formula: ${name}`,
    inserting: "It goes into the selected cell, which must be empty, and can be taken back.",
    explain: "Arguments and preview",
    explainOf: (name: string) => `Arguments and preview of ${name}`,
    close: "Close help",
    tipsAgain: "Show tips again",
    tipsWillShow: "Tips show again from now on.",

    tip: "Tip",
    gotIt: "Got it",

    topics: {
      gather: {
        does: {
          first:
            "See under Tables and columns how each of your tables was understood, and answer what is in doubt.",
          then: "Press the button, then go through the issues and jump to their cells.",
          last: "Refuse the corrections that you know better; your word stays when the step runs again.",
        },
        gets: "A clean history (SOP_Data_Clean), each correction beside the number that it corrects (SOP_Data_Adjust), what is wrong (SOP_Data_Issues) and the class of each item (SOP_Segments). Your own sheets stay as they are.",
        example:
          "12 one-off orders or gaps and 9 months out of stock are hidden in its sales. Look for them under Corrections of the history.",
      },
      demand: {
        does: {
          first:
            "Choose an item, a family or the total to see its history, its forecast, the range in which sales will probably fall, and how each method would have done.",
          then: "Where you know better, add an override with a reason. The forecast itself stays beside it.",
          last: "Write down what the plan takes for granted, then press Update.",
        },
        gets: "The forecast of each item (SOP_Fcst_Stat), the consensus with overrides (SOP_Fcst_Consensus), how good each method was (SOP_Fcst_Accuracy) and the families beside last year and budget (SOP_Fcst_Tree).",
        example:
          "BT-013 takes over from BT-005: 40 % of its sales in April 2026, 75 % in May, all in June. Choose both and see one hand over to the other.",
      },
      supply: {
        does: {
          first: "Press the button and look at the load: where the plan asks for more hours than there are.",
          then: "Try levers such as overtime or building ahead. The plan is solved anew on the spot, and nothing is written.",
          last: "Set service and stock method by segment, and by which rule customers share what is short.",
        },
        gets: "What to make, buy and move, month by month (SOP_Plan_Prod, SOP_Plan_Purch, SOP_Plan_Transfer), the load of each resource (SOP_Capacity), stock targets (SOP_Targets), and a reason for each unit that comes late (SOP_Shortages).",
        example:
          "BLOW-1 and SEW-1 have too few hours from April to July. Try 20 % more overtime on SEW-1 and see what it costs.",
      },
      reconcile: {
        does: {
          first: "See where demand, supply and budget part, in units and in money.",
          then: "Open the scenarios, turn a lever, and keep what is worth discussing.",
          last: "Agree to the numbers of a family, or dispute them; agreed rows are locked until they are reopened.",
        },
        gets: "The gap by family (SOP_Gap), profit and loss and cash (SOP_PnL, SOP_Cash), the way from the budget to the plan (SOP_Bridge) and scenarios side by side (SOP_Scenario_Compare).",
        example:
          "Its budget holds 4 % more units than demand will probably bring. The gap shows which families that concerns.",
      },
      review: {
        does: {
          first:
            "Read the page as the meeting will: figures against targets, what changed, what is to be decided.",
          then: "Note for each decision how it was decided, who carries it out, and by when.",
          last: "Sign. Whatever changes in the plan afterwards shows at once.",
        },
        gets: "One page to print (SOP_Exec), the decisions (SOP_Decisions), risks and opportunities (SOP_RiskOpp) and the signatures with the seal of the plan (SOP_Signoffs).",
        example:
          "The overloads of spring come as a question with options and their effect on result and service. Approve one and see it in SOP_Decisions.",
      },
      monitor: {
        does: {
          first: "See how far sales and production are from the plan, and what will miss its month.",
          then: "Deal with the exceptions, the dearest first: owner, day, cause.",
          last: "Close the cycle: it is archived, and the next month begins.",
        },
        gets: "Attainment and indicators (SOP_Performance, SOP_KPI), accuracy by age of the forecast (SOP_Accuracy_Lag), suppliers that drift (SOP_Suppliers) and the orders to release (SOP_Releases, also as CSV).",
        example:
          "Supplier S-003 has become slower: 30 days in place of 21. See what that does to its lead time in SOP_Suppliers.",
      },
      exceptions: {
        does: {
          first: "Start at the top: the list is ranked by money, and the first few are most of it.",
          then: "Jump to the cell, or give the exception an owner, a day and a cause.",
          last: "Snooze what can wait; it comes back by itself.",
        },
        gets: "Your answers stay with the exception while it lasts (SOP_Exception_Answers), and the causes add up at the end of the list.",
        example: "Run Supply and the shortages of spring stand at the top with what they cost.",
      },
      scenarios: {
        does: {
          first: "Turn a lever and see at once what becomes of result, service and stock.",
          then: "Keep what convinces under a name, and set up to five scenarios beside the plan.",
          last: "Take one into the plan; Supply and Reconcile then work with it.",
        },
        gets: "The scenarios as rows that anyone can read (SOP_Scenarios), side by side with the plan (SOP_Scenario_Compare), and what the result depends on most (SOP_Tornado).",
        example: "Raise demand by +10 % from April and see how much of it the plant can serve.",
      },
      log: {
        does: {
          first: "Search for an item, a table or a name to see who changed what, and why.",
          then: "Keep a version of the plan, and compare any two.",
          last: "Merge a colleague's copy, or have the formulas of the workbook examined.",
        },
        gets: "A log that shows when somebody has meddled with it (SOP_Changes), and versions inside the file (SOP_Versions).",
        example:
          "Change a number of SalesHistory and search for SalesHistory: the cell, the number before and after.",
      },
      functions: {
        does: {
          first: "Search for what you want to know: forecast, capacity, cover.",
          then: "Select your cells and press the button beside an argument; the formula fills itself in.",
          last: "Press Preview to see the answer before it is in the sheet, then insert it.",
        },
        gets: "One formula whose answer fills as many cells as it needs. It follows when a number changes, and stays in the file without Concord.",
        example: "Open SOP.FORECAST and press Preview: the sales of its six families, six months ahead.",
      },
    },

    tips: {
      gather:
        "Concord writes to sheets of its own, whose names begin with SOP_. Whatever it writes can be taken back with one click.",
      demand: "Choose an item below the result to see why its forecast is what it is.",
      supply: "Levers are tried out without writing anything: nothing can go wrong there.",
      reconcile: "A scenario keeps only what it changes, so it stays true when the plan moves on.",
      review: "Signatures seal the numbers: a later change shows beside the name of who signed.",
      monitor: "Closing the cycle archives the plan; later months are measured against it.",
      exceptions: "The figure on the right is the money at stake; the list begins where it is largest.",
      scenarios: "Nothing here is written until you keep it.",
      log: "Enter your name once; the log then says who made a change.",
      functions: "Select cells on the sheet first, then press the button beside an argument.",
    },
  },

  selfTest: {
    title: "Self-test",
    intro:
      "Calculates examples from the textbooks with the formulas of this installation and compares the answers with the print.",
    run: "Test the formulas",
    running: (done: number, total: number) =>
      total === 0 ? "Calculating…" : `${done} of ${total} calculated…`,
    stopped: "The test was stopped.",
    passed: (passed: number, total: number) =>
      passed === total
        ? `All ${total} examples agree with the print.`
        : `${passed} of ${total} examples agree with the print.`,
    answer: (answer: string, print: string) => `Answer ${answer}; in print ${print}`,
  },
};

/** What each language says here. */
export type HelpTexts = InAnyLanguage<typeof helpTexts>;
