import { parse, stringify } from "yaml";

type R = { ok: true; text: string } | { ok: false; message: string };
const P = (t: string) => parse(t, { schema: "failsafe" });
const S = (v: unknown): R => ({ ok: true, text: stringify(v) });
export const newFile = (f: unknown): string => stringify(f);
export function addActivity(t: string, a: unknown): R {
  const f = P(t);
  f.activities.push(a);
  return S(f);
}
export function replaceActivity(t: string, i: number, a: unknown): R {
  const f = P(t);
  f.activities[i] = a;
  return S(f);
}
export function removeActivity(t: string, i: number): R {
  const f = P(t);
  f.activities.splice(i, 1);
  return S(f);
}
export function setValue(t: string, p: readonly (string | number)[], v: string | undefined): R {
  const f = P(t);
  let g = f;
  for (const s of p.slice(0, -1)) g = g[s];
  if (v === undefined || v === "") delete g[p.at(-1)!];
  else g[p.at(-1)!] = v;
  return S(f);
}
