## The first sheet

first-figure-lonely = Own worth: severely lonely adults
first-figure-crises = Prevention: expected crises a year
first-figure-cost = Money: net cost for the municipality a year (€ million)
first-figure-level = Difference from { $reference } ({ $level }). Line: 95 % simulation interval.
column-effect = Difference
column-interval = 95 % interval
column-thousand = Per 1,000 residents
