/** Colors and weights. Whatever they tell is also said in words or signs. */

export const STYLES = ["strong", "quiet", "good", "open", "later", "bad"] as const;
export type Style = (typeof STYLES)[number];

/** Paints a text that stands in one line. */
export type Paint = (text: string, style: Style | undefined) => string;

const unpainted: Paint = (text) => text;

/**
 * @param level 0 for none, up to 3, as chalk counts
 * @returns what paints; chalk is loaded only where there is color
 */
export async function painter(level: 0 | 1 | 2 | 3): Promise<Paint> {
  if (level === 0) return unpainted;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level });
  const styles: Record<Style, (text: string) => string> = {
    strong: chalk.bold,
    quiet: chalk.dim,
    good: chalk.green,
    open: chalk.yellow,
    later: chalk.cyan,
    bad: chalk.red,
  };
  return (text, style) => (style === undefined || text === "" ? text : styles[style](text));
}
