// The buttons open and shut all chapters; printing opens them and leaves them as they were.
const complaints = [];
const chapters = [...document.querySelectorAll("details.chapter")];
const press = wanted => {
  const button = document.querySelector(`button[data-fold=${wanted}]`);
  if (!button || !button.checkVisibility()) complaints.push(`the button ${wanted} is missing`);
  else button.click();
};
press("open");
if (!chapters.every(chapter => chapter.open)) complaints.push("the button open leaves folds shut");
press("shut");
if (chapters.some(chapter => chapter.open)) complaints.push("the button shut leaves folds open");
chapters.forEach((chapter, place) => { chapter.open = place === 0; });
window.dispatchEvent(new Event("beforeprint"));
if (!chapters.every(chapter => chapter.open)) complaints.push("printing opens no folds");
window.dispatchEvent(new Event("afterprint"));
if (chapters.some((chapter, place) => chapter.open !== (place === 0))) complaints.push("printing leaves folds otherwise than they were");
return complaints;
