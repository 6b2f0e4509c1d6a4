import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A test that hangs ends, too; one that shares a busy machine is given its time.
  test: { testTimeout: 180_000, hookTimeout: 180_000 },
});
