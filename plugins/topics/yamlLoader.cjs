// A bundler loader is `require`d without TypeScript, so this one file is plain CommonJS.
const {parse} = require('yaml');

/** Turns a `topic.yaml` that a page imports into the module of its value. */
module.exports = function yamlLoader(text) {
  return `export default ${JSON.stringify(parse(text))};`;
};
