// Changes: names exactly the components a topic page may use, instead of adding to the theme's list.
// Because: the theme's list brings its code blocks, and with them a highlighter that no reader needs; and a page names
// components and never imports them by path, so that frozen editions keep working.
import A from '@theme/MDXComponents/A';
import Heading from '@theme/MDXComponents/Heading';
import Img from '@theme/MDXComponents/Img';
import Mermaid from '@theme/Mermaid';
import type {ComponentProps} from 'react';
import {createElement} from 'react';
import {Comparison} from '@site/src/components/Comparison/Comparison';
import {Diagram} from '@site/src/components/Diagram/Diagram';
import {Drawing} from '@site/src/components/Diagram/Drawing';
import {PageCode} from '@site/src/components/PageCode';
import {Purpose} from '@site/src/components/Purpose/Purpose';
import {SampleAnswer} from '@site/src/components/SampleAnswer/SampleAnswer';
import {Example} from '@site/src/components/Snippet/Example';
import {Snippet} from '@site/src/components/Snippet/Snippet';
import {SectionHeading} from '@site/src/components/SectionHeading';
import {Sources} from '@site/src/components/Sources/Sources';
import {Tips} from '@site/src/components/Tips/Tips';
import {TopicHead} from '@site/src/components/TopicHead/TopicHead';
import {TradeOffs} from '@site/src/components/TradeOffs/TradeOffs';

const headings = Object.fromEntries(
  (['h3', 'h4'] as const).map((as) => [
    as,
    (props: ComponentProps<typeof as>) => createElement(Heading, {...props, as}),
  ]),
);

export default {
  ...headings,
  h2: SectionHeading,
  a: A,
  img: Img,
  code: PageCode,
  mermaid: Mermaid,
  TopicHead,
  Purpose,
  Comparison,
  Diagram,
  Drawing,
  Snippet,
  Example,
  SampleAnswer,
  TradeOffs,
  Tips,
  Sources,
};
