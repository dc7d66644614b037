import type { TemplateName } from "../../src/scoring/result.js";

/** What a template says in sentences. Ours, of the same meaning as those of the guide's form letters. */
export interface TemplateText {
  /** What the letter is for. */
  use: string;
  /** Who must sign. Where the guide's form says more than one thing, each is named. */
  signers: string;
  /** What the verifier's signature states. */
  attestation: string;
}

const EMPLOYED =
  "With the signature below, the verifier states that the candidate named above works, or has worked, for the " +
  "verifier’s company during the period entered above.";
const VOLUNTEERED =
  "With the signature below, the verifier states that the candidate named above did the volunteer work as it is " +
  "described above.";

export const TEXTS: Readonly<Record<TemplateName, TemplateText>> = {
  "continuing-education": {
    use: "Training that was not a traditional course, where there is no certificate or transcript for it.",
    signers:
      "The instructor of the course, or the human resources (HR) department, through an HR representative of the company.",
    attestation: `The verifier is the instructor or an HR representative of the company. ${EMPLOYED}`,
  },
  employment: {
    use: "Employment in manufacturing or logistics.",
    signers:
      "An HR representative of the company. (The head of the guide’s form says: the instructor or the human " +
      "resources department.)",
    attestation: `The verifier is an HR representative of the company. ${EMPLOYED}`,
  },
  "employment-instructors": {
    use: "Employment as an instructor.",
    signers:
      "An HR representative of the school, or the dean of the department. (The head of the guide’s form says: the " +
      "instructor or the human resources department.)",
    attestation:
      "The verifier is an HR representative of the school or the dean of the department. With the signature below, " +
      "the verifier states that the candidate named above works, or has worked, for or through the verifier’s " +
      "company during the period entered above.",
  },
  "extra-volunteer": {
    use: "Volunteer work related to manufacturing or logistics.",
    signers:
      "The volunteer coordinator, or another official who represents the volunteer organization; in either case " +
      "someone the organization employs.",
    attestation: `The verifier is employed by the volunteer organization. ${VOLUNTEERED}`,
  },
  "extra-membership": {
    use:
      "Service on a board, committee or panel of a manufacturing or logistics organization. No letter is needed " +
      "for an MSSC committee or panel. For any other, a published list that shows the candidate as a member may be " +
      "handed in instead; where there is no such list, this letter has to be signed.",
    signers:
      "The chair or the secretary of the committee. (The statement at the foot of the guide’s form asks for someone " +
      "employed by the organization.)",
    attestation: `The verifier is employed by the volunteer organization. ${VOLUNTEERED}`,
  },
};
