# The job of `hanaro score`, in R with data.table: person scores, mean and SD by group, Student, Welch and Levene
# (mean-centred), with p-values. Prints a line of CSV per scale.
#
#   Rscript --vanilla data-table.R users.csv scales.csv      scales.csv: a line "scale,item" per item of each scale
#   Rscript --vanilla data-table.R versions
suppressPackageStartupMessages(library(data.table))
setDTthreads(0) # all cores
arguments <- commandArgs(trailingOnly = TRUE)
if (identical(arguments, "versions")) {
  cat(sprintf("R %s, data.table %s\n", getRversion(), packageVersion("data.table")))
  quit()
}

scale_items <- fread(arguments[2])
scales <- split(scale_items$item, factor(scale_items$scale, levels = unique(scale_items$scale)))
users <- fread(arguments[1], select = c("area", unique(scale_items$item)), encoding = "UTF-8")
pilot <- users$area == "\uc2dc\ubc94\uc9c0\uc5ed" # 시범지역, whatever the locale

two_sided <- function(t, df) 2 * pt(-abs(t), df)
compare <- function(score) {
  x <- score[pilot]
  y <- score[!pilot]
  n <- c(length(x), length(y))
  m <- c(mean(x), mean(y))
  v <- c(var(x), var(y))
  df <- sum(n) - 2
  pooled <- sum((n - 1) * v) / df
  student <- (m[1] - m[2]) / sqrt(pooled * sum(1 / n))
  se2 <- v / n
  welch <- (m[1] - m[2]) / sqrt(sum(se2))
  welch_df <- sum(se2)^2 / sum(se2^2 / (n - 1))
  dx <- abs(x - m[1])
  dy <- abs(y - m[2])
  dm <- c(mean(dx), mean(dy))
  between <- sum(n * (dm - sum(n * dm) / sum(n))^2)
  levene <- between / (sum((n - 1) * c(var(dx), var(dy))) / df)
  list(
    n1 = n[1], n2 = n[2], mean1 = m[1], mean2 = m[2], sd1 = sqrt(v[1]), sd2 = sqrt(v[2]),
    t = student, welch = welch, levene = levene, p_student = two_sided(student, df),
    p_welch = two_sided(welch, welch_df), p_levene = pf(levene, 1, df, lower.tail = FALSE)
  )
}
rows <- lapply(scales, function(items) compare(users[, rowMeans(.SD), .SDcols = items]))
cat("scale", paste(names(rows[[1]]), collapse = ","), sep = ",")
cat("\n")
for (scale in names(rows)) cat(scale, ",", paste(sprintf("%.17g", unlist(rows[[scale]])), collapse = ","), "\n", sep = "")
