// Stands in for `prism-react-renderer` in readers' bundles: code is highlighted while the site is built. CommonJS, because
// it is resolved by the bundler and by nothing else.
module.exports = {Prism: {languages: {}}, Highlight: () => null, themes: {}};
