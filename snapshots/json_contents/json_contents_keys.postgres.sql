-- PKS.filter(data__a=F('extra__a'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND (
      "example_document"."data" -> 'a'
    ) = (
      (
        "example_document"."extra" -> 'a'
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
