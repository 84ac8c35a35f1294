/** Mistakes are errors; how a sheet is laid out is the matter of Prettier, and names are ours or the framework's. */
export default {
  extends: 'stylelint-config-standard',
  rules: {
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'selector-class-pattern': null,
    'selector-id-pattern': null,
    'import-notation': 'string',
    'media-feature-range-notation': 'prefix',
    // Sheets are ordered by what they are about; a rule that must win says so by its selector.
    'no-descending-specificity': null,
    // Names of faces are written as their makers do.
    'value-keyword-case': ['lower', {ignoreProperties: ['/^--/', 'font-family']}],
    // Safari 17.5 knows these by no other name.
    'property-no-vendor-prefix': [true, {ignoreProperties: ['/text-size-adjust$/', '/box-decoration-break$/']}],
    'selector-pseudo-class-no-unknown': [true, {ignorePseudoClasses: ['global']}],
  },
};
