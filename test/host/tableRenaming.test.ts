import { renamedFormula } from "../../src/host/engine/tableRenaming";

const columns = new Map([
  ["Units", "Pieces"],
  ["Old [x]", "New #1"],
]);

test.each([
  ["=SUM(Sales[Units])", "=SUM(Orders[Pieces])"],
  ["=sales[[#This Row],[units]]*2", "=Orders[[#This Row],[Pieces]]*2"],
  ["=SUM(Sales[[Units]:[Price]])", "=SUM(Orders[[Pieces]:[Price]])"],
  ["=Sales[Old '[x']]", "=Orders[New '#1]"],
  ["=ROWS(Sales)+Sales2[Units]+MySales", "=ROWS(Orders)+Sales2[Units]+MySales"],
  ['="Sales[Units]"&Sales[#Headers]', '="Sales[Units]"&Orders[#Headers]'],
  ["=Sales!A1+'Sales'!A1+Sales(1)", "=Sales!A1+'Sales'!A1+Sales(1)"],
  ["=Other[Units]+Other[Sales]", "=Other[Units]+Other[Sales]"],
])("%s becomes %s", (before, after) => {
  expect(renamedFormula(before, { table: "Sales", newName: "Orders", columns })).toBe(after);
});
