import { BuildingFactory20Regular } from "@fluentui/react-icons/svg/building-factory";
import { DataTrending20Regular } from "@fluentui/react-icons/svg/data-trending";
import { DatabaseSearch20Regular } from "@fluentui/react-icons/svg/database-search";
import { HeartPulse20Regular } from "@fluentui/react-icons/svg/heart-pulse";
import { PeopleTeam20Regular } from "@fluentui/react-icons/svg/people-team";
import { Scales20Regular } from "@fluentui/react-icons/svg/scales";
import type { FluentIcon } from "@fluentui/react-icons";
import type { StepId } from "../../cycle/contract";

/** One picture a step, the same wherever the step appears. */
export const stepIcons: Record<StepId, FluentIcon> = {
  gather: DatabaseSearch20Regular,
  demand: DataTrending20Regular,
  supply: BuildingFactory20Regular,
  reconcile: Scales20Regular,
  review: PeopleTeam20Regular,
  monitor: HeartPulse20Regular,
};
