// Stands in for the package string-width in the bundle: cli-table3 measures every line with it, several times.
module.exports = require('./cell-width.ts').cellWidth;
