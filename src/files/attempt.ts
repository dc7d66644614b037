/** Does something that may fail without anybody having to know: the first error is the one to tell. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch {}
}
