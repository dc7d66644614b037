import { defineConfig } from "vitest/config";
import { scriptForVite } from "./scripts/page-script.mjs";
import { policyForVite } from "./scripts/policy-plugin.mjs";

export default defineConfig({
  plugins: [policyForVite, scriptForVite],
  define: { VERSION: JSON.stringify("0.0.0-test") },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["scripts/compile-forms.mjs"],
    testTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/scoring/**", "src/policy/**", "src/input/**"],
      reporter: ["text", "html"],
      thresholds: {
        "src/scoring/**": { branches: 100 },
        "src/policy/**": { branches: 100 },
        "src/input/**": { branches: 100 },
      },
    },
  },
});
