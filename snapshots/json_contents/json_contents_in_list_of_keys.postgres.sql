-- PKS.filter(data__f__in=[F('extra__same'), F('extra__x')])

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND (
      "example_document"."data" -> 'f'
    ) IN (
      (
        "example_document"."extra" -> 'same'
      ),
      (
        "example_document"."extra" -> 'x'
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
