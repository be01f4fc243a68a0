import { texts } from "../texts";

type Scope = keyof typeof texts.values.scopes;

/** "Familie: Bottles" in German for "family: Bottles", as scenarios name what they change; other texts as they are. */
export function shownSelector(selector: string): string {
  const { scope, rest } = parts(selector);
  const known = scopes().find((each) => each === scope);
  return known ? texts.values.scopes[known] + rest : selector;
}

/** What somebody typed in their language or in English, as scenarios keep it: "family: Bottles" for "Familie: Bottles". */
export function typedSelector(text: string): string {
  const { scope, rest } = parts(text);
  const known = scopes().find((each) => texts.values.scopes[each].toLowerCase() === scope);
  return known ? known + rest : text;
}

const scopes = (): Scope[] => Object.keys(texts.values.scopes) as Scope[];

/** The word before the colon in small letters, and all from the colon on. */
function parts(text: string): { scope: string; rest: string } {
  const end = text.indexOf(":");
  const scope = end < 0 ? text : text.slice(0, end);
  return { scope: scope.trim().toLowerCase(), rest: end < 0 ? "" : text.slice(end) };
}
