// Title, headings, language, addresses within the page, and words and numbers beside every chart.
const complaints = [];
const root = document.documentElement;
if (root.lang !== arguments[0]) complaints.push(`the language is "${root.lang}" instead of "${arguments[0]}"`);
if (!document.title.trim()) complaints.push("no title");
const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
const first = headings.filter(heading => heading.tagName === "H1").length;
if (first !== 1) complaints.push(`${first} first headings (h1)`);
headings.forEach((heading, place) => {
  const [level, above] = [heading, headings[place - 1]].map(one => (one ? Number(one.tagName[1]) : 0));
  if (level > above + 1) complaints.push(`a heading of level ${level} after one of level ${above}: ${named(heading)}`);
});
for (const link of document.querySelectorAll("a[href^='#']")) {
  if (!document.getElementById(link.getAttribute("href").slice(1))) complaints.push(`leads nowhere: ${named(link)}`);
}
for (const chart of document.querySelectorAll("svg:not(svg svg, [aria-hidden=true])")) {
  if (chart.getAttribute("role") !== "img" || !(chart.getAttribute("aria-label") || "").trim()) {
    complaints.push(`no words for a chart: ${named(chart)}`);
  }
}
for (const figure of document.querySelectorAll("figure")) {
  if (figure.querySelector("svg") && !figure.querySelector("table")) complaints.push(`no table for a chart: ${named(figure)}`);
}
return complaints;
