/** Commander's own sentences about what was typed, in ours. The first that fits is said. */

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^missing required argument 'file'/, "Name the activity file, as in `mssc-recert check maria.yaml`"],
  [
    /^too many arguments for 'letters'.*/,
    "Name one activity file at a time, and each activity by itself, as in `--activity a1 --activity a2`.",
  ],
  [
    /^missing required argument 'list'/,
    "Name a list, as in `mssc-recert lookup fields welding`: certifications, fields or key-activities",
  ],
  [
    /^missing required argument 'paths'/,
    "Name files or a folder, as in `mssc-recert batch students` or `mssc-recert calendar students`",
  ],
  [
    /^missing required argument '(?:old|new)'/,
    "Name two outputs of `batch --json`, as in `mssc-recert compare march.ndjson april.ndjson`",
  ],
  [/^too many arguments for 'roster'.*/, "Name one table at a time."],
  [
    /^too many arguments for 'compare'.*/,
    "Name two outputs of `batch --json`: the earlier one and the later one.",
  ],
  [/^too many arguments for 'schema'.*/, "`schema` takes no name: there is only one schema."],
  [/^too many arguments.*/, "Name one activity file at a time."],
];

/** @param text as commander has it @returns the same in plain English */
export function usageError(text: string): string {
  const bare = text.replace(/^error: /, "");
  return SENTENCES.reduce((said, [pattern, ours]) => said.replace(pattern, ours), bare);
}
