/** Texts with gaps, as question banks write them: one text, with what fills its gaps inside it. */

/** Stands for a gap in a text that is still to be parted; Unicode keeps it free for private use. */
export const GAP = '\ue000';

/**
 * The prompt and the parts of a text in which each `GAP` stands for one of `gaps`: the lines before the first gap's are the
 * prompt; without such lines it is `title`.
 */
export function gapped<Gap>(
  text: string,
  gaps: readonly Gap[],
  title: string,
): { prompt: string; parts: (string | Gap)[] } {
  const [lead = '', ...texts] = text.split(GAP);
  const start = lead.lastIndexOf('\n') + 1;
  const parts = [lead.slice(start), ...texts.flatMap((after, index) => [gaps[index], after])];
  return {
    prompt: lead.slice(0, start).trim() || title,
    parts: parts.filter((part): part is string | Gap => part !== undefined && part !== ''),
  };
}
