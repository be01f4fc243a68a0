/** Runs a CommonJS file as `require` does, with V8's compiled code kept beside it. */
export function requireCompiled(file: string): unknown;
