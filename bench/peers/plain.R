# The job of `hanaro score`, as most would write it in R: fread, rowMeans, t.test twice and car::leveneTest
# (mean-centred) for each scale. Prints a line of CSV per scale.
#
#   Rscript --vanilla plain.R users.csv scales.csv      scales.csv: a line "scale,item" per item of each scale
#   Rscript --vanilla plain.R versions
suppressPackageStartupMessages({
  library(data.table)
  library(car)
})
arguments <- commandArgs(trailingOnly = TRUE)
if (identical(arguments, "versions")) {
  cat(sprintf("R %s, plain (fread, t.test, car %s)\n", getRversion(), packageVersion("car")))
  quit()
}

scale_items <- read.csv(arguments[2])
users <- as.data.frame(fread(arguments[1], encoding = "UTF-8"))
users$area <- factor(users$area, levels = c("\uc2dc\ubc94\uc9c0\uc5ed", "\ud0c0 \uc9c0\uc5ed")) # 시범지역, 타 지역

cat("scale,n1,n2,mean1,mean2,sd1,sd2,t,welch,levene,p_student,p_welch,p_levene\n")
for (scale in unique(scale_items$scale)) {
  users$score <- rowMeans(users[scale_items$item[scale_items$scale == scale]])
  student <- t.test(score ~ area, data = users, var.equal = TRUE)
  welch <- t.test(score ~ area, data = users)
  levene <- leveneTest(score ~ area, data = users, center = mean)
  by_area <- function(f) tapply(users$score, users$area, f)
  figures <- c(
    by_area(length), by_area(mean), by_area(sd), student$statistic, welch$statistic, levene[1, "F value"],
    student$p.value, welch$p.value, levene[1, "Pr(>F)"]
  )
  cat(scale, ",", paste(sprintf("%.17g", figures), collapse = ","), "\n", sep = "")
}
