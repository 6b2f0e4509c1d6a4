import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A test that hangs ends, too; one that shares a busy machine is given its time.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
});
