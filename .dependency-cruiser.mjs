// Arrows between folders, those of types included. packages <- core <- site <- features <- docusaurus.config.ts, and in the
// browser core <- ui <- features <- theme.
const SITE = '^src/';
const TESTS = '\\.test\\.tsx?$';

/** What may not be imported from a folder; whoever stands in `but` may. */
const forbid = (name, comment, from, to, but) => ({
  name,
  comment,
  severity: 'error',
  from: {path: from, ...(but ? {pathNot: but} : {})},
  to: {path: to},
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Put what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {pathNot: '^packages/bench/'},
      to: {couldNotResolve: true, pathNot: '^@(theme|generated|docusaurus)/|^virtual:'},
    },
    {
      name: 'no-feature-to-feature',
      comment: 'What two features need goes down: into core, site or ui.',
      severity: 'error',
      from: {path: '^src/features/(exports/[^/]+|[^/]+)/'},
      to: {path: '^src/features/', pathNot: '^src/features/$1/'},
    },
    forbid(
      'core-is-below',
      'core imports core and packages alone.',
      '^src/core/',
      '^(?:src/(?!core/)|scripts/|tests/|packages/bench/)',
    ),
    {
      name: 'core-is-pure',
      comment: 'No files, framework or browser in core; its tests may read files.',
      severity: 'error',
      from: {path: '^src/core/', pathNot: TESTS},
      to: {
        path: '^(?:node:|@docusaurus/|@theme/|@generated/)|(?:^|node_modules/)(?:react|react-dom|preact|jsdom|@docusaurus/[^/]+)(?:/|$)',
      },
    },
    {
      name: 'core-without-node',
      severity: 'error',
      from: {path: '^src/core/', pathNot: TESTS},
      to: {dependencyTypes: ['core']},
    },
    forbid('site-is-below-features', 'site imports core and packages.', '^src/site/', '^src/(?:features|ui|theme)/'),
    forbid('ui-is-below-features', 'ui imports core.', '^src/ui/', '^src/(?:features|site|theme)/'),
    forbid('features-are-below-theme', 'theme stands above all.', '^src/features/', '^src/theme/'),
    forbid('theme-is-of-the-browser', 'What is built is not in the browser.', '^src/theme/', '^src/site/'),
    forbid(
      'browser-without-build',
      'Behaviours and screens know nothing of the build.',
      '^src/(?:ui/|theme/|features/.*(?:\\.client\\.tsx?$|\\.tsx$|/client/))',
      '^src/site/|^src/features/.*/build/',
      TESTS,
    ),
    forbid(
      'snippet-check-stands-alone',
      'The checkers are a package of their own.',
      '^packages/snippet-check/',
      '^(?:src|scripts|tests|packages/bench)/',
    ),
    forbid('nothing-needs-bench', 'It measures, and nothing rests on it.', '^(?!packages/bench/)', '^packages/bench/'),
    forbid(
      'src-is-below-scripts',
      'Scripts and tests use src.',
      SITE,
      '^(?:scripts|tests|deploy)/|^docusaurus\\.config\\.ts$',
      TESTS,
    ),
    forbid(
      'snippet-check-by-its-name',
      'Import it as @versus/snippet-check/….',
      '^(?!packages/snippet-check/)',
      '^packages/snippet-check/(?!src/|regenerate/)',
    ),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^(?:build|\\.docusaurus|test-results|static)/|packages/bench/(?:\\.built|peers)/'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
