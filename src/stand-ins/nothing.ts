// Stands in for what this site does without.
export default (): null => null;
