// Whatever the page asked for, or would ask for, that is not in it.
const inside = address => !address || /^(data:|#)/.test(address);
const asked = performance.getEntriesByType("resource").map(entry => entry.name);
for (const element of document.querySelectorAll("[src], [srcset], [data], [poster], link[href], image, use")) {
  for (const key of ["src", "srcset", "data", "poster", "href", "xlink:href"]) asked.push(element.getAttribute(key));
}
for (const sheet of document.styleSheets) {
  for (const rule of sheet.cssRules) {
    for (const [, address] of rule.cssText.matchAll(/(?:@import|url\()\s*["']?([^"')]+)/g)) asked.push(address);
  }
}
return [...new Set(asked.filter(address => !inside(address)))].map(address => `from outside: ${address.slice(0, 100)}`);
