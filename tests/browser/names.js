// How an element is named in a complaint: its tag, the nearest id above it, and how its text begins.
const text = element => element.textContent.replace(/\s+/g, " ").trim().slice(0, 60);
const named = element => {
  const chapter = element.closest("[id]");
  const kind = element.getAttribute("class");
  return `${element.tagName.toLowerCase()}${kind ? "." + kind : ""} in #${chapter ? chapter.id : "page"} "${text(element)}"`;
};
