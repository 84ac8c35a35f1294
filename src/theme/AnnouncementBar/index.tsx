// Changes: nothing is shown. Because: the site announces nothing, and every reader would load what could.
export default function AnnouncementBar(): null {
  return null;
}
