// Changes: does nothing. Because: code is highlighted while the site is built, so readers need no languages.
export default function prismIncludeLanguages(): void {
  // The theme calls it on every page.
}
