/** So long Excel may take to answer before somebody should look why: mostly a cell is being edited. */
const patience = 4_000;

let listener: (waiting: boolean) => void = () => undefined;
let waits = 0;

/** Names the one listener that hears when Excel keeps Concord waiting, and when it answers again. */
export function onWaiting(hear: (waiting: boolean) => void): void {
  listener = hear;
}

/** Waits for an answer of Excel, and tells the listener when it takes long. */
export async function patiently<T>(answer: Promise<T>): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    begin();
  }, patience);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (isLate) end();
  }
}

/** Excel has refused to answer for now; to be followed by `end`. */
export function begin(): void {
  waits += 1;
  if (waits === 1) listener(true);
}

export function end(): void {
  waits -= 1;
  if (waits === 0) listener(false);
}
