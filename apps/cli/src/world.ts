/** The world of a command: where words come from and go to. Tests hand in their own. */
export interface CliWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input as text. */
  readInput(): Promise<string>;
  /** A secret, typed without being shown; undefined when there is nobody to ask. */
  askSecret(question: string): Promise<string | undefined>;
  /** To standard output, as it is. */
  print(text: string): void;
  /** One line to standard error. */
  complain(line: string): void;
  /** The exit code, 0 unless a command says otherwise. */
  fail(code: number): void;
}
