## Limits

limits-title = What this does not say
limits-lead = What is uncertain, which assumptions were used and how the model was tested.
limits-no-forecast = This is a model to think with, not a forecast for your municipality. It shows what follows from the assumptions. If these are wrong, so are the results. Differences between plans are more precise than the level of the figures, because every plan was lived with the same residents and the same chance.
limits-intervals = Uncertainty
limits-once = Only one replication was lived. So there are no intervals, and a difference may be chance. With --replications the program lives more of them.
limits-chance = The intervals hold chance alone, over { $n } replications. They hold if the assumptions are right. How uncertain the assumptions are themselves is not in them.
limits-chance-first = The intervals by chance hold chance alone, over { $n } replications under the default assumptions.
limits-drawn = The ranges of the futures hold chance and the assumptions: in each of the { $n } futures { $drawn } uncertain assumptions were drawn anew as well, from draws under which the status quo looks as the targets say. What no assumption covers is not in them.
limits-sample = Of the { $residents } residents { $lived } were lived ({ $share }), in { $n ->
    [one] one part of a wijk
   *[other] { $n } parts of wijken
}. Results are scaled to the whole municipality.
limits-whole = All { $residents } residents of the municipality were lived.
limits-numbers = Assumptions
limits-strength = Strength of evidence
limits-strength-how = The model rests on { $n } numbers. This is how strong the evidence for them is. Calibrated: chosen so that the model follows national averages.
limits-number = Number
limits-share = Share
limits-unchanged = All numbers have their default.
limits-changed = { $n ->
    [one] One number does not have its default:
   *[other] { $n } numbers do not have their default:
}
limits-column-value = Number
limits-column-here = Here
limits-column-default = Default
limits-column-range = Range
limits-outside = (outside the range)
limits-all-on = No mechanism is switched off.
limits-off = { $n ->
    [one] One mechanism is switched off:
   *[other] { $n } mechanisms are switched off:
}
limits-targets = Held against known figures
limits-targets-how = The model was held against national figures. { $fitted } of them were used to calibrate it: that it meets them proves nothing. { $held } were not used: these test it. `weefsel assumptions --targets` lives the status quo and shows which it meets and which it misses. The national figures are in the table.
limits-column-target = What
limits-column-use = Use
limits-fitted = calibrated
limits-held-out = test
limits-left-out = What the model does not contain at all stands under
