// Takes a picture of the HTML checklist of an example: docs/page.png. Needs Chromium (CHROMIUM names another one).
// usage: npm run build && node scripts/draw-page.mjs

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needChromium, takePicture } from "./chromium.mjs";
import { root } from "./load-ts.mjs";

const ARGUMENTS = ["check", "examples/short.yaml", "--as-of", "2024-11-18"];
const SIZE = "880,1000";

needChromium();
const folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
const page = join(folder, "page.html");
spawnSync(process.execPath, ["bin/mssc-recert.js", ...ARGUMENTS, "-o", page], {
  cwd: root,
  stdio: "inherit",
});
try {
  takePicture(page, join(root, "docs/page.png"), SIZE);
} finally {
  rmSync(folder, { recursive: true });
}
