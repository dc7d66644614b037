// Students who do not exist, always the same ones: for pictures, measurements and tests of a whole cohort.

const FIRST =
  "Maria Dale Keisha Łukasz Thi Omar Grace Hector Ingrid Jamal Lena Mateo Nadia Owen Priya Quinn Rosa Samuel Tomás Uma Victor Wanda Xiomara Yusuf Zoë".split(
    " ",
  );
const LAST =
  "Alvarez Whitfield Monroe Kowalczyk Nguyễn Haddad Okafor Ruiz Sørensen Brooks Fischer Castillo Petrova Doyle Raman Harper Delgado Osei Núñez Bhatt Lindqvist Zielińska Ortega Demir Marchand".split(
    " ",
  );
const COURSES = [
  "Blueprint Reading",
  "Statistical Process Control",
  "Hydraulics",
  "Inventory Control",
  "Lockout and Tagout",
  "Welding Basics",
  "Warehouse Safety",
  "Lean Tools",
];
const EMPLOYERS = [
  "Buckeye Axle",
  "Great Lakes Distribution",
  "Lima Carton",
  "Erie Stamping",
  "Maumee Plastics",
];
const JOBS = [
  ["Machinist", "CPT-P3"],
  ["Welder", "CPT-P5"],
  ["Team assembler", "CPT-Q2"],
  ["Forklift operator", "CLT-3"],
];
const CERTIFICATES = [
  "CPIM",
  "Six Sigma Green Belt",
  "OSHA-10 General Industry",
  "Certified Logistics Associate",
];

const YEAR = 365.25;

/** Numbers below 1, the same ones for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function activity(random, from, until) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const day = (share) => iso(Math.floor(from + (until - from) * share));
  const proof = (kinds) => (random() < 0.5 ? { proof: kinds.map((kind) => ({ kind })) } : {});
  const start = random() * 0.6;
  const [jobTitle, code] = one(JOBS);
  const kind = random();
  if (kind < 0.35)
    return {
      type: "direct-employment",
      employer: one(EMPLOYERS),
      jobTitle,
      start: day(start),
      end: random() < 0.4 ? "present" : day(start + 0.35),
      hoursPerWeek: one(["20", "32", "40"]),
      frontline: "true",
      ...proof(["paystub"]),
    };
  if (kind < 0.6)
    return {
      type: "third-party-training",
      title: one(COURSES),
      provider: one(["Toolmakers", "Ohio Training Center"]),
      end: day(random()),
      ...(random() < 0.8 && { keyActivities: [code] }),
      ...proof(["certificate", "course-description"]),
    };
  if (kind < 0.75)
    return {
      type: "for-credit-course",
      title: one(COURSES),
      provider: "Rhodes College",
      end: day(random()),
      creditHours: one(["2", "3", "4"]),
      passed: "true",
      keyActivities: [code],
      ...proof(["transcript", "course-description"]),
    };
  if (kind < 0.9)
    return {
      type: "industry-certification",
      title: one(CERTIFICATES),
      earned: day(random()),
      ...proof(["certificate"]),
    };
  return {
    type: "volunteer",
    organization: "Food Bank of Lima",
    role: "Warehouse helper",
    start: day(start),
    end: day(start + 0.2),
    hours: "60",
    keyActivities: [code],
  };
}

/**
 * @param {number} count how many
 * @param {string} asOf the day around which they expire: some lately, most within the five years to come
 * @returns {{ file: string, text: string }[]} activity files in JSON, which is YAML too
 */
export function sampleStudents(count, asOf) {
  const random = numbers(7);
  const today = Date.parse(asOf) / 86_400_000;
  return Array.from({ length: count }, (_, index) => {
    const name = `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length + index * 7) % LAST.length]}`;
    // Many of one class, and the nearer the more.
    const certified = Math.round(
      today - 5 * YEAR + (random() < 0.08 ? -random() * 120 : random() ** 1.6 * 4.6 * YEAR),
    );
    const type = random() < 0.7 ? "CPT" : "CLT";
    const most = Math.round(1 + random() * 9 * Math.min(1, (today - certified) / (3 * YEAR)));
    const id = String(20_000 + index * 37);
    const other = { type: type === "CPT" ? "CLT" : "CPT", certified: iso(certified + 40) };
    const file = {
      candidate: { id, name },
      certifications: [{ type, certified: iso(certified) }, ...(random() < 0.06 ? [other] : [])],
      activities: Array.from({ length: most }, () =>
        activity(random, certified, Math.min(today + 90, certified + 5 * YEAR)),
      ),
    };
    return { file: `${String(index + 1).padStart(4, "0")}.yaml`, text: JSON.stringify(file, null, 2) };
  });
}
