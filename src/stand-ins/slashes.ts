// Stands in for @docusaurus/utils-common. Because: its entry brings all of tslib (4 kB) for one function of one line.
export {default as applyTrailingSlash} from '@docusaurus/utils-common/lib/applyTrailingSlash';
export {getErrorCausalChain} from '@docusaurus/utils-common/lib/errorUtils';
