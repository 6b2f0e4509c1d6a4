/** What a check found of each thing that it looked at, for the servers and editors that run checks. */
export interface Outcomes {
  /** The command. */
  readonly title: string;
  readonly suites: readonly Suite[];
  /** What makes the check fail, at its place. */
  readonly errors: readonly PlacedError[];
  readonly summary: string;
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** Passed where it has neither a failure nor a reason why it was skipped. */
export interface Case {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly skipped?: string;
}

export interface PlacedError {
  readonly file: string;
  /** Counted from 1; null where it is not known. */
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}
