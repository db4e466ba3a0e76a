"""Makes the JSON files beside it: what SALib and the EMA Workbench say of fixed tables.

Not needed to run the tests; only to make the files anew. With Python 3.11:

    python -m venv venv
    venv/bin/pip install SALib==1.6.0 ema_workbench==2.5.3 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1
    PYTHONHASHSEED=0 venv/bin/python tests/oracles/make_fixtures.py

Every file holds the inputs and outcomes on which the numbers rest, so that both sides look at the same table.
"""

import json
import pathlib
import warnings

import numpy as np
import pandas as pd
from ema_workbench.analysis.prim import Prim
from SALib.analyze import morris as morris_analysis
from SALib.analyze import sobol as sobol_analysis
from SALib.sample import morris as morris_sample
from SALib.sample import sobol as sobol_sample
from SALib.test_functions import Ishigami

warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).parent
G_WEIGHTS = [0.0, 1.0, 4.5, 9.0, 99.0, 99.0]


def cube(names, low=0.0, high=1.0):
    return {"num_vars": len(names), "names": names, "bounds": [[low, high]] * len(names)}


def g_function(unit):
    a = np.array(G_WEIGHTS)
    return np.prod((np.abs(4 * unit - 2) + a) / (1 + a), axis=1)


FUNCTIONS = {
    "ishigami": (cube(["x1", "x2", "x3"]), lambda unit: Ishigami.evaluate(np.pi * (2 * unit - 1))),
    "sobol-g": (cube([f"x{i + 1}" for i in range(6)]), g_function),
}


def plain(values):
    return np.asarray(values, dtype=float).tolist()


def write(name, content):
    (HERE / name).write_text(json.dumps(content, separators=(",", ":")) + "\n")


def sobol_indices():
    found = {}
    for name, (problem, function) in FUNCTIONS.items():
        unit = sobol_sample.sample(problem, 256, calc_second_order=False, seed=1)
        outcomes = function(unit)
        got = sobol_analysis.analyze(problem, outcomes, calc_second_order=False, num_resamples=1000, seed=1)
        found[name] = {"factors": problem["num_vars"], "outcomes": plain(outcomes)}
        found[name] |= {key: plain(got[key]) for key in ["S1", "S1_conf", "ST", "ST_conf"]}
    write("salib_sobol.json", found)


def morris_effects():
    found = {}
    for name, (problem, function) in FUNCTIONS.items():
        unit = morris_sample.sample(problem, 40, num_levels=4, seed=1)
        outcomes = function(unit)
        got = morris_analysis.analyze(problem, unit, outcomes, num_resamples=1000, num_levels=4, seed=1)
        found[name] = {"rows": [plain(row) for row in unit], "outcomes": plain(outcomes)}
        found[name] |= {key: plain(got[key]) for key in ["mu", "mu_star", "sigma", "mu_star_conf"]}
    write("salib_morris.json", found)


def prim_tables():
    chance = np.random.default_rng(20)
    numbers = pd.DataFrame(chance.random((500, 5)).round(4), columns=list("abcde"))
    corner = (numbers["a"] > 0.55) & (numbers["c"] < 0.45)
    mixed = numbers[["a", "b", "c", "d"]].copy()
    mixed["kind"] = chance.choice(["k0", "k1", "k2", "k3"], size=500)
    marked = corner & mixed["kind"].isin(["k1", "k3"])
    tables = {
        "numbers": (numbers, (corner ^ (chance.random(500) < 0.08)).to_numpy()),
        "mixed": (mixed, (marked ^ (chance.random(500) < 0.04)).to_numpy()),
    }
    write("ema_prim.json", {name: prim_table(table, yes) for name, (table, yes) in tables.items()})


def prim_table(table, yes):
    box = Prim(table, yes, threshold=0.1).find_box()
    trajectory = []
    for number, row in box.peeling_trajectory.iterrows():
        stats = {"coverage": row["coverage"], "density": row["density"], "mass": row["mass"]}
        stats |= {"restricted": int(row["res_dim"])}
        limits, lims = {}, box.box_lims[number]
        for column, quasi_p in box.qp[number].items():
            low, high = lims[column]
            known = [sorted(low)] if isinstance(low, set) else [float(low), float(high)]
            limits[column] = {"limits": known, "quasi_p": plain(quasi_p)}
        trajectory.append(stats | {"columns": limits})
    columns = {name: plain(column) if column.dtype == float else list(column) for name, column in table.items()}
    return {"columns": columns, "yes": [bool(answer) for answer in yes], "trajectory": trajectory}


if __name__ == "__main__":
    sobol_indices()
    morris_effects()
    prim_tables()
