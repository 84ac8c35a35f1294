import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {include: ['{model,plugins,snippets,scripts,src}/**/*.test.{ts,tsx}'], testTimeout: 20_000},
});
