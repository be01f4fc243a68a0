import { expose } from "comlink";
import { planningWorker } from "./serve";

expose(planningWorker);
