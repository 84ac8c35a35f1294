import {toHtml} from 'hast-util-to-html';
import {refractor} from 'refractor/core';
import bash from 'refractor/bash';
import docker from 'refractor/docker';
import yaml from 'refractor/yaml';

for (const syntax of [bash, docker, yaml]) refractor.register(syntax);

const names: Record<string, string> = {sh: 'bash', shell: 'bash', console: 'bash', dockerfile: 'docker'};

/** Code as HTML with a class per token; a language that is not known stays plain. Done while building, never by readers. */
export function highlight(code: string, language: string): string {
  const name = names[language] ?? language;
  return toHtml(refractor.registered(name) ? refractor.highlight(code, name) : {type: 'text', value: code});
}
