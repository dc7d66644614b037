import type { View } from "./view.js";
export function htmlReport(view: View): string {
  return view.name;
}
