SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" = %s
    )
    AND NOT (
      (
        "example_document"."data" -> 'f'
      ) = (
        (
          "example_document"."extra" -> 'same'
        )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long',)
