SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN (
      "example_document"."data" -> 'f'
    ) = (
      (
        "example_document"."extra" -> 'same'
      )
    )
    THEN %s
    WHEN "example_document"."data" = (
      "example_document"."extra"
    )
    THEN %s
    ELSE NULL
  END AS "case1"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  )
ORDER BY
  1 ASC;
-- parameters: ('same', 'both', 'long%')
