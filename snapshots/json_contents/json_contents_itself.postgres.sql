-- PKS.filter(data=F('data'), extra=F('extra'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND "example_document"."data" = (
      "example_document"."data"
    )
    AND "example_document"."extra" = (
      "example_document"."extra"
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
