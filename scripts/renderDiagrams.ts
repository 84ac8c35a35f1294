import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Page} from '@playwright/test';
import {
  DIAGRAM_FOLDER,
  diagramFileName,
  diagramHash,
  diagramSources,
  type DiagramKind,
} from '../src/site/content/diagramFile';
import {drawDiagram, type DiagramGeometry} from '../src/features/diagrams/drawDiagram';
import {restyled} from '../src/features/diagrams/drawingStyle';
import {fitFrames} from '../src/features/diagrams/fitFrames';
import {readTopics, todayOf} from '../src/site/content/readTopics';
import {findChromium, launchArguments} from './chromium.mjs';

/** Renders the diagrams that have no drawing yet, gives the others the style of today, and deletes what no page needs any more. */
async function renderDiagrams(siteDir: string): Promise<void> {
  const folder = path.join(siteDir, DIAGRAM_FOLDER);
  mkdirSync(folder, {recursive: true});
  const {topics, problems} = readTopics(siteDir, todayOf(new Date()));
  const wanted = topics.flatMap(({id, page}) =>
    diagramSources(page).map((source) => {
      const hash = diagramHash(source);
      return {...source, hash, name: diagramFileName(id, source.kind, hash)};
    }),
  );
  const present = readdirSync(folder);
  const missing = wanted.filter(({name}) => !present.includes(name));
  if (missing.length > 0) {
    const browser = await chromium.launch({executablePath: findChromium(), args: launchArguments});
    const page = await browser.newPage({viewport: {width: 2400, height: 1600}});
    await page.setContent('<body style="margin:0"><div id="stage"></div></body>');
    // tsx wraps named functions in a call of `__name`, which the page does not have.
    await page.addScriptTag({content: 'window.__name = (value) => value'});
    await page.addScriptTag({path: path.join(siteDir, 'node_modules/mermaid/dist/mermaid.min.js')});
    for (const {kind, text, hash, name} of missing) {
      writeFileSync(path.join(folder, name), `${drawDiagram(fitFrames(await layOut(page, text, kind)), kind, hash)}\n`);
      console.log(`drawn: ${DIAGRAM_FOLDER}/${name}`);
    }
    await browser.close();
  }
  const restyledNow = present.filter((name) => {
    const file = path.join(folder, name);
    const drawing = readFileSync(file, 'utf8');
    const current = restyled(drawing);
    if (current !== drawing) writeFileSync(file, current);
    return current !== drawing;
  });
  // A topic that cannot be read may still need its drawing.
  if (problems.length > 0) return;
  for (const name of present.filter((file) => !wanted.some((diagram) => diagram.name === file))) {
    rmSync(path.join(folder, name));
    console.log(`deleted: ${DIAGRAM_FOLDER}/${name}`);
  }
  console.log(`${wanted.length} diagrams, ${missing.length} drawn now, ${restyledNow.length} with a new style.`);
}

/** Lets Mermaid lay the diagram out, and reads where it put everything. */
function layOut(page: Page, text: string, kind: DiagramKind): Promise<DiagramGeometry> {
  return page.evaluate(
    async ([source, spacing]) => {
      const mermaid = (window as unknown as {mermaid: typeof import('mermaid').default}).mermaid;
      mermaid.initialize({
        startOnLoad: false,
        theme: 'base',
        htmlLabels: false,
        flowchart: {curve: 'linear', subGraphTitleMargin: {top: 6, bottom: 8}, ...spacing},
        themeVariables: {fontFamily: 'Liberation Sans, Arial, sans-serif', fontSize: '15px'},
      });
      const stage = document.getElementById('stage')!;
      stage.innerHTML = (await mermaid.render('diagram', source)).svg;
      const svg = stage.querySelector('svg')!;
      const [, , width = 0, height = 0] = svg.getAttribute('viewBox')!.split(' ').map(Number);
      svg.style.maxWidth = 'none';
      svg.setAttribute('width', String(width));
      svg.setAttribute('height', String(height));
      const origin = svg.getBoundingClientRect();
      const boxOf = (element: Element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return {x: x - origin.x, y: y - origin.y, width, height};
      };
      const pen = document.createElement('canvas').getContext('2d')!;
      const widthOf = (text: string, font: string) => {
        pen.font = `${font} Liberation Sans, Arial, sans-serif`;
        return pen.measureText(text).width;
      };
      const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const linesOf = (element: Element) => {
        const rows = [...element.querySelectorAll('tspan.text-outer-tspan')].map((row) => textOf(row)).filter(Boolean);
        return rows.length > 0 ? rows : [textOf(element.querySelector('text'))];
      };
      const pointsOf = (path: SVGPathElement) => {
        const matrix = path.getScreenCTM()!;
        const numbers = path
          .getAttribute('d')!
          .match(/-?[\d.]+(?:e-?\d+)?/g)!
          .map(Number);
        return numbers
          .flatMap((x, index) => (index % 2 === 0 ? [new DOMPoint(x, numbers[index + 1]).matrixTransform(matrix)] : []))
          .map(({x, y}) => ({x: x - origin.x, y: y - origin.y}));
      };
      return {
        title: textOf(svg.querySelector('title')),
        description: textOf(svg.querySelector('desc')),
        left: 0,
        top: 0,
        width,
        height,
        nodes: [...svg.querySelectorAll('g.node')].map((node) => ({
          ...boxOf(node.querySelector('.label-container') ?? node),
          lines: linesOf(node),
          textWidth: Math.max(
            ...linesOf(node).map((line, index) =>
              widthOf(line.replace(/^\d+\s+/, ''), index === 0 ? '15px' : '13.5px'),
            ),
          ),
          classes: [...node.classList],
        })),
        groups: [...svg.querySelectorAll('g.cluster')].map((group) => ({
          ...boxOf(group.querySelector('rect') ?? group),
          label: textOf(group.querySelector('text')),
          classes: [...group.classList],
        })),
        edges: [...svg.querySelectorAll<SVGPathElement>('path.flowchart-link')].map((path) => ({
          points: pointsOf(path),
          isArrow: path.hasAttribute('marker-end'),
          isArrowBack: path.hasAttribute('marker-start'),
        })),
        edgeLabels: [...svg.querySelectorAll('g.edgeLabel')]
          .filter((label) => textOf(label) !== '')
          .map((label) => {
            const {x, y, width, height} = boxOf(label);
            return {x: x + width / 2, y: y + height / 2, text: textOf(label)};
          }),
      };
    },
    [
      text,
      kind === 'wide' ? {nodeSpacing: 16, rankSpacing: 20, padding: 9} : {nodeSpacing: 6, rankSpacing: 14, padding: 7},
    ] as const,
  );
}

void renderDiagrams(process.cwd());
