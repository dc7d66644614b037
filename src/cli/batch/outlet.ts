/** Where the lines of a batch go. */

/** Keeps what goes wrong until the work is over: thrown where a thread brings its lines, it would end the program without a word. */
export class Outlet {
  #failure: { error: unknown } | undefined;

  /** @param write what may fail, as where the disk is full */
  constructor(private readonly write: (text: string) => void) {}

  /** Writes complete lines; after a failure nothing more. */
  readonly take = (text: string): void => {
    if (this.#failure) return;
    try {
      this.write(text);
    } catch (error) {
      this.#failure = { error };
    }
  };

  /** @throws what has gone wrong */
  assertWritten(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
