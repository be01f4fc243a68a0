import type { Company } from "../../planning/data/company";
import { isoDate, monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { RateBook } from "../rateBook";
import { columnOf } from "../wideTable";
import type { MonitorException } from "./exceptions";
import { brokenSignature } from "./exceptionRegister";
import type { SupplierScore } from "./suppliers";
import { say } from "../../planning/words";

const daysPerMonth = 30.4;

/** Suppliers whose lead time has left its parameter, by the stock that the extra days would take to cover. */
export function driftExceptions(
  company: Company,
  scores: readonly SupplierScore[],
  month: number,
): MonitorException[] {
  const rates = new RateBook(company);
  const { itemSuppliers, itemIndex, receipts } = company;
  const boughtAMonth = (supplier: string): number => {
    let [money, first, last] = [0, Infinity, -Infinity];
    for (let i = 0; i < receipts.rowCount; i++) {
      if (receipts.supplier[i] !== supplier) continue;
      const row = itemSuppliers.item.findIndex(
        (item, k) => item === receipts.item[i] && itemSuppliers.supplier[k] === supplier,
      );
      const price = row < 0 ? NaN : itemSuppliers.price[row];
      const item = itemIndex.get(receipts.item[i]) ?? -1;
      money += receipts.quantity[i] * (Number.isNaN(price) ? rates.cost(item, month) || 0 : price);
      first = Math.min(first, receipts.ordered[i]);
      last = Math.max(last, receipts.ordered[i]);
    }
    return money / Math.max(1, (last - first) / daysPerMonth);
  };
  return scores
    .filter(({ drifted }) => drifted)
    .map((score): MonitorException => {
      const extra = Math.abs(score.recent - score.earlier);
      return {
        id: `${monthLabel(month)} Lead time drifted ${score.supplier}`,
        key: score.supplier,
        description: say`${score.items} items`,
        family: "",
        kind: "Lead time drifted",
        plan: score.planned,
        actual: score.recent,
        money: (extra / daysPerMonth) * boughtAMonth(score.supplier),
        action: say`Orders have lately taken ${Math.round(score.recent)} days instead of ${Math.round(score.earlier)}: correct the lead time before the next supply plan.`,
        owner: "",
        cause: "data",
      };
    });
}

/** Decisions that nobody has taken by their day. */
export function overdueDecisions(register: RawTable | undefined, today: number): MonitorException[] {
  return followedDecisions(register, today)
    .filter(({ state }) => state === "overdue")
    .map(({ id, question, owner, due, money }) => ({
      id: `Decision overdue ${id}`,
      key: id,
      description: question,
      family: "",
      kind: "Decision overdue",
      plan: NaN,
      actual: NaN,
      money,
      action: say`Was due on ${isoDate(due)}: take it, or name another day.`,
      owner,
      cause: "policy",
    }));
}

/** What became of a decision. */
export interface FollowedDecision {
  id: string;
  question: string;
  owner: string;
  /** Excel day; NaN when none was named. */
  due: number;
  outcome: string;
  money: number;
  state: "closed" | "overdue" | "open" | "nobody's";
}

export function followedDecisions(register: RawTable | undefined, today: number): FollowedDecision[] {
  if (!register) return [];
  const at = (header: string): number => columnOf(register, header);
  const [id, question, owner, due, outcome, money] = [
    at("Id"),
    at("Question"),
    at("Owner"),
    at("Due"),
    at("Outcome"),
    at("At stake"),
  ];
  return register.rows
    .filter((row) => row[id] !== null)
    .map((row): FollowedDecision => {
      const day = row[due];
      const decision = {
        id: String(row[id]),
        question: String(row[question] ?? ""),
        owner: String(row[owner] ?? ""),
        due: typeof day === "number" ? day : NaN,
        outcome: String(row[outcome] ?? ""),
        money: typeof row[money] === "number" ? row[money] : 0,
      };
      return { ...decision, state: stateOf(decision, today) };
    });
}

function stateOf(
  { outcome, due, owner }: Pick<FollowedDecision, "outcome" | "due" | "owner">,
  today: number,
): FollowedDecision["state"] {
  if (outcome !== "") return "closed";
  if (due < today) return "overdue";
  return owner === "" ? "nobody's" : "open";
}

/** Signatures under a plan that has changed since. */
export function brokenSignatures(register: RawTable | undefined, month: number): MonitorException[] {
  if (!register || !register.headers.includes("State")) return [];
  const [role, state, name, changes] = ["Role", "State", "Name", "What changed since"].map((header) =>
    register.headers.indexOf(header),
  );
  return register.rows
    .filter((row) => row[state] === "changed since sign-off")
    .map((row) => ({
      id: `${monthLabel(month)} ${brokenSignature} ${String(row[role])}`,
      key: String(row[role]),
      description: say`Signed by ${String(row[name] ?? "")}`,
      family: "",
      kind: brokenSignature,
      plan: NaN,
      actual: NaN,
      money: 0,
      action: say`${String(row[changes] ?? "")}. Take the change back or ask for a new signature.`,
      owner: String(row[name] ?? ""),
      cause: "policy",
    }));
}
