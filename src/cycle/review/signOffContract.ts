/** One line of the sign-off register. */
export interface SignOffView {
  role: string;
  /** Empty while nobody has signed. */
  name: string;
  vote: string;
  /** ISO date; empty while open. */
  signedOn: string;
  /** First digits of the seal of the plan that was signed. */
  seal: string;
  /** Version that the signature froze. */
  version: string;
  state: "open" | "waits for its gates" | "signed" | "changed since sign-off";
  /** What has changed in the plan since, in short; empty when nothing has. */
  changes: string;
}

export interface SignOffRegister {
  rows: SignOffView[];
  /** Seal of the plan as it is now; empty before there is a plan. */
  seal: string;
}

export interface Signature {
  role: string;
  name: string;
  /** "Approved", "Approved with conditions", "Rejected", or any other words. */
  vote: string;
}

/** Sign-off by role: an integrity seal (hash, name and time), no legal signature. */
export interface SignOffDesk {
  register(): Promise<SignOffRegister>;
  /**
   * Freezes the plan as it is now under the role's name.
   *
   * @throws PlanningError while a gate on the way to the signature is closed
   */
  sign(signature: Signature): Promise<void>;
  /** Opens a role's line again. */
  withdraw(role: string): Promise<void>;
}
