import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const message = 'Arrows go one way: docs, then model and snippets, then plugins; src imports model alone.';

/**
 * What files may not import: arrows go one way, from what authors write to what readers see. For a file the last of these
 * holds alone, which therefore gets everything at once.
 */
const forbid = (files, group, ignores = [], {patterns = [], paths = []} = {}) => ({
  files: [files],
  ignores,
  rules: {'no-restricted-imports': ['error', {patterns: [{group, message}, ...patterns], paths}]},
});

/** Of files that readers get. */
const ofReaders = ['**/plugins/**', '@site/plugins/**', 'node:*'];

const state = {
  name: 'react',
  importNames: ['useState', 'useEffect', 'useRef', 'useReducer', 'useLayoutEffect', 'useSyncExternalStore'],
  message: 'Components that are read keep no state; behaviour is in *.client.ts.',
};

const framework = {
  group: ['@docusaurus/**', '@theme/**'],
  message: 'Practice is an application without the framework, which only builds the page that it begins in.',
};

/** A folder that touches no files; only its tests may read some. */
const forbidAndKeepPure = (folder, group) => [
  forbid(`${folder}/**/*.{ts,tsx}`, [...group, 'node:*'], ['**/*.test.ts']),
  forbid(`${folder}/**/*.test.ts`, group),
];

export default tseslint.config(
  {
    ignores: [
      'build/',
      'build-for-server/',
      '.docusaurus/',
      'node_modules/',
      'static/',
      'test-results/',
      'playwright-report/',
      'bench/.built/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: ['*.mjs', 'scripts/*.mjs']}}},
    rules: {
      // Numbers in messages are wanted as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Short arrow functions that only call something read better without braces.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      // An index that the line before proves is clearer with `!` than with a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked},
  {files: ['**/*.cjs'], rules: {'@typescript-eslint/no-require-imports': 'off'}},
  {files: ['src/**/*.{ts,tsx}'], plugins: {'react-hooks': reactHooks}, rules: reactHooks.configs.recommended.rules},
  ...forbidAndKeepPure('model', [
    '**/plugins/**',
    '**/src/**',
    '**/snippets/**',
    '@site/**',
    '@docusaurus/**',
    'react',
  ]),
  ...forbidAndKeepPure('snippets', [
    '**/plugins/**',
    '**/src/**',
    '**/model/**',
    '@site/**',
    '@docusaurus/**',
    'react',
  ]),
  forbid('plugins/**/*.{ts,tsx}', ['**/src/**', '@site/src/**']),
  forbid('src/**/*.{ts,tsx}', ofReaders, [], {paths: [state]}),
  forbid('src/practice/**/*.{ts,tsx}', ofReaders, ['**/PracticePage.tsx'], {patterns: [framework]}),
);
