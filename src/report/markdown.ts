import type { View } from "./view.js";
export function markdownReport(view: View): string {
  return view.name;
}
