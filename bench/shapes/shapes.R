# The job of `hanaro score` on files of any shape, in R: data.table for text, haven for .sav, readxl for .xlsx.
# Prints a line of CSV per scale.
#
#   Rscript --vanilla shapes.R FILE scales.csv ENCODING MISSING TEXTS      MISSING: a code; TEXTS: a file "text,answer"; - for none
#   Rscript --vanilla shapes.R versions
suppressPackageStartupMessages(library(data.table))
setDTthreads(0) # all cores
arguments <- commandArgs(trailingOnly = TRUE)
if (identical(arguments, "versions")) {
  packages <- c("data.table", "haven", "readxl")
  cat(paste0("R ", getRversion(), paste0(", ", packages, " ", sapply(packages, function(p) format(packageVersion(p))), collapse = "")))
  quit()
}

file <- arguments[1]
encoding <- arguments[3]
missing <- arguments[4]
scale_items <- fread(arguments[2])
scales <- split(scale_items$item, factor(scale_items$scale, levels = unique(scale_items$scale)))
items <- unique(scale_items$item)
columns <- c("area", items)
na <- if (missing == "-") "" else c("", missing)
if (endsWith(file, ".sav")) {
  users <- as.data.table(haven::read_sav(file, col_select = tidyselect::all_of(columns)))
} else if (endsWith(file, ".xlsx")) {
  users <- as.data.table(readxl::read_excel(file))
} else if (encoding == "utf-16") {
  users <- fread(cmd = paste("iconv -f UTF-16 -t UTF-8", shQuote(file)), select = columns, encoding = "UTF-8")
} else if (endsWith(file, ".gz")) {
  users <- fread(cmd = paste("zcat", shQuote(file)), select = columns, encoding = "UTF-8")
} else {
  users <- fread(file, select = columns, encoding = if (encoding == "utf-8") "UTF-8" else "unknown", na.strings = na)
}
if (arguments[5] != "-") {
  texts <- fread(arguments[5], encoding = "UTF-8")
  for (item in items) set(users, j = item, value = texts$answer[match(users[[item]], texts$text)])
}
pilot_text <- "\uc2dc\ubc94\uc9c0\uc5ed" # 시범지역, whatever the locale
if (encoding == "cp949") pilot_text <- iconv(pilot_text, "UTF-8", "CP949")
pilot <- if (encoding == "cp949") match(users$area, pilot_text, nomatch = 0) > 0 else users$area == pilot_text

two_sided <- function(t, df) 2 * pt(-abs(t), df)
compare <- function(score) {
  x <- score[pilot & !is.na(score)]
  y <- score[!pilot & !is.na(score)]
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
rows <- lapply(scales, function(items) compare(rowMeans(users[, ..items])))
cat("scale", paste(names(rows[[1]]), collapse = ","), sep = ",")
cat("\n")
for (scale in names(rows)) cat(scale, ",", paste(sprintf("%.17g", unlist(rows[[scale]])), collapse = ","), "\n", sep = "")
