export { allocate } from "./allocation";
export { capacity } from "./capacity";
export { rccp } from "./roughCut";
export { cover, project } from "./stock";
