// The page is whole without this: it opens folds for printing, and opens or shuts all of them.
(function () {
  var folds = function () { return document.querySelectorAll("details"); };
  var all = document.querySelector(".fold-all");
  if (all) {
    all.hidden = false;
    all.addEventListener("click", function (event) {
      var wanted = event.target.getAttribute("data-fold");
      if (wanted) { document.querySelectorAll("details.chapter").forEach(function (fold) { fold.open = wanted === "open"; }); }
    });
  }
  var before = [];
  window.addEventListener("beforeprint", function () {
    before = [];
    document.querySelectorAll("details.chapter").forEach(function (fold) { before.push([fold, fold.open]); fold.open = true; });
  });
  window.addEventListener("afterprint", function () {
    before.forEach(function (pair) { pair[0].open = pair[1]; });
  });
})();
