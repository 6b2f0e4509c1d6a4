// Stands in for node:tty in the bundle: chalk asks of pipes and files, too, whether they are terminals.
const { fstatSync } = require('node:fs');

module.exports = {
  isatty: (descriptor) => fstatSync(descriptor).isCharacterDevice() && require('node:tty').isatty(descriptor),
};
