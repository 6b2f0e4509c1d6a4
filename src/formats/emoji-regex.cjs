// Stands in for the package emoji-regex in the bundle: string-width builds that one's pattern of 10 kB anew for every
// text that it measures, which took half the time of a short run.
module.exports = () => /\p{Emoji_Presentation}/gu;
