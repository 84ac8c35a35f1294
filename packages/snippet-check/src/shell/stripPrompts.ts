/**
 * Blanks out `$ ` prompts, so that a copied terminal line parses as a command. With prompts in a block, lines
 * without one are what the command printed, and are blanked too; line numbers stay.
 */
export function stripPrompts(code: string): string {
  const lines = code.split('\n');
  if (!lines.some((line) => PROMPT.test(line))) return code;
  let isCommand = false;
  let heredoc: string | undefined;
  return lines
    .map((line) => {
      if (heredoc !== undefined) {
        if (line.trim() === heredoc) heredoc = undefined;
        return line;
      }
      const isNew = PROMPT.test(line);
      const command = line
        .replace(PROMPT, (prompt) => ' '.repeat(prompt.length))
        .replace(isCommand ? /^> / : /^$/, '  ');
      isCommand = isNew || isCommand;
      if (!isCommand) return '';
      heredoc = /<<-?\s*['"]?(\w+)/.exec(command)?.[1];
      isCommand = command.endsWith('\\');
      return command;
    })
    .join('\n');
}

const PROMPT = /^\s*\$ /;
