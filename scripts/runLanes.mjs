/**
 * Runs the steps of each lane one after the other, and the lanes side by side. A step whose `needs` failed before it in its
 * lane is not started. What became of every step is returned in the order of the lanes, also where a lane broke off.
 */
export async function runLanes(lanes, runStep, onResult = () => undefined) {
  const results = await Promise.all(lanes.map((steps) => runLane(steps, runStep, onResult)));
  return results.flat();
}

async function runLane(steps, runStep, onResult) {
  const results = [];
  for (const step of steps) {
    const began = Date.now();
    const missing = [step.needs ?? []]
      .flat()
      .find((name) => !results.some((done) => done.name === name && done.isPassed));
    const outcome = missing === undefined ? await outcomeOf(step, runStep) : notStarted(missing);
    const result = {...outcome, name: step.name, seconds: (Date.now() - began) / 1000};
    results.push(result);
    onResult(result);
  }
  return results;
}

const notStarted = (missing) => ({isPassed: false, output: `Not started: it needs "${missing}", which failed.`});

/** A step that cannot even say what became of it has failed. */
async function outcomeOf(step, runStep) {
  try {
    const {isPassed, output} = await runStep(step);
    const counts = step.count?.();
    if (step.count && !(counts.passed > 0)) return {isPassed: false, output: `${output}\nIt ran no test.`, counts};
    return {isPassed: isPassed && !(counts?.failed > 0), output, counts};
  } catch (error) {
    return {isPassed: false, output: error instanceof Error ? error.message : String(error)};
  }
}

/** The last line: how many tests passed and failed; a step that failed without a test of its own counts as one. */
export function lastLine(results) {
  const sum = (key) => results.reduce((total, {counts}) => total + (counts?.[key] ?? 0), 0);
  const failedSteps = results.filter(({isPassed}) => !isPassed).length;
  const failed = Math.max(sum('failed'), failedSteps);
  const [late, skipped] = [sum('late'), sum('skipped')];
  const besides = [late > 0 && `${late} passed the second time`, skipped > 0 && `${skipped} skipped`];
  return {failed, line: [`${sum('passed')} passed`, `${failed} failed`, ...besides.filter(Boolean)].join(', ')};
}
