/** Fewest and most positional arguments; `null` means any number. */
export type Arity = [number, number | null];

/** How many positional arguments a usage line asks for, flags and their values left out. */
export function readArity(usage: string): Arity {
  const shapes = usage.split(/ \| (?=docker |kubectl |helm )/).map((form) => arityOf(form));
  const most = shapes.map(([, max]) => max);
  return [Math.min(...shapes.map(([min]) => min)), most.includes(null) ? null : Math.max(...(most as number[]))];
}

function arityOf(usage: string): Arity {
  const required = strip(usage, false);
  const everything = strip(usage, true);
  const isOpen = usage.includes('...');
  return [required.length, isOpen ? null : everything.length];
}

function strip(usage: string, keepsOptional: boolean): string[] {
  let text = usage
    .replace(/\[(OPTIONS|options|flags|command|COMMAND_OPTIONS)\]/g, ' ')
    .replace(/\[?-{1,2}[\w-]+(\|-{1,2}[\w-]+)?([ =](?!\[)[A-Za-z-]+)?\]?/g, ' ')
    .replace(/(\w)(\[[:/@=.][^\]]*\])+/g, '$1')
    .replace(/[()]/g, '');
  if (keepsOptional) text = text.replace(/[[\]]/g, '');
  else while (/\[[^[\]]*\]/.test(text)) text = text.replace(/\[[^[\]]*\]/g, ' ');
  text = text.replace(/ *\| */g, '|').replace(/\.\.\./g, '');
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && (/[A-Z]/.test(word) || /^<|^[a-z-]+\|/.test(word)));
}
