import {defineConfig} from 'vitest/config';

/** Tests that replace a module; the others share the modules of a process, which saves most of the time. */
const replacing = ['src/core/register/checkRegister.test.ts'];

const unit = ['{deploy,packages/snippet-check,scripts,src,tests}/**/*.test.{ts,tsx}'];

/**
 * `unit` and `unit-alone` are for each commit, `built` reads the files of `build/`, `deep` makes copies of the project and
 * builds them.
 */
export default defineConfig({
  test: {
    projects: [
      project('unit', {
        include: unit,
        exclude: ['**/node_modules/**', 'tests/{built,deep}/**', ...replacing],
        isolate: false,
      }),
      project('unit-alone', {include: replacing}),
      project('built', {include: ['tests/built/**/*.test.ts'], isolate: false}),
      project('deep', {include: ['tests/deep/**/*.test.ts'], fileParallelism: false}),
    ],
  },
});

function project(
  name: string,
  options: {include: string[]; exclude?: string[]; isolate?: boolean; fileParallelism?: boolean},
) {
  return {resolve: {alias: {'@site': process.cwd()}}, test: {name, testTimeout: 120_000, ...options}};
}
