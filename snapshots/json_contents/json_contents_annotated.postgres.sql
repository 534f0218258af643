SELECT
  "example_document"."id" AS "pk",
  (
    "example_document"."data" -> 'f'
  ) = (
    (
      "example_document"."extra" -> 'same'
    )
  ) AS "same"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
