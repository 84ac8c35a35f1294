// Changes: the name of the page. Because: the theme's is set like a title of its own, "Page Not Found".
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import type {ReactNode} from 'react';

export default function NotFound(): ReactNode {
  return (
    <Layout title="Page not found">
      <NotFoundContent />
    </Layout>
  );
}
