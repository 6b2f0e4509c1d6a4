"""The job of `hanaro score`, in pandas and SciPy: person scores, mean and SD by group, Student, Welch and Levene
(mean-centred), with p-values. Prints a line of CSV per scale. Reads only the columns it needs, answers as bytes:
with all columns and pandas' own types it would take six times the memory.

    python3 pandas-scipy.py users.csv scales.csv      scales.csv: a line "scale,item" per item of each scale
    python3 pandas-scipy.py versions
"""

import sys

import pandas
import scipy
from scipy.stats import levene, ttest_ind

if sys.argv[1:] == ["versions"]:
    print(f"pandas {pandas.__version__}, SciPy {scipy.__version__}")
    sys.exit()

file, scale_items = sys.argv[1:]
scales = pandas.read_csv(scale_items).groupby("scale", sort=False)["item"].apply(list)
types = {"area": "category"} | {item: "int8" for items in scales for item in items}
users = pandas.read_csv(file, usecols=list(types), dtype=types)
pilot = users["area"] == "시범지역"

print("scale,n1,n2,mean1,mean2,sd1,sd2,t,welch,levene,p_student,p_welch,p_levene")
for scale, items in scales.items():
    score = users[items].mean(axis=1)
    x, y = score[pilot], score[~pilot]
    student = ttest_ind(x, y)
    welch = ttest_ind(x, y, equal_var=False)
    spread = levene(x, y, center="mean")
    figures = [
        len(x), len(y), x.mean(), y.mean(), x.std(), y.std(),
        student.statistic, welch.statistic, spread.statistic, student.pvalue, welch.pvalue, spread.pvalue,
    ]
    print(scale, *(repr(float(figure)) for figure in figures), sep=",")
