import {defineConfig} from 'vitest/config';

/** `unit` is for each commit, `built` reads the files of `build/`, `deep` makes copies of the project and builds them. */
export default defineConfig({
  test: {
    projects: [
      project('unit', ['{deploy,packages/snippet-check,scripts,src,tests}/**/*.test.{ts,tsx}'], ['tests/{built,deep}/**']),
      project('built', ['tests/built/**/*.test.ts']),
      project('deep', ['tests/deep/**/*.test.ts']),
    ],
  },
});

function project(name: string, include: string[], exclude: string[] = []) {
  return {
    resolve: {alias: {'@site': process.cwd()}},
    test: {name, include, exclude: ['**/node_modules/**', ...exclude], testTimeout: 60_000},
  };
}
