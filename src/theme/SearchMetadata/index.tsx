// Changes: writes nothing. Because: these are tags for a search service of others, which this site does not use.
export default function SearchMetadata(): null {
  return null;
}
