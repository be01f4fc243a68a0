import {
  callsAddin,
  formulaFromFile,
  formulaToFile,
  needsArrayEvaluation,
  shiftReferences,
} from "../../../src/host/xlsx/formulas";
import { tokenize } from "../../../src/host/xlsx/formulaTokens";

describe("formulas as the file stores them", () => {
  test.each([
    ["=SUM(A1:A9)", "SUM(A1:A9)"],
    ["=SOP.FORECAST(Demand[Demand],3)", "_xldudf_SOP_FORECAST(Demand[Demand],3)"],
    ["=SUM(SOP.RCCP({1,2;3,4},A1:B2))", "SUM(_xldudf_SOP_RCCP({1,2;3,4},A1:B2))"],
    ['="SOP.FORECAST("&A1', '"SOP.FORECAST("&A1'],
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
    ["=LET(x,A1,y,x*2,SUM(x,y,xy))", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,SUM(_xlpm.x,_xlpm.y,xy))"],
    ["=MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
    ["=LET(f,LAMBDA(a,a*2),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2),_xlpm.f(3))"],
    ["=BYROW(A1:C3,SUM)", "_xlfn.BYROW(A1:C3,_xleta.SUM)"],
    ["=SUM(D1#)", "SUM(_xlfn.ANCHORARRAY(D1))"],
    ["=SUM('My sheet'!$D$1#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!$D$1))"],
    ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["=@INDEX(A1:A9,2)*2", "_xlfn.SINGLE(INDEX(A1:A9,2))*2"],
    ["=IFERROR(A1/B1,#N/A)", "IFERROR(A1/B1,#N/A)"],
    ["=Sheet1!A1:B2*1.5E-3", "Sheet1!A1:B2*1.5E-3"],
  ])("%s is stored as %s and read back", (shown, stored) => {
    expect(formulaToFile(shown)).toBe(stored);
    expect(formulaFromFile(stored)).toBe(shown);
  });

  test("a reference to this row is stored in its long form, with the table's name", () => {
    expect(formulaToFile("=[@Demand]*2", "Sales")).toBe("Sales[[#This Row],[Demand]]*2");
    expect(formulaToFile("=SUM(Sales[@[Jan]:[Mar]])")).toBe("SUM(Sales[[#This Row],[Jan]:[Mar]])");
  });

  test("names with further dots come back with dots", () => {
    expect(formulaToFile("=sop.forecast.best(A1)")).toBe("_xldudf_SOP_FORECAST_BEST(A1)");
    expect(formulaFromFile("_xldudf_SOP_FORECAST_BEST(A1)")).toBe("=SOP.FORECAST.BEST(A1)");
  });

  test("another add-in's functions are left alone", () => {
    expect(formulaFromFile("_xldudf_OTHER_F(A1)")).toBe("=_xldudf_OTHER_F(A1)");
    expect(formulaToFile("=_xldudf_OTHER_F(A1)")).toBe("_xldudf_OTHER_F(A1)");
  });

  test("tokens join to the formula they came from", () => {
    const formula = `IF('It''s'!A1<>"a""b",Sales[[#This Row],[A]:[B]],[1]Other!$A:$A&{1,-2;"x",TRUE}%)  +#REF!`;
    expect(
      tokenize(formula)
        .map((token) => token.text)
        .join(""),
    ).toBe(formula);
  });
});

describe("array evaluation", () => {
  test.each([
    ["=SOP.KPI(A1:A3,B1:B3)", true],
    ["=UNIQUE(A1:A9)", true],
    ["=SUM(A1:A3*B1:B3)", true],
    ["=A1#", true],
    ["=SUM(Sales[Qty]*Sales[Price])", true],
    ["=SUM(A1:A3)", false],
    ["=SUMPRODUCT(A1:A3*B1:B3)", false],
    ["=Sales[@Qty]*2", false],
    ["=A1*B1", false],
    ["=VLOOKUP(A1,B1:C9,2,0)*2", false],
  ])("%s: %s", (formula, expected) => {
    expect(needsArrayEvaluation(formula)).toBe(expected);
  });

  test("knows calls of the add-in from text that looks like one", () => {
    expect(callsAddin("=1+SOP.GAP(A1:B2)")).toBe(true);
    expect(callsAddin('="SOP.GAP(A1)"')).toBe(false);
  });
});

describe("shared formulas", () => {
  test("move relative references and keep fixed ones", () => {
    expect(shiftReferences("A1*$B$1+C$1+$D1", 2, 1)).toBe("B3*$B$1+D$1+$D3");
    expect(shiftReferences('SUM(Other!A1:B2)&"A1"', 1, 0)).toBe('SUM(Other!A2:B3)&"A1"');
    expect(shiftReferences("SUM(A:A,$3:3)", 1, 1)).toBe("SUM(B:B,$3:4)");
  });
});
