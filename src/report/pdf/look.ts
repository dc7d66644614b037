/** Measures, in points, and colors of the printed checklist. */

import type { Ink } from "../../pdf/index.js";
import type { Status } from "../../scoring/result.js";
import type { CertificationView } from "../view/types.js";

/** A US Letter page: what is printed stands between these edges, the foot of the page below. */
export const PAGE = { left: 54, width: 504, top: 750, bottom: 56, foot: 36 };

export interface Look {
  size: number;
  leading: number;
  bold?: boolean;
  ink?: Ink;
}

const rgb = (hex: number): Ink => [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255];

const NAVY = rgb(0x1a3866);
export const QUIET = rgb(0x4a525b);
export const HAIR = rgb(0xc4cad1);
export const SOFT = rgb(0xf3f5f7);
export const GOOD = rgb(0x17692f);
export const OPEN = rgb(0x8a5a00);
const LATER = rgb(0x0b5394);
export const BAD = rgb(0xa11220);

export const LOOKS = {
  h1: { size: 16, leading: 21, bold: true, ink: NAVY },
  h2: { size: 13, leading: 17, bold: true, ink: NAVY },
  h3: { size: 10.5, leading: 14, bold: true, ink: NAVY },
  h4: { size: 9, leading: 12, bold: true },
  verdict: { size: 10.5, leading: 14, bold: true },
  first: { size: 9.5, leading: 13, bold: true, ink: BAD },
  body: { size: 8.7, leading: 11.5 },
  strong: { size: 8.7, leading: 11.5, bold: true },
  quiet: { size: 8.3, leading: 11, ink: QUIET },
  head: { size: 7.8, leading: 10.5, ink: QUIET },
} satisfies Record<string, Look>;

/** What leads to another page. */
export const LINKED = {
  body: { ...LOOKS.body, ink: LATER },
  quiet: { ...LOOKS.quiet, ink: LATER },
} satisfies Record<string, Look>;

export const STATUS_INKS: Record<Status, Ink> = {
  counted: GOOD,
  review: OPEN,
  planned: LATER,
  rejected: BAD,
};

export const VERDICT_INKS: Record<CertificationView["verdict"]["kind"], Ink> = {
  meets: GOOD,
  depends: OPEN,
  short: BAD,
};
