export { accuracy, trackSignal } from "./accuracy";
export { forecast } from "./forecast";
