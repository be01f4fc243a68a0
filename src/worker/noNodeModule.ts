/**
 * Stands in for Node's own modules in a browser bundle. The solver's loader mentions them for the case that it
 * runs in Node; in a browser that path is never taken.
 */
export default {};
