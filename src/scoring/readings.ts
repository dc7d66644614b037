/** Readings: the choices this program makes where the guide is open. Each can be changed (contract 2.8). */

/** Every reading with its values, the default first. */
export const READINGS = {
  "employment-year": ["certification", "calendar"],
  "thirty-hours": ["part-time", "full-time"],
  "concurrent-jobs": ["add", "separate"],
  "weekly-hours": ["by-day", "average"],
  "employment-types": ["add", "best"],
  "military-partial-year": ["half", "none"],
  "repeat-certification": ["once", "each"],
} as const;

export type ReadingName = keyof typeof READINGS;

/** The values in force, one for each reading. */
export type Readings = { [Name in ReadingName]: (typeof READINGS)[Name][number] };

export const READING_NAMES = Object.keys(READINGS) as ReadingName[];

export const DEFAULT_READINGS = Object.fromEntries(
  READING_NAMES.map((name) => [name, READINGS[name][0]]),
) as Readings;

/** @returns each set of readings that differs from these in one value, with what was changed */
export function otherReadings(
  readings: Readings,
): { reading: ReadingName; value: string; readings: Readings }[] {
  return READING_NAMES.flatMap((reading) =>
    READINGS[reading]
      .filter((value) => value !== readings[reading])
      .map((value) => ({ reading, value, readings: { ...readings, [reading]: value } as Readings })),
  );
}

/** @returns the readings @throws RangeError for a name or value that there is not */
export function checkedReadings(readings: Partial<Readings>): Partial<Readings> {
  for (const [name, value] of Object.entries(readings)) {
    const values: readonly string[] = Object.hasOwn(READINGS, name) ? READINGS[name as ReadingName] : [];
    if (!values.includes(value)) throw new RangeError(`there is no reading ${name}=${value}`);
  }
  return readings;
}
