export * from "../../planning/data/xlsx/xml";
