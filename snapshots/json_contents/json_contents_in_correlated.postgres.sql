-- PKS.filter(Exists(Document.objects.exclude(title__startswith='long').filter(pk=OuterRef('pk'), extra__x__in=Document.objects.exclude(title__startswith='long').filter(pk__lt=OuterRef('pk')).values('data__f'))))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND EXISTS(
      SELECT
        1 AS "a"
      FROM "example_document" AS "V0"
      WHERE
        (
          NOT (
            "V0"."title" LIKE %s ESCAPE '\'
          )
          AND (
            "V0"."extra" -> 'x'
          ) IN (
            SELECT
              (
                "U0"."data" -> 'f'
              ) AS "data__f"
            FROM "example_document" AS "U0"
            WHERE
              (
                NOT (
                  "U0"."title" LIKE %s ESCAPE '\'
                ) AND "U0"."id" < (
                  "V0"."id"
                )
              )
          )
          AND "V0"."id" = (
            "example_document"."id"
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 'long%')
