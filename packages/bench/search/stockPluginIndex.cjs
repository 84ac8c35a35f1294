// Makes the index of the stock plugin with the plugin's own functions and defaults, and prints the seconds it took.
const {readFileSync, writeFileSync} = require('node:fs');
const server = '../peers/node_modules/@easyops-cn/docusaurus-search-local/dist/server/server';
const {buildIndex} = require(`${server}/utils/buildIndex.js`);
const {generate} = require(`${server}/utils/generate.js`);
const {processPluginOptions} = require(`${server}/utils/processPluginOptions.js`);
const {scanDocuments} = require(`${server}/utils/scanDocuments.js`);
const {validateOptions} = require(`${server}/utils/validateOptions.js`);

const [list, target, generated] = process.argv.slice(2);

async function run() {
  const validate = (schema, options) => schema.validate(options).value;
  const options = validateOptions({options: {docsRouteBasePath: '/', indexBlog: false}, validate});
  const config = processPluginOptions(options, {siteDir: '.', siteConfig: {themeConfig: {}}});
  generate(config, generated);
  const began = performance.now();
  const documents = await scanDocuments(JSON.parse(readFileSync(list, 'utf8')), config);
  writeFileSync(target, JSON.stringify(buildIndex(documents, config)));
  process.stdout.write(String((performance.now() - began) / 1000));
}

run();
