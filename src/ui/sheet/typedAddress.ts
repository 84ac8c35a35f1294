/** An address as one types it from paper: host and path. `origin` is the site's, `path` begins with a slash. */
export const typedAddress = (origin: string, path: string): string => new URL(origin).host + path;
