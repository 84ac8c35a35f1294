// Changes: our own notice on pages of older editions. Because: the theme's leads to the newest page but not to the part,
// and speaks of software that is no longer maintained.
import type {ReactNode} from 'react';
import {EditionBanner} from '@site/src/ui/EditionBanner';

export default function DocVersionBanner(): ReactNode {
  return <EditionBanner what="part" />;
}
