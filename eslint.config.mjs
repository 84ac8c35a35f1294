import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const state = {
  name: 'react',
  importNames: ['useState', 'useEffect', 'useRef', 'useReducer', 'useLayoutEffect', 'useSyncExternalStore'],
  message: 'Components that are read keep no state; behaviour is in *.client.ts.',
};

const framework = {
  group: ['@docusaurus/**', '@theme/**'],
  message: 'Practice is an application without the framework, which only builds the page that it begins in.',
};

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
      'packages/bench/.built/',
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
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/features/practice/**'],
    rules: {'no-restricted-imports': ['error', {paths: [state]}]},
  },
  {
    files: ['src/features/practice/**/*.{ts,tsx}'],
    ignores: ['**/PracticePage.tsx'],
    rules: {'no-restricted-imports': ['error', {patterns: [framework]}]},
  },
);
