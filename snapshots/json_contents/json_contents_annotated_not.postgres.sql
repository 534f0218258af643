SELECT
  "example_document"."id" AS "pk",
  NOT (
    (
      "example_document"."data" -> 'f'
    ) = (
      (
        "example_document"."extra" -> 'same'
      )
    )
  ) AS "other"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
