import type { ForeignPages } from "../bound.js";

/** What a file is, by its content; its name may say otherwise. */
export type ProofKind = "pdf" | "jpeg" | "png";

/** What was done, or could not be done, to a document on its way into another one; for the reader to know. */
export type ProofNote =
  /** Filled fields, or boxes ticked, have become part of the page. */
  | "form-printed"
  /** It may be opened by anyone, but its sender has restricted what may be done with it. */
  | "restricted"
  /** It was damaged, and nothing is missing all the same. */
  | "mended"
  /** Links, sounds or programs in it were left out. */
  | "active-left-out"
  /** Files attached to it were left out. */
  | "attachments-left-out"
  /** A picture with more points than print needs: it stands there with fewer. */
  | "reduced"
  /** A picture of so many points that nobody has looked whether it is whole. */
  | "unexamined"
  /** A picture that was turned as the camera says. */
  | "turned";

/** A document that can be made pages of another one. */
export interface ReadableProof {
  readable: true;
  kind: ProofKind;
  /** Its pages; `pages.count` says how many. */
  pages: ForeignPages;
  /** It bears a digital signature, which only the file itself keeps. */
  signed: boolean;
  notes: readonly ProofNote[];
}

/** Why a file cannot be made pages. The words for it: `unreadableInWords`. */
export type UnreadableReason =
  /** Nothing is in it. */
  | "empty"
  /** It takes a password to open. */
  | "password"
  /** It ends in the middle. */
  | "cut-off"
  /** It is of a kind that could be read, but is broken. */
  | "damaged"
  /** A JPEG of a kind that few programs read: lossless, of twelve bits, and the like. */
  | "rare-jpeg"
  /** A form that only Adobe's own reader shows. */
  | "adobe-only"
  /** A filled form that leaves it to the viewer to draw letters that no font here has. */
  | "letters-unknown"
  /** Its own page is but the cover of the documents attached to it. */
  | "portfolio"
  /** Text, drawings or stamps were put on it that it leaves to the viewer to draw. */
  | "undrawn"
  /** It would have taken longer than the limit. */
  | "too-long"
  /** It would have taken more memory than there is. */
  | "too-large"
  /** Files of other kinds. */
  | "heic"
  | "word"
  | "old-word"
  | "open-document"
  | "pages"
  | "spreadsheet"
  | "slides"
  | "rtf"
  | "text"
  | "web-page"
  | "email"
  | "archive"
  | "tiff"
  | "webp"
  | "avif"
  | "gif"
  | "bmp"
  | "svg"
  | "postscript"
  | "unknown";

/** A file that cannot be made pages. */
export interface UnreadableProof {
  readable: false;
  reason: UnreadableReason;
}

export type Proof = ReadableProof | UnreadableProof;
