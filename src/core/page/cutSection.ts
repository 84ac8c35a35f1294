/**
 * One section of a topic's Markdown, from its heading to that of the `next` section, with where it is from and the day. The
 * whole text where there is no such heading, because something is better to paste than nothing.
 */
export function cutSection(
  markdown: string,
  title: string,
  next: string | undefined,
  address: string,
  today: string,
): string {
  const start = `\n${markdown}`.indexOf(`\n## ${title}\n`);
  if (start < 0) return markdown;
  const end = next === undefined ? -1 : markdown.indexOf(`\n## ${next}\n`, start);
  const section = markdown.slice(start, end < 0 ? undefined : end);
  return `${section.trimEnd()}\n\nFrom ${address}, ${today}\n`;
}
