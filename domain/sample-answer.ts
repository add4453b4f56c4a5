/** The parts of a sample answer in Markdown, in order: what stands under each `## ` heading, or the whole where there is none. */
export function sampleParts(markdown: string): { title: string; text: string }[] {
  const parts = markdown.split(/^## +/m);
  const [head = "", ...sections] = parts;
  if (sections.length === 0) return [{ title: "", text: head.trim() }];
  return sections.map((section) => {
    const [title = "", ...lines] = section.split("\n");
    return { title: title.trim(), text: lines.join("\n").trim() };
  });
}
