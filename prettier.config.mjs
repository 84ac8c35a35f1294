export default {singleQuote: true, bracketSpacing: false, printWidth: 120, proseWrap: 'preserve'};
