"""The job of `hanaro score` on text files of any shape and on workbooks, in pandas: only the columns that it needs, answers
as bytes where they are whole numbers, rows of workbooks by openpyxl as it streams them; no p-values. Prints a line of CSV
per scale.

    python3 shapes.py FILE scales.csv ENCODING MISSING TEXTS HEADER decimals|whole      - for none
    python3 shapes.py versions
"""

import sys

import pandas

if sys.argv[1:] == ["versions"]:
    print(f"pandas {pandas.__version__}")
    sys.exit()

file, scale_items, encoding, missing, texts, _, digits = sys.argv[1:]
scales = pandas.read_csv(scale_items).groupby("scale", sort=False)["item"].apply(list)
items = list(dict.fromkeys(item for of_scale in scales for item in of_scale))
kind = "category" if texts != "-" else "float32" if missing != "-" or digits == "decimals" else "int8"
if file.endswith(".xlsx"):
    import openpyxl

    rows = openpyxl.load_workbook(file, read_only=True).active.values
    header = next(rows)
    at = [header.index(name) for name in ["area", *items]]
    users = pandas.DataFrame([[row[column] for column in at] for row in rows], columns=["area", *items])
else:
    users = pandas.read_csv(
        file, usecols=["area", *items], dtype={"area": "category"} | {item: kind for item in items}, encoding=encoding,
        na_values=[] if missing == "-" else [missing],
    )
if texts != "-":
    answers = pandas.read_csv(texts).set_index("text")["answer"].to_dict()
    users = pandas.DataFrame({item: users[item].map(answers).astype("int8") for item in items} | {"area": users["area"]})
elif kind == "float32":
    users[items] = users[items].astype("float64")
pilot = users["area"] == "시범지역"


def within(x, y):
    return ((len(x) - 1) * x.var() + (len(y) - 1) * y.var()) / (len(x) + len(y) - 2)


print("scale,n1,n2,mean1,mean2,sd1,sd2,t,welch,levene")
for scale, items in scales.items():
    score = users[items].mean(axis=1, skipna=False)
    x, y = score[pilot].dropna(), score[~pilot].dropna()
    n1, n2 = len(x), len(y)
    student = (x.mean() - y.mean()) / (within(x, y) * (1 / n1 + 1 / n2)) ** 0.5
    welch = (x.mean() - y.mean()) / (x.var() / n1 + y.var() / n2) ** 0.5
    dx, dy = (x - x.mean()).abs(), (y - y.mean()).abs()
    centre = (n1 * dx.mean() + n2 * dy.mean()) / (n1 + n2)
    levene = (n1 * (dx.mean() - centre) ** 2 + n2 * (dy.mean() - centre) ** 2) / within(dx, dy)
    figures = [n1, n2, x.mean(), y.mean(), x.std(), y.std(), student, welch, levene]
    print(scale, *(repr(float(figure)) for figure in figures), sep=",")
