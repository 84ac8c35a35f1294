// Changes: bar, page and foot, and a skip link that is a plain link to the main content. Because: the theme's moves the focus
// by the framework's scripts, which no page has, and brings an announcement and a place for errors that are never shown.
import {PageMetadata} from '@docusaurus/theme-common';
import Footer from '@theme/Footer';
import LayoutProvider from '@theme/Layout/Provider';
import type {Props} from '@theme/Layout';
import Navbar from '@theme/Navbar';
import type {ReactNode} from 'react';
import {MAIN_CONTENT} from '@site/src/ui/mainContent';

export default function Layout({children, title, description}: Props): ReactNode {
  return (
    <LayoutProvider>
      <PageMetadata title={title} description={description} />
      <a className="skip-link" href={`#${MAIN_CONTENT}`}>
        Skip to main content
      </a>
      <Navbar />
      <div className="main-wrapper">{children}</div>
      <Footer />
    </LayoutProvider>
  );
}
