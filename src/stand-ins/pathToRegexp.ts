// Stands in for path-to-regexp. Because: no address of this site has a parameter, so a path is its own pattern.

/** What matches a path as the router asks: all of it or its beginning, with or without the slash at the end. */
export default function pathToRegexp(
  path: string,
  _keys: unknown,
  {end, strict, sensitive}: {end: boolean; strict: boolean; sensitive: boolean},
): RegExp {
  const literal = path === '*' ? '.*' : path.replace(/\/$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal}${strict ? '' : '(?:\\/(?=$))?'}${end ? '$' : '(?=\\/|$)'}`, sensitive ? '' : 'i');
}

/** The router makes addresses out of patterns with parameters by it, which this site never asks for. */
pathToRegexp.compile = (path: string) => (): string => path;
