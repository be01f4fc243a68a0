import { useMemo } from "react";
import type { PaneController } from "../state/paneController";
import type { PaneState } from "../state/paneState";
import { finderTools } from "./finderTools";
import { FunctionsPage } from "./FunctionsPage";

/** The functions page joined to the catalogue and the open workbook. */
export default function FunctionsTab({
  state,
  controller,
  explained = "",
}: {
  state: PaneState;
  controller: PaneController;
  /** The function to show at once; empty for the whole catalogue. */
  explained?: string;
}) {
  const tools = useMemo(() => finderTools(controller), [controller]);
  return (
    <FunctionsPage
      loadCatalogue={loadCatalogue}
      tools={tools}
      explained={explained}
      recalculating={state.recalculating}
      onRecalculate={() => void controller.recalculate()}
    />
  );
}

async function loadCatalogue() {
  const { catalogue } = await import("../../functions/catalogue");
  return catalogue;
}
