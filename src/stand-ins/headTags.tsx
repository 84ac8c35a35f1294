// Stands in for react-helmet-async. Because: of its 6 kB a reader needs what is here; pages are rendered with the original,
// whose marks (`data-rh`) this goes on with.
import {Children, Fragment, isValidElement, useEffect, useId, type ReactElement, type ReactNode} from 'react';

type Tag = ReactElement<Record<string, unknown>, string>;

/** What is in the head now, by component, in the order in which they were first shown: later ones override. */
const heads = new Map<string, Tag[]>();

/** Puts elements into the document's head while it is shown: `title`, `meta`, `link`, `script`, and attributes of `html`. */
export function Helmet({children}: {children?: ReactNode}): ReactNode {
  const id = useId();
  useEffect(() => {
    heads.set(id, tagsIn(children));
    changeSoon();
  });
  useEffect(
    () => () => {
      heads.delete(id);
      changeSoon();
    },
    [id],
  );
  return null;
}

/** The original keeps its components by application; a document has one. */
export const HelmetProvider = ({children}: {children: ReactNode}): ReactNode => children;

function tagsIn(children: ReactNode): Tag[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{children?: ReactNode}>(child)) return [];
    return child.type === Fragment ? tagsIn(child.props.children) : [child as Tag];
  });
}

let isAsked = false;

/** Navigation takes many components away and adds others, and the document changes once. */
function changeSoon(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    changeHead();
  });
}

function changeHead(): void {
  /** The elements with a name, all from the last component that has one with it. */
  const named = new Map<string, Element[]>();
  const attributes: Record<string, string> = {};
  for (const tags of heads.values()) {
    const own = new Map<string, Element[]>();
    for (const {type, props} of tags) {
      if (type === 'title') document.title = textOf(props.children);
      else if (type === 'html') Object.assign(attributes, attributesOf(props));
      else if (type !== 'body') {
        const element = elementOf(type, props);
        own.set(nameOf(element), [...(own.get(nameOf(element)) ?? []), element]);
      }
    }
    for (const [name, elements] of own) named.set(name, elements);
  }
  changeAttributes(document.documentElement, attributes);
  const wanted = [...named.values()].flat();
  for (const old of document.head.querySelectorAll('[data-rh]:not(title)')) {
    const place = wanted.findIndex((element) => element.isEqualNode(old));
    if (place < 0) old.remove();
    else wanted.splice(place, 1);
  }
  document.head.append(...wanted);
}

/** What an element is about; of two with the same name the later one is meant. */
function nameOf(element: Element): string {
  const value = (name: string) => element.getAttribute(name);
  const subject =
    element.localName === 'link' && value('rel') !== 'canonical'
      ? value('href')
      : (value('name') ?? value('property') ?? value('http-equiv') ?? value('rel') ?? element.textContent);
  return `${element.localName} ${subject}`;
}

function elementOf(type: string, {children, ...props}: Record<string, unknown>): Element {
  const element = document.createElement(type);
  for (const [name, value] of Object.entries(attributesOf(props))) element.setAttribute(name, value);
  element.dataset.rh = 'true';
  element.textContent = textOf(children);
  return element;
}

const NAMES: Record<string, string> = {className: 'class', httpEquiv: 'http-equiv'};

const attributesOf = (props: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [NAMES[name] ?? name, textOf(value)]));

/** Text with values in it is several children. */
const textOf = (value: unknown): string => ([value ?? ''].flat() as (string | number)[]).join('');

/** `data-rh` of the element names the attributes that come from here. */
function changeAttributes(element: HTMLElement, attributes: Record<string, string>): void {
  for (const name of element.dataset.rh?.split(',') ?? []) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.dataset.rh = Object.keys(attributes).join(',');
}
