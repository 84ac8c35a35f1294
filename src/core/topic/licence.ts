/** The licence of the site's texts and code, for readers that are programs. */
export const licence = {name: 'MIT', url: 'https://spdx.org/licenses/MIT.html'} as const;
