// Changes: shows nothing. Because: the framework loads a page before it shows it, so there is never a moment for this.
export default function Loading(): null {
  return null;
}
