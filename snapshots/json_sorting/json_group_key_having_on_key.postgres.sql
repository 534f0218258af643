SELECT
  (
    "example_document"."data" -> 'f'
  ) AS "data__f",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
GROUP BY
  (
    "example_document"."data" -> 'f'
  )
HAVING
  (
    COUNT("example_document"."id") > %s
    OR (
      "example_document"."data" -> 'f'
    ) > TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 1, 9)
