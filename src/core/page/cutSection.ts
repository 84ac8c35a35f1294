/**
 * One section of a topic's Markdown, from its heading to the next of the same level, with where it is from and the day.
 * The whole text where there is no such heading, because something is better to paste than nothing.
 */
export function cutSection(markdown: string, title: string, address: string, today: string): string {
  const lines = markdown.split('\n');
  const start = lines.indexOf(`## ${title}`);
  if (start < 0) return markdown;
  let isCode = false;
  const next = lines.findIndex((line, index) => {
    if (line.startsWith('```')) isCode = !isCode;
    return index > start && !isCode && line.startsWith('## ');
  });
  const section = lines.slice(start, next < 0 ? undefined : next).join('\n');
  return `${section.trimEnd()}\n\nFrom ${address}, ${today}\n`;
}
