# What calibrations and futures say.

calibration = Calibration of the status quo
calibration-did = { $lived } draws were lived at { $residents } residents (seed { $seed }); { $accepted } were accepted: they meet every fitted target.
calibration-range = from { $low } to { $high }
calibration-defaults = defaults
calibration-best = best draw
calibration-set = accepted draws
calibration-within = within
calibration-fitted = fitted
calibration-held-out = held out
calibration-held-out-why = Held out: no draw was chosen by it. Within: share of the accepted draws that lie within the range of the target.
calibration-not-lived = not lived here
calibration-waves = How the draws were found
calibration-wave = { $met } of { $lived } met every fitted target
calibration-even = Even draws of the whole ranges
calibration-screened = Even draws of what the emulators leave open, with a margin
calibration-proposed = The same without a margin
calibration-changed = After the least changes that should mend what was missed
calibration-walked = Steps of the accepted draws over what the targets allow
calibration-steps = { $met } of { $lived } were taken
calibration-memory = What is left of where the draws began: of the quantities { $quantities }, of the numbers drawn { $numbers } (correlation between beginning and end; draws that have nothing to do with each other show { $chance }).
calibration-emulators = What the emulators know
calibration-known = even draws that met it: { $met }; variance explained: { $explained }; miss: { $residual } of half the range
calibration-ruled-out = Of the accepted draws the emulators alone would have ruled out { $none }; with a margin of one spread of what they miss { $one }, of two { $two }.
calibration-too-few = Fewer draws were accepted than were asked for ({ $wanted }): more may be found with a higher --draws.
calibration-written = Accepted set: { $file }

futures = Chance and assumptions: { $n } futures
futures-under = Each future has its own chance and its own draw of { $drawn } uncertain assumptions, the same for all plans. Between brackets first chance alone (95 % interval of the mean), then chance and assumptions (95 % of the futures).
futures-kept = { $n ->
    [one] One assumption was not drawn: the scenario fixes it.
   *[other] { $n } assumptions were not drawn: the scenario fixes them.
  }
futures-versus = { $plan } against { $against }
futures-mean = mean
futures-chance = chance alone
futures-both = chance and assumptions
futures-better = better in
futures-share = due to assumptions
futures-of = { $x } of { $all } futures
futures-note = The futures are those of the accepted set: assumptions under which the status quo looks as the targets say. What no assumption covers is not in them.
