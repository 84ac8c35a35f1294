import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': process.cwd()}},
  test: {include: ['{deploy,packages/snippet-check,scripts,src,tests}/**/*.test.{ts,tsx}'], testTimeout: 60_000},
});
