// A bundler loader is `require`d without TypeScript, so this one file is plain CommonJS.
const {parse} = require('yaml');

/**
 * Turns a `topic.yaml` that a page imports into the module of its value. Server and browser ask for each, and the build
 * has read it already: the option `jsonOf` knows what it says. Where that is nothing, the parser says what is wrong.
 */
module.exports = function yamlLoader(text) {
  return `export default ${this.getOptions().jsonOf(this.resourcePath) ?? JSON.stringify(parse(text))};`;
};
