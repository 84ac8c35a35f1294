// Changes: names exactly the components a topic page may use, instead of adding to the theme's list.
// Because: the theme's list brings its code blocks, and with them a highlighter that no reader needs; and a page names
// components and never imports them by path, so that frozen editions keep working.
import A from '@theme/MDXComponents/A';
import Img from '@theme/MDXComponents/Img';
import Mermaid from '@theme/Mermaid';
import {Comparison} from '@site/src/features/topic-page/comparison/Comparison';
import {Diagram} from '@site/src/features/diagrams/Diagram';
import {Steps} from '@site/src/features/diagrams/Steps';
import {Drawing} from '@site/src/features/diagrams/Drawing';
import {PageCode} from '@site/src/ui/PageCode';
import {Purpose} from '@site/src/features/topic-page/sections/Purpose';
import {SampleAnswer} from '@site/src/features/topic-page/sections/SampleAnswer';
import {Example} from '@site/src/features/code-blocks/Example';
import {Snippet} from '@site/src/features/code-blocks/Snippet';
import {SectionHeading} from '@site/src/ui/SectionHeading';
import {SubHeading} from '@site/src/ui/SubHeading';
import {Sources} from '@site/src/features/topic-page/sections/Sources';
import {Tips} from '@site/src/features/topic-page/sections/Tips';
import {TopicEnd} from '@site/src/features/topic-page/end/TopicEnd';
import {TopicHead} from '@site/src/features/topic-page/head/TopicHead';
import {TradeOffs} from '@site/src/features/topic-page/sections/TradeOffs';

export default {
  h2: SectionHeading,
  h3: SubHeading,
  a: A,
  img: Img,
  code: PageCode,
  mermaid: Mermaid,
  TopicHead,
  TopicEnd,
  Purpose,
  Comparison,
  Diagram,
  Drawing,
  Snippet,
  Steps,
  Example,
  SampleAnswer,
  TradeOffs,
  Tips,
  Sources,
};
