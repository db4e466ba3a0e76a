// Texts that should be printed: those of the first sheet one by one, those of each chapter together. Charts are left out, and what is in
// folds within a chapter, which stay shut on paper.
const texts = (root, wanted) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const [node, parent] = [walker.currentNode, walker.currentNode.parentElement];
    if (node.data.trim() && !parent.closest("svg, script, style, caption, .hidden") && wanted(parent)) found.push(node.data);
  }
  return found;
};
const first = document.getElementById("first");
return {
  first: first ? texts(first, parent => parent.checkVisibility() && !parent.closest("details")) : [],
  chapters: [...document.querySelectorAll("details.chapter")].map(chapter => ({
    id: chapter.id,
    title: chapter.querySelector("summary h2").textContent,
    text: texts(chapter, parent => !parent.closest("details:not(.chapter):not([open])")).join(" "),
  })),
};
