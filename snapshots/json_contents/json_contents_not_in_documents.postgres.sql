-- PKS.exclude(data__in=Document.objects.exclude(title__startswith='long').filter(extra__isnull=False).values('extra'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND NOT (
      "example_document"."data" IN (
        SELECT
          "U0"."extra" AS "extra"
        FROM "example_document" AS "U0"
        WHERE
          (
            NOT (
              "U0"."title" LIKE %s ESCAPE '\'
            ) AND "U0"."extra" IS NOT NULL
          )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
