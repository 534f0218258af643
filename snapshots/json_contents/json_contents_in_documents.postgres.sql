-- PKS.filter(data__in=Document.objects.exclude(title__startswith='long').exclude(title='same').values('data'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND "example_document"."data" IN (
      SELECT
        "U0"."data" AS "data"
      FROM "example_document" AS "U0"
      WHERE
        (
          NOT (
            "U0"."title" LIKE %s ESCAPE '\'
          ) AND NOT (
            "U0"."title" = %s
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 'same')
