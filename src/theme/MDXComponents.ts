// Changes: adds the components a topic page may name, and breaks inline code at spaces only.
// Because: a page names components and never imports them by path, so that frozen editions keep working.
import MDXComponents from '@theme-original/MDXComponents';
import {Comparison} from '@site/src/components/Comparison/Comparison';
import {Diagram} from '@site/src/components/Diagram/Diagram';
import {Drawing} from '@site/src/components/Diagram/Drawing';
import {PageCode} from '@site/src/components/PageCode';
import {Purpose} from '@site/src/components/Purpose/Purpose';
import {SampleAnswer} from '@site/src/components/SampleAnswer/SampleAnswer';
import {Sources} from '@site/src/components/Sources/Sources';
import {Tips} from '@site/src/components/Tips/Tips';
import {TopicHead} from '@site/src/components/TopicHead/TopicHead';
import {TradeOffs} from '@site/src/components/TradeOffs/TradeOffs';

export default {
  ...MDXComponents,
  code: PageCode,
  TopicHead,
  Purpose,
  Comparison,
  Diagram,
  Drawing,
  SampleAnswer,
  TradeOffs,
  Tips,
  Sources,
};
