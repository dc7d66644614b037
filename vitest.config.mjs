import { defineConfig } from "vitest/config";
import { policyForVite } from "./scripts/policy-plugin.mjs";

export default defineConfig({
  plugins: [policyForVite],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/scoring/**", "src/policy/**", "src/input/**"],
      reporter: ["text", "html"],
      thresholds: { branches: 100 },
    },
  },
});
