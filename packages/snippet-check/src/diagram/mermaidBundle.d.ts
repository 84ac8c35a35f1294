// Mermaid in one piece, which ships without types of its own.
declare module 'mermaid/dist/mermaid.esm.min.mjs' {
  export {default} from 'mermaid';
}
