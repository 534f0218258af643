-- PKS.exclude(data__a=F('extra__x'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND NOT (
      (
        "example_document"."data" -> 'a'
      ) = (
        (
          "example_document"."extra" -> 'x'
        )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
