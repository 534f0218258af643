SELECT
  (
    "example_document"."extra" -> 'x'
  ) AS "extra__x",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
GROUP BY
  (
    "example_document"."extra" -> 'x'
  )
ORDER BY
  1 DESC,
  2 ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
