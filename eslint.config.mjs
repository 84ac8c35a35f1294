import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a folder may not import: arrows go one way, from what authors write to what readers see. */
const forbid = (folder, patterns) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {'no-restricted-imports': ['error', {patterns}]},
});
const message = 'Arrows go one way: docs, then model and snippets, then plugins; src imports model alone.';

export default tseslint.config(
  {ignores: ['build/', '.docusaurus/', 'node_modules/', 'static/']},
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: ['*.mjs', 'scripts/*.mjs']}}},
    rules: {
      // Numbers in messages are wanted as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Short arrow functions that only call something read better without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // An index that the line before proves is clearer with `!` than with a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked},
  {files: ['**/*.cjs'], rules: {'@typescript-eslint/no-require-imports': 'off'}},
  {files: ['src/**/*.{ts,tsx}'], plugins: {'react-hooks': reactHooks}, rules: reactHooks.configs.recommended.rules},
  forbid('model', [
    {group: ['**/plugins/**', '**/src/**', '**/snippets/**', '@site/**', '@docusaurus/**', 'react', 'node:*'], message},
  ]),
  forbid('snippets', [
    {group: ['**/plugins/**', '**/src/**', '**/model/**', '@site/**', '@docusaurus/**', 'react', 'node:*'], message},
  ]),
  forbid('plugins', [{group: ['**/src/**', '@site/src/**'], message}]),
  forbid('src', [{group: ['**/plugins/**', '@site/plugins/**', 'node:*'], message}]),
);
