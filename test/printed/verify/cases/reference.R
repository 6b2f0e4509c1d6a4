# Figures that stand in test/printed/verify/causes.test.ts. R 4.x: Rscript test/printed/verify/cases/reference.R
folder <- "test/printed/verify/cases"
d <- read.csv(file.path(folder, "bfi.csv"))
two <- read.csv(file.path(folder, "two.csv"))
show <- function(title, x, g, digits = 4) {
  a <- x[g == "a"]; b <- x[g == "b"]
  a <- a[!is.na(a)]; b <- b[!is.na(b)]
  se <- function(v) sd(v) / sqrt(length(v))
  nsd <- function(v) sqrt(mean((v - mean(v))^2))
  s <- t.test(a, b, var.equal = TRUE); w <- t.test(a, b)
  cat(title, "\n",
    " a", length(a), format(c(mean(a), sd(a), se(a), nsd(a)), digits = 10), "\n",
    " b", length(b), format(c(mean(b), sd(b), se(b), nsd(b)), digits = 10), "\n",
    " student", format(c(s$statistic, s$parameter, s$p.value, s$conf.int), digits = 10), "\n",
    " welch", format(c(w$statistic, w$parameter, w$p.value, w$conf.int), digits = 10), "\n")
}
items <- c("q1", "q2", "q3", "q4", "q5")
keyed <- function(data, reverse, of = items) {
  m <- data[of]
  for (i in reverse) m[[i]] <- 7 - m[[i]]
  m
}
any <- rowMeans(keyed(d, "q1"), na.rm = TRUE)
all <- rowMeans(keyed(d, "q1"))
show("any, q1 reversed", any, d$g)
show("complete, q1 reversed", all, d$g)
show("complete, sums", rowSums(keyed(d, "q1")), d$g)
show("any, none reversed", rowMeans(keyed(d, c()), na.rm = TRUE), d$g)
show("any, q1 q4 reversed", rowMeans(keyed(d, c("q1", "q4")), na.rm = TRUE), d$g)
show("any, q2 q3 q5 reversed", rowMeans(keyed(d, c("q2", "q3", "q5")), na.rm = TRUE), d$g)
show("any, prorated sums", 5 * any, d$g)
x <- rowMeans(two[c("q1", "q2")]); y <- rowMeans(two[c("q3", "q4")])
listwise <- !is.na(x) & !is.na(y)
show("two x listwise", x[listwise], two$g[listwise])
show("two y listwise", y[listwise], two$g[listwise])
show("two x sums listwise", 2 * x[listwise], two$g[listwise])
show("two y sums listwise", 2 * y[listwise], two$g[listwise])
