/** An error that the client library turns into an OfficeExtension.Error with the same code. */
export class ApiError extends Error {
  /** The member at which it failed, for example "Range.values". */
  location?: string;

  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export type ApiErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented";

export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function itemAlreadyExists(what: string): ApiError {
  return new ApiError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: ${what}.`,
  );
}

export function invalidArgument(why: string): ApiError {
  return new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${why}.`,
  );
}

/** What the embedded workbook lacks answers loudly, with the statement that asked for it. */
export function notImplemented(statement: string): ApiError {
  return new ApiError("NotImplemented", `The embedded workbook has no ${statement}.`);
}

/** A property that has one value in the embedded workbook; setting any other one is refused. */
export function fixed<V>(value: V, statement: string): { get(): V; set(object: unknown, wanted: V): void } {
  return {
    get: () => value,
    set: (_object, wanted) => {
      if (wanted !== value) throw notImplemented(`${statement} other than ${JSON.stringify(value)}`);
    },
  };
}

/** Lets an error pass on with the place at which it came up; the innermost place stays. */
export async function located<T>(location: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known =
      error instanceof ApiError
        ? error
        : new ApiError("GeneralException", error instanceof Error ? error.message : String(error));
    known.location ??= location;
    throw known;
  }
}

/** The result, or null where `find` reports that the item doesn't exist (the ...OrNullObject methods). */
export async function orNull<T>(find: () => T | Promise<T>): Promise<T | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof ApiError && error.code === "ItemNotFound") return null;
    throw error;
  }
}
