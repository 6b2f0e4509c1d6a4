/** A codebook with a scale in a scale, an item with labels and one that is reversed. */
export const yaml = `id: book
title: 설문
populations:
  - id: people
    min: 1
    max: 5
    scales:
      - id: outer
        scales:
          - id: inner
            items: [a, { id: b, label: { ko: 나, en: B } }]
            reverse: [b]
`;
