/** Where the Markdown of the page at `url` lies in the built site. */
export const twinPath = (url: string, baseUrl: string) => `${url.slice(baseUrl.length)}index.md`;
