import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { line, onePage } from "./raw-pdf.js";
import type { Sample } from "./types.js";

/** A picture of two colors whose palette has bytes that mean something in a string. */
const PALETTE = onePage(`${line("Restricted")} q 100 0 0 100 72 400 cm /P Do Q`, {
  page: "/Resources<</Font<</F 4 0 R>>/XObject<</P 6 0 R>>>>",
  more: [
    "<</Type/XObject/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB 1(\\134\\050\\051\\015\\012\\134)]/Length 2>>\nstream\n\x00\x01\nendstream",
  ],
});

function qpdf(bytes: Uint8Array, ...options: string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    const [from, to] = [join(folder, "from.pdf"), join(folder, "to.pdf")];
    writeFileSync(from, bytes);
    const run = spawnSync("qpdf", [...options, from, to], { encoding: "utf8" });
    if (run.status !== 0 && run.status !== 3) throw new Error(run.stderr);
    return Uint8Array.from(readFileSync(to));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Encrypted, with a password to change it. @param user the password to open it */
function locked(bytes: Uint8Array, user: string, bits: string, ...more: string[]): Uint8Array {
  const packed = more.includes("packed");
  return qpdf(
    bytes,
    "--static-id",
    ...(bits === "256" && !more.includes("--force-R5") ? [] : ["--allow-weak-crypto"]),
    `--object-streams=${packed ? "generate" : "preserve"}`,
    ...["--encrypt", user, "owner", bits, ...more.filter((each) => each !== "packed"), "--"],
  );
}

/** PDFs as other programs save them, which qpdf stands for. */
export function withQpdf(): Sample[] {
  const plain = onePage(line("By qpdf"));
  const restricted = (name: string, bytes: Uint8Array): Sample => ({
    name: `${name}.pdf`,
    bytes,
    expected: { pages: 1, has: ["Restricted"], notes: ["restricted"], alike: true },
  });
  const saved = (name: string, ...options: string[]): Sample => ({
    name: `${name}.pdf`,
    bytes: qpdf(plain, "--deterministic-id", ...options),
    expected: { pages: 1, has: ["By qpdf"], notes: [], alike: true },
  });
  return [
    saved("object-streams", "--object-streams=generate", "--compress-streams=y"),
    saved("linearized", "--linearize"),
    saved("linearized-packed", "--linearize", "--object-streams=generate"),
    restricted("owner-rc4-40", locked(PALETTE, "", "40")),
    restricted("owner-rc4-128", locked(PALETTE, "", "128", "--use-aes=n")),
    restricted("owner-aes-128", locked(PALETTE, "", "128", "--use-aes=y")),
    restricted("owner-aes-128-packed", locked(PALETTE, "", "128", "--use-aes=y", "packed")),
    restricted("owner-aes-256", locked(PALETTE, "", "256")),
    restricted("owner-aes-256-packed", locked(PALETTE, "", "256", "packed")),
    restricted("owner-aes-256-old", locked(PALETTE, "", "256", "--force-R5")),
    {
      name: "password-rc4.pdf",
      bytes: locked(PALETTE, "secret", "128", "--use-aes=n"),
      expected: "password",
    },
    { name: "password-aes.pdf", bytes: locked(PALETTE, "secret", "256"), expected: "password" },
  ];
}
