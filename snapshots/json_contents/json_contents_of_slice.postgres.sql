-- Document.objects.exclude(title__startswith='long')
--     .filter(pk__in=Document.objects.exclude(title__startswith='long').order_by('pk')[:20])
--     .filter(data__f=F('extra__same'))
--     .values_list('pk')
--     .order_by('pk')

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND "example_document"."id" IN (
      SELECT
        "U0"."id"
      FROM "example_document" AS "U0"
      WHERE
        NOT (
          "U0"."title" LIKE %s ESCAPE '\'
        )
      ORDER BY
        "U0"."id" ASC
      LIMIT 20
    )
    AND (
      "example_document"."data" -> 'f'
    ) = (
      (
        "example_document"."extra" -> 'same'
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
