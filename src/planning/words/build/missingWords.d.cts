/** Every marked sentence below a folder of the source, with the first place that says it. */
export function sentencesOf(folder?: string): Map<string, string>;
/** Every translated sentence, with the files that hold it. */
export function translatedKeys(): Map<string, string[]>;
