import type { RoleId, RoleSpec } from "./columns";
import { masterRoles } from "./roles/masterRoles";
import { demandRoles } from "./roles/demandRoles";
import { valueRoles } from "./roles/valueRoles";
import { capacityRoles } from "./roles/capacityRoles";
import { networkRoles } from "./roles/networkRoles";
import { executionRoles } from "./roles/executionRoles";

/**
 * Every table that the cycle knows, declared once: reading, mapping, checking and the sample company follow
 * from it. A blank region or channel means "all".
 */
export const roles = {
  ...masterRoles,
  ...demandRoles,
  ...valueRoles,
  ...capacityRoles,
  ...networkRoles,
  ...executionRoles,
} as const satisfies Record<RoleId, RoleSpec>;

/** All roles, master data first. */
export const roleIds = Object.keys(roles) as RoleId[];
