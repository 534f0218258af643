-- PKS.filter(extra__in=Document.objects.exclude(title__startswith='long').order_by('-pk').values('data')[:3])

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND "example_document"."extra" IN (
      SELECT
        "U0"."data" AS "data"
      FROM "example_document" AS "U0"
      WHERE
        NOT (
          "U0"."title" LIKE %s ESCAPE '\'
        )
      ORDER BY
        "U0"."id" DESC
      LIMIT 3
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
