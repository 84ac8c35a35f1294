// Changes: only what knows the colours, and the class that says which plugin made the page. Because: the others know of an
// announcement, a hideable bar, its menu and a chosen version, none of which this site has.
import {ColorModeProvider, PluginHtmlClassNameProvider} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/Layout/Provider';
import type {ReactNode} from 'react';

export default function LayoutProvider({children}: Props): ReactNode {
  return (
    <ColorModeProvider>
      <PluginHtmlClassNameProvider>{children}</PluginHtmlClassNameProvider>
    </ColorModeProvider>
  );
}
