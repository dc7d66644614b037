/** What a packet consists of, before it is laid out. */

import type { Activity, Candidate, ProofKind } from "../input/candidate.js";
import type { PreparedLetter } from "../letters/index.js";
import type { Proof } from "../pdf/proofs/index.js";
import type { CertificationView, View } from "../report/view.js";
import type { ActivityResult, CertificationResult, EmploymentYear, Result } from "../scoring/result.js";
import type { Trouble } from "./find-file.js";

/** Reads a document so that its pages can be merged. */
export type OpenDocument = (bytes: Uint8Array) => Promise<Proof>;

/** The content of a file. What is used several times is one and the same. */
export interface Content {
  bytes: Uint8Array;
  sha256: string;
  opened: Proof;
  /** It is a letter just as this program wrote it: nobody has signed it. */
  unsigned: boolean;
  /** In the packet's folder: in `exhibits/`, or in `letters/` where it is still to be signed. */
  path: string;
  /** The exhibit that has its pages, and which part of the packet they are. */
  exhibit: number;
  part: string;
}

/** A proof of an activity: a document, or why there is none. */
export interface Paper {
  kinds: ProofKind[];
  /** As written in the activity file. */
  file: string | undefined;
  content: Content | undefined;
  /** What is wrong with it. */
  trouble: Trouble | undefined;
}

/** An activity with everything that proves it. */
export interface Exhibit {
  number: number;
  activity: Activity;
  result: ActivityResult;
  /** The years of work it took part in; none for other activities. */
  years: readonly EmploymentYear[];
  papers: readonly Paper[];
  /** The letter that is still to be signed. */
  letter: PreparedLetter | undefined;
}

export type LackCode =
  | "expired"
  | "verdict"
  | "proof"
  | "letter"
  | "no-file"
  | "missing"
  | "refused"
  | "unreadable"
  | "unsigned";

/** Something that keeps a packet from being complete. */
export interface Lack {
  code: LackCode;
  exhibit?: number;
  activity?: string;
  file?: string;
  /** What is missing, as a sentence. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** The message in a few words, for lists that say the rest for all. */
  brief: string;
  /** The remedy for several of the same code. */
  general?: string;
  /** What is wrong with a file, whatever it proves. */
  cause?: string;
}

/** One certification's packet. */
export interface Packet {
  candidate: Candidate;
  result: Result;
  certification: CertificationResult;
  view: View;
  certificationView: CertificationView;
  exhibits: readonly Exhibit[];
  leftOut: readonly ActivityResult[];
  lacks: readonly Lack[];
  /** The day it was made. */
  date: string;
}
