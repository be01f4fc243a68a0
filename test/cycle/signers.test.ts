import { openRow, signOffLines, type SignOff } from "../../src/cycle/review/signoffs";
import { speak } from "../../src/planning/words";

afterEach(() => speak("en"));

const signed: SignOff = { ...openRow("Finance"), name: "Fay", vote: "Approved", state: "signed" };

test.each([
  ["en", "Signed by Fay (Finance).", "Not signed by Sales, Brand team."],
  ["de", "Unterschrieben von Fay (Finanzen).", "Nicht unterschrieben von Vertrieb, Brand team."],
  ["fr", "Signé par Fay (Finance).", "Non signé par Ventes, Brand team."],
] as const)(
  "roles that Concord knows are named in %s, a planner's own as it stands",
  async (language, ...lines) => {
    await speak(language);
    const said = signOffLines([signed, openRow("Sales"), openRow("Brand team")]);
    expect(said.map(({ text }) => text)).toEqual(lines);
  },
);
